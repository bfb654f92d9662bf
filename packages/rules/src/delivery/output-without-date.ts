import { type Element, isOver, type Plan, readings } from '@goldenthread/model';
import { defineRule } from '../engine/rule.js';
import { insertInHead } from '../engine/statuses.js';
import { Called } from '../engine/words.js';
import { CONTEXT, SUPPORT } from './_setting.js';
import { datesFor } from './_tasks.js';

export const outputWithoutDate = defineRule({
  name: 'output-without-date',
  group: 'delivery',
  severity: 'warning',
  since: '0.1.0',
  fixes: 'Adds a date to pick from: the end of one of the plan’s years.',
  check(plan, report) {
    for (const output of plan.of('output')) {
      if (output.has('by') || isOver(plan, output) || isOver(plan, output.declaration) || isDueOtherwise(plan, output)) continue;
      const dates = datesFor(plan, output);
      report({
        element: output,
        message: `${Called(plan, output)} has no date, so nobody can tell when people will have it, or whether it is late. Say by when, for example: by ${dates[0] ?? '2025-09-30'}`,
        fixes: dates.map((date) => insertInHead(`Add 'by ${date}'`, output, `by ${date}`)),
      });
    }
  },
  docs: {
    summary: 'Finds an output that says nowhere when it will be there.',
    why: 'An output is what people will see for the money. Benefits, income and savings wait for it, so its date is the first that a review asks for.',
    details:
      'The date may come from elsewhere: the end of the work that it belongs to, or a dated target of a measure that it is `measured by`. What is complete or stopped needs none. Source: benefits review plans ask for outputs with their dates (Lancaster’s productivity plan, 2024).',
    failing: `${SUPPORT}  output Starter: A starter pack for new businesses\n`,
    mended: `${SUPPORT}  output Starter by 2025-09: A starter pack for new businesses\n`,
    context: CONTEXT,
  },
});

/** Whether something else says when an output is due: the end of its work, or a target of what measures it. */
function isDueOtherwise(plan: Plan, output: Element): boolean {
  if (output.declaration.has('ends')) return true;
  return plan.targets(output, 'measuredBy').some((measure) => readings(measure, 'target').length > 0);
}
