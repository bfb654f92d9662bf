import { FIGURE_FLAGS, type FigureFlag } from '@goldenthread/model';
import type { Cell } from './cells.js';

/** Flags that statistics put behind a figure or in its place, and what each means: those of a plan, and two that it lacks. */
const FLAGS: Readonly<Record<string, string>> = { ...FIGURE_FLAGS, u: 'low reliability', low: 'rounds to zero' };

/** The flag of a plan that a mark is: `[p]`, `(provisional)`. A note below the table may say that it means another thing. */
export function flagIn(mark: string, notes: ReadonlyMap<string, string>): FigureFlag | undefined {
  const word = /^[[(](\w+)[\])]$/.exec(mark)?.[1]?.toLowerCase() ?? '';
  const flag = (Object.keys(FIGURE_FLAGS) as FigureFlag[]).find((each) => each === word || FIGURE_FLAGS[each] === word);
  const noted = notes.get(mark);
  return flag && (noted === undefined || noted.toLowerCase().includes(FIGURE_FLAGS[flag])) ? flag : undefined;
}

/** The flag of a plan that a cell carries, behind its figure or in its place. */
export function flagOf(cell: Cell | undefined, notes: ReadonlyMap<string, string>): FigureFlag | undefined {
  const mark = cell?.type === 'figure' ? cell.mark : cell?.type === 'words' ? cell.text : undefined;
  return mark === undefined ? undefined : flagIn(mark, notes);
}

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

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The mark of a note as raised digits, which nobody takes for digits of a figure; a letter goes in square brackets. */
export function superscript(text: string): string {
  const mark = text.trim();
  if (mark === '' || /^(st|nd|rd|th)$/i.test(mark)) return text;
  if (/^\d+$/.test(mark)) return mark.replace(/\d/g, (digit) => RAISED[Number(digit)] ?? digit);
  if (/^[\d\s,;()]+$/.test(mark)) return [...mark.matchAll(/\d/g)].map(([digit]) => RAISED[Number(digit)] ?? digit).join('');
  return /^[*†‡§#\u00b9\u00b2\u00b3\u2070\u2074-\u2079]+$|^\[.*\]$/.test(mark) ? mark : `[${mark}]`;
}
