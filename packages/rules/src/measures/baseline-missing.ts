import {
  betterOf,
  dayInWords,
  type Element,
  formatPeriod,
  formatYear,
  isWorse,
  largest,
  lastDay,
  type Part,
  type Reading,
  readings,
  samePeriod,
} from '@goldenthread/model';
import { addLines, type Fix } from '../engine/fixes/fixes.js';
import { type Cause, defineRule } from '../engine/rule.js';
import { hasUnreadLine } from '../engine/unread.js';
import { expiryNote } from '../engine/words/time.js';
import { calledAtStart } from '../engine/words/words.js';
import { explanationFix, isValidExplanation } from './_explanations.js';
import { aimsForRange, exampleFigure, hasBaseline } from './_figures.js';

/** What measures without a baseline have in common: whether they have earlier figures, and whether these could be it. */
const causeOf = (hasEarlier: boolean, fits: boolean): Cause => ({
  key: `${hasEarlier} ${fits}`,
  say: (those) =>
    `${those} have no ${hasEarlier ? 'starting point' : 'baseline, so nobody can tell whether they improve'}. ${adviceFor(hasEarlier, fits)}`,
});

function adviceFor(hasEarlier: boolean, fits: boolean): string {
  if (!hasEarlier) return 'Add a ‘baseline’ row to each, or say why not with ‘no baseline’.';
  return fits ? 'Use the first actual of each as its baseline?' : 'Say in a ‘baseline’ row what the targets of each start from.';
}

export const baselineMissing = defineRule({
  name: 'baseline-missing',
  group: 'measures',
  audiences: ['performance'],
  scope: 'file',
  severity: 'warning',
  since: '0.1.0',
  absence: true,
  check(part, report) {
    for (const measure of part.of('measure')) {
      const explanation = measure.one('noBaseline');
      if (measure.has('trendOnly') || hasBaseline(measure) || isValidExplanation(part, explanation)) continue;
      if (hasUnreadLine(measure) || (aimsForRange(measure) && !measure.has('target'))) continue;
      const earlier = earlierActuals(part, measure);
      if (isTable(part, measure, earlier) || isMonitored(measure)) continue;
      const start = earlier.find((actual) => couldBeBaseline(part, measure, actual));
      report({
        element: measure,
        at: explanation?.at ?? measure.nameAt,
        // There is an earlier figure to compare with: the plan only does not call it the baseline.
        ...(earlier.length > 0 ? { severity: 'hint' as const } : {}),
        ...(explanation ? {} : { cause: causeOf(earlier.length > 0, start !== undefined) }),
        message: `${calledAtStart(part, measure)} ${lacking(part, measure, start ?? earlier[0], start !== undefined)}${expiryNote(part, explanation?.until)}`,
        fixes: () => [...(start ? [startFrom(measure, start)] : []), ...explanationFix(measure, 'no baseline', explanation)],
      });
    }
  },
});

/** The actuals that a later figure of the measure can be compared with, the earliest first. */
function earlierActuals(part: Part, measure: Element): Reading[] {
  const { startMonth } = part.settings;
  const dayOf = (reading: Reading): number => lastDay(reading.period, startMonth);
  const actuals = readings(measure, 'actual');
  const last = largest([...readings(measure, 'target'), ...actuals].map(dayOf));
  return actuals.filter((actual) => dayOf(actual) < last).toSorted((a, b) => dayOf(a) - dayOf(b));
}

/** Whether each target is of a quarter or a month that has closed with a figure: such a report looks back, and aims at nothing ahead. */
function isMonitored(measure: Element): boolean {
  const [targets, actuals] = [readings(measure, 'target'), readings(measure, 'actual')];
  const isShort = ({ period: { type } }: Reading): boolean => type === 'quarter' || type === 'month';
  return (
    targets.length > 0 &&
    targets.every((target) => isShort(target) && actuals.some(({ period }) => samePeriod(period, target.period)))
  );
}

/** Whether targets stand beside the first figures, period by period: such a table shows where it starts. */
function isTable(part: Part, measure: Element, [first]: readonly Reading[]): boolean {
  const { startMonth } = part.settings;
  const end = first && lastDay(first.period, startMonth);
  return end !== undefined && readings(measure, 'target').some(({ period }) => lastDay(period, startMonth) <= end);
}

/** Whether an actual is from before the targets, and none of them is worse. */
function couldBeBaseline(part: Part, measure: Element, actual: Reading): boolean {
  const { startMonth } = part.settings;
  const better = betterOf(measure);
  return readings(measure, 'target').every(
    (target) =>
      lastDay(actual.period, startMonth) < lastDay(target.period, startMonth) && !(better && isWorse(better, target, actual)),
  );
}

/** What is missing, why it matters and what to do. */
function lacking(part: Part, measure: Element, earlier: Reading | undefined, fits: boolean): string {
  if (!earlier)
    return `has no baseline, so nobody can tell whether it improves. Add one, such as ‘baseline ${formatYear((part.settings.years[0] ?? 2024) - 1)} ${exampleFigure(part, measure)}’.`;
  const figure = `${earlier.point.value.text} in ${dayInWords(earlier.period)}, its first actual`;
  return `has no starting point. ${fits ? `Use ${figure}, as the baseline?` : `Its figures begin with ${figure}. Add ‘baseline’ with what its targets start from.`}`;
}

function startFrom(measure: Element, { period, point }: Reading): Fix {
  const row = `baseline ${formatPeriod(period)} ${point.value.text}`;
  return addLines(`Use the actual of ${formatPeriod(period)} as the baseline`, measure, row);
}
