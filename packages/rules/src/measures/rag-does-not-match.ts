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

export const ragDoesNotMatch = defineRule({
  name: 'rag-does-not-match',
  group: 'measures',
  severity: 'warning',
  since: '0.1.0',
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
});

function rule(plan: Plan, measure: Element): string {
  if (!hasTolerance(plan, measure)) return 'the figures';
  const percent = Math.round(toleranceOf(plan, measure) * 10000) / 100;
  return `the plan’s own rule (amber within ${percent}%)`;
}
