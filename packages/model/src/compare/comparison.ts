import { addLines, linesFor, SPENDING } from '../money/lines.js';
import { movedMoney, statedMoney } from '../money/stated.js';
import type { Element } from '../plan/element.js';
import type { Plan } from '../plan/plan.js';
import { addAll } from '../values/long-lists.js';
import type { Day } from '../values/period.js';
import type { YearMoney } from '../values/year-money.js';
import { type Approval, Approvals } from './approvals.js';
import type { PlanChange } from './change.js';
import { elementChanges } from './element-changes.js';
import { childrenOf } from './fingerprint.js';
import { declarationsOf, Pairs } from './pairs.js';

/** Two plans, which element of one is which of the other, and everything that changed. */
export class Comparison {
  readonly pairs: Pairs;
  /** What is gone first, then in the order of the later plan. */
  readonly changes: readonly PlanChange[];
  private readonly approvals: Approvals;

  constructor(
    readonly base: Plan,
    readonly head: Plan,
    options: ComparisonOptions = {},
  ) {
    this.pairs = new Pairs(base, head, options.today);
    const changes: PlanChange[] = [];
    for (const element of declarationsOf(base)) this.removals(element, changes);
    for (const element of declarationsOf(head)) this.additions(element, changes);
    this.changes = changes;
    this.approvals = new Approvals(this.pairs, options.today);
  }

  /**
   * The decision of the later plan that approves a change: of the element, of what takes its place, or of the whole plan; or that
   * says of what is gone that it was given up. Where none does, the one that comes nearest, and why it does not. `byMembers` says
   * whether members have to agree; `calledNow` is what it goes by in the later plan, where the change is one of before.
   */
  approvalOf(change: PlanChange, byMembers = true, calledNow: readonly string[] = []): Approval | undefined {
    const { element } = change;
    const heir = change.about === 'whole' ? change.replacedBy?.path : undefined;
    return this.approvals.of(
      change,
      [element.path, element.declaration.path, heir, ...calledNow, this.head.root?.path],
      byMembers,
    );
  }

  /** The decision that approves a change, if there is one. */
  decisionOn(change: PlanChange, byMembers = true): Element | undefined {
    const approval = this.approvalOf(change, byMembers);
    return approval?.withheld === undefined ? approval?.decision : undefined;
  }

  private removals(element: Element, changes: PlanChange[]): void {
    if (this.pairs.after(element)) {
      for (const child of childrenOf(this.base, element)) this.removals(child, changes);
      return;
    }
    const replacedBy = this.pairs.replaces(element);
    changes.push({
      about: 'whole',
      kind: 'removed',
      element,
      plan: this.base,
      before: element,
      after: undefined,
      earlier: this.base,
      money: moneyOf(this.base, element),
      ...(replacedBy && { replacedBy }),
    });
  }

  private additions(element: Element, changes: PlanChange[]): void {
    const before = this.pairs.before(element);
    if (before) addAll(changes, elementChanges(this.pairs, before, element));
    else
      changes.push({
        about: 'whole',
        kind: 'added',
        element,
        plan: this.head,
        before: undefined,
        after: element,
        earlier: this.base,
        money: moneyOf(this.head, element),
      });
    // Below something new, only what was elsewhere before.
    for (const child of childrenOf(this.head, element)) if (before || this.pairs.before(child)) this.additions(child, changes);
  }
}

/** What a comparison depends on besides the two plans. */
export interface ComparisonOptions {
  /** The day that counts as today where the later plan has no `as at`: no decision of a later day was taken. */
  readonly today?: Day;
}

/** Compares two plans. Plans are compared, not texts: the order of lines, files and folders plays no part. */
export function comparePlans(base: Plan, head: Plan, options: ComparisonOptions = {}): Comparison {
  return new Comparison(base, head, options);
}

function moneyOf(plan: Plan, element: Element): YearMoney {
  if (element.kind === 'move') return movedMoney(plan, element);
  return element.kind === 'saving' ? statedMoney(plan, element, 'amount') : addLines(linesFor(plan, element), SPENDING);
}
