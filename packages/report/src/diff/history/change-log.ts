import { addAll, type Comparison, comparePlans, type Day, type Element, type Plan, type PlanChange } from '@goldenthread/model';
import { checkChanges, gradeOf, rules } from '@goldenthread/rules';
import { findingsByChange } from '../by-change.js';
import { describeDecision, describeNearest } from '../decisions.js';
import { brief } from '../describe/brief.js';
import type { Change } from '../schema.js';
import { plainTitle } from '../words.js';
import { isPutBack } from './put-back.js';
import { nameOf, subjectOf } from './subject.js';

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
  /** Set where it is itself what put something back, so that nobody has to agree to it. */
  readonly putsBack?: true;
}

/** What something was in the first version that a history knows. */
interface Start {
  readonly when: ChangeTime;
  readonly element: Element;
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

  /** What something was at the start of the plan that it moved here from, by its name then. */
  private readonly startElsewhere = new Map<string, Start>();

  /** What went by another name at the start, by its name now. */
  private readonly atStart = new Map<string, string>();

  /** What something went by next, by a name that it had. */
  private readonly nameAfter = new Map<string, string>();

  /** The name now of what went by this name once. */
  nameNow(name: string): string {
    const known = new Set<string>();
    let now = name;
    for (let next = this.nameAfter.get(now); next !== undefined && !known.has(next); next = this.nameAfter.get(now)) {
      known.add(now);
      now = next;
    }
    return now;
  }

  /** The name at the start of what goes by this name now. */
  nameAtStart(path: string): string {
    return this.atStart.get(path) ?? path;
  }

  /** Takes in what there was at the start. */
  begin(when: ChangeTime, plan: Plan): void {
    this.first.push({ when, plan });
  }

  /** What something was in the first version, where the history begins with a plan that held it and not with nothing. */
  startOf(path: string): Start | undefined {
    const name = this.nameAtStart(path);
    const [first] = this.first;
    const element = first?.plan.declarations.find(name);
    return first && element ? { when: first.when, element } : this.startElsewhere.get(name);
  }

  /** Takes over what another log holds of something that moved here. */
  takeOver(other: ChangeLog, path: string | undefined): void {
    if (path === undefined || other === this) return;
    const own = new Set(other.of(path));
    addAll(this.entries, own);
    const left = other.entries.filter((entry) => !own.has(entry));
    other.entries.length = 0;
    addAll(other.entries, left);
    const start = other.startOf(path);
    if (start) this.startElsewhere.set(other.nameAtStart(path), start);
    if (other.atStart.has(path)) this.atStart.set(path, other.nameAtStart(path));
    for (const [was, is] of other.nameAfter) if (other.nameNow(was) === path) this.nameAfter.set(was, is);
  }

  /** Takes in the next version. The two plans may be only what changed, see {@link changedParts}. */
  add(when: ChangeTime, base: Plan, head: Plan): void {
    const comparison = comparePlans(base, head, this.today === undefined ? {} : { today: this.today });
    const compared = checkChanges(comparison, rules);
    this.rename(comparison);
    const undone = this.settle(when, comparison);
    const about = findingsByChange(compared);
    for (const change of comparison.changes) {
      const found = about(change);
      const { agreement: grade } = gradeOf(comparison, change, found, rules);
      const approval = comparison.approvalOf(change, grade === 'member');
      const { element, plan } = change;
      this.entries.push({
        when,
        path: nameOf(element),
        title: plainTitle(element),
        what: plan.words(element.kind),
        subject: subjectOf(change),
        change,
        says: brief(change),
        grade,
        decision: approval && approval.withheld === undefined ? describeDecision(approval) : null,
        nearest: approval?.withheld ? describeNearest(approval) : null,
        settled: undone.has(keyOf(nameOf(element), subjectOf(change))) ? { decision: null, when, putsBack: true } : null,
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

  /** Entries that had no decision: agreed to by a decision that is new now, or undone. Says what was undone. */
  private settle(when: ChangeTime, comparison: Comparison): ReadonlySet<string> {
    const changed = new Map(comparison.changes.map((each) => [keyOf(nameOf(each.element), subjectOf(each)), each]));
    const undone = new Set<string>();
    for (const entry of this.open) {
      const key = keyOf(entry.path, entry.subject);
      const again = changed.get(key);
      const now = again?.after ?? (entry.path === null ? undefined : comparison.head.declarations.find(entry.path));
      const approval = comparison.approvalOf(entry.change, true, pathsOf(entry.path));
      const agreed = approval?.withheld === undefined ? approval?.decision : undefined;
      // A decision on what changes again agrees to what changed before only where it says so in figures.
      const isExact = agreed
        ?.all('approves')
        .some(({ approvals }) => approvals.some(({ value, limit, target }) => (value ?? limit) && target.name === entry.path));
      if (approval && agreed && (!again || isExact)) entry.settled = { decision: describeDecision(approval), when };
      // What came after a step that is undone is undone with it.
      else if (undone.has(key) || isPutBack(entry.change, now, comparison)) {
        entry.settled = { decision: null, when };
        undone.add(key);
      }
    }
    return undone;
  }

  /** What goes by a new name from now on. */
  private rename({ changes }: Comparison): void {
    for (const { before, after } of changes) {
      const [was, is] = [before && nameOf(before), after && nameOf(after)];
      if (!was || !is || was === is) continue;
      this.atStart.set(is, this.nameAtStart(was));
      this.nameAfter.set(was, is);
      for (const entry of this.entries) entry.path = renamed(entry.path, was, is);
    }
  }
}

/** Whether members have to agree to a change, and no decision of its own time did. */
export const isUnsettled = ({ grade, decision }: Pick<LogEntry, 'grade' | 'decision'>): boolean =>
  grade === 'member' && decision === null;

const keyOf = (path: string | null, subject: string): string => JSON.stringify([path, subject]);

/** What decisions may call something: its path, and that of what it is part of. */
function pathsOf(path: string | null): string[] {
  return path === null ? [] : [...new Set([path, path.split('.', 1)[0] as string])];
}

function renamed(path: string | null, from: string, to: string): string | null {
  if (path === from) return to;
  return path?.startsWith(`${from}.`) ? `${to}${path.slice(from.length)}` : path;
}
