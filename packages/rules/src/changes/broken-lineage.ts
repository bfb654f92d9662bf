import type { Comparison, Element, PlanChange } from '@goldenthread/model';
import { decideOn, placeOfChange, stoodIn } from '../engine/changed.js';
import { addLines, type Fix } from '../engine/fixes.js';
import { MOST } from '../engine/posts.js';
import { defineComparingRule } from '../engine/rule.js';
import { Called } from '../engine/words.js';
import { AIMS, MEASURE, OUTCOME, PEOPLE, PLAN, WORK } from '../examples/setting.js';

/** What reports, minutes and other plans name for years; outcomes have a rule of their own. */
const NAMED_FOR_YEARS: ReadonlySet<string> = new Set(['statement', 'work', 'measure']);

const NEXT = WORK.replace(
  'BusinessSupport: Support for local businesses',
  'GrowthHub: One door for businesses that want to grow',
);

export const brokenLineage = defineComparingRule({
  name: 'broken-lineage',
  group: 'changes',
  severity: 'warning',
  since: '0.1.0',
  fixes: 'Adds `replaces` to something of the same sort that is new; or adds a decision to give it up.',
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
  docs: {
    summary:
      'Finds a priority, a piece of work or a measure that is gone since the plan as it was, with nothing that `replaces` it.',
    why: 'Plans are read against each other. Where something just vanishes, nobody can tell whether it was finished, renamed or given up.',
    details:
      'It looks at statements (visions, priorities, principles and the like), work and measures; outcomes have `outcome-dropped`. What goes by another name with the same `code:`, content or title is not gone. What is finished can stay, with its `status`. Where it was given up, a new `decision` that `replaces` it says who agreed to that; one that `approves` the plan covers it too.',
    before: WORK,
    failing: NEXT,
    mended: `${NEXT}  replaces BusinessSupport\n`,
    context: `${PLAN}${PEOPLE}${AIMS}${OUTCOME}${MEASURE}`,
  },
});

/** Fixes that say of something new that it replaces what is gone. */
function heirs({ changes }: Comparison, gone: Element): Fix[] {
  const isHeir = ({ kind, element }: PlanChange): boolean =>
    kind === 'added' && element.family === gone.family && element.name !== undefined && element.parent === undefined;
  const { name } = gone;
  const alike = changes.filter(isHeir).map((change) => change.element);
  return alike
    .sort((a, b) => Number(b.kind === gone.kind) - Number(a.kind === gone.kind))
    .slice(0, MOST)
    .map((heir) => addLines(`Say that '${heir.name}' replaces it`, heir, `replaces ${name}`));
}
