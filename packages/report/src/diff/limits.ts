import { type Element, formatMoneyShort, formatYear, type Plan } from '@goldenthread/model';
import type { Drafted } from './diff-plans.js';
import type { Draft } from './draft.js';
import type { Pairs } from './pairs.js';

/**
 * Why a change of money needs members: it reaches the `key decision` amount, or goes beyond the `virement limit`, in
 * any year. Changes to one element count together. The limits are those of the earlier plan: a change can't lift the
 * limit that it would have crossed.
 */
export function limitCrossed(
  pairs: Pairs,
  element: Element,
  plan: Plan,
  draft: Draft,
  all: readonly Drafted[],
): string | undefined {
  if (!draft.money || draft.money.size === 0) return undefined;
  const { keyDecision = pairs.head.settings.keyDecision, virementLimit = pairs.head.settings.virementLimit } =
    pairs.base.settings;
  const { symbol } = plan.settings;
  const years = new Map<number, number>();
  for (const each of all)
    if (each.element === element)
      for (const [year, amount] of each.draft.money ?? []) years.set(year, (years.get(year) ?? 0) + Math.abs(amount));
  for (const [year, amount] of [...years].sort(([a], [b]) => a - b)) {
    if (keyDecision !== undefined && amount >= keyDecision)
      return `The money that changes in ${formatYear(year)} reaches the key decision amount of ${formatMoneyShort(keyDecision, symbol)}.`;
    if (virementLimit !== undefined && amount > virementLimit)
      return `The money that changes in ${formatYear(year)} is more than the virement limit of ${formatMoneyShort(virementLimit, symbol)}.`;
  }
  return undefined;
}
