import {
  capitalised,
  countedInWords,
  derived,
  type Element,
  type ElementKind,
  listed,
  type Plan,
  shortened,
} from '@goldenthread/model';
import type { Diff } from './schema.js';

export { shortened } from '@goldenthread/model';

/** How an element is called in a sentence: its title, else its name, else its kind. */
export function called(element: Element, kind: string): string {
  const title = plainTitle(element);
  if (title !== '') return `‘${shortened(title, 160)}’`;
  return element.label === null ? `the ${kind}` : `the ${kind} ${element.label}`;
}

/** How something that either plan names is called: its title in quotes, else the name. */
export function calledIn(plans: readonly Plan[], name: string): string {
  for (const plan of plans) {
    const element = plan.declarations.find(name);
    if (element) return called(element, plan.words(element.kind));
  }
  for (const plan of plans) {
    const element = ofOthers(plan).get(name);
    if (element) return called(element, plan.words(element.kind));
  }
  return `‘${name}’`;
}

/** What a plan names of others that it uses, by its name there. */
const ofOthers = derived(
  (plan: Plan): ReadonlyMap<string, Element> =>
    new Map(plan.links.flatMap(({ to }) => (to?.path !== undefined && !plan.owns(to) ? [[to.path, to]] : []))),
);

/** A kind as one of it is called: comparators are a group. */
export function kindInWords(plan: Plan, kind: ElementKind): string {
  return kind === 'comparators' ? 'group of comparators' : plan.words(kind);
}

/** A title on one line. */
export function plainTitle(element: Element): string {
  return element.title.replace(/\s+/g, ' ').trim();
}

/** What only the day did, for a heading. */
export const timeInWords = ({ timed, asAt }: Pick<Diff, 'timed' | 'asAt'>): string =>
  `Time brought ${countedInWords(timed.length, 'gap')} (the plan is now as at ${asAt ?? 'another day'})`;

/** What a finding is about that is about no entry: a line above all of them. */
export const THE_PLAN = 'The plan';

/** Who agrees to a change by the name of a post; where nobody leads or owns it, that is said. */
export const officersInWords = (agree: readonly string[]): string => listed(agree) || 'an officer (nobody is named)';

/** What stands before a change that is not for publication. */
export const EXEMPT_MARK = 'EXEMPT.';

/** What is said of the changes that are left out because they are exempt; undefined where there are none. */
export function leftOutInWords({ exempt, changes }: Pick<Diff, 'exempt' | 'changes'>): string | undefined {
  const leftOut = exempt?.leftOut ?? 0;
  if (leftOut === 0) return undefined;
  const which = capitalised(countedInWords(leftOut, changes.length > 0 ? 'more change' : 'change'));
  return `${which} ${leftOut === 1 ? 'is exempt from publication and is' : 'are exempt from publication and are'} left out here.`;
}
