import { derived, type Element, type ElementKind, type FileFacts, KINDS, type Plan } from '@goldenthread/model';
import { addDeclaration, type Fix } from './fixes.js';

const homesOfKinds = derived((plan: Plan) => ({
  kinds: homes(plan, (element) => element.kind),
  families: homes(plan, (element) => element.family),
}));

/**
 * A fix that declares something new where the plan keeps its like: behind the last of its kind in the file that holds
 * most of them; else with others of its family; else below the element that needs it.
 */
export function declareNew(plan: Plan, title: string, kind: ElementKind, near: Element, ...lines: string[]): Fix {
  const { kinds, families } = homesOfKinds(plan);
  return addDeclaration(title, kinds.get(kind) ?? families.get(KINDS[kind].family) ?? near, ...lines);
}

/** For each sort of declaration the last one in the file that holds most of them; of two files the one that comes first. */
function homes<T>(plan: Plan, sortOf: (element: Element) => T): Map<T, Element> {
  const found = new Map<T, Element>();
  for (const [sort, elements] of Map.groupBy(plan.elements, sortOf)) {
    const byFile = [...Map.groupBy(elements, (element): FileFacts => element.file).values()];
    const most = byFile.reduce((best, each) => (each.length > best.length ? each : best));
    const last = most.at(-1);
    if (last) found.set(sort, last);
  }
  return found;
}
