import type { Comparison, Element, PlanChange } from '@goldenthread/model';
import { decideOn, placeOfChange, stoodIn } from '../engine/changed.js';
import { addLines, type Fix } from '../engine/fixes.js';
import { MOST } from '../engine/posts.js';
import { defineComparingRule } from '../engine/rule.js';
import { Called, called } from '../engine/words.js';

/** What reports, minutes and other plans name for years; outcomes have a rule of their own. */
const NAMED_FOR_YEARS: ReadonlySet<string> = new Set(['statement', 'work', 'measure']);

export const brokenLineage = defineComparingRule({
  name: 'broken-lineage',
  group: 'changes',
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
        message: `${Called(comparison.base, element)} is gone from the plan, and nothing says what became of it; it stood in ${stoodIn(element)}. Last year’s report still names it. If something took its place, add to that: replaces ${element.name}. If it was given up, add that line to the decision that says so.`,
        fixes: [...heirs(comparison, element), ...decideOn(comparison, change)],
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
    .slice(0, MOST)
    .map((heir) => addLines(`Say that ${called(head, heir)} replaces it`, heir, `replaces ${name}`));
}
