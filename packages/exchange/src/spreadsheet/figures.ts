import { formatMoneyShort, groupDigits, parseMoney } from '@goldenthread/model';
import type { Cell, Figure, MoneyUnit } from './cells.js';

/** A cell as it stands in a plan; or why it cannot. */
export type InPlan = { readonly text: string; readonly problem?: undefined } | { readonly text: '-'; readonly problem: string };

const EMPTY: InPlan = { text: '-' };

/** A cell as money: exact to the penny. A bare figure counts in `unit`. */
export function asMoney(cell: Cell, unit: MoneyUnit, symbol: string): InPlan {
  if (cell.type === 'blank') return EMPTY;
  if (cell.type === 'words') return { text: '-', problem: `‘${cell.text}’ is not a number` };
  if (cell.sort === 'percent') return { text: '-', problem: `‘${shown(cell)}’ is no amount of money` };
  const amount = parseMoney(cell.digits, cell.unit ?? unit);
  if (amount === undefined)
    return { text: '-', problem: `‘${shown(cell)}’ is finer than a penny, or over £100 billion: round it in the spreadsheet` };
  return { text: formatMoneyShort(amount, symbol) };
}

/** A cell as a figure of a measure: number, percentage or money, each as it is. */
export function asFigure(cell: Cell, unit: MoneyUnit | 'percent' | undefined, symbol: string): InPlan {
  if (cell.type === 'blank') return EMPTY;
  if (cell.type === 'words') return { text: '-', problem: `‘${cell.text}’ is not a number` };
  const money = cell.sort === 'money' || cell.unit !== undefined || (unit !== undefined && unit !== 'percent');
  if (cell.sort !== 'percent' && money) return asMoney(cell, unit === 'percent' || unit === undefined ? '' : unit, symbol);
  return { text: `${grouped(cell.digits)}${cell.sort === 'percent' || unit === 'percent' ? '%' : ''}` };
}

/** A cell as a count, of posts for example. */
export function asCount(cell: Cell): InPlan {
  if (cell.type === 'blank') return EMPTY;
  if (cell.type === 'words') return { text: '-', problem: `‘${cell.text}’ is not a number` };
  return cell.sort === 'number' && cell.unit === undefined
    ? { text: grouped(cell.digits) }
    : { text: '-', problem: `‘${shown(cell)}’ is no count` };
}

function shown({ digits, sort, unit }: Figure): string {
  return `${sort === 'money' ? '£' : ''}${digits}${unit ?? ''}${sort === 'percent' ? '%' : ''}`;
}

/** Digits with commas between thousands, every one of them kept. */
function grouped(digits: string): string {
  const [, sign = '', whole = '', fraction = ''] = /^(-?)0*(\d+)(\.\d+)?$/.exec(digits) ?? [];
  return `${sign}${whole.length > 15 ? whole : groupDigits(Number(whole))}${fraction}`;
}
