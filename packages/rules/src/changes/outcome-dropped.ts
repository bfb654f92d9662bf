import type { PlanChange } from '@goldenthread/model';
import { decideOn, placeOfChange, stoodIn } from '../engine/changed.js';
import { defineComparingRule } from '../engine/rule.js';
import { Called } from '../engine/words.js';
import { AIMS, MEASURE, OUTCOME, PEOPLE, PLAN, WORK } from '../examples/setting.js';

const SECOND = `outcome SkilledPeople: People have the skills that employers look for
  supports Prosperity
  led by Economy, DirectorOfPlace
  measured by JobsCreated
`;
const BOTH = WORK.replace('delivers StrongEconomy', 'delivers StrongEconomy 60%, SkilledPeople 40%');

export const outcomeDropped = defineComparingRule({
  name: 'outcome-dropped',
  group: 'changes',
  severity: 'error',
  draftSeverity: 'warning',
  since: '0.1.0',
  agreement: 'member',
  fixes: 'Adds a decision that approves it, or gives it up, by one of the plan’s bodies.',
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
          message: `${Called(head, element)} is stopped. What is promised to residents is for members to take back. Add a decision that approves it.`,
          fixes: decideOn(comparison, change),
        });
      }
      const place = isGone(change) && placeOfChange(comparison, change);
      if (!place) continue;
      report({
        ...place,
        changes: [change],
        why: 'An outcome is dropped.',
        message: `${Called(base, element)} is gone from the plan; it stood in ${stoodIn(element)}. What is promised to residents is for members to take back. Add a decision to give it up, with the line 'replaces ${element.name}'; or add that line to the outcome that took its place.`,
        fixes: decideOn(comparison, change),
      });
    }
  },
  docs: {
    summary: 'Finds an outcome that is stopped or gone, with neither a decision nor anything that replaces it.',
    why: 'An outcome is a promise about people’s lives. When one disappears between two versions of a plan, nobody can say who agreed to that.',
    details:
      'An outcome that goes by another name is not gone: the same `code:`, the same content or title, or a `replaces` tells. A new `decision` covers it: where it is stopped, one that `approves` it; where it is gone, one that `replaces` it, which keeps its name on record; and one that `approves` the plan.',
    before: `${OUTCOME}${SECOND}${BOTH}`,
    failing: `${OUTCOME}${WORK}`,
    mended: `${OUTCOME.replace('  supports Prosperity\n', '  supports Prosperity\n  replaces SkilledPeople\n')}${WORK}`,
    context: `${PLAN}${PEOPLE}${AIMS}${MEASURE}`,
  },
});

const isGone = (change: PlanChange): boolean => change.kind === 'removed' && !('replacedBy' in change);

const isStopped = (change: PlanChange): boolean =>
  change.about === 'saying' &&
  change.kind === 'status' &&
  change.come.some(({ clause }) => clause?.type === 'status' && clause.state === 'stopped');
