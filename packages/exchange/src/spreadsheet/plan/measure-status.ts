import { formatPeriod } from '@goldenthread/model';
import { readCell } from '../cells/cells.js';
import { statusIn } from '../cells/statuses.js';
import type { Sheet } from '../sheet/table.js';
import type { PlanEntry } from './entries.js';

/** Gives a measure its status in a period; false where the text is none. */
export function addStatus(text: string, period: string, { clauses }: PlanEntry): boolean {
  const status = statusIn(text);
  if (status) clauses.push(`status ${status.state} in ${period}${status.words === '' ? '' : `: ${status.words}`}`);
  return status !== undefined;
}

/** A status that names no period is of the only one that the table has actual figures of. */
export function statusOfAll({ columns }: Sheet, text: string, entry: PlanEntry): boolean {
  const actual = columns.filter(({ series }) => series === 'actual' || series === undefined);
  const [when, ...others] = new Set(actual.map(({ period }) => formatPeriod(period)));
  return when !== undefined && others.length === 0 && addStatus(text, when, entry);
}

/** How far a figure may miss its target and be amber; what is no percentage is kept in words, which are given. */
export function tolerance(text: string, { clauses }: PlanEntry): string[] {
  const cell = readCell(text);
  if (cell.type !== 'figure' || cell.sort !== 'percent') return [`Tolerance ${text}`];
  clauses.push(`amber within ${cell.digits.replace('-', '')}%`);
  return [];
}
