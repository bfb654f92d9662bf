import { type DecisionStanding, decidesForCouncil, decisionStanding, hasUnreadLine, isDelegated } from '../decisions/standing.js';
import type { ApprovalFact } from '../facts/generated.js';
import type { Element } from '../plan/element.js';
import { type Day, lastDay, type Period } from '../values/period.js';
import { areTermsOf, isWithinTerms } from './approval-terms.js';
import type { PlanChange } from './change.js';
import { nameResolver } from './element-changes.js';
import type { Pairs } from './pairs.js';
import { termsInWords } from './shown-value.js';

/** Why a decision does not approve a change. Where several decisions name it and none approves it, the first of these reasons is shown. */
export const WITHHELD = [
  'unread',
  'beyond',
  'proposed',
  'undated',
  'deferred',
  'refused',
  'stopped',
  'delegated',
  'not-council',
  'other-matter',
  'earlier',
] as const;

/**
 * Why a decision that names what changed does not approve the change: it was not taken (`proposed`, `undated`, `refused`,
 * `deferred`, `stopped`), not by a body of the council, not by members where they have to agree (`delegated`), was there before
 * and does not say what it agreed (`earlier`), agreed less or something else (`beyond`), approves the plan in another matter
 * (`other-matter`), or has a line that cannot be read (`unread`).
 */
export type Withheld = (typeof WITHHELD)[number];

/** A decision that names what changed, and whether it approves the change. */
export interface Approval {
  readonly decision: Element;
  readonly standing: DecisionStanding;
  /** Undefined where it approves the change. */
  readonly withheld: Withheld | undefined;
  /** What it agreed, where it says so and that was less, or something else: `75.5% in 2028/29`. */
  readonly agreed?: string;
  /** Set where what it agreed is of another sort than what changes: money, where words change. */
  readonly agreedElse?: true;
  /** Whether it was there before the change. */
  readonly isOld: boolean;
}

/** A decision that names something of the later plan, or gives up something of the earlier one. */
interface Naming {
  readonly decision: Element;
  /** What it says that it agreed; none where it just names the thing. */
  readonly terms: readonly ApprovalFact[];
  /** Whether a decision of the earlier plan said the same already. */
  readonly wasThere: boolean;
}

/** The decisions of the later plan, by what they approve or give up. */
export class Approvals {
  private readonly byName = new Map<string, Naming[]>();

  constructor(
    private readonly pairs: Pairs,
    private readonly today: Day | undefined,
  ) {
    for (const decision of pairs.head.of('decision')) this.note(decision);
  }

  /**
   * The decision that approves a change to something by one of these names; else the one that comes nearest to it, and why it
   * does not. `byMembers` says that members have to agree. A decision approves no change of itself.
   */
  of(change: PlanChange, names: readonly (string | undefined)[], byMembers: boolean): Approval | undefined {
    let nearest: Approval | undefined;
    for (const name of new Set(names)) {
      for (const naming of (name !== undefined && this.byName.get(name)) || []) {
        if (naming.decision === change.element.declaration) continue;
        const approval = this.approval(naming, change, name as string, byMembers);
        if (!approval) continue;
        if (approval.withheld === undefined) return approval;
        if (!nearest || telling(approval) < telling(nearest)) nearest = approval;
      }
    }
    return nearest;
  }

  private note(decision: Element): void {
    const { pairs } = this;
    const [then, now] = [nameResolver(pairs, 'base'), nameResolver(pairs, 'head')];
    const before = this.earlierSelf(decision);
    const said = new Set(before && approvalsIn(before).map((each) => `${then(each.target)} ${termsInWords([each])}`));
    const given = new Set(before && givenUpBy(before));
    const note = (name: string, naming: Naming): void => {
      const there = this.byName.get(name);
      if (there) there.push(naming);
      else this.byName.set(name, [naming]);
    };
    for (const [name, approvals] of Map.groupBy(approvalsIn(decision), ({ target }) => now(target))) {
      const terms = approvals.filter((each) => termsInWords([each]) !== '');
      const wasThere = approvals.some((each) => said.has(`${name} ${termsInWords([each])}`));
      note(name, { decision, terms: terms.length === approvals.length ? terms : [], wasThere });
    }
    for (const name of givenUpBy(decision))
      if (!pairs.head.declarations.names.has(name)) note(name, { decision, terms: [], wasThere: given.has(name) });
  }

  /** The same decision in the earlier plan. One that takes the place of another is a decision of its own. */
  private earlierSelf(decision: Element): Element | undefined {
    const before = this.pairs.before(decision);
    return before && givenUpBy(decision).includes(before.path ?? '') ? undefined : before;
  }

  private approval(
    { decision, terms, wasThere }: Naming,
    change: PlanChange,
    name: string,
    byMembers: boolean,
  ): Approval | undefined {
    const { head } = this.pairs;
    const standing = decisionStanding(head, decision, this.today);
    const { state, body, on } = standing;
    const isOld = this.earlierSelf(decision) !== undefined;
    const result = (withheld: Withheld | undefined): Approval => ({ decision, standing, withheld, isOld });
    // A decision of years ago that adopted the plan says nothing about a change of today.
    if (isOld && wasThere && terms.length === 0) return name === head.root?.path ? undefined : result('earlier');
    const isOfSort = terms.length === 0 || areTermsOf(change, terms);
    // What was agreed on another sort of matter long ago says nothing about this one.
    if (isOld && !isOfSort) return undefined;
    if (hasUnreadLine(decision)) return result('unread');
    if (state !== 'taken') return result(state);
    if (!this.decides(body, on)) return result('not-council');
    if (byMembers && isDelegated(decision)) return result('delegated');
    if (isOld && !wasThere) return result('earlier');
    if (name === head.root?.path && !this.adopts(standing)) return result('other-matter');
    if (terms.length > 0 && !isWithinTerms(change, terms))
      return { ...result('beyond'), agreed: termsInWords(terms), ...(!isOfSort && { agreedElse: true }) };
    return result(undefined);
  }

  /** Whether a body decides for the council, and did before: no change makes one do so for itself. */
  private decides(body: Element | undefined, on: Period | undefined): boolean {
    const { base, head } = this.pairs;
    const before = body && this.pairs.before(body);
    return decidesForCouncil(head, body, on) && (!before || decidesForCouncil(base, before, on));
  }

  /** Whether a decision on the whole plan is the one that the plan says it was approved by; a plan that says nothing takes any. */
  private adopts({ body, on }: DecisionStanding): boolean {
    const { head } = this.pairs;
    const approved = head.root?.one('approvedBy');
    if (!head.root || !approved) return true;
    const { startMonth } = head.settings;
    const sameDay = !approved.on?.period || !on || lastDay(approved.on.period, startMonth) === lastDay(on, startMonth);
    return head.targets(head.root, 'approvedBy').includes(body as Element) && sameDay;
  }
}

/** Sorts approvals by how much they explain: decisions of the same change first, then by the reason. */
const telling = ({ withheld, isOld }: Approval): number =>
  (withheld ? WITHHELD.indexOf(withheld) : -1) + (isOld ? WITHHELD.length : 0);

const approvalsIn = (decision: Element): readonly ApprovalFact[] =>
  decision.all('approves').flatMap((clause) => clause.approvals);

const givenUpBy = (decision: Element): string[] =>
  decision.all('replaces').flatMap((clause) => clause.targets.map(({ name }) => name));
