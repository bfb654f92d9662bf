import { type Element, purposes } from '@goldenthread/model';
import type { Branch } from './branch.js';
import type { Teller } from './teller.js';

/** Everything that an element is for, up to the vision. */
export function upwards(teller: Teller, element: Element): Branch[] {
  const shown = new Set<Element>([element]);
  const follow = (from: Element): Branch[] =>
    purposes(teller.plan, from).map(({ how, element: to, share = '' }) => {
      const text = `${how} ${from.kind === 'measure' ? teller.fullLabel(to) : teller.label(to)}${share}`;
      if (shown.has(to)) return { text: purposes(teller.plan, to).length > 0 ? `${text} (told above)` : text };
      shown.add(to);
      return { text, below: follow(to) };
    });
  return follow(element);
}
