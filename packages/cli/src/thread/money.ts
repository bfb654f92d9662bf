import {
  addLines,
  addLinesBy,
  addYears,
  type BudgetLine,
  capitalised,
  type Element,
  formatMoney,
  formatYear,
  isSound,
  type LineMoney,
  largest,
  linesFor,
  linesOn,
  linesWithParts,
  moneyToOutcomes,
  OPENING_WORDS,
  type Row,
  rowsOfType,
  type Signs,
  SPENDING,
  TOTAL,
  takeFrom,
  type YearMoney,
  yearMoney,
} from '@goldenthread/model';
import stringWidth from 'string-width';
import { cut, pad } from '../terminal/layout.js';
import type { Teller } from './teller.js';

interface MoneyRow {
  readonly label: string;
  readonly years: YearMoney;
}

/** A table of money by year. */
interface MoneyTable {
  readonly rows: readonly MoneyRow[];
  readonly sums: readonly MoneyRow[];
  readonly note: string;
}

const WITHOUT_SHARES = 'Revenue, capital and growth, less savings.';
const WITH_SHARES = `${WITHOUT_SHARES} Work that delivers several outcomes counts by its shares.`;

/** What reaches some outcomes in each year, from each piece of work. */
export function moneyReaching(teller: Teller, outcomes: ReadonlySet<Element>): MoneyTable | undefined {
  const parts = moneyToOutcomes(teller.plan).filter(({ outcome }) => outcomes.has(outcome));
  return table(
    rowsBy(teller, parts, ({ line }) => line.owner, SPENDING),
    WITH_SHARES,
  );
}

/** What a piece of work costs in each year, with everything that is part of it. */
export function moneyOfWork(teller: Teller, work: Element): MoneyTable | undefined {
  const lines = [...linesWithParts(teller.plan, work)].filter((line) => SPENDING[line.nature] !== undefined);
  const alone = lines.every((line) => line.owner === work);
  if (alone)
    return withCashLimit(
      teller,
      work,
      table(
        lines.map((line) => lineRow(teller, line)),
        WITHOUT_SHARES,
      ),
    );
  return withCashLimit(
    teller,
    work,
    table(
      rowsBy(teller, lines, ({ owner }) => owner, SPENDING),
      WITHOUT_SHARES,
    ),
  );
}

/** The rows of money that an element states itself, for example the amounts of a saving or the gap of a financial plan. */
export function moneyStated(teller: Teller, element: Element): MoneyTable | undefined {
  const rows = rowsOfType(element, 'amount', 'achieved', 'atRisk', 'gap', 'uses', 'available', 'opening', 'closing', 'receipt');
  const lines = linesFor(teller.plan, element).filter((line) => SPENDING[line.nature] !== undefined);
  const found = table(
    lines.map((line) => lineRow(teller, line)),
    WITHOUT_SHARES,
  );
  const stated = rows.map((row) => ({ label: labelOf(teller, row), years: yearMoney(teller.plan, row) }));
  if (stated.length === 0) return found;
  return {
    rows: [...stated.map((row) => ({ ...row, label: capitalised(row.label) })), ...(found?.rows ?? [])],
    sums: found?.sums ?? [],
    note: found?.note ?? '',
  };
}

function labelOf(teller: Teller, { clause, element }: Row): string {
  const words = OPENING_WORDS[clause.type][0] ?? '';
  if ('basis' in clause && clause.basis) return `${words} ${clause.basis}`;
  if (clause.type !== 'uses') return words;
  const fund = teller.plan.linksFrom(element, 'uses').find((link) => link.clause === clause && isSound(link))?.to;
  return `${words} ${fund ? teller.short(fund) : clause.fund.name}`;
}

/** What a fund pays for in each year, against what it has. */
export function moneyOfFund(teller: Teller, fund: Element): MoneyTable | undefined {
  const lines = linesOn(teller.plan, fund).filter((line) => TOTAL[line.nature] !== undefined);
  const found = table(
    rowsBy(teller, lines, ({ owner }) => owner, TOTAL),
    'Revenue, capital and growth, less income and savings.',
  );
  const available = rowsOfType(fund, 'available').map((row) => yearMoney(teller.plan, row));
  if (!found) return moneyStated(teller, fund);
  if (available.length === 0) return found;
  const has = addYears(available);
  const left = new Map(has);
  for (const { years } of found.sums) for (const [year, amount] of years) takeFrom(left, year, amount);
  return { ...found, sums: [...found.sums, { label: 'Available', years: has }, { label: 'Left', years: left }] };
}

/** Puts the cash limit of a piece of work under what it costs. */
function withCashLimit(teller: Teller, work: Element, found: MoneyTable | undefined): MoneyTable | undefined {
  const limits = rowsOfType(work, 'cashLimit');
  if (!found || limits.length === 0) return found;
  const years = addYears(limits.map((row) => yearMoney(teller.plan, row)));
  return { ...found, sums: [...found.sums, { label: 'Cash limit (without capital)', years }] };
}

function lineRow(teller: Teller, line: BudgetLine): MoneyRow {
  const fund = line.fund ? teller.short(line.fund) : line.clause.fund.name;
  return { label: `${line.nature}, ${fund}`, years: addLines([line], SPENDING) };
}

/** Money by the element at one end of its lines, a row each. */
function rowsBy<Line extends LineMoney>(
  teller: Teller,
  lines: Iterable<Line>,
  end: (line: Line) => Element | undefined,
  signs: Signs,
): MoneyRow[] {
  return [...addLinesBy(lines, end, signs)].map(([element, years]) => ({ label: teller.short(element), years }));
}

function table(rows: readonly MoneyRow[], note: string): MoneyTable | undefined {
  if (rows.length === 0) return undefined;
  return { rows, sums: [{ label: 'Total', years: addYears(rows.map(({ years }) => years)) }], note };
}

const INDENT = '  ';

/** Sets a table of money in columns, a year each. */
export function setMoney(teller: Teller, { rows, sums, note }: MoneyTable, width: number): string {
  const { plan, colours } = teller;
  const all = [...rows, ...sums];
  const years = [...new Set([...plan.settings.years, ...all.flatMap((row) => [...row.years.keys()])])].sort((a, b) => a - b);
  const cell = (row: MoneyRow, year: number): string => {
    const amount = row.years.get(year);
    return amount === undefined ? '-' : formatMoney(amount, plan.settings.symbol);
  };
  const widths = years.map((year) =>
    largest([formatYear(year), ...all.map((row) => cell(row, year))].map((text) => stringWidth(text))),
  );
  const figuresWidth = widths.reduce((sum, each) => sum + each + 2, 0);
  const room = Math.max(16, Math.min(44, width - INDENT.length - figuresWidth));
  const first = Math.min(room, largest(all.map((row) => stringWidth(row.label))));
  const line = (label: string, cells: readonly string[]): string =>
    `${INDENT}${pad(cut(label, first), first)}${cells.map((each, index) => `  ${pad(each, widths[index] ?? 0, 'left')}`).join('')}`;
  const set = (row: MoneyRow): string =>
    line(
      row.label,
      years.map((year) => cell(row, year)),
    );
  return [
    colours.dim(line('', years.map(formatYear))),
    ...rows.map(set),
    ...sums.map((row) => colours.bold(set(row))),
    ...(note === '' ? [] : [colours.dim(INDENT + note)]),
  ].join('\n');
}
