import { type Element, purposes } from '@goldenthread/model';
import type { Branch } from './branch.js';
import type { ElementLabels } from './element-labels.js';

/** Everything that an element is for, up to the vision. */
export function upwards(labels: ElementLabels, element: Element): Branch[] {
  const shown = new Set<Element>([element]);
  const follow = (from: Element): Branch[] =>
    purposes(labels.plan, from).map(({ how, element: to, share = '' }) => {
      const text = `${how} ${from.kind === 'measure' ? labels.fullLabel(to) : labels.label(to)}${share}`;
      if (shown.has(to)) return { text: purposes(labels.plan, to).length > 0 ? `${text} (shown above)` : text };
      shown.add(to);
      return { text, below: follow(to) };
    });
  return follow(element);
}
