import type { Element, ElementKind } from '@goldenthread/model';
import type { Stage } from './graph.js';

/** Which part of the thread each kind is. Kinds that are no part of it, such as decisions and parties, are not here. */
const BY_KIND: Partial<Record<ElementKind, Stage>> = {
  vision: 'vision',
  priority: 'aim',
  theme: 'aim',
  duty: 'aim',
  strategy: 'aim',
  outcome: 'outcome',
  programme: 'work',
  workstream: 'work',
  project: 'work',
  service: 'work',
  team: 'work',
  saving: 'work',
  benefit: 'benefit',
  disbenefit: 'benefit',
  output: 'benefit',
  measure: 'measure',
  fund: 'money',
};

/** The part of the thread that an element is. */
export function stageOf(element: Element): Stage | undefined {
  return BY_KIND[element.kind];
}

/** The element itself where the thread has it, else the nearest above that it has: of a service level, the service. */
export function onThread(element: Element | undefined): Element | undefined {
  for (let each = element; each; each = each.parent) if (stageOf(each)) return each;
  return undefined;
}
