import { type Element, lineageOf, type Plan, wholesOf } from '@goldenthread/model';
import { addLines } from '../engine/fixes.js';
import { defineRule } from '../engine/rule.js';
import { Called } from '../engine/words.js';
import { SETTING } from '../thread/_setting.js';
import { cutsOf } from './_cuts.js';

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
    for (const { element, at, about, does } of cutsOf(plan)) {
      if (isRecorded(plan, element, about)) continue;
      const what = does === '' ? 'has' : `${does}, and has`;
      report({
        element,
        ...(at ? { at } : {}),
        message: `${Called(plan, element)} ${what} no record of how equality was considered, so the council could not show that it had due regard to it. Add an 'equality screening' line that says what was looked at, when and what came of it.`,
        fixes: element.kind === 'outcome' ? [] : [addLines('Add an equality screening line', element, LINE)],
      });
    }
  },
  docs: {
    summary: 'Finds a saving or another cut without any record of how equality was considered.',
    why: 'The duty is to have due regard to equality when a decision is made. No particular form is prescribed, but a council that recorded nothing can’t show that it thought of the people affected, and its decision may not stand.',
    details: `An \`equality screening\` or an \`equality assessment\` counts where it stands:

- on the saving, on the work that it is taken \`from\` or is \`part of\`;
- for a stop or a move of money: also on what is stopped, or on the service that gives the money up;
- on a decision that \`approves\` any of these, the financial plan or the plan itself.

A cut need not be written as a \`saving\`. A \`saving\` row in a budget, a service with the status \`stopped\`, and a service whose cash limit or net budget falls by a tenth or more from one year to the next are cuts as well. Where a saving is taken \`from\` the service, the record is asked of that saving.

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

/** Whether equality was considered for something, for what it is about or part of, or by a decision that approves any of them. */
function isRecorded(plan: Plan, element: Element, about: readonly Element[]): boolean {
  const approves = (each: Element): boolean => plan.sources(each, 'approves').some(hasRecord);
  const wholes = lineageOf(plan, wholesOf);
  if ([element, ...about].some((each) => wholes.some(each, 'equality', (one) => hasRecord(one) || approves(one)))) return true;
  return plan.memo('approved with a record', () =>
    [plan.root, ...plan.of('financialPlan')].some((each) => each && approves(each)),
  );
}

function hasRecord(element: Element): boolean {
  return element.has('equalityRecord');
}
