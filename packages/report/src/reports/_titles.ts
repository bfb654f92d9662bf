import { capitalised, type Element, leadsOf, listed, type NameFact, type Plan } from '@goldenthread/model';

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

/** Who is to answer for an element: its own owners, else its officers, else who answers for it in public, else those of what it belongs to. */
export function responsibleFor(plan: Plan, element: Element): readonly Element[] {
  const owners = plan.targets(element, 'owner');
  if (owners.length > 0) return owners;
  const { officers, inPublic } = leadsOf(plan, element);
  if (officers.length > 0) return officers;
  if (inPublic.length > 0) return inPublic;
  return element.parent ? responsibleFor(plan, element.parent) : [];
}

/** The same in words: `Director of Place`; `nobody named` where nobody is. */
export function responsibleWords(plan: Plan, element: Element): string {
  const people = responsibleFor(plan, element);
  return people.length === 0 ? 'nobody named' : listed(people.map((person) => titleOf(plan, person)));
}

/** The priority above an outcome: the nearest, and of several the first that is stated. */
export function priorityOf(plan: Plan, outcome: Element): Element | undefined {
  const seen = new Set([outcome]);
  for (const each of seen) {
    const targets = plan.targets(each, 'supports');
    const priority = targets.find(({ kind }) => kind === 'priority');
    if (priority) return priority;
    for (const target of targets) if (target.kind === 'outcome') seen.add(target);
  }
  return undefined;
}
