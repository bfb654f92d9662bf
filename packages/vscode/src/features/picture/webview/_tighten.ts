/** Something that takes room in a column: a card, or a line on its way past it. */
export interface Item {
  readonly column: number;
  /** Its middle; where it is to begin with says what it stands above and below. */
  y: number;
  readonly size: number;
  /** How much it matters that it stands where it would. */
  readonly weight: number;
  /** What it is joined to, in other columns. */
  readonly joined: Item[];
}

/** How often the columns are gone through, there and back: after a few times little moves any more. */
const ROUNDS = 12;

/**
 * Moves things up and down within their columns, as close as may be to what they are joined to, in the order in which
 * they stand and without touching. The library leaves wide gaps, which would have to be scrolled through.
 */
export function tighten(items: readonly Item[], gap: number): void {
  const columns = [...Map.groupBy(items, ({ column }) => column)]
    .sort(([a], [b]) => a - b)
    .map(([, own]) => own.sort((a, b) => a.y - b.y));
  for (const column of columns) stack(column, gap);
  for (let round = 0; round < ROUNDS; round++) {
    for (const column of columns) settle(column, gap);
    for (const column of columns.toReversed()) settle(column, gap);
  }
}

/** One below the other, around the middle. */
function stack(column: readonly Item[], gap: number): void {
  const height = column.reduce((sum, { size }) => sum + size + gap, -gap);
  let top = -height / 2;
  for (const item of column) {
    item.y = top + item.size / 2;
    top += item.size + gap;
  }
}

/** A run of things that stand close together. */
interface Run {
  weight: number;
  /** Where its beginning would be, if every thing in it had its wish equally. */
  wish: number;
  count: number;
}

/**
 * Puts a column's things where what they are joined to is, in their order. (Isotonic regression: those that would cross
 * stand together at the mean of their wishes.)
 */
function settle(column: readonly Item[], gap: number): void {
  const runs: Run[] = [];
  let offset = 0;
  const offsets = column.map((item, index) => {
    const before = column[index - 1];
    if (before) offset += before.size / 2 + gap + item.size / 2;
    return offset;
  });
  column.forEach((item, index) => {
    const wish =
      (item.joined.length === 0 ? item.y : item.joined.reduce((sum, { y }) => sum + y, 0) / item.joined.length) -
      (offsets[index] ?? 0);
    let run: Run = { weight: item.weight, wish, count: 1 };
    for (let last = runs.at(-1); last && last.wish > run.wish; last = runs.at(-1)) {
      runs.pop();
      const weight = last.weight + run.weight;
      run = { weight, wish: (last.wish * last.weight + run.wish * run.weight) / weight, count: last.count + run.count };
    }
    runs.push(run);
  });
  let index = 0;
  for (const { wish, count } of runs) {
    for (const end = index + count; index < end; index++) (column[index] as Item).y = wish + (offsets[index] ?? 0);
  }
}
