import {
  chain,
  derived,
  type Element,
  lineageOf,
  linesFor,
  outcomeMoney,
  type Plan,
  partsOf,
  sharesOf,
  spends,
  wholesOf,
} from '@goldenthread/model';
import { addLines, MAX_SUGGESTIONS } from '../engine/fixes/fixes.js';
import { candidatesFrom, likeliest } from '../engine/fixes/likeliest.js';
import { hasBrokenLink } from '../engine/predicates.js';
import { defineRule } from '../engine/rule.js';
import { called, calledByName } from '../engine/words/words.js';

export const budgetWithoutOutcome = defineRule({
  name: 'budget-without-outcome',
  group: 'funding',
  audiences: ['finance', 'scrutiny'],
  severity: 'warning',
  since: '0.1.0',
  absence: true,
  check(plan, report) {
    for (const element of [...plan.ofFamily('work'), ...plan.of('saving')]) {
      const lines = linesFor(plan, element).filter(spends);
      if (lines.length === 0 || sharesOf(plan, element).length > 0 || isExplained(plan, element)) continue;
      const budgets = [...new Set(lines.map((line) => line.budget))];
      const [first] = budgets;
      report({
        element,
        message: `The money of ${called(plan, element)} is not linked to any ${plan.words('outcome')}, so residents cannot see what it buys. Add ‘delivers’.`,
        related: budgets.map((budget) => ({
          message: budget === first ? 'its money' : 'more of its money',
          file: budget.file,
          at: budget.fact.opener,
        })),
        fixes: () =>
          candidates(plan, element).map((name) => addLines(`Deliver ${calledByName(plan, name)}`, element, `delivers ${name}`)),
      });
    }
  },
});

/** Whether it need not reach an outcome, or a broken link says already why it does not. */
function isExplained(plan: Plan, element: Element): boolean {
  return lineageOf(plan, wholesOf).some(
    element,
    'money without an outcome explained',
    (each) =>
      hasBrokenLink(plan, each, 'delivers', 'partOf', 'savingFrom') ||
      each.all('workKind').some((clause) => clause.kinds.includes('statutory') || clause.kinds.includes('support')),
  );
}

/** How many parts are asked for the outcomes that they deliver. */
const MOST_PARTS = 100;

/** Outcomes that it may deliver: those of its parts, then the likeliest, where nothing tells those that no money reaches first. */
function candidates(plan: Plan, element: Element): string[] {
  const parts = chain(element, (each) => partsOf(plan, each), MOST_PARTS);
  const ofParts = new Set(parts.flatMap((part) => sharesOf(plan, part).map((share) => share.outcome)));
  const found = new Set([...ofParts, ...likeliest(plan, element, outcomesByMoney(plan))]);
  return [...found].flatMap((outcome) => outcome.name ?? []).slice(0, MAX_SUGGESTIONS);
}

const outcomesByMoney = derived((plan: Plan) => {
  const outcomes = plan.of('outcome');
  const funded = new Set(outcomes.filter((outcome) => outcomeMoney(plan, outcome).isOver(0)));
  return candidatesFrom(plan, [...outcomes.filter((outcome) => !funded.has(outcome)), ...funded]);
});
