import { removeClause } from '../engine/fixes/fixes.js';
import { defineRule } from '../engine/rule.js';

export const acceptExpired = defineRule({
  name: 'accept-expired',
  group: 'language',
  audiences: ['language', 'governance'],
  severity: 'error',
  since: '0.1.0',
  check: () => {},
  checkRun({ acceptances }, report) {
    for (const { element, clause, until, expired } of acceptances.all()) {
      if (!expired) continue;
      report({
        element,
        at: clause.at,
        message: `This explanation for ‘${clause.rule.name}’ ran out on ${until}. Fix what it explained, or agree a new date and reason.`,
        fixes: () => [removeClause('Remove the explanation that ran out', element, clause)],
      });
    }
  },
});
