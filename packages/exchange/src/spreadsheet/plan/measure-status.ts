import { formatPeriod, type Period } from '@goldenthread/model';
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

/** A status that names no period is of the only one that the table has actual figures of, or has both a target and an actual figure. */
export function statusOfAll(sheet: Sheet, text: string, entry: PlanEntry): boolean {
  const period = onlyActualPeriod(sheet) ?? onlyMeasuredPeriod(sheet);
  return period !== undefined && addStatus(text, formatPeriod(period), entry);
}

/** The only period whose actual figures have a target beside them: that is what a status judges. */
function onlyMeasuredPeriod({ columns }: Sheet): Period | undefined {
  const targets = new Set(columns.flatMap(({ series, period }) => (series === 'target' ? [formatPeriod(period)] : [])));
  const both = columns.filter(({ series, period }) => series === 'actual' && targets.has(formatPeriod(period)));
  return both.length === 1 ? both[0]?.period : undefined;
}

/** The only period that a table has actual figures of; undefined where there are none, or several. */
export function onlyActualPeriod({ columns }: Sheet): Period | undefined {
  const actual = columns.filter(({ series }) => series === 'actual' || series === undefined);
  const [found, ...others] = new Map(actual.map(({ period }) => [formatPeriod(period), period])).values();
  return others.length === 0 ? found : undefined;
}

/** How far a figure may miss its target and be amber; what is no percentage is kept in words, which are given. */
export function tolerance(text: string, { clauses }: PlanEntry): string[] {
  const cell = readCell(text);
  if (cell.type !== 'figure' || cell.sort !== 'percent') return [`Tolerance ${text}`];
  clauses.push(`amber within ${cell.digits.replace('-', '')}%`);
  return [];
}
