import { betterOf, type Element, formatPeriod, formatYear, isWorse, lastDay, type Part, readings } from '@goldenthread/model';
import { addLines, type Fix } from '../engine/fixes.js';
import { defineRule } from '../engine/rule.js';
import { ranOut } from '../engine/time.js';
import { Called } from '../engine/words.js';
import { explain, explains } from './_explanations.js';
import { hasBaseline } from './_figures.js';

export const baselineMissing = defineRule({
  name: 'baseline-missing',
  group: 'measures',
  scope: 'file',
  severity: 'warning',
  since: '0.1.0',
  check(part, report) {
    for (const measure of part.of('measure')) {
      const explanation = measure.one('noBaseline');
      if (hasBaseline(measure) || explains(part, explanation)) continue;
      report({
        element: measure,
        at: explanation?.at ?? measure.nameAt,
        message: `${Called(part, measure)} has no baseline, so nobody can tell whether its figures are progress. Add a line such as: baseline ${formatYear((part.settings.years[0] ?? 2024) - 1)} 410${ranOut(part, explanation?.until)}`,
        fixes: [
          ...fromActual(part, measure),
          ...explain(part, measure, 'no baseline', explanation, 'The first figures are still being collected'),
        ],
      });
    }
  },
});

/** The first actual, where it is from before the targets and none of them is worse. */
function fromActual(part: Part, measure: Element): Fix[] {
  const { startMonth } = part.settings;
  const better = betterOf(measure);
  const actual = readings(measure, 'actual').toSorted((a, b) => lastDay(a.period, startMonth) - lastDay(b.period, startMonth))[0];
  if (!actual) return [];
  const day = lastDay(actual.period, startMonth);
  const fits = readings(measure, 'target').every(
    ({ period, amount }) => day < lastDay(period, startMonth) && !(better && isWorse(better, amount, actual.amount)),
  );
  const row = `baseline ${formatPeriod(actual.period)} ${actual.point.value.text}`;
  return fits ? [addLines(`Start from the actual of ${formatPeriod(actual.period)}`, measure, row)] : [];
}
