import { type ClauseFact, type Element, isRow, OPENING_WORDS, type Part, rowsWith, type ValueFact } from '@goldenthread/model';
import { defineRule } from '../engine/rule.js';
import { Called } from '../engine/words.js';

/** Rows of a measure's own figures, whose unit the measure states. */
const OF_MEASURE: ReadonlySet<string> = rowsWith(({ counts }) => counts === 'measure');

/** Rows that count posts. */
const OF_POSTS: ReadonlySet<string> = rowsWith(({ counts }) => counts === 'people');

export const unitMismatch = defineRule({
  name: 'unit-mismatch',
  group: 'language',
  scope: 'file',
  severity: 'error',
  since: '0.1.0',
  check(part, report) {
    for (const element of part.withRows) {
      for (const clause of element.fact.clauses) {
        if (!isRow(clause)) continue;
        const [wanted, fits] = unitOf(part, element, clause);
        const value = [...clause.cells, ...clause.pairs.flatMap((pair) => (pair.onBaseline ? [] : [pair.value]))].find(
          (each) => !fits(each),
        );
        if (!value) continue;
        const words = clause.type === 'line' ? clause.nature : (OPENING_WORDS[clause.type][0] ?? clause.type);
        const about = element.kind === 'budget' && element.parent ? element.parent : element;
        report({
          element,
          at: value.at,
          message: `${Called(part, about)} has ${value.text} as '${words}', where ${wanted} belongs. It counts as nothing in any sum, so write ${wanted}.`,
        });
      }
    }
  },
});

/** What figures a row takes, in words, and whether a figure is one of them. */
function unitOf(part: Part, element: Element, clause: ClauseFact): readonly [string, (value: ValueFact) => boolean] {
  if (OF_POSTS.has(clause.type)) return ['a number of posts', ({ type }) => type === 'number' || type === 'empty'];
  if (!OF_MEASURE.has(clause.type))
    return [`an amount of money such as ${part.settings.symbol}60k`, ({ type }) => type !== 'percent'];
  const unit = element.one('unit')?.unit;
  if (unit === 'money') return ['an amount of money', ({ type }) => type !== 'percent'];
  if (unit === 'percent') return ['a percentage', ({ type }) => type !== 'money'];
  if (unit === 'number' || unit === 'days') return ['a plain number', ({ type }) => type !== 'money' && type !== 'percent'];
  return ['a figure', () => true];
}
