import { defineRule } from '../engine/rule.js';
import { reportRequirements } from './_requirements.js';

export const requirementImpossible = defineRule({
  name: 'requirement-impossible',
  group: 'language',
  audiences: ['governance', 'language'],
  severity: 'error',
  since: '0.1.0',
  check(plan, report) {
    reportRequirements(plan, 'impossible', report);
  },
});
