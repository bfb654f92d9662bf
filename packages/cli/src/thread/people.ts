import { type Element, isSound, linksWith, linkVerb, partnerRoles, printable } from '@goldenthread/model';
import { MISSING } from '@goldenthread/report/profile';
import type { Branch } from './branch.js';
import { type ElementLabels, notes } from './element-labels.js';

/** The links that the other parts of the story tell; and those that only the element which states them shows. */
const TOLD: ReadonlySet<string> = new Set([...linksWith(({ story }) => story !== undefined), 'budgetFor']);
const SEEN_FROM_ABOVE: ReadonlySet<string> = linksWith(({ story }) => story === 'from above');

/** Who leads an element, and with whom. */
export function who(labels: ElementLabels, element: Element): Branch[] {
  const partners = partnerRoles(element);
  const role = element.one('ourRole');
  return notes(
    labels.leads(element) ?? (labels.profile(element).needs.lead ? MISSING.lead : undefined),
    labels.owners(element),
    role && `our role: ${role.role}${role.words ? `: ${printable(role.words.text)}` : ''}`,
    ...partners.map((each) => {
      const partner = labels.plan.declarations.find(each.partner.name);
      return `with ${partner ? labels.short(partner) : each.partner.name}${each.role ? `, in the role of ${each.role}` : ''}`;
    }),
  ).map((text) => ({ text }));
}

/** What a portfolio, an officer, a body, a group or a partner answers for. */
export function responsibilities(labels: ElementLabels, party: Element): Branch[] {
  const own: Readonly<Record<string, string>> = { ledBy: 'leads', owner: 'owns' };
  const links = labels.plan.linksTo(party).filter(isSound);
  const first = links.filter(({ type }) => own[type] !== undefined);
  const others = links.filter(({ type }) => own[type] === undefined);
  return [
    ...first.map(({ type, from }) => ({ text: `${own[type]} ${labels.fullLabel(from)}`, notes: notes(labels.status(from)) })),
    ...others.map((link) => ({ text: `${labels.fullLabel(link.from)} ${linkVerb(labels.plan, link)} it` })),
  ];
}

/** The links that no other part of the story tells. */
export function otherLinks(labels: ElementLabels, element: Element): Branch[] {
  const { plan } = labels;
  const out = plan.linksFrom(element).filter((link) => isSound(link) && !TOLD.has(link.type));
  const into =
    element.family === 'party'
      ? []
      : plan.linksTo(element).filter((link) => isSound(link) && (!TOLD.has(link.type) || SEEN_FROM_ABOVE.has(link.type)));
  const texts = [
    ...out.map((link) => `${linkVerb(labels.plan, link)} ${labels.label(link.to as Element)}`),
    ...into.map((link) => `${labels.fullLabel(link.from)} ${linkVerb(labels.plan, link)} it`),
  ];
  return [...new Set(texts)].map((text) => ({ text }));
}
