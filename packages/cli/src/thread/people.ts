import { type ClauseType, type Element, isSound, OPENING_WORDS, partnerRoles } from '@goldenthread/model';
import { printable } from '../terminal/words.js';
import type { Branch } from './branch.js';
import { notes, type Teller } from './teller.js';

/** The links that the other parts of the story tell. */
const TOLD: ReadonlySet<string> = new Set([
  'supports',
  'delivers',
  'partOf',
  'savingFrom',
  'meets',
  'serves',
  'towards',
  'measuredBy',
  'threatens',
  'addresses',
  'ledBy',
  'owner',
  'line',
  'budgetFor',
  'approves',
  'concerns',
  'with',
]);

/** Those that are told only in the story of the element that states them. */
const SEEN_FROM_ABOVE: ReadonlySet<string> = new Set(['approves', 'concerns']);

/** What the links say that no other part of the story tells. */
const VERBS: Readonly<Record<string, string>> = {
  approvedBy: 'was approved by',
  approves: 'approves',
  asks: 'asks',
  benchmark: 'is compared with',
  change: 'changes',
  concerns: 'is about',
  consulted: 'draws on',
  decidedBy: 'was decided by',
  departsFrom: 'departs from',
  dependsOn: 'depends on',
  didChanging: 'changed',
  direction: 'sets out to move',
  effectOn: 'has an effect on',
  escalatesTo: 'escalates to',
  follows: 'follows',
  impactOf: 'says what a change in money does to',
  moveMoney: 'moves money of',
  replaces: 'replaces',
  reportsTo: 'reports to',
  response: 'has a response from',
  responseIn: 'responds in',
  stepBy: 'is for',
  stops: 'stops',
  valueForMoney: 'is compared with',
  with: 'works with',
};

/** Who leads an element, and with whom. */
export function who(teller: Teller, element: Element): Branch[] {
  const partners = partnerRoles(element);
  const role = element.one('ourRole');
  const expected = element.family === 'outcome' || element.family === 'work';
  return notes(
    teller.leads(element) ?? (expected ? 'nobody that the plan names' : undefined),
    teller.owners(element),
    role && `our role: ${role.role}${role.words ? `: ${printable(role.words.text)}` : ''}`,
    ...partners.map((each) => {
      const partner = teller.plan.declarations.find(each.partner.name);
      return `with ${partner ? teller.short(partner) : each.partner.name}${each.role ? `, in the role of ${each.role}` : ''}`;
    }),
  ).map((text) => ({ text }));
}

/** What a portfolio, an officer, a body, a group or a partner answers for. */
export function answersFor(teller: Teller, party: Element): Branch[] {
  const own: Readonly<Record<string, string>> = { ledBy: 'leads', owner: 'owns' };
  const links = teller.plan.linksTo(party).filter(isSound);
  const first = links.filter(({ type }) => own[type] !== undefined);
  const others = links.filter(({ type }) => own[type] === undefined);
  return [
    ...first.map(({ type, from }) => ({ text: `${own[type]} ${teller.fullLabel(from)}`, notes: notes(teller.status(from)) })),
    ...others.map(({ type, from }) => ({ text: `${teller.fullLabel(from)} ${verb(type)} it` })),
  ];
}

/** The links that no other part of the story tells. */
export function alsoLinked(teller: Teller, element: Element): Branch[] {
  const { plan } = teller;
  const out = plan.linksFrom(element).filter((link) => isSound(link) && !TOLD.has(link.type));
  const into =
    element.family === 'party'
      ? []
      : plan.linksTo(element).filter((link) => isSound(link) && (!TOLD.has(link.type) || SEEN_FROM_ABOVE.has(link.type)));
  const texts = [
    ...out.map(({ type, to }) => `${verb(type)} ${teller.label(to as Element)}`),
    ...into.map(({ type, from }) => `${teller.fullLabel(from)} ${verb(type)} it`),
  ];
  return [...new Set(texts)].map((text) => ({ text }));
}

function verb(type: string): string {
  return VERBS[type] ?? OPENING_WORDS[type as ClauseType]?.[0] ?? type;
}
