import {
  allowsColour,
  type Element,
  formatPeriod,
  hasTolerance,
  isRag,
  latestActual,
  type Plan,
  ragOf,
  readings,
  samePeriod,
  targetFor,
  toleranceOf,
} from '@goldenthread/model';
import { replaceText } from '../engine/fixes.js';
import { defineRule } from '../engine/rule.js';
import { restated } from '../engine/statuses.js';
import { Called } from '../engine/words.js';
import { AIMS, MEASURE, OUTCOME, PEOPLE, PLAN, WORK } from '../examples/setting.js';

export const ragDoesNotMatch = defineRule({
  name: 'rag-does-not-match',
  group: 'measures',
  severity: 'warning',
  since: '0.1.0',
  fixes: 'Sets the colour that the plan’s own rule gives.',
  check(plan, report) {
    for (const measure of plan.having('status')) {
      if (measure.kind !== 'measure') continue;
      for (const clause of measure.all('status')) {
        const period = clause.period ? clause.period.period : latestActual(plan, measure)?.period;
        const colour = period && ragOf(plan, measure, period);
        if (!period || !colour || !isRag(clause.state) || allowsColour(plan, measure, clause.state, colour)) continue;
        const actual = readings(measure, 'actual').find((reading) => samePeriod(reading.period, period))?.point;
        const target = targetFor(measure, period)?.point;
        report({
          element: measure,
          at: clause.at,
          message: `${Called(plan, measure)} is called ${clause.state} in ${formatPeriod(period)}, but ${actual?.value.text} against a target of ${target?.value.text} is ${colour} by ${rule(plan, measure)}. Readers look at the colour before the figures. Set it to ${colour}, or correct the figure.`,
          related: target ? [{ message: 'the target', file: measure.file, at: target.at }] : [],
          fixes: [replaceText(`Set the status to ${colour}`, measure.file, clause.at, restated(clause, colour))],
        });
      }
    }
  },
  docs: {
    summary: 'Finds a measure whose stated red, amber or green differs from what the plan’s own rule makes of its figures.',
    why: 'Colours steer attention. One that is kinder than the figures hides a problem; one that is harsher wastes the time of those who look into it.',
    details:
      'Green is as good as the target; amber is within the tolerance of `amber within` (the measure’s own, else the plan’s), which is a share of the target and inclusive; red is worse. A status is compared with the figures of its own period; a cumulative Q4 with the year’s target; a status without a period with the latest actual. Where no tolerance is stated, only green and not green are told apart.',
    failing: `${MEASURE}  actual 2025/26 440\n  status green in 2025/26\n  amber within 5%\n`,
    mended: `${MEASURE}  actual 2025/26 440\n  status amber in 2025/26\n  amber within 5%\n`,
    context: `${PLAN}${PEOPLE}${AIMS}${OUTCOME}${WORK}`,
  },
});

function rule(plan: Plan, measure: Element): string {
  if (!hasTolerance(plan, measure)) return 'the figures';
  const percent = Math.round(toleranceOf(plan, measure) * 10000) / 100;
  return `the plan’s own rule (amber within ${percent}%)`;
}
