import type { Element } from '../plan/element.js';
import type { Plan } from '../plan/plan.js';

/**
 * How many entries left a plan for another: they are of the same name and kind there, and what became of the plan itself has them no
 * longer. One alone counts where its title is the same too, for two councils may both have a Cabinet. None did where the other
 * plan repeats as much work as it took: that is a copy, and no part of the first.
 */
export function entriesPassedOn(from: Plan, to: Plan, besides: Plan): number {
  const passed = from.elements.filter(
    ({ name, kind }) =>
      name !== undefined &&
      kind !== 'plan' &&
      to.declarations.find(name)?.kind === kind &&
      besides.declarations.find(name) === undefined,
  );
  if (workRepeated(from, to, besides) >= passed.length) return 0;
  const [only, ...others] = passed;
  return only && others.length === 0 && to.declarations.find(only.name ?? '')?.title !== only.title ? 0 : passed.length;
}

/** How many pieces of work and measures of a plan stand in another, and in what became of the plan too. */
function workRepeated(from: Plan, to: Plan, besides: Plan): number {
  const stands = (plan: Plan, { name = '', kind, title }: Element): boolean => {
    const found = plan.declarations.find(name);
    return found?.kind === kind && found.title === title;
  };
  return [...from.ofFamily('work'), ...from.of('measure')].filter((each) => stands(to, each) && stands(besides, each)).length;
}
