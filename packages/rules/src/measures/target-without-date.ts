import { amountOf, betterOf, type Element, formatYear, isWorse, type Part, type Row } from '@goldenthread/model';
import { type Fix, replaceText } from '../engine/fixes/fixes.js';
import { type Cause, defineRule } from '../engine/rule.js';
import { calendarYearIn } from '../engine/words/calendar-years.js';
import { calledAtStart } from '../engine/words/words.js';
import { baselineFigures } from './_figures.js';

/** What measures whose targets have no date have in common. */
const UNDATED: Cause = {
  key: '',
  say: (those) => `${those} have targets with no date, so nobody can tell when they are missed. Add one to each.`,
};

export const targetWithoutDate = defineRule({
  name: 'target-without-date',
  group: 'measures',
  audiences: ['performance'],
  scope: 'file',
  severity: 'error',
  since: '0.1.0',
  absence: true,
  check(part, report) {
    for (const measure of part.of('measure')) {
      for (const row of measure.rows) {
        if (row.header || row.clause.type !== 'target' || calendarYearIn(row)) continue;
        const first = row.clause.cells.find((value) => value.type !== 'empty');
        if (!first) continue;
        report({
          element: measure,
          at: row.clause.at,
          message: `${calledAtStart(part, measure)} has a target with no date, so nobody can tell when it is missed. Add one, such as ‘target ${formatYear(part.settings.years.at(-1) ?? 2025)} ${first.text}’.`,
          cause: UNDATED,
          fixes: () => datings(part, measure, row),
        });
      }
    }
  },
});

/** The plan's years to pick from, the last first. Only for a single figure, and none that the baseline makes a step back. */
function datings(part: Part, measure: Element, row: Row): Fix[] {
  const [value, ...more] = row.clause.cells;
  const amount = value && amountOf(value);
  if (!value || amount === undefined || more.length > 0) return [];
  const better = betterOf(measure);
  if (better && baselineFigures(measure).some((baseline) => isWorse(better, amount, baseline))) return [];
  return [...part.settings.years]
    .reverse()
    .slice(0, 5)
    .map((year) =>
      replaceText(`Make it the target for ${formatYear(year)}`, measure.file, value.at, `${formatYear(year)} ${value.text}`),
    );
}
