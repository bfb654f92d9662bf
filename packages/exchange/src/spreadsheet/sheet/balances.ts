import { APRIL } from '../cells/periods.js';
import type { Balance, Column } from './columns.js';

const OPENING = /\b(opening|brought forward|b\/?f(wd)?|start of|beginning of|agoriadol)\b/i;
const CLOSING = /\b(closing|carried forward|c\/?f(wd)?|end of|year[- ]end|clo)\b/i;
const BALANCE = /\b(balances?|reserves?|held|balans(au)?|cronfeydd)\b/i;
const YEAR = /(?<![\d/])((?:19|20)\d\d)\s*[/\u2010-\u2015-]\s*(?:\d{4}|\d\d)(?!\d)|(?<![\d/.])(\d\d)\/(\d\d)(?![\d/.])/;
const DAY =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th)?[\s./-]*(?:(0?[34])[./-]|(mar(?:ch)?|apr(?:il)?|mawrth|ebrill)\.?[\s,-]*)((?:19|20)\d\d|\d\d)(?!\d)/i;

/** What is in a reserve, and of which financial year. */
interface BalanceFound {
  readonly balance: Balance;
  readonly year: number;
}

/** The balance that a heading speaks of: at the last day of March, the first of April, or by the year that opens or closes. */
function balanceIn(text: string, isOfReserves: boolean): BalanceFound | undefined {
  const day = DAY.exec(text);
  if (day) {
    const month = day[2] === undefined ? (/^ma/i.test(day[3] ?? '') ? APRIL - 1 : APRIL) : Number(day[2]);
    const year = fullYear(day[4] ?? '');
    const says = BALANCE.test(text) || OPENING.test(text) || CLOSING.test(text) || isOfReserves;
    if (!says) return undefined;
    if (Number(day[1]) === 31 && month === APRIL - 1)
      return OPENING.test(text) ? { balance: 'opening', year } : { balance: 'closing', year: year - 1 };
    return Number(day[1]) === 1 && month === APRIL ? { balance: 'opening', year } : undefined;
  }
  const found = YEAR.exec(text);
  if (!found) return undefined;
  const year = found[1] === undefined ? 2000 + Number(found[2]) : Number(found[1]);
  if (OPENING.test(text)) return { balance: 'opening', year };
  return CLOSING.test(text) ? { balance: 'closing', year } : undefined;
}

function fullYear(digits: string): number {
  return Number(digits.length === 2 ? `20${digits}` : digits);
}

/**
 * The columns of a table of reserves, with what each holds: `Balance at 31 March 2025` is what is there at the end of 2024/25.
 * Where no column and no title speaks of reserves, nothing changes.
 */
export function withBalances(columns: readonly Column[], titles: readonly string[]): readonly Column[] {
  const named =
    columns.some(({ role }) => role === 'reserve') ||
    titles.some((title) => /\breserves?\b|\bcronfeydd wrth gefn\b/i.test(title));
  const found = new Map(
    columns.flatMap((column) => {
      const balance = column.choice === undefined && column.figures ? balanceIn(column.heading.text, named) : undefined;
      return balance ? [[column, balance] as const] : [];
    }),
  );
  if (found.size < (named ? 1 : 2)) return columns;
  const hasName = columns.some(({ role }) => role === 'reserve');
  const names = hasName
    ? undefined
    : columns.find(({ role, figures, blank, choice }) => choice === undefined && !figures && !blank && MAY_NAME.has(role));
  if (!hasName && !names) return columns;
  return columns.map((column) => {
    if (column === names) return { ...column, role: 'reserve' };
    const balance = found.get(column);
    if (!balance) return column;
    const { aside: _aside, guess: _guess, series: _series, ...heading } = column.heading;
    return {
      ...column,
      role: undefined,
      heading: { ...heading, period: { type: 'year', year: balance.year } },
      balance: balance.balance,
    };
  });
}

/** What the column that names a reserve may be called. */
const MAY_NAME: ReadonlySet<Column['role']> = new Set<Column['role']>([undefined, 'title', 'fund', 'group', 'kind']);
