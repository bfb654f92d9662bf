import { type Element, isSound, type Plan, wholesOf } from '@goldenthread/model';
import { addLines } from '../engine/fixes.js';
import { defineRule } from '../engine/rule.js';
import { Called } from '../engine/words.js';

/** What the fix writes: a question to answer, since only people can answer it. */
const LINE = 'equality screening: Say who could be affected, what was looked at and what came of it';

export const equalityConsiderationMissing = defineRule({
  name: 'equality-consideration-missing',
  group: 'governance',
  severity: 'warning',
  since: '0.1.0',
  cannotBeAccepted: true,
  check(plan, report) {
    for (const element of plan.of('saving')) {
      if (isRecorded(plan, element, wholesOf(plan, element))) continue;
      report({
        element,
        message: `${Called(plan, element)} has no record of how equality was considered, so the council couldn't show that it had due regard to it. Add an 'equality screening' line that says what was looked at, when and what came of it.`,
        fixes: [addLines('Add an equality screening line', element, LINE)],
      });
    }
    for (const link of plan.linksOf('stops')) {
      const { clause, from, to } = link;
      if (clause?.type !== 'stops' || clause.work !== link.name || !to || !isSound(link)) continue;
      if (isRecorded(plan, from, [to])) continue;
      report({
        element: from,
        at: clause.at,
        message: `${Called(plan, from)} stops '${link.name.name}', and nothing records how equality was considered, so the council couldn't show that it had due regard to it. Add an 'equality screening' line that says what was looked at, when and what came of it.`,
        fixes: [addLines('Add an equality screening line', from, LINE)],
      });
    }
  },
});

/** Whether equality was considered for something, or for what it is about, or by a decision that approves it. */
function isRecorded(plan: Plan, element: Element, others: readonly Element[]): boolean {
  if ([element, ...others].some((each) => each.has('equalityRecord'))) return true;
  const decided = element.kind === 'saving' ? [element] : [element, ...others];
  return decided.some((each) => plan.sources(each, 'approves').some((decision) => decision.has('equalityRecord')));
}
