import {
  addLines,
  addLinesBy,
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
  YearMoney,
  yearMoney,
  yearsWithMoney,
} from '@goldenthread/model';
import stringWidth from 'string-width';
import { pad, truncate } from '../terminal/layout.js';
import type { ElementLabels } from './element-labels.js';

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
export function moneyReaching(labels: ElementLabels, outcomes: ReadonlySet<Element>): MoneyTable | undefined {
  const parts = moneyToOutcomes(labels.plan).filter(({ outcome }) => outcomes.has(outcome));
  return table(
    rowsBy(labels, parts, ({ line }) => line.owner, SPENDING),
    WITH_SHARES,
  );
}

/** What a piece of work costs in each year, with everything that is part of it. */
export function moneyOfWork(labels: ElementLabels, work: Element): MoneyTable | undefined {
  const lines = [...linesWithParts(labels.plan, work)].filter((line) => SPENDING[line.nature] !== undefined);
  const alone = lines.every((line) => line.owner === work);
  if (alone)
    return withCashLimit(
      labels,
      work,
      table(
        lines.map((line) => lineRow(labels, line)),
        WITHOUT_SHARES,
      ),
    );
  return withCashLimit(
    labels,
    work,
    table(
      rowsBy(labels, lines, ({ owner }) => owner, SPENDING),
      WITHOUT_SHARES,
    ),
  );
}

/** The rows of money that an element states itself, for example the amounts of a saving or the gap of a financial plan. */
export function moneyStated(labels: ElementLabels, element: Element): MoneyTable | undefined {
  const rows = rowsOfType(element, 'amount', 'achieved', 'atRisk', 'gap', 'uses', 'available', 'opening', 'closing', 'receipt');
  const lines = linesFor(labels.plan, element).filter((line) => SPENDING[line.nature] !== undefined);
  const found = table(
    lines.map((line) => lineRow(labels, line)),
    WITHOUT_SHARES,
  );
  const stated = rows.map((row) => ({ label: labelOf(labels, row), years: yearMoney(labels.plan, row) }));
  if (stated.length === 0) return found;
  return {
    rows: [...stated.map((row) => ({ ...row, label: capitalised(row.label) })), ...(found?.rows ?? [])],
    sums: found?.sums ?? [],
    note: found?.note ?? '',
  };
}

function labelOf(labels: ElementLabels, { clause, element }: Row): string {
  const words = OPENING_WORDS[clause.type][0] ?? '';
  if ('basis' in clause && clause.basis) return `${words} ${clause.basis}`;
  if (clause.type !== 'uses') return words;
  const fund = labels.plan.linksFrom(element, 'uses').find((link) => link.clause === clause && isSound(link))?.to;
  return `${words} ${fund ? labels.short(fund) : clause.fund.name}`;
}

/** What a fund pays for in each year, against what it has. */
export function moneyOfFund(labels: ElementLabels, fund: Element): MoneyTable | undefined {
  const lines = linesOn(labels.plan, fund).filter((line) => TOTAL[line.nature] !== undefined);
  const found = table(
    rowsBy(labels, lines, ({ owner }) => owner, TOTAL),
    'Revenue, capital and growth, less income and savings.',
  );
  const available = rowsOfType(fund, 'available').map((row) => yearMoney(labels.plan, row));
  if (!found) return moneyStated(labels, fund);
  if (available.length === 0) return found;
  const has = YearMoney.sum(available);
  const left = has.subtract(YearMoney.sum(found.sums.map(({ years }) => years)));
  return { ...found, sums: [...found.sums, { label: 'Available', years: has }, { label: 'Left', years: left }] };
}

/** Puts the cash limit of a piece of work under what it costs. */
function withCashLimit(labels: ElementLabels, work: Element, found: MoneyTable | undefined): MoneyTable | undefined {
  const limits = rowsOfType(work, 'cashLimit');
  if (!found || limits.length === 0) return found;
  const years = YearMoney.sum(limits.map((row) => yearMoney(labels.plan, row)));
  return { ...found, sums: [...found.sums, { label: 'Cash limit (without capital)', years }] };
}

function lineRow(labels: ElementLabels, line: BudgetLine): MoneyRow {
  const fund = line.fund ? labels.short(line.fund) : line.clause.fund.name;
  return { label: `${line.nature}, ${fund}`, years: addLines([line], SPENDING) };
}

/** Money by the element at one end of its lines, a row each. */
function rowsBy<Line extends LineMoney>(
  labels: ElementLabels,
  lines: Iterable<Line>,
  end: (line: Line) => Element | undefined,
  signs: Signs,
): MoneyRow[] {
  return [...addLinesBy(lines, end, signs)].map(([element, years]) => ({ label: labels.short(element), years }));
}

function table(rows: readonly MoneyRow[], note: string): MoneyTable | undefined {
  if (rows.length === 0) return undefined;
  return { rows, sums: [{ label: 'Total', years: YearMoney.sum(rows.map(({ years }) => years)) }], note };
}

const INDENT = '  ';

/** Sets a table of money in columns, a year each. */
export function setMoney(labels: ElementLabels, { rows, sums, note }: MoneyTable, width: number): string {
  const { plan, colours } = labels;
  const all = [...rows, ...sums];
  const years = [...new Set([...plan.settings.years, ...yearsWithMoney(all)])].sort((a, b) => a - b);
  const cell = (row: MoneyRow, year: number): string => {
    const amount = row.years.stated(year);
    return amount === undefined ? '-' : formatMoney(amount, plan.settings.symbol);
  };
  const widths = years.map((year) =>
    largest([formatYear(year), ...all.map((row) => cell(row, year))].map((text) => stringWidth(text))),
  );
  const figuresWidth = widths.reduce((sum, each) => sum + each + 2, 0);
  const room = Math.max(16, Math.min(44, width - INDENT.length - figuresWidth));
  const first = Math.min(room, largest(all.map((row) => stringWidth(row.label))));
  const line = (label: string, cells: readonly string[]): string =>
    `${INDENT}${pad(truncate(label, first), first)}${cells.map((each, index) => `  ${pad(each, widths[index] ?? 0, 'left')}`).join('')}`;
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
