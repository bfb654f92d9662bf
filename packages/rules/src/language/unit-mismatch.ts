import { type Element, isRow, OPENING_WORDS, type RowClause, rowsWith, type ValueFact } from '@goldenthread/model';
import { defineRule } from '../engine/rule.js';
import { calledAtStart } from '../engine/words/words.js';

/** Rows of a measure's own figures, whose unit the measure states. */
const OF_MEASURE: ReadonlySet<string> = rowsWith(({ counts }) => counts === 'measure');

/** Rows that count posts. */
const OF_POSTS: ReadonlySet<string> = rowsWith(({ counts }) => counts === 'people');

export const unitMismatch = defineRule({
  name: 'unit-mismatch',
  group: 'language',
  audiences: ['language', 'finance', 'performance'],
  scope: 'file',
  severity: 'error',
  since: '0.1.0',
  check(part, report) {
    for (const element of part.withRows) {
      for (const clause of element.fact.clauses) {
        if (!isRow(clause)) continue;
        const unit = unitOf(element, clause);
        const value = misfit(clause, UNITS[unit]);
        if (!value) continue;
        const wanted = unit === 'budgeted' ? `an amount of money such as ${part.settings.symbol}60k` : WANTED[unit];
        const words = clause.type === 'line' ? clause.nature : (OPENING_WORDS[clause.type][0] ?? clause.type);
        const about = element.kind === 'budget' && element.parent ? element.parent : element;
        report({
          element,
          at: value.at,
          message: `${calledAtStart(part, about)} has ${value.text} for ‘${words}’, so nothing is worked out from it. Write ${wanted}.`,
        });
      }
    }
  },
});

/** What the figures of a row count. */
type Unit = 'posts' | 'budgeted' | 'money' | 'percent' | 'number' | 'any';

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
const WANTED: Readonly<Record<Exclude<Unit, 'budgeted'>, string>> = {
  posts: 'a number of posts',
  money: 'an amount of money',
  percent: 'a percentage',
  number: 'a plain number',
  any: 'a figure',
};

/** The first figure of a row that is not written in any of these ways. A change to the baseline may be a percentage of anything. */
function misfit({ cells, pairs }: RowClause, types: readonly ValueFact['type'][]): ValueFact | undefined {
  for (const cell of cells) if (cell.type !== 'empty' && !types.includes(cell.type)) return cell;
  for (const { value, onBaseline } of pairs)
    if (!onBaseline && value.type !== 'empty' && !types.includes(value.type)) return value;
  return undefined;
}

function unitOf(element: Element, { type }: RowClause): Unit {
  if (OF_POSTS.has(type)) return 'posts';
  if (!OF_MEASURE.has(type)) return 'budgeted';
  const unit = element.one('unit')?.unit;
  if (unit === 'money' || unit === 'percent') return unit;
  return unit === 'number' || unit === 'days' ? 'number' : 'any';
}
