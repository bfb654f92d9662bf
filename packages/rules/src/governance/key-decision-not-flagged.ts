import {
  add,
  decisionStanding,
  type Element,
  formatMoneyShort,
  type Link,
  moneyWithParts,
  NO_MONEY,
  type Pence,
  type Plan,
  SPENDING,
  statedMoney,
  sum,
  type ValueFact,
} from '@goldenthread/model';
import { addLines } from '../engine/fixes/fixes.js';
import { defineRule } from '../engine/rule.js';
import { calledAtStart } from '../engine/words/words.js';

export const keyDecisionNotFlagged = defineRule({
  name: 'key-decision-not-flagged',
  group: 'governance',
  audiences: ['governance'],
  severity: 'warning',
  since: '0.1.0',
  check(plan, report) {
    const { keyDecision, symbol } = plan.settings;
    if (keyDecision === undefined) return;
    for (const decision of plan.of('decision')) {
      if (!isExecutive(plan, decision)) continue;
      const approvals = plan.linksFrom(decision, 'approves');
      const approved = approvals.reduce((total, link) => add(total, amountOf(plan, link)), NO_MONEY);
      const amount = approved === NO_MONEY ? preferredCost(decision) : approved;
      if (amount < keyDecision) continue;
      report({
        element: decision,
        message: `${calledAtStart(plan, decision)} is for ${formatMoneyShort(amount, symbol)}, and decisions of ${formatMoneyShort(keyDecision, symbol)} or more are key decisions, which need notice. Add ‘kind key’.`,
        fixes: () => [addLines('Mark it as a key decision (kind key)', decision, 'kind key')],
      });
    }
  },
});

/** Whether the executive takes a decision, and has not marked it: those of full council are not called key. */
function isExecutive(plan: Plan, decision: Element): boolean {
  const { body, state } = decisionStanding(plan, decision);
  if (!body || state === 'refused' || state === 'stopped' || /\bcouncil$/i.test(body.title.trim())) return false;
  return !decision.all('decisionKind').some(({ kinds }) => kinds.includes('key'));
}

/** What an approval is about: its own limit, else all that the plan says the work, the saving or the move comes to. */
function amountOf(plan: Plan, { to, sound, clause, name }: Link): Pence {
  const approval = clause?.type === 'approves' ? clause.approvals.find(({ target }) => target === name) : undefined;
  const limit = moneyIn(approval?.limit);
  if (limit !== undefined) return limit;
  if (!to || !sound) return NO_MONEY;
  if (to.family === 'work') return moneyWithParts(plan, to, SPENDING).total();
  if (to.kind === 'saving') return statedMoney(plan, to, 'amount').total();
  return moneyIn(to.one('moveMoney')?.amount) ?? NO_MONEY;
}

/** What the preferred option costs, where nothing says what is approved. */
function preferredCost(decision: Element): Pence {
  const costs = decision.childrenOf('option').flatMap((option) => (option.has('preferred') ? option.all('costs') : []));
  return sum(costs.map(({ value }) => moneyIn(value) ?? NO_MONEY));
}

function moneyIn(value: ValueFact | undefined): Pence | undefined {
  return value?.type === 'money' ? value.pence : undefined;
}
