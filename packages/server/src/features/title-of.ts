import type { Element, Plan } from '@goldenthread/model';

/**
 * What an element is called in a list: its title. What has none is called by what it is for or stands in (`budget for Clean
 * streets`), else by its name. Names are for the text, where they are typed.
 */
export function titleOf(plan: Plan, element: Element): string {
  const { title, path, fact, parent } = element;
  const words = plan.words(element.kind);
  if (title.trim() !== '') return title.trim();
  if (path !== undefined) return path;
  const target = fact.target && plan.declarations.find(fact.target.name);
  if (target) return `${words} for ${titleOf(plan, target)}`;
  if (fact.target) return `${words} for ${fact.target.name}`;
  return parent ? `${words} of ${titleOf(plan, parent)}` : words;
}
