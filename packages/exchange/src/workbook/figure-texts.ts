import { type Element, formatMoneyShort, groupDigits, parseMoney, rowsOf, withFlag, withoutFlag } from '@goldenthread/model';
import { cleanText } from '../spreadsheet/cells/cells.js';
import { labelOf } from '../spreadsheet/plan/plan-rows.js';
import type { PlanEditor } from './plan-editor.js';

/** A figure of a sheet as a plan writes it: like the others of its row, as money, a percentage or a number. */
export function figureText(now: string, element: Element, label: string, editor: PlanEditor): string {
  const { text, flag } = withoutFlag(cleanText(now));
  return withFlag(unflagged(text, element, label, editor), flag);
}

function unflagged(text: string, element: Element, label: string, editor: PlanEditor): string {
  if (text === '') return '-';
  const rows = rowsOf(element);
  const like = [...rows.filter((row) => labelOf(row) === label), ...rows].flatMap((row) => row.points)[0]?.value.type;
  const counts = label === 'posts' || label === 'establishment';
  if (!counts && (like === 'money' || (element.kind !== 'measure' && like !== 'percent'))) return moneyText(text, editor) ?? text;
  if (like === 'percent' && /^-?[\d.,]+$/.test(text)) return `${text}%`;
  const [, sign, whole = '', rest = ''] = /^(-?)(\d+)(\.\d+)?(%?)$/.exec(text) ?? [];
  return sign === undefined ? text : `${sign}${groupDigits(Number(whole))}${rest}${text.endsWith('%') ? '%' : ''}`;
}

/** An amount of a sheet, in pounds, as a plan writes it. */
export function moneyText(now: string, editor: PlanEditor): string | undefined {
  const { text, flag } = withoutFlag(cleanText(now));
  const pence = parseMoney(text.replace(/(\.\d\d)\d+$/, '$1'));
  const shown = pence === undefined ? text : formatMoneyShort(pence, editor.plan.settings.symbol);
  return withFlag(shown, flag) || undefined;
}

/** A figure of a row that was added, as its clauses say it is meant. */
export function newFigure(
  value: string,
  kind: Element['kind'],
  label: string,
  clauses: readonly string[],
  editor: PlanEditor,
): string {
  const { text, flag } = withoutFlag(value);
  const money = kind !== 'measure' && label !== 'posts' && label !== 'establishment';
  if (money || clauses.includes('unit money')) return moneyText(value, editor) ?? value;
  return withFlag(clauses.includes('unit percent') && !text.endsWith('%') ? `${text}%` : text, flag);
}
