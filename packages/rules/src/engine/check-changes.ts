import {
  type AcceptClause,
  type Approval,
  budgetsFor,
  type Comparison,
  type Element,
  type PlanChange,
} from '@goldenthread/model';
import { Acceptances } from './acceptances.js';
import { whileCountable } from './check.js';
import { byPlace, type Finding, toFinding } from './finding.js';
import {
  AGREEMENTS,
  type Agreement,
  type AgreementRule,
  type ComparingRule,
  isAgreement,
  isComparing,
  type RawChangeFinding,
  type Rule,
} from './rule.js';
import { agreementSetIn, levelOf } from './rule-settings.js';
import { Unmerged } from './unmerged.js';
import { whyNotApproved } from './words/approval-words.js';

/** Something that a comparing rule found in a change. */
export interface ChangeFinding extends Finding {
  /** The changes that it is about. */
  readonly changes: readonly PlanChange[];
  /** Who has to agree to them; undefined where the rule says nothing about that. */
  readonly agreement: Agreement | undefined;
  /** In one short sentence, why. */
  readonly why: string;
  /** The decision that approves it; null where none does. */
  readonly decision: Element | null;
  /** The reason that the plan newly gives for it. Where members have to agree it is shown, and covers nothing. */
  readonly reason: string | null;
}

/**
 * What the comparing rules find in a change. The later plan's text is where findings stand and where an `accept` counts,
 * if it is new: an explanation that was there before was given for something else. What the rules are set to, and whether
 * the plan is a draft, is read from the earlier plan where there is one: no change sets the rules for itself.
 */
export function checkChanges(comparison: Comparison, rules: readonly Rule[]): ChangeFinding[] {
  const { base, head } = comparison;
  // A plan that is new breaks no promise.
  if (base.elements.length === 0) return [];
  // Nothing is worked out from either version of a line: what is between them would look as if it were gone.
  if ([base, head].some((plan) => new Unmerged(plan).hasTwoVersions)) return [];
  const judging = judgingPlan(comparison);
  const acceptances = new Acceptances(head, (element, clause) => isNew(comparison, element, clause));
  const findings: ChangeFinding[] = [];
  for (const rule of rules.filter(isComparing)) {
    const set = levelOf(judging, rule);
    // Who has to agree to a sort of change is no finding, unless the plan asks for it.
    if (set === 'off' || (set === undefined && isAgreement(rule))) continue;
    const agreement = agreementSetIn(judging, rule) ?? rule.agreement;
    const severity = set ?? usualSeverity(rule, judging.approved);
    const run = (): void =>
      rule.compare(comparison, (found) => {
        const { changes, why } = found;
        const approvals = changes.map((change) => comparison.approvalOf(change, agreement === 'member'));
        const unapproved = approvals.find((each) => each?.withheld !== undefined || !each);
        const isApproved = approvals.every((each) => each && each.withheld === undefined);
        const decision = (isApproved && approvals[0]?.decision) || null;
        const finding = toFinding(rule, severity, unapproved ? withNearest(found, unapproved) : found, acceptances);
        const reason = finding.accepted?.reason ?? null;
        findings.push({
          ...(agreement === 'member' ? notAccepted(finding) : finding),
          changes,
          why,
          agreement,
          decision,
          reason,
        });
      });
    // Sums that cannot be counted are a finding of the check itself.
    whileCountable(head, run, () => {});
  }
  return findings.sort(byPlace);
}

/** A finding with the decision that comes nearest to approving it. */
const withNearest = (found: RawChangeFinding, nearest: Approval): RawChangeFinding => ({
  ...found,
  message: `${found.message} As it is, ${whyNotApproved(nearest)}.`,
});

/** A reason does not stand in for a decision: what members have to agree, nobody accepts for them. */
function notAccepted(finding: Finding): Finding {
  if (!finding.accepted) return finding;
  return { ...finding, accepted: null, message: `${finding.message} The reason given does not cover it: members have to agree.` };
}

/** Whether a finding still asks for something: no decision approves the change, and nothing says why it may stand. */
export function isOpen(finding: ChangeFinding): boolean {
  return finding.decision === null && finding.accepted === null;
}

/** Who has to agree to a change, and which rule of the registry says so; in words why, where the plan itself set that. */
export interface ChangeGrade {
  readonly agreement: Agreement;
  /** Null where the plan leaves out the rule that would say so. */
  readonly rule: string | null;
  readonly why: string | null;
}

const NOBODY: ChangeGrade = { agreement: 'editorial', rule: null, why: null };

/**
 * Who has to agree to a change. A rule that found something in it knows best, and of several the one that asks for most;
 * where none did, the rule for that sort of change says it.
 */
export function gradeOf(
  comparison: Comparison,
  change: PlanChange,
  findings: readonly ChangeFinding[],
  rules: readonly Rule[],
): ChangeGrade {
  const sorts = agreementRules(rules);
  const asked = findings.flatMap(({ changes, agreement, rule, why }): ChangeGrade[] =>
    agreement && changes.includes(change) && !sorts.has(rule) ? [{ agreement, rule, why }] : [],
  );
  if (asked.length > 0) return asked.reduce((a, b) => (weight(b) > weight(a) ? b : a));
  const rule = [...sorts.values()].find(({ asks }) => asks(change));
  const judging = judgingPlan(comparison);
  if (!rule || levelOf(judging, rule) === 'off') return NOBODY;
  const set = agreementSetIn(judging, rule);
  const agreement = set ?? rule.agreement;
  // Members see what they are asked about; others only where the plan asks for more, or less, than usual.
  return { agreement, rule: rule.name, why: agreement === 'member' || agreement !== rule.agreement ? rule.why : null };
}

const sortsIn = new WeakMap<readonly Rule[], ReadonlyMap<string, AgreementRule>>();

/** The rules that say who has to agree to a sort of change, by name: found once, and asked for every change. */
function agreementRules(rules: readonly Rule[]): ReadonlyMap<string, AgreementRule> {
  let sorts = sortsIn.get(rules);
  if (!sorts) {
    sorts = new Map(rules.filter(isAgreement).map((rule) => [rule.name, rule]));
    sortsIn.set(rules, sorts);
  }
  return sorts;
}
const weight = ({ agreement }: ChangeGrade): number => AGREEMENTS.indexOf(agreement);

/** The plan whose settings hold: the earlier one, so that no change sets the rules for itself. */
const judgingPlan = ({ base, head }: Comparison): Comparison['base'] => (base.root ? base : head);

const usualSeverity = ({ severity, draftSeverity }: ComparingRule, approved: boolean): Finding['severity'] =>
  approved ? severity : (draftSeverity ?? severity);

/** Whether the earlier plan did not give this reason. A budget that stands by itself is part of what it is for. */
function isNew({ pairs }: Comparison, element: Element, clause: AcceptClause): boolean {
  const owner = element.kind === 'budgetFor' ? pairs.head.linksFrom(element, 'budgetFor')[0]?.to : element;
  const before = owner && pairs.before(owner);
  const saying = before ? [before, ...(owner === element ? [] : budgetsFor(pairs.base, before))] : [];
  const known = saying.flatMap((each) => each.all('accept'));
  return !known.some((each) => each.rule.name === clause.rule.name && each.words.text === clause.words.text);
}
