import {
  type Comparison,
  formatMoneyShort,
  formatYear,
  type Pence,
  type PlanChange,
  pence,
  YearMoney,
} from '@goldenthread/model';
import { decisionFixes, placeOfChange, previousPlace } from '../engine/changed.js';
import { defineComparingRule } from '../engine/rule.js';
import { called, calledAtStart } from '../engine/words/words.js';
import { moveOverLimit } from './_moves.js';

export const moneyOverLimit = defineComparingRule({
  name: 'money-over-limit',
  group: 'changes',
  audiences: ['finance', 'governance'],
  severity: 'error',
  draftSeverity: 'warning',
  since: '0.1.0',
  agreement: 'member',
  compare(comparison, report) {
    const moved = comparison.changes.filter(({ money }) => money && !money.isEmpty);
    for (const [element, changes] of Map.groupBy(moved, (change) => change.element)) {
      const crossed = limitCrossed(comparison, changes);
      const together = crossed === undefined ? moveOverLimit(comparison, element) : undefined;
      if (crossed === undefined && together === undefined) continue;
      const [first] = changes as [PlanChange];
      const { plan, after } = first;
      const place = placeOfChange(comparison, first);
      if (!place) continue;
      const todo = after
        ? 'Add a decision that approves it, or change less.'
        : `Add a decision to give it up, with ‘replaces ${element.name}’.`;
      const gone = after ? '' : ` It has left the plan (it was in ${previousPlace(element)}).`;
      report({
        ...place,
        changes,
        why: crossed === undefined ? `What moves between these services ${together}.` : `The money that changes in ${crossed}.`,
        message:
          crossed === undefined
            ? `${calledAtStart(plan, element)} changes what moves between these services. It ${together}, so members must agree it. ${todo}`
            : `The change to the money of ${called(plan, element)} in ${crossed}, so members must agree it.${gone} ${todo}`,
        fixes: () => decisionFixes(comparison, first),
      });
    }
  },
});

/** The first year in which these changes cross a limit, and which: `2025/26 is more than …`. */
function limitCrossed({ base, head }: Comparison, changes: readonly PlanChange[]): string | undefined {
  const { keyDecision = head.settings.keyDecision, virementLimit = head.settings.virementLimit } = base.settings;
  const moved = YearMoney.sum(changes.flatMap(({ money }) => money?.map((amount) => pence(Math.abs(amount))) ?? []));
  const shown = (limit: Pence): string => formatMoneyShort(limit, head.settings.symbol);
  for (const [year, amount] of moved.inOrder()) {
    if (keyDecision !== undefined && amount >= keyDecision)
      return `${formatYear(year)} reaches the key decision amount of ${shown(keyDecision)}`;
    if (virementLimit !== undefined && amount > virementLimit)
      return `${formatYear(year)} is more than the virement limit of ${shown(virementLimit)}`;
  }
  return undefined;
}
