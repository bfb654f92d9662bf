import { removeClause } from '../engine/fixes/fixes.js';
import { defineRule } from '../engine/rule.js';
import { calledAtStart } from '../engine/words/words.js';

export const trendOnlyWithTarget = defineRule({
  name: 'trend-only-with-target',
  group: 'measures',
  audiences: ['performance'],
  scope: 'file',
  severity: 'warning',
  since: '0.1.0',
  check(part, report) {
    for (const measure of part.having('trendOnly')) {
      const trend = measure.one('trendOnly');
      const target = measure.rows.find(({ clause, points }) => clause.type === 'target' && points.length > 0);
      if (!trend || !target) continue;
      report({
        element: measure,
        at: trend.at,
        message: `${calledAtStart(part, measure)} says ‘trend only’ but has a target, so readers cannot tell whether it must be met. Remove one of the two.`,
        related: [{ message: 'the target', file: measure.file, at: target.clause.at }],
        fixes: () => [
          removeClause('Remove ‘trend only’', measure, trend),
          removeClause('Remove the target', measure, target.clause),
        ],
      });
    }
  },
});
