import path from 'node:path/posix';
import { type Day, entriesPassedOn } from '@goldenthread/model';
import type { Rule } from '@goldenthread/rules';
import { checkInMemory } from '../check/check-in-memory.js';
import { existsNow } from '../disk/node-disk.js';
import { isWithin } from '../plans/plan-folders.js';
import type { CheckedPlan } from '../plans/workspace.js';
import type { Repository } from './repository.js';

/** The plans of one side of a comparison, and the folder that their own folders are seen from. */
export interface Side {
  readonly plans: readonly CheckedPlan[];
  readonly top: string;
}

/**
 * The plans of a commit, checked, without anything on the disk being read or changed. `here` keeps to the plan that a folder is
 * in, or else to those below it, as a check of that folder would; all of them by default.
 */
export async function plansOfCommit(
  repository: Repository,
  commit: string,
  here?: string,
  asAt?: Day,
  rules?: readonly Rule[],
): Promise<Side> {
  const others = (files: readonly string[]) => repository.filesAt(commit, files);
  const all = await checkInMemory(await repository.planFiles(commit), repository.top, asAt, existsNow, others, rules);
  if (here === undefined) return { plans: all, top: repository.top };
  const around = all.filter((checked) => checked.plan.root && isWithin(checked.root, here)).map(({ root }) => root);
  const top = around.sort((a, b) => b.length - a.length)[0] ?? here;
  return { plans: all.filter(({ root }) => isWithin(top, root)), top: repository.top };
}

/** A plan as it was and as it is; one of the two is undefined where it is new, or gone. */
type PlanPair = readonly [CheckedPlan | undefined, CheckedPlan | undefined];

/** Plans that are compared as one: a plan with what was split off from it, or merged into it. */
export interface ComparedPlans {
  /** The plan by itself first; none where it is new. */
  readonly base: readonly CheckedPlan[];
  /** The plan by itself first; none where it is gone. */
  readonly head: readonly CheckedPlan[];
}

/**
 * The plans of two sides, each with its other self. One that is new, and holds what is gone from another, was split off from that; one that
 * is gone, and whose entries now stand in another, was merged into that: they are compared together.
 */
export function comparedPlans(base: Side, head: Side): ComparedPlans[] {
  const pairs = pairPlans(base, head);
  const both = pairs.filter((pair): pair is [CheckedPlan, CheckedPlan] => pair[0] !== undefined && pair[1] !== undefined);
  const joined = new Map(both.map((pair) => [pair, { base: [pair[0]], head: [pair[1]] }]));
  const alone: ComparedPlans[] = [];
  for (const [before, after] of pairs) {
    if (before && after) continue;
    // What left one of the paired plans and came here, or left here and came there.
    const best = both
      .map((pair) => ({
        pair,
        number: before
          ? entriesPassedOn(before.plan, pair[1].plan, pair[0].plan)
          : after
            ? entriesPassedOn(pair[0].plan, after.plan, pair[1].plan)
            : 0,
      }))
      .sort((a, b) => b.number - a.number)[0];
    const group = best && best.number > 0 ? joined.get(best.pair) : undefined;
    if (group && before) group.base.push(before);
    else if (group && after) group.head.push(after);
    else alone.push({ base: before ? [before] : [], head: after ? [after] : [] });
  }
  return [...joined.values(), ...alone];
}

/**
 * Plans of one name in one folder belong together, then those of one name, then those in one folder; where each side has
 * one left, these.
 */
function pairPlans(base: Side, head: Side): PlanPair[] {
  let before = [...base.plans];
  let after = [...head.plans];
  const pairs: PlanPair[] = [];
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
  return [...pairs, ...after.map((plan): PlanPair => [undefined, plan]), ...before.map((plan): PlanPair => [plan, undefined])];
}
