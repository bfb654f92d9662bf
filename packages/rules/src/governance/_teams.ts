import type { Element, Plan } from '@goldenthread/model';
import { currentPosts, MOST } from '../engine/posts.js';

/** A portfolio and an officer who lead something together. */
interface Team {
  readonly portfolio: Element;
  readonly officer: Element;
}

/** The names that would complete a pair of leads, the likeliest first: those who lead together elsewhere in the plan. */
export function leadsToAdd(plan: Plan, portfolios: readonly Element[], officers: readonly Element[]): string[] {
  const used = plan.memo('teams', () => teamsInUse(plan));
  if (portfolios.length === 0 && officers.length === 0) return pairs(plan, used);
  const known = new Set([...portfolios, ...officers]);
  const partners = used.flatMap((team) => {
    if (known.has(team.portfolio)) return [team.officer];
    return known.has(team.officer) ? [team.portfolio] : [];
  });
  const missing = currentPosts(plan, portfolios.length === 0 ? 'portfolio' : 'officer');
  const able = new Set(missing);
  const candidates = new Set([...partners.filter((each) => able.has(each)), ...missing]);
  return [...candidates].slice(0, MOST).flatMap((each) => each.name ?? []);
}

function pairs(plan: Plan, used: readonly Team[]): string[] {
  const [portfolios, officers] = [currentPosts(plan, 'portfolio'), currentPosts(plan, 'officer')];
  const able = new Set([...portfolios, ...officers]);
  const known = used.filter((team) => able.has(team.portfolio) && able.has(team.officer));
  const all = [
    ...known,
    ...portfolios.flatMap((portfolio) => officers.slice(0, MOST).map((officer) => ({ portfolio, officer }))),
  ];
  return [...new Set(all.map((team) => `${team.portfolio.name}, ${team.officer.name}`))].slice(0, MOST);
}

/** The pairs that lead something together, those that lead most first. */
function teamsInUse(plan: Plan): Team[] {
  const counts = new Map<string, { team: Team; count: number }>();
  for (const element of plan.everything) {
    const leads = plan.targets(element, 'ledBy');
    for (const portfolio of leads.filter((lead) => lead.kind === 'portfolio')) {
      for (const officer of leads.filter((lead) => lead.kind === 'officer')) {
        const key = `${portfolio.name}, ${officer.name}`;
        const entry = counts.get(key) ?? { team: { portfolio, officer }, count: 0 };
        entry.count += 1;
        counts.set(key, entry);
      }
    }
  }
  return [...counts.values()].sort((a, b) => b.count - a.count).map((entry) => entry.team);
}
