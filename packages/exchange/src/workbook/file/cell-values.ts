import { groupDigits } from '@goldenthread/model';
import type { CellValue } from 'hucre/xlsx';
import type { SourceCell } from '../../spreadsheet/plan/plan-table.js';

/** What is put into a cell of a workbook: the digits of a number as the file keeps it, or words. */
export type CellContent = { readonly number: string } | { readonly text: string };

/** A cell of a workbook as it is. */
export interface WorkbookCell {
  readonly value: CellValue;
  /** How it is shown: `#,##0`, `0.0%`. */
  readonly format: string;
  readonly formula: string | undefined;
}

const PLACES = { '': 0, k: 3, m: 6, bn: 9 } as const;

/**
 * A figure of a plan as its cell keeps it: in thousands where the sheet counts in thousands, 0.441 where 44.1% is shown.
 * Undefined where it is not a number. `figure` is plain digits in pounds, with a percent sign for a percentage.
 */
export function figureContent(figure: string, { unit, turned }: SourceCell, cell: WorkbookCell): CellContent | undefined {
  const [, sign = '', digits, percent = ''] = /^(-?)([\d.]+)(%?)$/.exec(figure) ?? [];
  if (digits === undefined) return undefined;
  const isZero = /^[0.]+$/.test(digits);
  const minus = (sign === '-') !== turned && !isZero ? '-' : '';
  const places = unit === undefined || unit === 'percent' ? 0 : PLACES[unit];
  const shown = `${minus}${moved(digits, -places)}`;
  if (typeof cell.value === 'string' && cell.value.trim() !== '') return { text: like(cell.value, shown, percent) };
  const [format = ''] = cell.format.split(';');
  const bare = format.replace(/"[^"]*"|\\./g, '');
  const thousands = /[0#?](,+)(?=[^0#?]*$)/.exec(bare)?.[1]?.length ?? 0;
  return { number: moved(shown, (bare.includes('%') ? -2 : 0) + 3 * thousands) };
}

/** A figure in words as the cell had one: with its pound sign, its percent sign, its commas. */
function like(before: string, shown: string, percent: string): string {
  const [, sign = '', whole = '', rest = ''] = /^(-?)(\d+)(.*)$/.exec(shown) ?? [];
  const digits = /\d,\d{3}/.test(before) ? `${groupDigits(Number(whole))}${rest}` : `${whole}${rest}`;
  const symbol = /[£€$]/.exec(before)?.[0] ?? '';
  const behind = percent || (/\d\s*(k|m|bn)\b/i.exec(before)?.[1] ?? '');
  return /\(/.test(before) && sign === '-' ? `(${symbol}${digits}${behind})` : `${sign}${symbol}${digits}${behind}`;
}

/** Digits with their point moved, exactly. */
function moved(digits: string, places: number): string {
  const [, sign = '', whole = '0', fraction = ''] = /^(-?)(\d*)\.?(\d*)$/.exec(digits) ?? [];
  const all = places >= 0 ? fraction.padEnd(places, '0') : whole.padStart(1 - places, '0');
  const [front, back] =
    places >= 0 ? [whole + all.slice(0, places), all.slice(places)] : [all.slice(0, places), all.slice(places) + fraction];
  const rest = back.replace(/0+$/, '');
  return `${sign}${front.replace(/^0+(?=\d)/, '') || '0'}${rest === '' ? '' : `.${rest}`}`;
}

const LETTERS: Readonly<Record<string, string>> = { green: 'G', amber: 'A', red: 'R' };

/** A status as its column writes it: `G` where others are letters, else a word. */
export function statusContent(state: string, others: readonly string[]): CellContent {
  const letter = LETTERS[state];
  const letters = others.some((each) => /^[RAGB]$/i.test(each.trim()));
  return { text: letters && letter !== undefined ? letter : state.charAt(0).toUpperCase() + state.slice(1) };
}

/** The day that a spreadsheet counts from, in days before 1970: of Excel for Windows. */
const EPOCH = 25_569;
const DAY = 86_400_000;

/** A date (year, month and day) as its cell keeps it: a count of days, or words as they were written. */
export function dateContent(iso: string, cell: WorkbookCell, others: readonly string[]): CellContent | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso) ?? [];
  if (year === undefined) return undefined;
  if (cell.value instanceof Date || (cell.value === null && /y/i.test(cell.format)))
    return { number: String(Date.UTC(Number(year), Number(month) - 1, Number(day)) / DAY + EPOCH) };
  const written =
    typeof cell.value === 'string' && cell.value !== '' ? cell.value : (others.find((each) => /\d{4}/.test(each)) ?? '');
  return { text: /^\d{4}-/.test(written.trim()) ? iso : `${day}/${month}/${year}` };
}
