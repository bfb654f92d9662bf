import { blank, derived, type Element, isAnswered, lineageOf, type Plan, type WordsFact, wholesOf } from '@goldenthread/model';
import { addLines } from '../engine/fixes/fixes.js';
import { type Cause, defineRule } from '../engine/rule.js';
import { called, calledAtStart } from '../engine/words/words.js';
import { cutsOf } from './_cuts.js';

/** What the fix writes: a question to answer, since only people can answer it. */
const LINE = `equality screening: ${blank('who could be affected, what was looked at and what came of it')}`;

/** What savings without a record have in common. */
const UNRECORDED: Cause = {
  key: '',
  say: (those) =>
    `There is no record that equality was considered for ${those}. Add an equality screening or assessment to each, or to the decision that approves them.`,
};

export const equalityConsiderationMissing = defineRule({
  name: 'equality-consideration-missing',
  group: 'governance',
  audiences: ['governance', 'scrutiny'],
  severity: 'warning',
  since: '0.1.0',
  absence: true,
  cannotBeAccepted: true,
  check(plan, report) {
    for (const { element, at, about, does } of cutsOf(plan)) {
      if (isRecorded(plan, element, about)) continue;
      report({
        element,
        ...(at ? { at } : {}),
        message: `${does === '' ? 'There' : `${calledAtStart(plan, element)} ${does}, and there`} is no record that equality was considered${does === '' ? ` for ${called(plan, element)}` : ''}. Add an equality screening or assessment with what was found.`,
        ...(does === '' && !at ? { cause: UNRECORDED } : {}),
        fixes: () =>
          element.kind === 'outcome' || element.has('equalityRecord')
            ? []
            : [addLines('Add an equality screening line', element, LINE)],
      });
    }
  },
});

/** Whether equality was considered for something, for what it is about or part of, or by a decision that approves any of them. */
function isRecorded(plan: Plan, element: Element, about: readonly Element[]): boolean {
  const wholes = lineageOf(plan, wholesOf);
  if (
    [element, ...about].some((each) => wholes.some(each, 'equality', (one) => hasRecord(one) || isApprovedWithRecord(plan, one)))
  )
    return true;
  return isWholePlanRecorded(plan);
}

const isApprovedWithRecord = (plan: Plan, element: Element): boolean => plan.sources(element, 'approves').some(hasRecord);

/** Whether a decision with a record approves the plan as a whole, or a financial plan. */
const isWholePlanRecorded = derived((plan: Plan) =>
  [plan.root, ...plan.of('financialPlan')].some((each) => each && isApprovedWithRecord(plan, each)),
);

/** Words that say no more than a day alone does. */
const isDone = ({ text }: WordsFact): boolean => /^\s*(?:done|completed?|carried out|undertaken)[.!]?\s*$/i.test(text);

/** Whether an element records how equality was considered: in words, or on a day for which the record can be asked for. */
function hasRecord(element: Element): boolean {
  return element
    .all('equalityRecord')
    .some(({ on, words }) => isAnswered(words) || (on?.period !== undefined && (!words || words.text === '' || isDone(words))));
}
