import { derived, type Element, type Leads, leadsOf, type Plan, publicLeadKinds } from '@goldenthread/model';
import { MAX_SUGGESTIONS } from '../engine/fixes/fixes.js';
import { nearbyElements, nearbyParties } from '../engine/fixes/nearby.js';
import { currentParties, currentPosts, decidingBodies } from '../engine/words/posts.js';

/** Who answers in public and an officer, who lead something together. */
interface Team {
  readonly inPublic: Element;
  readonly officer: Element;
}

/** Whoever could answer for something in public, the plan's portfolios first; where it has none, those who decide. */
export const publicLeads = derived((plan: Plan): readonly Element[] => {
  const portfolios = currentPosts(plan, 'portfolio');
  const kinds = publicLeadKinds(plan);
  if (!kinds.includes('body')) return portfolios;
  return [
    ...portfolios,
    ...decidingBodies(plan),
    ...currentParties(plan, plan.of('group')),
    ...currentParties(plan, plan.of('partner')),
  ];
});

const knownTeams = derived((plan: Plan) => teamsInUse(plan));

/**
 * The names that would complete a pair of leads, the likeliest first: those who lead what stands near, then those who lead together
 * elsewhere in the plan.
 */
export function leadsToAdd(plan: Plan, element: Element, { inPublic, officers }: Leads): string[] {
  const used = knownTeams(plan);
  if (inPublic.length === 0 && officers.length === 0) return pairs(plan, [...teamsNear(plan, element), ...used]);
  const known = new Set([...inPublic, ...officers]);
  const partners = used.flatMap((team) => {
    if (known.has(team.inPublic)) return [team.officer];
    return known.has(team.officer) ? [team.inPublic] : [];
  });
  const missing = inPublic.length === 0 ? publicLeads(plan) : currentPosts(plan, 'officer');
  const able = new Set(missing);
  const close = nearbyParties(plan, element);
  const candidates = new Set(
    [...partners.filter((each) => close.includes(each)), ...close, ...partners].filter((each) => able.has(each)),
  );
  for (const each of missing) candidates.add(each);
  return [...candidates].slice(0, MAX_SUGGESTIONS).flatMap((each) => each.name ?? []);
}

function pairs(plan: Plan, used: readonly Team[]): string[] {
  const [leads, officers] = [publicLeads(plan), currentPosts(plan, 'officer')];
  const able = new Set([...leads, ...officers]);
  const known = used.filter((team) => able.has(team.inPublic) && able.has(team.officer));
  const all = [
    ...known,
    ...leads.flatMap((inPublic) => officers.slice(0, MAX_SUGGESTIONS).map((officer) => ({ inPublic, officer }))),
  ];
  return [...new Set(all.map((team) => `${team.inPublic.name}, ${team.officer.name}`))].slice(0, MAX_SUGGESTIONS);
}

/** The pairs that lead what stands near an element, nearest first. */
function teamsNear(plan: Plan, element: Element): Team[] {
  return nearbyElements(plan, element).flatMap((each) => {
    const { inPublic, officers } = leadsOf(plan, each);
    return inPublic.flatMap((lead) => officers.map((officer) => ({ inPublic: lead, officer })));
  });
}

/** The pairs that lead something together, those that lead most first. */
function teamsInUse(plan: Plan): Team[] {
  const counts = new Map<string, { team: Team; count: number }>();
  for (const element of plan.having('ledBy')) {
    const leads = plan.targets(element, 'ledBy');
    for (const inPublic of leads.filter((lead) => lead.kind !== 'officer')) {
      for (const officer of leads.filter((lead) => lead.kind === 'officer')) {
        const key = `${inPublic.name}, ${officer.name}`;
        const entry = counts.get(key) ?? { team: { inPublic, officer }, count: 0 };
        entry.count += 1;
        counts.set(key, entry);
      }
    }
  }
  return [...counts.values()].sort((a, b) => b.count - a.count).map((entry) => entry.team);
}
