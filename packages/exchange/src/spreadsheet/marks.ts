import type { Cell } from './cells.js';

/** Flags that statistics put behind a figure or in its place, and what each means. */
const FLAGS: Readonly<Record<string, string>> = {
  p: 'provisional',
  r: 'revised',
  e: 'estimated',
  c: 'suppressed',
  x: 'not available',
  z: 'not applicable',
  u: 'low reliability',
  low: 'rounds to zero',
};

/** What the mark behind a figure says, as words for the plan: `2024/25 *: provisional`. None where there is no mark. */
export function wordsOfMark(cell: Cell | undefined, period: string, notes: ReadonlyMap<string, string>): string[] {
  if (cell?.type !== 'figure' || cell.mark === undefined) return [];
  const meaning = meaningOf(cell.mark, notes);
  return [`${period} ${cell.mark}${meaning === undefined ? '' : `: ${meaning}`}`];
}

/** What a mark means: by the notes below the table, or as statistics use it. */
export function meaningOf(mark: string, notes: ReadonlyMap<string, string>): string | undefined {
  const flag = /^[[(]?(\w+)[\])]?$/.exec(mark)?.[1]?.toLowerCase();
  return notes.get(mark) ?? (flag === undefined ? undefined : FLAGS[flag]);
}
