import { type Element, type Leads, leadGivers, leadsOf, lineageOf, type Plan, publicLeadKinds } from '@goldenthread/model';
import { addLines, type Fix } from '../engine/fixes/fixes.js';
import { hasBrokenLink, KINDS_WITH_LEADS, needsLead } from '../engine/predicates.js';
import { type Cause, defineRule } from '../engine/rule.js';
import { currentPosts, newPost, withNewPosts } from '../engine/words/posts.js';
import { calledAtStart, calledByName, list, withArticle } from '../engine/words/words.js';
import { leadsToAdd, publicLeads } from './_teams.js';

/** What elements that lack the same lead have in common. */
const leaderless = (lacks: string): Cause => ({
  key: lacks,
  say: (those) => `${those}: each ${lacks} Add ‘led by’ to them, or to what they are part of.`,
});

export const noAccountableLead = defineRule({
  name: 'no-accountable-lead',
  group: 'governance',
  audiences: ['governance', 'scrutiny'],
  severity: 'error',
  draftSeverity: 'warning',
  since: '0.1.0',
  absence: true,
  check(plan, report) {
    for (const element of plan.of(...KINDS_WITH_LEADS)) {
      if (!needsLead(element) || namesBoth(plan, element)) continue;
      const leads = ableLeads(plan, element);
      if (isLed(plan, element, leads)) continue;
      if (lineageOf(plan, leadGivers).some(element, 'broken', (each) => hasBrokenLink(plan, each, 'ledBy', 'partOf'))) continue;
      report({
        element,
        at: element.one('ledBy')?.at ?? element.nameAt,
        message: `${calledAtStart(plan, element)} ${lacks(plan, leads)} Add ${leads.inPublic.length + leads.officers.length > 0 ? 'one' : 'both'} with ‘led by’.`,
        cause: leaderless(lacks(plan, leads)),
        fixes: () => leadsFor(plan, element, leads),
      });
    }
  },
});

/** Whether an element itself names somebody who can answer in public, and an officer: most do. */
function namesBoth(plan: Plan, element: Element): boolean {
  const kinds = publicLeadKinds(plan);
  let [inPublic, officer] = [false, false];
  for (const lead of plan.targets(element, 'ledBy')) {
    if (lead.isForm) continue;
    if (lead.kind === 'officer') officer = true;
    else if (kinds.includes(lead.kind)) inPublic = true;
  }
  return inPublic && officer;
}

/** The leads that can do so where the organisation is run as the plan says. */
function ableLeads(plan: Plan, element: Element): Leads {
  const kinds = publicLeadKinds(plan);
  const { inPublic, officers } = leadsOf(plan, element);
  return {
    inPublic: inPublic.filter((lead) => kinds.includes(lead.kind) && !lead.isForm),
    officers: officers.filter((lead) => !lead.isForm),
  };
}

/** Whether both lead. A group of an organisation without portfolios is itself one that answers: an officer who runs it will do. */
function isLed(plan: Plan, element: Element, { inPublic, officers }: Leads): boolean {
  if (element.kind === 'group' && hasNoPortfolios(plan)) return inPublic.length + officers.length > 0;
  return inPublic.length > 0 && officers.length > 0;
}

function hasNoPortfolios(plan: Plan): boolean {
  const { governance } = plan.settings;
  return governance !== undefined && governance !== 'cabinet';
}

function leadsFor(plan: Plan, element: Element, leads: Leads): Fix[] {
  const known = leadsToAdd(plan, element, leads);
  if (known.length > 0)
    return known.map((names) =>
      addLines(
        `Make ${list(names.split(', ').map((name) => calledByName(plan, name)))} the lead${names.includes(',') ? 's' : ''}`,
        element,
        `led by ${names}`,
      ),
    );
  const inPublic = hasNoPortfolios(plan) ? 'body' : 'portfolio';
  const missing = [
    ...(leads.inPublic.length === 0 ? [{ kind: inPublic, isThere: publicLeads(plan).length > 0 } as const] : []),
    ...(leads.officers.length === 0 ? [{ kind: 'officer', isThere: currentPosts(plan, 'officer').length > 0 } as const] : []),
  ];
  // Who of those that are there leads it is for somebody else to say: only what the plan has none of is added.
  const posts = missing.filter(({ isThere }) => !isThere).map(({ kind }) => newPost(plan, kind, element));
  if (posts.length === 0) return [];
  const kinds = missing.filter(({ isThere }) => !isThere).map(({ kind }) => withArticle(plan.words(kind)));
  const names = posts.map(({ name }) => name);
  return [withNewPosts(`Add ${kinds.join(' and ')} to lead it`, posts, addLines('', element, `led by ${names.join(', ')}`))];
}

/** What is missing, and what follows from it. */
function lacks(plan: Plan, { inPublic, officers }: Leads): string {
  const officer = plan.words('officer');
  const answering = hasNoPortfolios(plan)
    ? list([plan.words('body'), plan.words('group'), plan.words('partner')], 'or')
    : plan.words('portfolio');
  if (inPublic.length > 0) return `has no ${officer} to lead it, so no officer is accountable for it.`;
  if (officers.length > 0)
    return `has no ${answering} to lead it, so ${hasNoPortfolios(plan) ? 'nobody' : 'no councillor'} is accountable for it in public.`;
  return `has neither ${withArticle(answering)} nor ${withArticle(officer)} to lead it, so nobody is accountable for it.`;
}
