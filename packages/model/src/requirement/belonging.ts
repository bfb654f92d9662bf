import type { ElementKind } from '../facts/generated.js';
import { derived } from '../plan/derived.js';
import type { Element } from '../plan/element.js';
import { isSound, type Plan } from '../plan/plan.js';
import { partnerRoles } from '../thread/partners.js';
import { chain, sharesOf, wholesOf } from '../thread/thread.js';
import type { Test } from './claim.js';
import { elementsOf, ofLatest } from './items.js';
import { kindsWithin, wordsIn } from './kinds.js';
import type { Phrase } from './phrase.js';

/** Whether something of a kind can be below another, or bound to it, or part of what is. */
export function canBelong(kind: ElementKind, to: ElementKind): boolean {
  const near = kindsWithin(kind);
  return near.has(to) || [...near].some((each) => STEPS.has(each) && kindsWithin(each).has(to));
}

/** What something may be part of on its way up. */
const STEPS: ReadonlySet<ElementKind> = new Set<ElementKind>(['outcome', 'programme', 'priority']);

/** An element and what it belongs to, step by step: what it stands below, measures, is part of, delivers or supports. */
export function above(plan: Plan, element: Element): Element[] {
  return chain(element, (each) => [
    ...(each.parent ? [each.parent] : []),
    ...wholesOf(plan, each),
    ...sharesOf(plan, each).map(({ outcome }) => outcome),
    ...plan.targets(each, 'supports'),
    ...(each.kind === 'measure' ? plan.sources(each, 'measuredBy') : []),
  ]);
}

/** Whether an element is below, or bound to, something of these kinds, or what that is part of in turn. The same test for all requirements. */
export function belongingTo(plan: Plan, kinds: readonly ElementKind[]): (element: Element) => boolean {
  const known = testsOf(plan);
  const key = kinds.join(' ');
  let test = known.get(key);
  if (!test) {
    test = ofLatest(
      (element) =>
        elementsOf(plan, element, kinds).length > 0 ||
        above(plan, element).some((each) => each !== element && kinds.includes(each.kind)),
    );
    known.set(key, test);
  }
  return test;
}

const testsOf = derived((_: Plan) => new Map<string, (element: Element) => boolean>());

/** Reads `as lead`: of a partner that some work or outcome names in that role. */
export function readRole(plan: Plan, phrase: Phrase): Test {
  phrase.take();
  const roles = wordsIn(['with']);
  phrase.offer(roles);
  const role = phrase.next && !phrase.next.name ? phrase.take() : undefined;
  if (!role || !roles.includes(role.text)) phrase.unclear('Write the role behind ‘as’, such as ‘as lead’.', role);
  return (element) => role !== undefined && isInRole(plan, element, role.text);
}

function isInRole(plan: Plan, partner: Element, role: string): boolean {
  const links = plan.linksTo(partner, 'with').filter(isSound);
  return links.some((link) => partnerRoles(link.from).some((each) => each.partner === link.name && each.role === role));
}
