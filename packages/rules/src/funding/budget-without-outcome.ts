import {
  chain,
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
import { hasBrokenLink } from '../engine/broken-links.js';
import { addLines } from '../engine/fixes.js';
import { MOST_CANDIDATES } from '../engine/owners.js';
import { defineRule } from '../engine/rule.js';
import { called } from '../engine/words.js';
import { SETTING } from './_setting.js';

export const budgetWithoutOutcome = defineRule({
  name: 'budget-without-outcome',
  group: 'funding',
  severity: 'warning',
  since: '0.1.0',
  fixes: 'Adds a `delivers` line with one of the plan’s outcomes: those that its parts deliver first, then those without money.',
  check(plan, report) {
    for (const element of [...plan.ofFamily('work'), ...plan.of('saving')]) {
      const lines = linesFor(plan, element).filter(spends);
      if (lines.length === 0 || sharesOf(plan, element).length > 0 || isExplained(plan, element)) continue;
      const budgets = [...new Set(lines.map((line) => line.budget))];
      const [first] = budgets;
      report({
        element,
        message: `The money of the ${called(plan, element)} reaches no ${plan.words('outcome')}, so nobody can say what residents get for it. Add a 'delivers' line with the ${plan.words('outcome')} that it pays for.`,
        related: budgets.map((budget) => ({
          message: budget === first ? 'its money' : 'more of its money',
          file: budget.file,
          at: budget.fact.opener,
        })),
        fixes: candidates(plan, element).map((name) => addLines(`Deliver '${name}'`, element, `delivers ${name}`)),
      });
    }
  },
  docs: {
    summary: 'Finds work with a budget whose money reaches no outcome.',
    why: 'Money that leads nowhere can’t be weighed against other uses of it. When savings are sought, it is either cut blindly or never looked at.',
    details:
      'Counts revenue, capital and growth. Silent for work of `kind statutory` or `support`, and for what is part of such work. The money of a programme does not reach the outcomes of its parts by itself: the programme says what it delivers, or its parts carry the budgets.',
    failing: `programme Growth: Growth programme
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  budget
    years                2024/25  2025/26  2026/27
    revenue GeneralFund  £40k     £40k     £40k
workstream Grants: Grants for new firms
  part of Growth
  delivers StrongEconomy
`,
    mended: `programme Growth: Growth programme
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  budget
    years                2024/25  2025/26  2026/27
    revenue GeneralFund  £40k     £40k     £40k
workstream Grants: Grants for new firms
  part of Growth
`,
    context: SETTING,
  },
});

/** Whether it need not reach an outcome, or a broken link says already why it doesn't. */
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

/** Outcomes that it may deliver: those of its parts, then those that no money reaches, then the others. */
function candidates(plan: Plan, element: Element): string[] {
  const parts = chain(element, (each) => partsOf(plan, each), MOST_PARTS);
  const ofParts = new Set(parts.flatMap((part) => sharesOf(plan, part).map((share) => share.outcome)));
  const names = (outcomes: Iterable<Element>): string[] =>
    [...outcomes].flatMap((outcome) => outcome.name ?? []).slice(0, MOST_CANDIDATES);
  const others = plan.memo('namesByMoney', () => names(outcomesByMoney(plan)));
  return [...new Set([...names(ofParts), ...others])].slice(0, MOST_CANDIDATES);
}

function outcomesByMoney(plan: Plan): readonly Element[] {
  return plan.memo('outcomesByMoney', () => {
    const outcomes = plan.of('outcome');
    const funded = new Set(outcomes.filter((outcome) => [...outcomeMoney(plan, outcome).values()].some((amount) => amount > 0)));
    return [...outcomes.filter((outcome) => !funded.has(outcome)), ...funded];
  });
}
