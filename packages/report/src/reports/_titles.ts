import type { Element, NameFact, Plan } from '@goldenthread/model';
import { capitalised, listed } from '@goldenthread/model';

/** How an element is called: its title, else its name, else its kind. */
export function titleOf(plan: Plan, element: Element): string {
  const title = element.title.replace(/\s+/g, ' ').trim();
  return title || element.path || element.fact.target?.name || capitalised(plan.words(element.kind));
}

/** Titles as a list: `a, b and c`; empty where there are none. */
export const titlesOf = (plan: Plan, elements: readonly Element[]): string =>
  listed(elements.map((element) => titleOf(plan, element)));

/** What a name stands for by its title; a name that stands for nothing as it is typed. */
export function namedTitle(plan: Plan, from: Element, name: NameFact): string {
  const link = plan.linksFrom(from).find((each) => each.name === name);
  return link?.to ? titleOf(plan, link.to) : name.name;
}

/** Words on one line. */
export const oneLine = (text: string | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** The `>` lines of an element, as a block of a document. */
export function narrativeOf(element: Element): { readonly type: 'narrative'; readonly markdown: string }[] {
  const markdown = element.fact.narrative.map((line) => line.text).join('\n');
  return markdown.trim() === '' ? [] : [{ type: 'narrative', markdown }];
}
