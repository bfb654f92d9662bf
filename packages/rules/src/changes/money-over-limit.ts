import { type Comparison, formatMoneyShort, formatYear, type Pence, type PlanChange } from '@goldenthread/model';
import { DECIDING, decideOn, placeOfChange, stoodIn } from '../engine/changed.js';
import { defineComparingRule } from '../engine/rule.js';
import { Called } from '../engine/words.js';
import { AIMS, MEASURE, OUTCOME, PEOPLE, PLAN, WORK } from '../examples/setting.js';

const BUDGET = `${WORK}  budget
    revenue General 2024/25 £400k, 2025/26 £400k, 2026/27 £400k
`;
const MORE = BUDGET.replace('2025/26 £400k', '2025/26 £520k');

export const moneyOverLimit = defineComparingRule({
  name: 'money-over-limit',
  group: 'changes',
  severity: 'error',
  draftSeverity: 'warning',
  since: '0.1.0',
  agreement: 'member',
  fixes: DECIDING,
  compare(comparison, report) {
    const moved = comparison.changes.filter(({ money }) => money && money.size > 0);
    for (const [element, changes] of Map.groupBy(moved, (change) => change.element)) {
      const crossed = limitCrossed(comparison, changes);
      if (!crossed) continue;
      const [first] = changes as [PlanChange];
      const { plan, after } = first;
      const place = placeOfChange(comparison, first);
      if (!place) continue;
      const todo = after
        ? 'Add a decision that approves it, or change less.'
        : `Add a decision to give it up, with the line: replaces ${element.name}`;
      const gone = after ? '' : ` It is gone from the plan; it stood in ${stoodIn(element)}.`;
      report({
        ...place,
        changes,
        why: `The money that changes in ${crossed}.`,
        message: `The money of ${Called(plan, element).replace(/^./, (letter) => letter.toLowerCase())} that changes in ${crossed}, so it is for members to agree.${gone} ${todo}`,
        fixes: decideOn(comparison, first),
      });
    }
  },
  docs: {
    summary:
      'Finds money that changes by the `key decision` amount or more, or by more than the `virement limit`, without a decision.',
    why: 'The constitution says up to which amount officers may move money. Beyond it, members decide, and in public.',
    details: `All changes to the budget lines, or to the amounts of a saving, of one element count together, year by year. A line that another fund pays for counts in full, and so does work that is new or gone. The limits are those of the earlier plan: no change lifts the limit that it would have crossed.

A new \`decision\` covers it that \`approves\` the element, what takes its place, or the plan; where the element is gone, one that \`replaces\` it. Silent where the plan states neither limit.`,
    before: BUDGET,
    failing: MORE,
    mended: `${MORE}decision MoreSupport: More support while the mill closes
  by Cabinet on 2025-03-12
  approves BusinessSupport
`,
    context: `${PLAN}  virement limit £100k\n${PEOPLE}${AIMS}${OUTCOME}${MEASURE}fund General: General fund\n  holds revenue\n`,
  },
});

/** The first year in which these changes cross a limit, and which: `2025/26 is more than …`. */
function limitCrossed({ base, head }: Comparison, changes: readonly PlanChange[]): string | undefined {
  const { keyDecision = head.settings.keyDecision, virementLimit = head.settings.virementLimit } = base.settings;
  const years = new Map<number, number>();
  for (const { money } of changes)
    for (const [year, amount] of money ?? []) years.set(year, (years.get(year) ?? 0) + Math.abs(amount));
  const shown = (limit: Pence): string => formatMoneyShort(limit, head.settings.symbol);
  for (const [year, amount] of [...years].sort(([a], [b]) => a - b)) {
    if (keyDecision !== undefined && amount >= keyDecision)
      return `${formatYear(year)} reaches the key decision amount of ${shown(keyDecision)}`;
    if (virementLimit !== undefined && amount > virementLimit)
      return `${formatYear(year)} is more than the virement limit of ${shown(virementLimit)}`;
  }
  return undefined;
}
