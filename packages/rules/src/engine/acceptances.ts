import { type AcceptClause, budgetsFor, type Element, formatPeriod, lastDay, type Plan, says } from '@goldenthread/model';

/** An `accept` of a declaration, and whether it still counts. */
interface Acceptance {
  readonly element: Element;
  readonly clause: AcceptClause;
  readonly reason: string;
  readonly until: string | null;
  readonly expired: boolean;
  /** Whether its reason is blank, or still a form: then it accepts nothing. */
  readonly unfilled: boolean;
  used: boolean;
}

/** The `accept` clauses of a plan: which findings they let stand, which ran out, which had nothing to let stand. */
export class Acceptances {
  private readonly byElement = new Map<Element, Acceptance[]>();
  private readonly byRule = new Map<Element, Map<string, Acceptance[]>>();

  /** Only the acceptances that `counts` holds for, where it is given. */
  constructor(
    readonly plan: Plan,
    counts: (element: Element, clause: AcceptClause) => boolean = () => true,
  ) {
    const { asAt, startMonth } = plan.settings;
    for (const element of plan.having('accept')) {
      const clauses = element.all('accept').filter((clause) => counts(element, clause));
      const list = clauses.map((clause) => {
        const until = clause.until?.period;
        const expired = until !== undefined && asAt !== undefined && lastDay(until, startMonth) < asAt;
        return {
          element,
          clause,
          reason: clause.words.text,
          until: until ? formatPeriod(until) : null,
          expired,
          unfilled: !says(clause.words),
          used: false,
        };
      });
      this.byElement.set(element, list);
      const byRule = new Map<string, Acceptance[]>();
      for (const each of list) {
        const { name } = each.clause.rule;
        byRule.get(name)?.push(each) ?? byRule.set(name, [each]);
      }
      this.byRule.set(element, byRule);
    }
  }

  /** The acceptance that covers a rule's finding about an element or its children. */
  take(rule: string, element: Element | undefined): Acceptance | undefined {
    if (!element) return undefined;
    const { declaration } = element;
    // A budget that stands by itself is part of what it is for.
    const saying = this.byRule.size === 0 ? [] : [declaration, ...budgetsFor(this.plan, declaration)];
    const found = saying.map((each) => this.byRule.get(each)?.get(rule)).find((each) => each);
    if (!found) return undefined;
    if (!found[0]?.used) for (const each of found) each.used = true;
    return found.find(({ expired, unfilled }) => !expired && !unfilled) ?? found.find(({ unfilled }) => !unfilled) ?? found[0];
  }

  /** Takes every acceptance of a rule as used: not everything that the rule finds was looked at. */
  settle(rule: string): void {
    for (const each of this.all()) if (each.clause.rule.name === rule) each.used = true;
  }

  /** Every acceptance that counts, in the order of the plan. */
  all(): Acceptance[] {
    return [...this.byElement.values()].flat();
  }
}
