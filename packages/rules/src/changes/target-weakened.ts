import { defineComparingRule } from '../engine/rule.js';
import { decidedFigures } from './_figures.js';

export const targetWeakened = defineComparingRule({
  name: 'target-weakened',
  group: 'changes',
  audiences: ['performance', 'scrutiny'],
  severity: 'warning',
  since: '0.1.0',
  agreement: 'member',
  compare: decidedFigures({
    kind: 'target-weakened',
    why: 'A target is weakened.',
    says: (figures) =>
      `promises residents less than before: its target goes ${figures}. Add a decision that approves it, or keep the target.`,
  }),
});
