import type { Comparison, Element, PlanChange } from '@goldenthread/model';
import { decisionFixes, placeOfChange, previousPlace } from '../engine/changed.js';
import { addLines, type Fix, MAX_SUGGESTIONS } from '../engine/fixes/fixes.js';
import { defineComparingRule } from '../engine/rule.js';
import { called, calledAtStart } from '../engine/words/words.js';

/** What reports, minutes and other plans name for years; outcomes have a rule of their own. */
const NAMED_FOR_YEARS: ReadonlySet<string> = new Set(['statement', 'work', 'measure']);

export const brokenLineage = defineComparingRule({
  name: 'broken-lineage',
  group: 'changes',
  audiences: ['performance', 'scrutiny'],
  severity: 'warning',
  since: '0.1.0',
  compare(comparison, report) {
    for (const change of comparison.changes) {
      const { element } = change;
      if (change.kind !== 'removed' || change.about !== 'whole' || change.replacedBy) continue;
      if (element.parent || !NAMED_FOR_YEARS.has(element.family)) continue;
      const place = placeOfChange(comparison, change);
      if (element.name === undefined || !place) continue;
      report({
        ...place,
        changes: [change],
        why: 'Nothing says what became of it.',
        message: `${calledAtStart(comparison.base, element)} has left the plan (it was in ${previousPlace(element)}), and last year’s report still names it. Add ‘replaces ${element.name}’ to what took its place, or to the decision that ended it.`,
        fixes: () => [...heirs(comparison, element), ...decisionFixes(comparison, change)],
      });
    }
  },
});

/** Fixes that say of something new that it replaces what is gone. */
function heirs({ changes, head }: Comparison, gone: Element): Fix[] {
  const isHeir = ({ kind, element }: PlanChange): boolean =>
    kind === 'added' && element.family === gone.family && element.name !== undefined && element.parent === undefined;
  const { name } = gone;
  const alike = changes.filter(isHeir).map((change) => change.element);
  return alike
    .sort((a, b) => Number(b.kind === gone.kind) - Number(a.kind === gone.kind))
    .slice(0, MAX_SUGGESTIONS)
    .map((heir) => addLines(`Say that ${called(head, heir)} replaces it`, heir, `replaces ${name}`));
}
