import path from 'node:path/posix';
import type { CheckedPlan } from '@goldenthread/language/workspace';
import { buildPlan } from '@goldenthread/model';
import { type Diff, diffPlans, mergeDiffs } from '@goldenthread/report';
import type { Side } from './sides.js';

/** Compares the plans of two sides, each with its other self. */
export function compareSides(base: Side, head: Side): Diff {
  const pairs = pairPlans(base, head);
  return mergeDiffs(
    pairs.map(([before, after]) =>
      diffPlans(before?.plan ?? buildPlan([]), after?.plan ?? buildPlan([]), {
        base: before?.findings ?? [],
        head: after?.findings ?? [],
      }),
    ),
  );
}

type Pair = readonly [CheckedPlan | undefined, CheckedPlan | undefined];

/**
 * Plans of one name in one folder belong together, then those of one name, then those in one folder; where each side has
 * one left, these.
 */
export function pairPlans(base: Side, head: Side): Pair[] {
  let before = [...base.plans];
  let after = [...head.plans];
  const pairs: Pair[] = [];
  const join = (keyOf: (plan: CheckedPlan, side: Side) => string | null): void => {
    for (const plan of after) {
      const key = keyOf(plan, head);
      const other = key === null ? undefined : before.find((each) => keyOf(each, base) === key);
      if (!other) continue;
      pairs.push([other, plan]);
      before = before.filter((each) => each !== other);
      after = after.filter((each) => each !== plan);
    }
  };
  join(({ name, root }, { top }) => (name === null ? null : `${name} ${path.relative(top, root)}`));
  join(({ name }) => name);
  join(({ root }, { top }) => path.relative(top, root));
  if (before.length === 1 && after.length === 1) pairs.push([before.pop(), after.pop()]);
  return [...pairs, ...after.map((plan): Pair => [undefined, plan]), ...before.map((plan): Pair => [plan, undefined])];
}
