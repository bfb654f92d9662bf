import type { Plan } from '@goldenthread/model';

/** A name that nothing in the plan has yet: the one proposed, or that with a number. */
export function freshName(plan: Plan, proposed: string): string {
  const { names } = plan.declarations;
  let name = proposed;
  for (let number = 2; names.has(name); number++) name = `${proposed}${number}`;
  return name;
}

/** A name made of a title's first words: 'More people visit the city' gives `MorePeopleVisitThe`. */
export function nameFromTitle(title: string, otherwise: string): string {
  const words = title.match(/[A-Za-z0-9]+/g) ?? [];
  const name = words
    .slice(0, 4)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
  return /^[A-Z]/.test(name) ? name : otherwise;
}
