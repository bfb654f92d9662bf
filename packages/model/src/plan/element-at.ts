import type { Element } from './element.js';
import type { Plan } from './plan.js';

/** The innermost element that a place of a file is in: the last that opens at or before it. */
export function elementAt(plan: Plan, file: string, offset: number): Element | undefined {
  const byFile = plan.memo(elementAt, () => Map.groupBy(plan.elements, (element) => element.file.file));
  let found: Element | undefined;
  for (let among: readonly Element[] = byFile.get(file) ?? []; ; ) {
    const inner = lastBefore(among, offset);
    if (!inner) return found;
    found = inner;
    among = inner.children;
  }
}

function lastBefore(elements: readonly Element[], offset: number): Element | undefined {
  let [low, high] = [0, elements.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((elements[middle] as Element).fact.at.start <= offset) low = middle + 1;
    else high = middle;
  }
  return elements[low - 1];
}
