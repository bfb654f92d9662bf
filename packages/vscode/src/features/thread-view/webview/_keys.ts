import { smallest } from '@goldenthread/model';
/** A card as it stands on the page. */
export interface Placed {
  readonly left: number;
  readonly top: number;
}

/** Which card an arrow key leads to: along the lane, or to the nearest card of the lane above or below. By number. */
export function nextCard(cards: readonly Placed[], from: number, key: string): number | undefined {
  const here = cards[from];
  if (!here) return undefined;
  if (key === 'ArrowRight') return from + 1 < cards.length ? from + 1 : undefined;
  if (key === 'ArrowLeft') return from > 0 ? from - 1 : undefined;
  const way = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  if (way === 0) return undefined;
  const beyond = cards.map((card, index) => ({ ...card, index })).filter(({ top }) => (top - here.top) * way > 4);
  if (beyond.length === 0) return undefined;
  const row = smallest(beyond.map(({ top }) => (top - here.top) * way));
  const nearest = beyond.filter(({ top }) => (top - here.top) * way <= row + 4);
  return nearest.reduce((best, each) => (Math.abs(each.left - here.left) < Math.abs(best.left - here.left) ? each : best)).index;
}
