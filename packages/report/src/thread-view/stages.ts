import { type Element, KINDS, type Stage } from '@goldenthread/model';

/** The part of the thread that an element is; undefined for what is no part of it, such as decisions and parties. */
export function stageOf(element: Element): Stage | undefined {
  return KINDS[element.kind].stage;
}

/** The element itself where the thread has it, else the nearest above that it has: of a service level, the service. */
export function onThread(element: Element | undefined): Element | undefined {
  for (let each = element; each; each = each.parent) if (stageOf(each)) return each;
  return undefined;
}
