import { budgetLines, type Element, leadsOf } from '@goldenthread/model';
import { defineRule } from '../engine/rule.js';
import { called } from '../engine/words/words.js';

export const incomeWithoutOwner = defineRule({
  name: 'income-without-owner',
  group: 'funding',
  audiences: ['finance'],
  severity: 'warning',
  since: '0.1.0',
  absence: true,
  check(plan, report) {
    const told = new Set<Element>();
    for (const line of budgetLines(plan)) {
      const { owner, clause } = line;
      if (!owner || line.nature !== 'income' || !clause.tags.includes('new') || told.has(owner)) continue;
      if (!line.years.isOver(0)) continue;
      if (leadsOf(plan, owner).officers.length > 0 || owner.has('owner')) continue;
      told.add(owner);
      report({
        element: owner,
        file: line.budget.file,
        at: clause.at,
        message: `Nobody is responsible for the new income of ${called(plan, owner)}. Add an officer with ‘led by’.`,
      });
    }
  },
});
