import type { AcceptClause, Comparison, Element, PlanChange } from '@goldenthread/model';
import { rules } from '../registry.generated.js';
import { Acceptances } from './acceptances.js';
import { usualAgreement } from './agreement.js';
import { byPlace, type Finding, levelOf, toFinding, whileCountable } from './check.js';
import { AGREEMENTS, type Agreement, type ComparingRule, isComparing, type Rule } from './rule.js';

/** Something that a comparing rule found in a change. */
export interface ChangeFinding extends Finding {
  /** The changes that it is about. */
  readonly changes: readonly PlanChange[];
  /** Who, at least, has to agree to them; undefined where the rule says nothing about that. */
  readonly agreement: Agreement | undefined;
  /** In one short sentence, why. */
  readonly why: string;
  /** The decision in the same change that approves it; null where there is none, and the finding is open. */
  readonly decision: Element | null;
}

/**
 * What the comparing rules find in a change. The later plan's text is where findings stand and where an `accept` counts,
 * if it is new: an explanation that was there before was given for something else. What the rules are set to, and whether
 * the plan is a draft, is read from the earlier plan where there is one: no change sets the rules for itself.
 */
export function checkChanges(comparison: Comparison, among: readonly Rule[] = rules): ChangeFinding[] {
  const { base, head } = comparison;
  // A plan that is new breaks no promise.
  if (base.elements.length === 0) return [];
  const judging = base.root ? base : head;
  const acceptances = new Acceptances(head, (element, clause) => isNew(comparison, element, clause));
  const findings: ChangeFinding[] = [];
  for (const rule of among.filter(isComparing)) {
    const set = levelOf(judging, rule);
    if (set === 'off') continue;
    const severity = set ?? usualSeverity(rule, judging.approved);
    const run = (): void =>
      rule.compare(comparison, (found) => {
        const decisions = found.changes.map((change) => comparison.decisionOn(change));
        const decision = decisions.every((each) => each) ? (decisions[0] ?? null) : null;
        const { changes, why } = found;
        findings.push({ ...toFinding(rule, severity, found, acceptances), changes, why, agreement: rule.agreement, decision });
      });
    // Sums that can't be counted are a finding of the check itself.
    whileCountable(head, run, () => {});
  }
  return findings.sort(byPlace);
}

/** Whether a finding still asks for something: no decision approves the change, and nothing says why it may stand. */
export function isOpen(finding: ChangeFinding): boolean {
  return finding.decision === null && finding.accepted === null;
}

/** Who has to agree to a change: whom its kind needs anyway, or whom a rule that found it asks for. */
export function agreementFor(change: PlanChange, findings: readonly ChangeFinding[]): Agreement {
  const asked = findings.flatMap(({ changes, agreement }) => (agreement && changes.includes(change) ? [agreement] : []));
  return [usualAgreement(change), ...asked].reduce((a, b) => (AGREEMENTS.indexOf(b) > AGREEMENTS.indexOf(a) ? b : a));
}

const usualSeverity = ({ severity, draftSeverity }: ComparingRule, approved: boolean): Finding['severity'] =>
  approved ? severity : (draftSeverity ?? severity);

function isNew({ pairs }: Comparison, element: Element, clause: AcceptClause): boolean {
  const before = pairs.before(element)?.all('accept') ?? [];
  return !before.some((each) => each.rule.name === clause.rule.name && each.words.text === clause.words.text);
}
