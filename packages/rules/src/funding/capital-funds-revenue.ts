import { budgetLines, type Plan, spends } from '@goldenthread/model';
import { defineRule, type Reporter } from '../engine/rule.js';
import { called, calledAtStart } from '../engine/words/words.js';
import { subjectOf } from './_money.js';

export const capitalFundsRevenue = defineRule({
  name: 'capital-funds-revenue',
  group: 'funding',
  audiences: ['finance'],
  severity: 'error',
  since: '0.1.0',
  check(plan, report) {
    for (const line of budgetLines(plan)) {
      const holds = line.fund?.one('holds')?.holds;
      if (!line.fund || (line.nature !== 'revenue' && line.nature !== 'growth') || (holds !== 'capital' && holds !== 'receipts'))
        continue;
      if (line.clause.tags.includes('flexible use') || !spends(line)) continue;
      report({
        element: subjectOf(line),
        file: line.budget.file,
        at: line.clause.at,
        message: `${called(plan, subjectOf(line))} pays running costs from ${called(plan, line.fund)}, which holds ${HELD[holds]}. The law does not allow that: use another fund, or mark it ‘flexible use’ and name the strategy.`,
        related: [{ message: `${called(plan, line.fund)}`, file: line.fund.file, at: line.fund.nameAt }],
      });
    }
    reportGaps(plan, report);
  },
});

const HELD = { capital: 'capital', receipts: 'capital receipts' } as const;

/** A gap is one of the revenue budget: capital that a financial plan `uses` to close it pays for running costs. */
function reportGaps(plan: Plan, report: Reporter): void {
  for (const financialPlan of plan.having('uses')) {
    if (!financialPlan.has('gap') && !financialPlan.has('pressure')) continue;
    for (const { to: fund, clause, sound } of plan.linksFrom(financialPlan, 'uses')) {
      const holds = fund?.one('holds')?.holds;
      if (!sound || !fund || clause?.type !== 'uses' || (holds !== 'capital' && holds !== 'receipts')) continue;
      if (/flexible use/i.test(clause.words?.text ?? '')) continue;
      report({
        element: financialPlan,
        at: clause.at,
        message: `${calledAtStart(plan, financialPlan)} closes a gap in running costs with ${called(plan, fund)}, which holds ${HELD[holds]}. The law does not allow that: use another fund, or add a colon, ‘flexible use’ and the strategy.`,
        related: [{ message: `${called(plan, fund)}`, file: fund.file, at: fund.nameAt }],
      });
    }
  }
}
