import { type Element, isOver, lineageOf, type Plan, readings, wholesOf } from '@goldenthread/model';
import { type Cause, defineRule } from '../engine/rule.js';
import { insertInHead } from '../engine/words/statuses.js';
import { calledAtStart } from '../engine/words/words.js';
import { datesFor } from './_tasks.js';

/** What outputs without a date have in common. */
const UNDATED: Cause = {
  key: '',
  say: (those) => `${those} have no date, so nobody can tell when people will have them. Add one to each.`,
};

export const outputWithoutDate = defineRule({
  name: 'output-without-date',
  group: 'delivery',
  audiences: ['performance'],
  severity: 'warning',
  since: '0.1.0',
  absence: true,
  check(plan, report) {
    for (const output of plan.of('output')) {
      if (output.has('by') || isOver(plan, output) || isOver(plan, output.declaration) || isDueOtherwise(plan, output)) continue;
      const dates = datesFor(plan, output);
      report({
        element: output,
        message: `${calledAtStart(plan, output)} has no date, so nobody can tell when people will have it. Add one, such as ‘by ${dates[0] ?? '2025-09-30'}’.`,
        cause: UNDATED,
        fixes: () => dates.map((date) => insertInHead(`Add ‘by ${date}’`, output, `by ${date}`)),
      });
    }
  },
});

/** Whether something else says when an output is due: the end of its work, or a target of what measures it. */
function isDueOtherwise(plan: Plan, output: Element): boolean {
  if (lineageOf(plan, wholesOf).some(output.declaration, 'ends', (work) => work.has('ends'))) return true;
  return plan.targets(output, 'measuredBy').some((measure) => readings(measure, 'target').length > 0);
}
