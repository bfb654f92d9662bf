import { readCell } from '../../cells/cells.js';
import { newEntry } from '../entries.js';
import type { RegisterReader, RegisterRow } from '../register-row.js';
import type { Containers } from './containers.js';

/** An action plan: a row is an action with its owner, date and status. */
export const actions =
  (containers: Containers): RegisterReader =>
  (row) => {
    const title = row.title('action', 'recommendation', 'title');
    if (title === '') return [];
    const entry = newEntry('action', undefined, title, row.row.number);
    row.date(entry, 'starts', 'from');
    // A date that nobody revised is still the one that holds.
    if (row.peek('due') === '') row.date(entry, 'originally', 'by');
    row.date(entry, 'due', 'by');
    row.date(entry, 'originally', 'originally');
    row.owners(entry);
    row.status(entry);
    done(row, entry.clauses);
    const left = containers.add(row, entry);
    row.keepRest(entry);
    return left;
  };

function done(row: RegisterRow, clauses: string[]): void {
  const cell = readCell(row.peek('done'));
  if (cell.type !== 'figure' || (cell.sort !== 'percent' && !/%|per ?cent/i.test(row.heading('done')))) return;
  row.take('done');
  clauses.push(`done ${cell.digits}%`);
}
