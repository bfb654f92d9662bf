import type { Element, PlanChange } from '@goldenthread/model';
import { DECIDING, decideOn } from '../engine/changed.js';
import { defineComparingRule } from '../engine/rule.js';
import { Called } from '../engine/words.js';
import { AIMS, MEASURE, OUTCOME, PEOPLE, PLAN, WORK } from '../examples/setting.js';

const DEPARTS = `${WORK}  departs from LocalFirst: The only bidder is in the next county\n`;

export const principleDepartedFrom = defineComparingRule({
  name: 'principle-departed-from',
  group: 'changes',
  severity: 'warning',
  since: '0.1.0',
  agreement: 'member',
  fixes: DECIDING,
  compare(comparison, report) {
    const { head } = comparison;
    for (const change of comparison.changes) {
      for (const [element, principle] of departures(change)) {
        report({
          element,
          changes: [change],
          why: 'A principle is departed from.',
          message: `${Called(head, element)} departs from the principle '${principle}', which it did not do before. Members agreed the principle. Add a decision that approves the exception, or follow the principle.`,
          fixes: decideOn(comparison, { ...change, element, after: element } as PlanChange),
        });
      }
    }
  },
  docs: {
    summary: 'Finds work, or a decision’s option, that newly departs from one of the plan’s principles, without a decision.',
    why: 'Principles are agreed so that single cases don’t have to be argued. An exception is for those who agreed the principle.',
    details:
      'A `decision` of the same change that `approves` what departs, or the plan, covers it; a new decision speaks for itself.',
    before: WORK,
    failing: DEPARTS,
    mended: `${DEPARTS}decision OneBidder: Buy from the next county this once
  by Cabinet on 2025-03-12
  approves BusinessSupport
`,
    context: `${PLAN}${PEOPLE}${AIMS}principle LocalFirst: We buy from local businesses first\n${OUTCOME.replace('  measured by', '  follows LocalFirst\n  measured by')}${MEASURE}`,
  },
});

/** What newly departs from which principle. */
function departures(change: PlanChange): [element: Element, principle: string][] {
  const { element } = change;
  if (change.about === 'saying' && change.kind === 'principle-departed')
    return change.come.flatMap(({ clause }) => (clause?.type === 'departsFrom' ? [[element, clause.principle.name]] : []));
  // A new decision is what could approve it.
  if (change.kind !== 'added' || element.declaration.kind === 'decision') return [];
  return [...element.walk()].flatMap((each) =>
    each.all('departsFrom').map((clause): [Element, string] => [each, clause.principle.name]),
  );
}
