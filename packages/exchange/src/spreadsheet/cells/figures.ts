import { type FigureFlag, formatMoneyShort, groupDigits, type Pence, parseMoney, withFlag } from '@goldenthread/model';
import type { Cell, Figure, MoneyUnit } from './cells.js';
import { inexactText } from './inexact.js';

/** A cell as it stands in a plan, rounded to the penny where a spreadsheet worked it out finer; or why it cannot. */
export type PlanValue =
  | { readonly text: string; readonly problem?: undefined; readonly rounded?: true }
  | { readonly text: '-'; readonly problem: string; readonly rounded?: undefined };

const EMPTY: PlanValue = { text: '-' };

/**
 * A cell as money in a plan whose amounts have this sign: exact to the penny. A bare figure counts in `unit`. Without a sign the
 * figure keeps its own, or none.
 */
export function asMoney(cell: Cell, unit: MoneyUnit, symbol: string | undefined): PlanValue {
  if (cell.type === 'blank') return EMPTY;
  if (cell.type === 'words') return { text: '-', problem: `‘${cell.text}’ is not a number` };
  if (cell.sort === 'percent') return { text: '-', problem: `‘${shown(cell)}’ is not an amount of money` };
  const sign = symbol ?? cell.sign ?? '';
  if (cell.sign !== undefined && cell.sign !== sign)
    return { text: '-', problem: `‘${shown(cell)}’ is in ${cell.sign}, and the plan is in ${sign}` };
  // The continent writes thousands with a point: £10.000.
  if (cell.sort === 'money' && (cell.unit ?? unit) === '' && /^-?\d{1,3}\.\d{3}$/.test(cell.digits) && !cell.reckoned)
    return { text: '-', problem: `‘${shown(cell)}’ has three digits behind the point: write it with a comma, or in whole pence` };
  const amount = parseMoney(cell.digits, cell.unit ?? unit);
  const rounded = amount === undefined && cell.reckoned ? penceOf(cell, unit) : undefined;
  if (rounded !== undefined) return { text: formatMoneyShort(rounded, sign), rounded: true };
  if (amount === undefined)
    return { text: '-', problem: `‘${shown(cell)}’ is finer than a penny, or over 100 billion: round it in the spreadsheet` };
  return { text: formatMoneyShort(amount, sign) };
}

/**
 * A cell as a figure of a measure with its flag, or with a flag in its place: number, percentage or money, each as it is. Without
 * a sign, an amount keeps its own, or none.
 */
export function asFigure(
  cell: Cell,
  unit: MoneyUnit | 'percent' | undefined,
  symbol: string | undefined,
  flag?: FigureFlag,
): PlanValue {
  if (flag !== undefined && cell.type === 'words') return { text: withFlag('', flag) };
  const figure = unflagged(cell, unit, symbol);
  return flag === undefined || figure.problem !== undefined ? figure : { ...figure, text: withFlag(figure.text, flag) };
}

function unflagged(cell: Cell, unit: MoneyUnit | 'percent' | undefined, symbol: string | undefined): PlanValue {
  if (cell.type === 'blank') return EMPTY;
  if (cell.type === 'words') {
    const inexact = inexactText(cell.text, (figure) => unflagged(figure, unit, symbol).text);
    return inexact === undefined ? { text: '-', problem: `‘${cell.text}’ is not a number` } : { text: inexact };
  }
  const money = cell.sort === 'money' || cell.unit !== undefined || (unit !== undefined && unit !== 'percent');
  if (cell.sort !== 'percent' && money) return asMoney(cell, unit === 'percent' || unit === undefined ? '' : unit, symbol);
  return { text: `${grouped(cell.digits)}${cell.sort === 'percent' || unit === 'percent' ? '%' : ''}` };
}

/** A cell as a count, of posts for example. */
export function asCount(cell: Cell): PlanValue {
  if (cell.type === 'blank') return EMPTY;
  if (cell.type === 'words') return { text: '-', problem: `‘${cell.text}’ is not a number` };
  return cell.sort === 'number' && cell.unit === undefined
    ? { text: grouped(cell.digits) }
    : { text: '-', problem: `‘${shown(cell)}’ is not a count` };
}

const PLACES: Readonly<Record<MoneyUnit, number>> = { '': 2, k: 5, m: 8, bn: 11 };

/** A figure as pence; what a spreadsheet worked out finer is rounded to the penny. Undefined for what is not an amount of money. */
export function penceOf(cell: Cell | undefined, unit: MoneyUnit): Pence | undefined {
  if (cell?.type !== 'figure' || cell.sort === 'percent') return undefined;
  const exact = parseMoney(cell.digits, cell.unit ?? unit);
  if (exact !== undefined || !cell.reckoned) return exact;
  return parseMoney(roundedTo(cell.digits, PLACES[cell.unit ?? unit]), cell.unit ?? unit);
}

/** Half of the worth of a figure's last digit, in pence: how far it may be from what was rounded to it. */
export function roundingOf(cell: Cell | undefined, unit: MoneyUnit): number {
  if (cell?.type !== 'figure') return 0;
  const places = cell.reckoned ? 0 : (/\.(\d+)$/.exec(cell.digits)?.[1]?.length ?? 0);
  const left = PLACES[cell.unit ?? unit] - places;
  return left <= 0 || (left === 2 && places === 0 && unit === '' && cell.digits.length < 4) ? 0 : 10 ** left / 2;
}

/** Digits to so many places behind the point, halves away from zero. */
function roundedTo(digits: string, places: number): string {
  const [whole = '', fraction = ''] = digits.replace('-', '').split('.');
  const all = BigInt(whole + fraction.slice(0, places).padEnd(places, '0')) + ((fraction[places] ?? '0') >= '5' ? 1n : 0n);
  const text = String(all).padStart(places + 1, '0');
  return `${digits.startsWith('-') ? '-' : ''}${text.slice(0, -places)}.${text.slice(-places)}`;
}

function shown({ digits, sort, unit, sign }: Figure): string {
  const [, minus = '', number = ''] = /^(-?)(.*)$/.exec(digits) ?? [];
  return `${minus}${sign ?? ''}${number}${unit ?? ''}${sort === 'percent' ? '%' : ''}`;
}

/** Digits with commas between thousands, every one of them kept. */
function grouped(digits: string): string {
  const [, sign = '', whole = '', fraction = ''] = /^(-?)0*(\d+)(\.\d+)?$/.exec(digits) ?? [];
  return `${sign}${whole.length > 15 ? whole : groupDigits(Number(whole))}${fraction}`;
}
