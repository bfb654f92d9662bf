import { defineRule } from '../engine/rule.js';
import { calledAtStart } from '../engine/words.js';
import { money } from './_money.js';

export const transferOverLimit = defineRule({
  name: 'transfer-over-limit',
  group: 'funding',
  audiences: ['finance', 'governance'],
  severity: 'error',
  draftSeverity: 'warning',
  since: '0.1.0',
  check(plan, report) {
    const limit = plan.settings.virementLimit;
    if (limit === undefined) return;
    for (const move of plan.having('moveMoney')) {
      const clause = move.one('moveMoney');
      if (clause?.amount.type !== 'money' || clause.amount.pence === undefined || clause.amount.pence <= limit) continue;
      if (plan.sources(move, 'approves').length > 0) continue;
      report({
        element: move,
        at: clause.at,
        message: `${calledAtStart(plan, move)} is ${clause.amount.text}, over the virement limit of ${money(plan, limit)}, and no decision approves it. Add the decision, or transfer less.`,
      });
    }
  },
});
