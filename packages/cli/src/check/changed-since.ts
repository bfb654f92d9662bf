import { calendarDay, type Day, type Plan } from '@goldenthread/model';
import { causedFindings, followMoves, plansTogether } from '@goldenthread/report';
import { byPlace, type Finding, groupByCause, type Rule, splitByElement } from '@goldenthread/rules';
import { type CheckedPlan, isWithin } from '@goldenthread/workspace';
import { comparedPlans, plansOfCommit, Repository } from '@goldenthread/workspace/git';
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
  for (const { base: old, head } of followMoves(comparedPlans(before, { plans, top: repository.top }))) {
    if (head.length === 0) continue;
    const [was, is] = [old, head].map((some) => plansTogether(some.map(({ plan }) => plan))) as [Plan, Plan];
    const findings = { base: findingsOf(old), head: findingsOf(head) };
    const { caused, accepted } = causedFindings(was, is, findings, { today: calendarDay(new Date()) });
    const own = new Set(splitByElement(findings.head));
    const fresh = splitByElement([...caused, ...accepted]);
    for (const finding of fresh) found.add(finding);
    const others = fresh.filter((finding) => !own.has(finding));
    for (const [root, some] of Map.groupBy(others, ({ file }) => planOf(file.file, head).root)) compared.set(root, some);
  }
  const short = base.slice(0, 10);
  return { what: base.startsWith(revision) ? short : `${revision} (${short})`, isNew: (finding) => found.has(finding), compared };
}

const findingsOf = (plans: readonly CheckedPlan[]): Finding[] => plans.flatMap(({ findings }) => findings);

/** The plan that a file is of: the one whose folder is nearest, or else the first. */
function planOf(file: string, plans: readonly CheckedPlan[]): CheckedPlan {
  const around = plans.filter(({ root }) => isWithin(root, file)).sort((a, b) => b.root.length - a.root.length);
  return (around[0] ?? plans[0]) as CheckedPlan;
}

/** The working folder; that of a plan, where it was named from elsewhere. */
function folderOf([plan]: readonly CheckedPlan[]): string {
  const here = withForwardSlashes(process.cwd());
  return plan === undefined || isWithin(here, plan.root) ? here : plan.root;
}

/** Leaves out the findings that are older, and adds those that only a comparison finds. */
export function onlyNew(plans: readonly ComparedPlan[], { what, isNew, compared }: ChangedSince): ComparedPlan[] {
  return plans.map((plan) => {
    // Of a finding about several elements, only what is new is reported, and the rest counts as older.
    const [caused, older] = [true, false].map((fresh) =>
      groupByCause(splitByElement(plan.findings).filter((each) => isNew(each) === fresh)),
    );
    const findings = [...(caused ?? []), ...(compared.get(plan.root) ?? [])].sort(byPlace);
    return { ...plan, findings, since: what, older: older?.length ?? 0 };
  });
}
