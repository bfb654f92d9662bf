import { dayInWords, type Element, isOver, isUnavailable, largest, type Part, type Reading, readings } from '@goldenthread/model';
import { type Cause, defineRule } from '../engine/rule.js';
import { isPast } from '../engine/time.js';
import { calledAtStart, list } from '../engine/words.js';
import { byEnd, endOf, hasStatusFor } from './_series.js';

/** What measures whose figures are due for the same periods have in common. */
const unreported = (periods: string): Cause => ({
  key: periods,
  say: (those) =>
    `${those} have targets for ${periods} but no actual, so readers cannot tell whether they were met. Add the figures, or say why there are none yet.`,
});

export const actualMissing = defineRule({
  name: 'actual-missing',
  group: 'measures',
  audiences: ['performance', 'scrutiny'],
  scope: 'file',
  severity: 'warning',
  since: '0.1.0',
  absence: true,
  check(part, report) {
    const { asAt } = part.settings;
    if (asAt === undefined) return;
    for (const measure of part.of('measure')) {
      const owed = owedBy(part, measure, asAt);
      const [first] = owed;
      if (!first || isOver(part, measure) || isExplained(part, measure)) continue;
      const periods = list(owed.map(({ period }) => dayInWords(period)));
      const isNew = readings(measure, 'actual').length === 0;
      report({
        element: measure,
        at: first.point.at,
        // A plan that reports no figure of a measure yet may report them elsewhere.
        ...(isNew ? { severity: 'hint' as const } : {}),
        cause: unreported(periods),
        message: `${calledAtStart(part, measure)} has a target for ${periods} but no actual, so readers cannot tell whether it was met. Add the figure, or a status that says why there is none yet.`,
      });
    }
  },
});

/** The targets of closed periods for which nothing was reported, then or later. */
function owedBy(part: Part, measure: Element, asAt: number): readonly Reading[] {
  const reported = largest([0, ...readings(measure, 'actual').map(({ period }) => endOf(part, period))]);
  const targets = readings(measure, 'target').filter(({ period }) => {
    const end = endOf(part, period);
    return end < asAt && end > reported && !hasStatusFor(part, measure, period) && !isUnavailable(measure, 'actual', period);
  });
  return byEnd(part, targets);
}

/** Whether a status without a period, or a `no baseline` that still counts, says how a measure stands today. */
function isExplained(part: Part, measure: Element): boolean {
  const collecting = measure.one('noBaseline');
  if (collecting && !isPast(part, collecting.until)) return true;
  return measure.all('status').some(({ period }) => !period);
}
