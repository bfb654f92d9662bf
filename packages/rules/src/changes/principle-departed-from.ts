import type { Element, PlanChange } from '@goldenthread/model';
import { decisionFixes } from '../engine/changed.js';
import { defineComparingRule } from '../engine/rule.js';
import { calledAtStart, calledByName } from '../engine/words/words.js';

export const principleDepartedFrom = defineComparingRule({
  name: 'principle-departed-from',
  group: 'changes',
  audiences: ['governance', 'scrutiny'],
  severity: 'warning',
  since: '0.1.0',
  agreement: 'member',
  compare(comparison, report) {
    const { head } = comparison;
    for (const change of comparison.changes) {
      for (const [element, principle] of departures(change)) {
        report({
          element,
          changes: [change],
          why: 'A principle is departed from.',
          message: `${calledAtStart(head, element)} departs from ${calledByName(head, principle)}, a principle that members agreed. Add a decision that approves the exception, or follow the principle.`,
          fixes: () => decisionFixes(comparison, { ...change, element, after: element } as PlanChange),
        });
      }
    }
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
