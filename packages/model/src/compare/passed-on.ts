import type { Plan } from '../plan/plan.js';

/**
 * How many entries left a plan for another: they are of the same name and kind there, and what became of the plan itself has them no
 * longer. One alone counts where its title is the same too, for two councils may both have a Cabinet.
 */
export function entriesPassedOn(from: Plan, to: Plan, besides: Plan): number {
  const passed = from.elements.filter(
    ({ name, kind }) =>
      name !== undefined &&
      kind !== 'plan' &&
      to.declarations.find(name)?.kind === kind &&
      besides.declarations.find(name) === undefined,
  );
  const [only, ...others] = passed;
  return only && others.length === 0 && to.declarations.find(only.name ?? '')?.title !== only.title ? 0 : passed.length;
}
