import { newEntry } from '../entries.js';
import type { RegisterReader } from '../register-row.js';

/** A list of posts or portfolios. Names of people stay out: a plan names posts, which outlive those who hold them. */
export const people: RegisterReader = (row) => {
  const isPost = row.peek('post') !== '';
  const title = row.title('post', 'portfolio');
  if (title === '') return [];
  const kind = isPost ? 'officer' : 'portfolio';
  const entry = newEntry(kind, row.declarer.claim(title, kind, row.peek('code')), title, row.row.number);
  row.words(entry, 'code', 'code');
  row.owners(entry, 'reportsTo', 'reports to');
  row.keepRest(entry);
  return [entry];
};
