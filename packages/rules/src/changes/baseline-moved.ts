import { defineComparingRule } from '../engine/rule.js';
import { decidedFigures } from './_figures.js';

export const baselineMoved = defineComparingRule({
  name: 'baseline-moved',
  group: 'changes',
  audiences: ['performance', 'scrutiny'],
  severity: 'warning',
  since: '0.1.0',
  agreement: 'member',
  compare: decidedFigures({
    kind: 'baseline-moved',
    why: 'A baseline is moved.',
    says: (figures) =>
      `has a new baseline, ${figures}, so its progress looks different. Members agreed the old one: add a decision that approves the change, or keep it.`,
  }),
});
