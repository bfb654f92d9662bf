import type { Element, Link } from '../plan/element.js';
import type { Plan } from '../plan/plan.js';

/** Whether an element's own declaration is marked `publish exempt`. */
export const isMarkedExempt = (element: Element): boolean => element.declaration.one('publish')?.publish === 'exempt';

/**
 * The declarations that are not for publication: those that say so, what is part of them, budgets for them, and money that moves
 * from or to them; and scenarios that change nothing else. What belongs to something exempt and says `publish public` itself is
 * public.
 */
export function exemptDeclarations(plan: Plan): ReadonlySet<Element> {
  return plan.memo(exemptDeclarations, () => {
    const exempt = new Set(plan.elements.filter(isMarkedExempt));
    // Grows while it is gone through: what belongs to what belongs to something exempt is exempt too.
    for (const element of exempt)
      for (const link of plan.linksTo(element))
        if (belongs(link) && !isMarkedPublic(link.from)) exempt.add(link.from.declaration);
    addScenarios(plan, exempt);
    return exempt;
  });
}

/** Adds the scenarios of which nothing would be left: all that they change, and all that they build on, is exempt. */
function addScenarios(plan: Plan, exempt: Set<Element>): void {
  const isHidden = (scenario: Element): boolean => {
    const links = [...plan.linksFrom(scenario, 'change'), ...plan.linksFrom(scenario, 'buildsOn')];
    return links.length > 0 && links.every(({ to }) => to !== undefined && exempt.has(to.declaration));
  };
  let waiting = exempt.size === 0 ? [] : plan.of('scenario').filter((each) => !exempt.has(each) && !isMarkedPublic(each));
  for (let found = waiting; found.length > 0; ) {
    found = waiting.filter(isHidden);
    for (const each of found) exempt.add(each);
    waiting = waiting.filter((each) => !exempt.has(each));
  }
}

/** How many entries of a plan are not for publication; a budget that stands by itself is part of what it is for. */
export function countExempt(exempt: ReadonlySet<Element>): number {
  return [...exempt].filter(({ kind }) => kind !== 'budgetFor').length;
}

const BELONGING: ReadonlySet<Link['type']> = new Set(['partOf', 'budgetFor', 'moveMoney'] as const);
const belongs = ({ type, from }: Link): boolean => BELONGING.has(type) && from.parent === undefined;
const isMarkedPublic = (element: Element): boolean => element.declaration.one('publish')?.publish === 'public';
