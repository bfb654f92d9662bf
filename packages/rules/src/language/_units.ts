import { type Element, type RowClause, rowsWith, type ValueFact } from '@goldenthread/model';

/** Rows of a measure's own figures, whose unit the measure states. */
const OF_MEASURE: ReadonlySet<string> = rowsWith(({ counts }) => counts === 'measure');

/** Rows that count posts. */
const OF_POSTS: ReadonlySet<string> = rowsWith(({ counts }) => counts === 'people');

/** What the figures of a row count. */
export type Unit = 'posts' | 'budgeted' | 'money' | 'percent' | 'number' | 'any';

/** How figures of each may be written: a bare number is one of whatever the row counts. */
const UNITS: Readonly<Record<Unit, readonly ValueFact['type'][]>> = {
  posts: ['number'],
  budgeted: ['money', 'number'],
  money: ['money', 'number'],
  percent: ['percent', 'number'],
  number: ['number'],
  any: ['money', 'percent', 'number'],
};

/** The same in words. */
export const WANTED: Readonly<Record<Exclude<Unit, 'budgeted'>, string>> = {
  posts: 'a number of posts',
  money: 'an amount of money',
  percent: 'a percentage',
  number: 'a plain number',
  any: 'a figure',
};

/** The first figure of a row that is not in the row’s unit. A change to the baseline may be a percentage of anything. */
export function misfit(element: Element, clause: RowClause): ValueFact | undefined {
  const { cells, pairs } = clause;
  const types = UNITS[unitOf(element, clause)];
  for (const cell of cells) if (cell.type !== 'empty' && !types.includes(cell.type)) return cell;
  for (const { value, onBaseline } of pairs)
    if (!onBaseline && value.type !== 'empty' && !types.includes(value.type)) return value;
  return undefined;
}

/** What the figures of a row count. */
export function unitOf(element: Element, { type }: RowClause): Unit {
  if (OF_POSTS.has(type)) return 'posts';
  if (!OF_MEASURE.has(type)) return 'budgeted';
  const unit = element.one('unit')?.unit;
  if (unit === 'money' || unit === 'percent') return unit;
  return unit === 'number' || unit === 'days' ? 'number' : 'any';
}
