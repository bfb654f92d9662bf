import { defineRule, isComparing } from '../engine/rule.js';
import { isOfOtherModule } from '../engine/rule-settings.js';

export const acceptUnused = defineRule({
  name: 'accept-unused',
  group: 'language',
  audiences: ['language'],
  severity: 'warning',
  since: '0.1.0',
  check: () => {},
  checkRun({ acceptances, rules }, report) {
    // Whether a change is there to accept cannot be told from one plan.
    const comparing = new Set<string>(rules.filter(isComparing).map(({ name }) => name));
    acceptances.reportUnused(report, (name) => !comparing.has(name) && !isOfOtherModule(name, rules));
  },
});
