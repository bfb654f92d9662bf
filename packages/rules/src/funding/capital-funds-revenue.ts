import { budgetLines, spends } from '@goldenthread/model';
import { defineRule } from '../engine/rule.js';
import { called } from '../engine/words.js';
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
        message: `${called(plan, subjectOf(line))} pays running costs from ${called(plan, line.fund)}, which holds ${holds === 'capital' ? 'capital' : 'capital receipts'}. The law does not allow that: use another fund, or mark it ‘flexible use’ and name the strategy.`,
        related: [{ message: `${called(plan, line.fund)}`, file: line.fund.file, at: line.fund.nameAt }],
      });
    }
  },
});
