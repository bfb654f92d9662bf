import { type Comparison, comparePlans, type Day, type Plan, type PlanChange, readings } from '@goldenthread/model';
import { checkChanges, gradeOf, rules } from '@goldenthread/rules';
import { findingsByChange } from '../by-change.js';
import { describeDecision, describeNearest } from '../decisions.js';
import { brief } from '../describe/brief.js';
import type { Change } from '../schema.js';
import { plainTitle } from '../words.js';

/** When something changed: a commit, and its day as in 2026-02-10. Empty for what is not committed yet. */
export interface ChangeTime {
  readonly id: string;
  readonly on: string;
}

/** How a step that had no decision came to be settled later. */
interface Settled {
  /** The decision that agreed to it afterwards; null where it was put back as it was. */
  readonly decision: NonNullable<Change['decision']> | null;
  readonly when: ChangeTime;
}

/** One thing that changed at one time. */
export interface LogEntry {
  readonly when: ChangeTime;
  /** What changed, by the name that it has at the end. */
  path: string | null;
  readonly title: string;
  /** What the thing is: an outcome, a measure… in the plan's own word. */
  readonly what: string;
  /** What of it changed; the same for the same row of figures or line. */
  readonly subject: string;
  readonly change: PlanChange;
  readonly says: string;
  readonly grade: Change['grade'];
  readonly decision: Change['decision'];
  readonly nearest: Change['nearest'];
  settled: Settled | null;
}

/**
 * What changed in a plan from one version to the next, the oldest first, with the decision that each change had then. A change that
 * members have to agree to, and that had none, is settled by a later decision, or when it is put back.
 */
export class ChangeLog {
  readonly entries: LogEntry[] = [];

  constructor(private readonly today?: Day) {}

  /** What everything was at the start. */
  private readonly first: { readonly when: ChangeTime; readonly plan: Plan }[] = [];

  /** What went by another name at the start, by its name now. */
  private readonly atStart = new Map<string, string>();

  /** The name at the start of what goes by this name now. */
  nameAtStart(path: string): string {
    return this.atStart.get(path) ?? path;
  }

  /** Takes in what there was at the start. */
  begin(when: ChangeTime, plan: Plan): void {
    this.first.push({ when, plan });
  }

  /** The first version, where the history begins with a plan and not with nothing. */
  get start(): { readonly when: ChangeTime; readonly plan: Plan } | undefined {
    return this.first[0];
  }

  /** Takes in the next version. The two plans may be only what changed, see {@link changedParts}. */
  add(when: ChangeTime, base: Plan, head: Plan): void {
    const comparison = comparePlans(base, head, this.today === undefined ? {} : { today: this.today });
    const compared = checkChanges(comparison, rules);
    this.rename(comparison);
    this.settle(when, comparison);
    const about = findingsByChange(compared);
    for (const change of comparison.changes) {
      const found = about(change);
      const { agreement: grade } = gradeOf(comparison, change, found, rules);
      const approval = comparison.approvalOf(change, grade === 'member');
      const { element, plan } = change;
      this.entries.push({
        when,
        path: element.path ?? element.declaration.path ?? null,
        title: plainTitle(element),
        what: plan.words(element.kind),
        subject: subjectOf(change),
        change,
        says: brief(change),
        grade,
        decision: approval && approval.withheld === undefined ? describeDecision(approval) : null,
        nearest: approval?.withheld ? describeNearest(approval) : null,
        settled: null,
      });
    }
  }

  /** The changes that members have to agree to, that had no decision then or later, and that still hold. */
  get open(): readonly LogEntry[] {
    return this.entries.filter((entry) => isUnsettled(entry) && entry.settled === null);
  }

  /** What happened to one thing and its parts, by its name at the end. */
  of(path: string): readonly LogEntry[] {
    return this.entries.filter((entry) => entry.path === path || entry.path?.startsWith(`${path}.`));
  }

  /** Entries that had no decision: agreed to by a decision that is new now, or undone. */
  private settle(when: ChangeTime, comparison: Comparison): void {
    const subjects = new Set(comparison.changes.map((each) => JSON.stringify([nameOf(each), subjectOf(each)])));
    for (const entry of this.open) {
      const again = subjects.has(JSON.stringify([entry.path, entry.subject]));
      const approval = comparison.approvalOf(entry.change, true, entry.path ?? undefined);
      const agreed = approval?.withheld === undefined ? approval?.decision : undefined;
      // A decision on what changes again agrees to what changed before only where it says so in figures.
      const isExact = agreed
        ?.all('approves')
        .some(({ approvals }) => approvals.some(({ value, limit, target }) => (value ?? limit) && target.name === entry.path));
      if (approval && agreed && (!again || isExact)) entry.settled = { decision: describeDecision(approval), when };
      else if (isPutBack(entry, comparison)) entry.settled = { decision: null, when };
    }
  }

  /** What goes by a new name from now on. */
  private rename({ changes }: Comparison): void {
    for (const change of changes) {
      if (change.kind !== 'renamed' || change.before?.path === undefined || change.after?.path === undefined) continue;
      this.atStart.set(change.after.path, this.nameAtStart(change.before.path));
      for (const entry of this.entries) entry.path = renamed(entry.path, change.before.path, change.after.path);
    }
  }
}

/** Whether members have to agree to a change, and no decision of its own time did. */
export const isUnsettled = ({ grade, decision }: Pick<LogEntry, 'grade' | 'decision'>): boolean =>
  grade === 'member' && decision === null;

function renamed(path: string | null, from: string, to: string): string | null {
  if (path === from) return to;
  return path?.startsWith(`${from}.`) ? `${to}${path.slice(from.length)}` : path;
}

const nameOf = ({ element }: PlanChange): string | null => element.path ?? element.declaration.path ?? null;

/** What of an element changed, in a word that is the same from version to version. */
export function subjectOf(change: PlanChange): string {
  switch (change.about) {
    case 'whole':
      return change.kind === 'added' || change.kind === 'removed' ? 'itself' : change.kind;
    case 'figures':
      return (change.is ?? change.was)?.like ?? 'figures';
    default:
      return `${change.about} ${change.type}`;
  }
}

/** Whether what was weakened is again as strong as it was, or what was gone is there again. */
function isPutBack({ change, path }: LogEntry, { head }: Comparison): boolean {
  const now = path === null ? undefined : head.declarations.find(path);
  if (!now) return false;
  if (change.kind === 'removed') return now.kind === change.element.kind;
  if (change.about !== 'figures' || change.kind !== 'target-weakened' || now.kind !== 'measure') return false;
  const targets = new Map(readings(now, 'target').map(({ period, amount }) => [JSON.stringify(period), amount]));
  return change.points.every(({ before, after }) => {
    if (!before || before.amount === undefined) return true;
    const target = targets.get(JSON.stringify(before.period));
    if (target === undefined) return false;
    // At least as far from the weaker figure as it was.
    return after?.amount === undefined ? true : Math.sign(before.amount - after.amount) * (target - before.amount) >= 0;
  });
}
