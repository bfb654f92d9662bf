import { buildPlan, type ElementKind, type FileFacts, type Plan } from '@goldenthread/model';
import type { Finding } from '@goldenthread/rules';
import { type DiffOptions, diffPlans, diffWithCaused } from './diff-plans.js';
import { mergeDiffs } from './merge.js';
import { plansTogether, without } from './plans-together.js';
import type { Diff } from './schema.js';

/** A plan with what the check found in it. */
export interface PlanWithFindings {
  readonly plan: Plan;
  readonly findings: readonly Finding[];
}

/**
 * What changed in a plan that was split, or that others were merged into: the plan by itself first, then those. Their entries are
 * compared as those of one plan, under its settings; what protects an entry under another plan's settings is reported besides. `caused`
 * are the findings behind those that the diff tells as caused, one for one.
 */
export function diffTogether(
  base: readonly PlanWithFindings[],
  head: readonly PlanWithFindings[],
  options: DiffOptions = {},
): { readonly diff: Diff; readonly caused: readonly Finding[] } {
  const [was, is] = [base.map(({ plan }) => plan), head.map(({ plan }) => plan)];
  const findings = (plans: readonly PlanWithFindings[]): Finding[] => plans.flatMap((each) => each.findings);
  const [splitOff, mergedIn] = [is.slice(1), was.slice(1)];
  const { diff, caused } = diffWithCaused(
    plansTogether(was),
    plansTogether(is),
    { base: findings(base), head: findings(head) },
    { ...options, splitOff, mergedIn },
  );
  const [before, after] = [was[0], is[0]];
  const moved = [
    ...splitOff.flatMap((plan) => (before ? [[before, plan] as const] : [])),
    ...mergedIn.flatMap((plan) => (after ? [[plan, after] as const] : [])),
    ...[...new Set(options.moves?.arrived.map(({ from }) => from))].flatMap((plan) => (after ? [[plan, after] as const] : [])),
  ];
  const others = moved.map(([from, to]) => safeguardsBetween(from, to, is, options));
  return { diff: others.length === 0 ? diff : mergeDiffs([diff, ...others]), caused };
}

const SAFEGUARD = 'safeguard-changed';
/** Who decides what, besides the plan itself. */
const DECIDING: ReadonlySet<ElementKind> = new Set(['decision', 'body']);

/** What protected entries that stand under other settings now: the limits, rules and approval of one plan beside those of the other. */
function safeguardsBetween(from: Plan, to: Plan, head: readonly Plan[], options: DiffOptions): Diff {
  const own = (plan: Plan): FileFacts[] => plan.files.map((file) => without(file, ({ kind }) => kind !== 'plan'));
  const deciding = head.flatMap(({ files }) => files.map((file) => without(file, ({ kind }) => !DECIDING.has(kind))));
  const diff = diffPlans(
    buildPlan(own(from), from.options),
    buildPlan([...own(to), ...deciding], to.options),
    undefined,
    options,
  );
  const kept = diff.changes.filter(({ gradedBy, what, was }) => gradedBy === SAFEGUARD && what === 'plan' && was !== null);
  const places = new Map(kept.map((change, place) => [change, place]));
  return mergeDiffs([
    {
      ...diff,
      changes: kept,
      matters: diff.matters.flatMap((matter) => {
        const changes = matter.changes.flatMap((place) => places.get(diff.changes[place] as Diff['changes'][number]) ?? []);
        return changes.length === 0 ? [] : [{ ...matter, changes }];
      }),
      ...{ suspects: [], thread: { nodes: [], links: [], leftOut: 0 }, money: [], gaps: [], unfunded: [] },
      ...{ caused: [], timed: [], asAt: null, fixed: [] },
    },
  ]);
}
