/** The keys that lead from card to card. */
export const ARROWS: ReadonlySet<string> = new Set(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']);

/** What there is to go along: cards in columns, and the lines between them. */
interface Paths {
  readonly cards: ReadonlyMap<string, { readonly y: number; readonly shown: { readonly column: number } }>;
  readonly lines: readonly { readonly edge: { readonly from: string; readonly to: string } }[];
}

/**
 * The card that an arrow key leads to: right and left along the thread, to the nearest card there; up and down within
 * the column. Undefined where there is none.
 */
export function nextCard({ cards, lines }: Paths, id: string, key: string): string | undefined {
  const here = cards.get(id);
  if (!here) return undefined;
  const nearest = (ids: readonly string[], distance: (y: number) => number): string | undefined =>
    ids
      .map((each) => ({ each, far: distance(cards.get(each)?.y ?? 0) }))
      .filter(({ far }) => far >= 0)
      .sort((a, b) => a.far - b.far)[0]?.each;
  if (key === 'ArrowUp' || key === 'ArrowDown') {
    const column = [...cards].flatMap(([other, { shown }]) =>
      other !== id && shown.column === here.shown.column ? [other] : [],
    );
    return nearest(column, (y) => (key === 'ArrowUp' ? here.y - y : y - here.y));
  }
  const along = lines.flatMap(({ edge: { from, to } }) =>
    key === 'ArrowRight' ? (from === id ? [to] : []) : to === id ? [from] : [],
  );
  return nearest(along, (y) => Math.abs(y - here.y));
}
