import { buildPlan, calendarDay, type Day } from '@goldenthread/model';
import { causedFindings } from '@goldenthread/report';
import { byPlace, type Finding, groupByCause, type Rule, splitByElement } from '@goldenthread/rules';
import { type CheckedPlan, isWithin } from '@goldenthread/workspace';
import { pairPlans, plansOfCommit, Repository } from '@goldenthread/workspace/git';
import { withForwardSlashes } from '@goldenthread/workspace/node';
import type { ComparedPlan } from './closing-line.js';

/** Tells the findings that a change caused from older ones. */
export interface ChangedSince {
  /** What was compared with, in words. */
  readonly what: string;
  readonly isNew: (finding: Finding) => boolean;
  /** What the rules that compare found in the change of a plan, by the plan's folder. */
  readonly compared: ReadonlyMap<string, readonly Finding[]>;
}

/**
 * Which findings are there because of what was done since this branch left a revision: wherever they are, as a change in
 * one file can cause a finding in another. Those of the revision are worked out from git; nothing on the disk changes.
 */
export async function changedSince(
  revision: string,
  plans: readonly CheckedPlan[],
  asAt?: Day,
  rules?: readonly Rule[],
): Promise<ChangedSince> {
  const repository = await Repository.around(folderOf(plans));
  const [then, now] = [await repository.commit(revision), await repository.commit('HEAD')];
  const base = await repository.mergeBase(then, now);
  const before = await plansOfCommit(repository, base, undefined, asAt, rules);
  const found = new Set<Finding>();
  const compared = new Map<string, Finding[]>();
  for (const [old, plan] of pairPlans(before, { plans, top: repository.top })) {
    if (!plan) continue;
    const findings = { base: old?.findings ?? [], head: plan.findings };
    const { caused, accepted } = causedFindings(old?.plan ?? buildPlan([]), plan.plan, findings, {
      today: calendarDay(new Date()),
    });
    const own = new Set(splitByElement(plan.findings));
    const fresh = splitByElement([...caused, ...accepted]);
    for (const finding of fresh) found.add(finding);
    compared.set(
      plan.root,
      fresh.filter((finding) => !own.has(finding)),
    );
  }
  const short = base.slice(0, 10);
  return { what: base.startsWith(revision) ? short : `${revision} (${short})`, isNew: (finding) => found.has(finding), compared };
}

/** The working folder; that of a plan, where it was named from elsewhere. */
function folderOf([plan]: readonly CheckedPlan[]): string {
  const here = withForwardSlashes(process.cwd());
  return plan === undefined || isWithin(here, plan.root) ? here : plan.root;
}

/** Leaves out the findings that are older, and adds those that only a comparison finds. */
export function onlyNew(plans: readonly ComparedPlan[], { what, isNew, compared }: ChangedSince): ComparedPlan[] {
  return plans.map((plan) => {
    // Of a finding about several elements, only what is new is told, and the rest counts as older.
    const [caused, older] = [true, false].map((fresh) =>
      groupByCause(splitByElement(plan.findings).filter((each) => isNew(each) === fresh)),
    );
    const findings = [...(caused ?? []), ...(compared.get(plan.root) ?? [])].sort(byPlace);
    return { ...plan, findings, since: what, older: older?.length ?? 0 };
  });
}
