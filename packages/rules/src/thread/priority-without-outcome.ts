import { blank, derived, type Element, freshName, type Plan } from '@goldenthread/model';
import { addLines, type Fix, MAX_SUGGESTIONS } from '../engine/fixes/fixes.js';
import { candidatesFrom, likeliest } from '../engine/fixes/likeliest.js';
import { declareNew } from '../engine/fixes/new-declaration.js';
import { type Cause, defineRule } from '../engine/rule.js';
import { called, withArticle } from '../engine/words/words.js';

/** What the priorities of a plan without outcomes have in common. */
const NO_OUTCOMES: Cause = {
  key: '',
  say: (those) =>
    `The plan has no outcomes, so nobody can tell whether ${those} are met. Add what will change for people to each.`,
};

export const priorityWithoutOutcome = defineRule({
  name: 'priority-without-outcome',
  group: 'thread',
  audiences: ['performance', 'scrutiny'],
  severity: 'warning',
  since: '0.1.0',
  absence: true,
  check(plan, report) {
    for (const element of plan.of('priority')) {
      if (hasOutcome(plan, element)) continue;
      report({
        element,
        message: `No ${plan.words('outcome')} supports ${called(plan, element)}, so nobody can tell whether it is met. Add ${withArticle(plan.words('outcome'))} that says what will change for people.`,
        ...(plan.of('outcome').length === 0 ? { cause: NO_OUTCOMES } : {}),
        fixes: () => fixesFor(plan, element),
      });
    }
  },
});

const prioritiesWithOutcome = derived((plan: Plan) => {
  const found = new Set<Element>();
  const said = plan.of('outcome').filter((outcome) => !outcome.isForm);
  const waiting = said.flatMap((outcome) => plan.targets(outcome, 'supports'));
  for (let each = waiting.pop(); each; each = waiting.pop()) {
    if (each.kind !== 'priority' || found.has(each)) continue;
    found.add(each);
    for (const target of plan.targets(each, 'supports')) waiting.push(target);
  }
  return found;
});

/** The priorities that have an outcome: their own, or one of a priority that supports them. */
function hasOutcome(plan: Plan, priority: Element): boolean {
  return prioritiesWithOutcome(plan).has(priority);
}

const looseOutcomes = derived((plan: Plan) =>
  candidatesFrom(
    plan,
    plan.of('outcome').filter((outcome) => !outcome.has('supports')),
  ),
);

function fixesFor(plan: Plan, priority: Element): Fix[] {
  const { name } = priority;
  if (name === undefined) return [];
  const links = likeliest(plan, priority, looseOutcomes(plan))
    .slice(0, MAX_SUGGESTIONS - 1)
    .map((outcome) => addLines(`Link ${called(plan, outcome)} to it with ‘supports’`, outcome, `supports ${name}`));
  if (plan.approved) return links;
  const lines = [
    `outcome ${freshName(plan, `${name}Outcome`)}: ${blank('what will be different for people')}`,
    `  supports ${name}`,
  ];
  return [...links, declareNew(plan, `Add ${withArticle(plan.words('outcome'))}`, 'outcome', priority, ...lines)];
}
