import {
  derived,
  type Element,
  isSound,
  leadsOf,
  type PartnerRole,
  type Plan,
  partnerRoles,
  type Role,
} from '@goldenthread/model';
import { addLines, type Edit, type Fix, MAX_SUGGESTIONS, replaceText } from '../engine/fixes/fixes.js';
import { candidatesFrom, likeliest } from '../engine/fixes/likeliest.js';
import { hasBrokenLink } from '../engine/predicates.js';
import { type Cause, defineRule, type Reporter } from '../engine/rule.js';
import { isOfKind } from '../engine/words/posts.js';
import { called, calledAtStart, calledByName, list } from '../engine/words/words.js';

/** The roles that a fix offers. */
const ROLES = ['support', 'partner', 'influencer', 'advocate', 'lead'] as const;

/** What partners have in common that only stand in the plan. */
const NO_PART: Cause = {
  key: '',
  say: (those) =>
    `${those} have no role in this plan, so nobody knows what to expect of them. Add ‘with’ to what each takes part in, or ‘kind supplier’ to it.`,
};

export const partnerRoleMissing = defineRule({
  name: 'partner-role-missing',
  group: 'governance',
  audiences: ['governance'],
  severity: 'warning',
  since: '0.1.0',
  absence: true,
  check(plan, report) {
    for (const element of plan.having('with')) {
      const sound = new Set(
        plan
          .linksFrom(element, 'with')
          .filter(isSound)
          .map((link) => link.name),
      );
      const partners = partnerRoles(element).filter((each) => sound.has(each.partner));
      reportNoRole(plan, element, partners, report);
      reportTwoLeads(plan, element, partners, report);
      reportNoLead(plan, element, partners, report);
    }
    for (const element of plan.having('ourRole')) {
      // To support something is to support somebody: who that is stands nowhere.
      if (element.one('ourRole')?.role === 'support' && !element.has('with')) reportNoLead(plan, element, [], report);
    }
    // One that nothing names may be what a name that the plan does not have was to be.
    if (plan.linksOf('with').some(({ to }) => to === undefined)) return;
    for (const partner of plan.of('partner')) {
      if (isOfKind(partner, 'supplier') || plan.linksTo(partner).length > 0) continue;
      report({
        element: partner,
        message: `${calledAtStart(plan, partner)} has no role in this plan, so nobody knows what to expect of it. Add ‘with’ to what it takes part in, or ‘kind supplier’ here.`,
        cause: NO_PART,
        fixes: () => partFor(plan, partner),
      });
    }
  },
});

function reportNoRole(plan: Plan, element: Element, partners: readonly PartnerRole[], report: Reporter): void {
  const led = element.one('ourRole')?.role === 'lead' || partners.some((each) => each.role === 'lead');
  for (const each of partners) {
    if (each.role !== undefined) continue;
    const { name } = each.partner;
    report({
      element,
      at: each.stated.at,
      message: `${calledByName(plan, name)} takes part in ${called(plan, element)} without a role. Add one, such as ‘with ${name} as support’.`,
      fixes: () =>
        ROLES.filter((role) => role !== 'lead' || !led).map((role) =>
          replaceText(`Add ‘as ${role}’`, element.file, each.stated.at, `${name} as ${role}`),
        ),
    });
  }
}

function words({ words: said }: { words?: { text: string } }): string {
  return said ? `: ${said.text}` : '';
}

