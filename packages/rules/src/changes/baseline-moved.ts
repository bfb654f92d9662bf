import { defineComparingRule } from '../engine/rule.js';
import { decidedFigures } from './_figures.js';

export const baselineMoved = defineComparingRule({
  name: 'baseline-moved',
  group: 'changes',
  severity: 'warning',
  since: '0.1.0',
  agreement: 'member',
  compare: decidedFigures({
    kind: 'baseline-moved',
    why: 'A baseline is moved.',
    says: (figures) =>
      `is counted from another start: its baseline goes ${figures}. Progress looks different though nothing else did. Add a decision that approves it, or keep the baseline.`,
  }),
});
