import { type Element, isSound, type Plan, wholesOf } from '@goldenthread/model';
import { addLines } from '../engine/fixes.js';
import { defineRule } from '../engine/rule.js';
import { Called } from '../engine/words.js';
import { SETTING } from '../thread/_setting.js';

/** What the fix writes: a question to answer, since only people can answer it. */
const LINE = 'equality screening: Say who could be affected, what was looked at and what came of it';

export const equalityConsiderationMissing = defineRule({
  name: 'equality-consideration-missing',
  group: 'governance',
  severity: 'warning',
  since: '0.1.0',
  cannotBeAccepted: true,
  fixes: 'Inserts an `equality screening` line, with words for you to fill in.',
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
  docs: {
    summary: 'Finds a saving, or work that stops a service, without any record of how equality was considered.',
    why: 'The duty is to have due regard to equality when a decision is made. No particular form is prescribed, but a council that recorded nothing can’t show that it thought of the people affected, and its decision may not stand.',
    details: `An \`equality screening\` or an \`equality assessment\` counts where it stands:

- on the saving, on the work that it is taken \`from\` or is \`part of\`, or on a decision that \`approves\` the saving;
- for a stop: on the work that stops something, on what is stopped, or on a decision that \`approves\` either.

This finding can’t be accepted away.`,
    failing: `saving FewerRooms: Fewer rooms for training
  from HelpIntoWork
  amount 2025/26 £40k
  stage agreed
  effect on SecureWork: None expected, courses move to libraries
`,
    mended: `saving FewerRooms: Fewer rooms for training
  from HelpIntoWork
  amount 2025/26 £40k
  stage agreed
  effect on SecureWork: None expected, courses move to libraries
  equality screening on 2024-10: Both libraries have step-free access; no one group is affected more than others
`,
    context: SETTING,
  },
});

/** Whether equality was considered for something, or for what it is about, or by a decision that approves it. */
function isRecorded(plan: Plan, element: Element, others: readonly Element[]): boolean {
  if ([element, ...others].some((each) => each.has('equalityRecord'))) return true;
  const decided = element.kind === 'saving' ? [element] : [element, ...others];
  return decided.some((each) => plan.sources(each, 'approves').some((decision) => decision.has('equalityRecord')));
}
