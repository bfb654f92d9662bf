import {
  addLines,
  addLinesBy,
  type BudgetLine,
  budgetLines,
  capitalised,
  type Element,
  everyLine,
  formatMoney,
  formatYear,
  MoneyTooLargeError,
  moneyToOutcomes,
  type Pence,
  revenueBalance,
  revenueLeft,
  rowsOf,
  type Signs,
  SPENDING,
  subtract,
  TOTAL,
  YearMoney,
  yearMoney,
  yearsWithMoney,
} from '@goldenthread/model';
import type { PageBlock, PageTable, Words } from '../page.js';
import type { PageIndex } from './page-index.js';
import { plain } from './wording.js';

/** A row of money on its way to a table. */
interface MoneyRow {
  readonly head: Words;
  readonly years: YearMoney;
  readonly note?: string;
  readonly total?: boolean;
}

/** Blocks of money; where its amounts cannot be counted to the penny the page says so, instead of showing a wrong sum. */
export function exactly(work: () => readonly PageBlock[]): readonly PageBlock[] {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof MoneyTooLargeError)) throw error;
    return [{ type: 'paragraph', words: ['The amounts here are too large to add up to the penny.'] }];
  }
}

/** Money by year with a sum at the end of each row. Nothing where there are no rows. */
export function moneyTable(pageIndex: PageIndex, caption: string, rows: readonly MoneyRow[], sums = true): PageTable[] {
  const years = yearsWithMoney(rows);
  if (years.length === 0) return [];
  const notes = rows.some((row) => row.note);
  const show = (amount: Pence | undefined): Words => [amount === undefined ? '–' : formatMoney(amount, pageIndex.symbol)];
  const withSums = sums && years.length > 1;
  return [
    {
      type: 'table',
      caption,
      figures: true,
      notes,
      heads: ['What', ...years.map(formatYear), ...(withSums ? ['All years'] : []), ...(notes ? ['Note'] : [])],
      rows: rows.map(({ head, years: amounts, note, total }) => ({
        head,
        cells: [
          ...years.map((year) => show(amounts.stated(year))),
          ...(withSums ? [show(amounts.total())] : []),
          ...(notes ? [[note ?? '']] : []),
        ],
        ...(total ? { total } : {}),
      })),
    },
  ];
}

/** A budget as it stands: every line with its fund, the totals that it states, or the sum of its lines where it states none. */
export function budgetTable(pageIndex: PageIndex, budget: Element, caption: string): PageTable[] {
  const { plan } = pageIndex;
  const lines = plan.memo(budgetTable, () => new Map<unknown, BudgetLine>(everyLine(plan).map((line) => [line.clause, line])));
  const own: BudgetLine[] = [];
  const rows = rowsOf(budget).flatMap((row): MoneyRow[] => {
    const note = row.note ? { note: plain(row.note.text) } : {};
    const line = lines.get(row.clause);
    if (line) {
      own.push(line);
      const tags = line.clause.tags.length > 0 ? `, ${line.clause.tags.join(', ')}` : '';
      const head = [`${capitalised(line.nature)}: `, pageIndex.named(line.clause.fund), tags];
      // What comes in or is saved takes away from the total, here as in every other table.
      return [
        { head, years: line.nature === 'outturn' || line.nature === 'forecast' ? line.years : addLines([line], TOTAL), ...note },
      ];
    }
    return row.clause.type === 'totalRow' ? [{ head: ['Total'], years: yearMoney(plan, row), total: true, ...note }] : [];
  });
  if (own.length > 1 && !rows.some((row) => row.total)) rows.push({ head: ['Total'], years: addLines(own, TOTAL), total: true });
  return moneyTable(pageIndex, caption, rows);
}

const NATURES: readonly (readonly [label: string, signs: Signs])[] = [
  ['Revenue', { revenue: 1 }],
  ['Growth', { growth: 1 }],
  ['Capital', { capital: 1 }],
  ['Income', { income: -1 }],
  ['Savings', { saving: -1 }],
];

/** The budget lines of the whole plan, by what they are; the last row is their exact sum. */
export function moneyOfPlan(pageIndex: PageIndex): PageTable[] {
  const lines = budgetLines(pageIndex.plan);
  const rows = NATURES.map(([label, signs]): MoneyRow => ({ head: [label], years: addLines(lines, signs) })).filter(
    (row) => !row.years.isEmpty,
  );
  if (rows.length === 0) return [];
  return moneyTable(pageIndex, 'Money of the whole plan by year', [
    ...rows,
    { head: ['Total'], years: addLines(lines, TOTAL), total: true },
  ]);
}

/**
 * What reaches each outcome by its own work, and what reaches none: the rows add up to the whole spending of the plan, so
 * nothing is counted twice.
 */
export function moneyOfOutcomes(pageIndex: PageIndex): PageTable[] {
  const { plan } = pageIndex;
  const reached = addLinesBy(moneyToOutcomes(plan), ({ outcome }) => outcome, SPENDING);
  if (reached.size === 0) return [];
  const whole = addLines(budgetLines(plan), SPENDING);
  const unlinked = whole.subtract(YearMoney.sum(reached.values()));
  return moneyTable(pageIndex, 'Spending that reaches each outcome by its own work, by year', [
    ...[...reached].map(([outcome, years]): MoneyRow => ({ head: [pageIndex.mention(outcome)], years })),
    ...(unlinked.isNil ? [] : [{ head: ['Linked to no outcome'], years: unlinked }]),
    { head: ['Total spending'], years: whole, total: true },
  ]);
}

/** What the revenue funds have, and what is spent on them; what is left is as the check counts it. */
export function balanceTable(pageIndex: PageIndex): PageTable[] {
  const years = revenueBalance(pageIndex.plan);
  const left = revenueLeft(pageIndex.plan);
  const row = (label: string, amount: (year: (typeof years)[number]) => Pence): MoneyRow => ({
    head: [label],
    years: new YearMoney(years.map((each) => [each.year, amount(each)])),
  });
  const relief = new YearMoney(
    years.map(({ year, available, spending }) => [year, subtract(left.in(year), subtract(available, spending))]),
  );
  return moneyTable(
    pageIndex,
    'The revenue budget by year',
    [
      row('Available', (year) => year.available),
      row('Spending, less income and savings', (year) => year.spending),
      ...(relief.isNil ? [] : [{ head: ['Agreed savings and other funds, not in the budgets above'], years: relief }]),
      { ...row('Left over (a gap is below zero)', ({ year }) => left.in(year)), total: true },
    ],
    false,
  );
}
