import type { PlanChange } from '@goldenthread/model';
import { decisionFixes, placeOfChange, previousPlace } from '../engine/changed.js';
import { defineComparingRule } from '../engine/rule.js';
import { calledAtStart } from '../engine/words/words.js';

export const outcomeDropped = defineComparingRule({
  name: 'outcome-dropped',
  group: 'changes',
  audiences: ['governance', 'scrutiny'],
  severity: 'error',
  draftSeverity: 'warning',
  since: '0.1.0',
  agreement: 'member',
  compare(comparison, report) {
    const { base, head } = comparison;
    for (const change of comparison.changes) {
      const { element } = change;
      if (element.kind !== 'outcome') continue;
      if (isStopped(change)) {
        report({
          element,
          changes: [change],
          why: 'An outcome is dropped.',
          message: `${calledAtStart(head, element)} is stopped. Only members can take back a promise to residents: add their decision.`,
          fixes: () => decisionFixes(comparison, change),
        });
      }
      const place = isGone(change) && placeOfChange(comparison, change);
      if (!place) continue;
      report({
        ...place,
        changes: [change],
        why: 'An outcome is dropped.',
        message: `${calledAtStart(base, element)} has left the plan (it was in ${previousPlace(element)}). Only members can take back a promise: add ‘replaces ${element.name}’ to their decision, or to the outcome that follows it.`,
        fixes: () => decisionFixes(comparison, change),
      });
    }
  },
});

const isGone = (change: PlanChange): boolean => change.kind === 'removed' && !('replacedBy' in change);

const isStopped = (change: PlanChange): boolean =>
  change.about === 'saying' &&
  change.kind === 'status' &&
  change.come.some(({ clause }) => clause?.type === 'status' && clause.state === 'stopped');
