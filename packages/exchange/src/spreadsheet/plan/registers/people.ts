import { columnCalled } from '../../cells/called.js';
import { newEntry } from '../entries.js';
import type { RegisterReader } from '../register-row.js';

/** A list of posts or portfolios. Names of people stay out: a plan names posts, which outlive those who hold them. */
export const people: RegisterReader = (row) => {
  const isPost = row.peek('post') !== '';
  const title = row.title('post', 'portfolio');
  if (title === '') return [];
  const kind = isPost ? 'officer' : 'portfolio';
  const entry = newEntry(kind, row.declarer.claim(title, kind), title, row.row.number);
  row.words(entry, 'code', 'code');
  row.owners(entry, 'reportsTo', 'reports to');
  for (const rest of row.rest())
    if (rest.role === 'person')
      row.table.ledger.leaveOut(
        `${columnCalled(rest.heading, rest.place?.column)} is left out: a plan names posts, not the people who hold them.`,
        ...(rest.place ? [rest.place] : []),
      );
  for (const rest of row.rest()) {
    if (rest.role === 'person') continue;
    rest.use();
    entry.words.push(`${rest.heading}: ${rest.text}`);
  }
  return [entry];
};
