import type { ClauseTypes, Element, Plan } from '@goldenthread/model';
import { isSound } from '@goldenthread/model';
import { addLines, type Fix, replaceText } from '../engine/fixes.js';
import { isOfKind, MOST } from '../engine/posts.js';
import { defineRule, type Report } from '../engine/rule.js';
import { Called, called, list } from '../engine/words.js';

type Partnering = ClauseTypes['with']['partners'][number];

/** The roles that a fix offers. */
const ROLES = ['support', 'partner', 'influencer', 'advocate', 'lead'] as const;

export const partnerRoleMissing = defineRule({
  name: 'partner-role-missing',
  group: 'governance',
  severity: 'warning',
  since: '0.1.0',
  check(plan, report) {
    for (const element of plan.having('with')) {
      const sound = new Set(
        plan
          .linksFrom(element, 'with')
          .filter(isSound)
          .map((link) => link.name),
      );
      const partners = element.all('with').flatMap((clause) => clause.partners.filter((each) => sound.has(each.partner)));
      reportNoRole(plan, element, partners, report);
      reportTwoLeads(plan, element, partners, report);
    }
    for (const partner of plan.of('partner')) {
      if (isOfKind(partner, 'supplier') || plan.linksTo(partner, 'with').length > 0) continue;
      report({
        element: partner,
        message: `${Called(plan, partner)} has no part in anything that this plan wants to reach, so neither side knows what to expect. Add a 'with' line where it takes part, with its role, or say that it is a supplier with 'kind supplier'.`,
        fixes: partFor(plan, partner),
      });
    }
  },
});

function reportNoRole(plan: Plan, element: Element, partners: readonly Partnering[], report: Report): void {
  const led = element.one('ourRole')?.role === 'lead' || partners.some((each) => each.role === 'lead');
  for (const each of partners) {
    if (each.role !== undefined) continue;
    const { name } = each.partner;
    report({
      element,
      at: each.at,
      message: `'${name}' takes part in the ${called(plan, element)} without a role, so nobody knows what to expect of it. Say which: with ${name} as support, for example.`,
      fixes: ROLES.filter((role) => role !== 'lead' || !led).map((role) =>
        replaceText(`Add 'as ${role}'`, element.file, each.at, `${name} as ${role}`),
      ),
    });
  }
}

function reportTwoLeads(plan: Plan, element: Element, partners: readonly Partnering[], report: Report): void {
  const ours = element.all('ourRole').find((clause) => clause.role === 'lead');
  const theirs = partners.filter((each) => each.role === 'lead');
  const names = [...(ours ? ['the council itself'] : []), ...new Set(theirs.map((each) => `'${each.partner.name}'`))];
  const second = theirs[ours ? 0 : 1] ?? theirs[0];
  if (names.length < 2 || !second) return;
  const step = (each: Partnering): { file: string; at: Partnering['at']; text: string } => ({
    file: element.file.file,
    at: each.at,
    text: `${each.partner.name} as support`,
  });
  const keep = (lead: Partnering): Fix => ({
    title: `Let '${lead.partner.name}' lead`,
    edits: [
      ...theirs.filter((each) => each.partner.name !== lead.partner.name).map(step),
      ...(ours
        ? [{ file: element.file.file, at: ours.at, text: `our role support${ours.words ? `: ${ours.words.text}` : ''}` }]
        : []),
    ],
  });
  report({
    element,
    at: second.at,
    message: `${Called(plan, element)} has ${names.length} leads, ${list(names)}, so each may wait for the other. Keep one, and give the others another role.`,
    fixes: [
      ...(ours ? [{ title: 'Let the council lead', edits: theirs.map(step) }] : []),
      ...theirs.slice(0, MOST - 1).map(keep),
    ],
  });
}

/** A partner without any part could support an outcome, or be a supplier. */
function partFor(plan: Plan, partner: Element): Fix[] {
  const supplier = addLines(`Say that '${partner.label}' is a supplier`, partner, 'kind supplier');
  if (partner.name === undefined) return [supplier];
  const outcomes = plan.memo('namedOutcomes', () => plan.of('outcome').filter((outcome) => outcome.name !== undefined));
  return [
    supplier,
    ...outcomes
      .slice(0, MOST - 1)
      .map((outcome) =>
        addLines(`Let '${partner.name}' support the ${called(plan, outcome)}`, outcome, `with ${partner.name} as support`),
      ),
  ];
}