function reportTwoLeads(plan: Plan, element: Element, partners: readonly PartnerRole[], report: Reporter): void {
  const ours = element.all('ourRole').find((clause) => clause.role === 'lead');
  const theirs = partners.filter((each) => each.role === 'lead');
  const names = [
    ...(ours ? ['the council itself'] : []),
    ...new Set(theirs.map((each) => calledByName(plan, each.partner.name))),
  ];
  const second = theirs[ours ? 0 : 1] ?? theirs[0];
  if (names.length < 2 || !second) return;
  const step = (each: PartnerRole): Edit => ({
    file: element.file.file,
    at: each.stated.at,
    text: `${each.partner.name} as support`,
  });
  const keep = (lead: PartnerRole): Fix => ({
    title: `Make ${calledByName(plan, lead.partner.name)} the lead`,
    edits: [
      ...theirs.filter((each) => each.partner.name !== lead.partner.name).map(step),
      ...(ours ? [{ file: element.file.file, at: ours.at, text: `our role support${words(ours)}` }] : []),
    ],
  });
  report({
    element,
    at: second.stated.at,
    message: `${calledAtStart(plan, element)} has ${names.length} leads, ${list(names)}, so each may wait for the other. Keep one as lead.`,
    fixes: () => [
      ...(ours ? [{ title: 'Make the council the lead', edits: theirs.map(step) }] : []),
      ...theirs.slice(0, MAX_SUGGESTIONS - 1).map(keep),
    ],
  });
}

/** Our roles in which somebody else leads. To commission or regulate something is to answer for it. */
const FOLLOWING: ReadonlySet<Role> = new Set(['support', 'influencer', 'advocate', 'partner', 'enabler']);

/** Reports where nobody leads: not the council, by its role or by its own leads, and none of the partners. */
function reportNoLead(plan: Plan, element: Element, partners: readonly PartnerRole[], report: Reporter): void {
  const ours = element.one('ourRole');
  // A partner without a role, or whose name cannot be found, may be the one.
  if (hasBrokenLink(plan, element, 'with') || partners.some(({ role }) => role === 'lead' || role === undefined)) return;
  // What the council does itself it leads, unless it says otherwise; an outcome is nobody's until somebody is named.
  if (ours ? !FOLLOWING.has(ours.role) : element.kind !== 'outcome' || hasLeads(plan, element)) return;
  const [first] = partners;
  report({
    element,
    at: ours?.at ?? first?.stated.at ?? element.nameAt,
    message: `Nobody leads ${called(plan, element)}: ${ours ? `the council is ${AS[ours.role] ?? ours.role}` : 'the council states no role'}, and no partner is the lead. Say who leads, such as ‘with ${first?.partner.name ?? 'a partner'} as lead’.`,
    fixes: () => [
      ...(ours ? [replaceText('Make the council the lead', element.file, ours.at, `our role lead${words(ours)}`)] : []),
      ...partners
        .slice(0, MAX_SUGGESTIONS - 1)
        .map((each) =>
          replaceText(
            `Make ${calledByName(plan, each.partner.name)} the lead`,
            element.file,
            each.stated.at,
            `${each.partner.name} as lead`,
          ),
        ),
    ],
  });
}

const AS: Partial<Record<Role, string>> = {
  support: 'in support',
  influencer: 'an influencer',
  advocate: 'an advocate',
  partner: 'a partner',
  enabler: 'an enabler',
};

/** Whether the plan says who of the council answers for something. */
function hasLeads(plan: Plan, element: Element): boolean {
  const { inPublic, officers } = leadsOf(plan, element);
  return inPublic.length + officers.length > 0 || element.has('owner');
}

const outcomeCandidates = derived((plan: Plan) => candidatesFrom(plan, plan.of('outcome')));

/** A partner without any part could support an outcome, or be a supplier. */
function partFor(plan: Plan, partner: Element): Fix[] {
  const supplier = addLines(`Say that ${called(plan, partner)} is a supplier`, partner, 'kind supplier');
  if (partner.name === undefined) return [supplier];
  return [
    supplier,
    ...likeliest(plan, partner, outcomeCandidates(plan))
      .slice(0, MAX_SUGGESTIONS - 1)
      .map((outcome) =>
        addLines(
          `Give ${called(plan, partner)} a support role in ${called(plan, outcome)}`,
          outcome,
          `with ${partner.name} as support`,
        ),
      ),
  ];
}
