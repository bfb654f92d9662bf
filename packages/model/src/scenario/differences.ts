import type { ChangeClause } from '../facts/generated.js';
import type { Element } from '../plan/element.js';
import type { Plan } from '../plan/plan.js';

/** A difference that a scenario states, with what it is about. */
export interface Difference {
  /** The scenario that states it: the one that is looked at, or one that it builds on. */
  readonly scenario: Element;
  readonly clause: ChangeClause;
  readonly target: Element;
}

/**
 * Everything that differs under a scenario: first what the scenarios that it builds on state, each once however many ways lead to it,
 * then its own. Of two differences of one date, the later one holds; amounts add up, so their order does not matter.
 */
export function differencesOf(plan: Plan, scenario: Element): readonly Difference[] {
  return builtFrom(plan, scenario).flatMap((each) => {
    const links = plan.linksFrom(each, 'change');
    return each.all('change').flatMap((clause): Difference[] => {
      const target = links.find(({ name }) => name === clause.target)?.to;
      return target ? [{ scenario: each, clause, target }] : [];
    });
  });
}

/** A scenario with those that it builds on, the deepest first. A circle ends where it closes; a chain may be of any length. */
function builtFrom(plan: Plan, scenario: Element): readonly Element[] {
  const seen = new Set([scenario]);
  const inOrder: Element[] = [];
  const open = [{ scenario, bases: plan.targets(scenario, 'buildsOn').values() }];
  for (let last = open.at(-1); last; last = open.at(-1)) {
    const { done, value: base } = last.bases.next();
    if (done) {
      inOrder.push(last.scenario);
      open.pop();
    } else if (!seen.has(base)) {
      seen.add(base);
      open.push({ scenario: base, bases: plan.targets(base, 'buildsOn').values() });
    }
  }
  return inOrder;
}
