import {
  CLAUSES,
  capitalised,
  dayInWords,
  type Element,
  firstDay,
  flagInWords,
  formatMoney,
  formatPeriod,
  headerPeriods,
  lastDay,
  moneyOf,
  openingOf,
  type Period,
  type Plan,
  type Row,
  rowsOf,
  verdictOf,
  withFlag,
} from '@goldenthread/model';
import type { PageBlock, PageTable, PageTableRow, Words } from '../page.js';
import type { PageIndex } from './page-index.js';
import { plain, valueInWords } from './wording.js';

/** The rows of an element that are no lines of a budget, by the periods they are for: one table for each kind of period. */
export function figureTables(pageIndex: PageIndex, element: Element, caption: string): PageBlock[] {
  const rows = rowsOf(element).filter(({ clause }) => clause.type !== 'line' && !isOfBudget(element, clause.type));
  const { plan } = pageIndex;
  const tables = (['year', 'quarter', 'other'] as const).flatMap((sort): PageTable[] => {
    const periods = periodsOf(plan, rows).filter((period) => sortOf(period) === sort);
    if (periods.length === 0) return [];
    const shown = rows.filter((row) => [...row.points, ...row.unavailable].some((point) => sortOf(point.period) === sort));
    const notes = shown.some((row) => row.note);
    const ofRow = (row: Row): PageTableRow => ({
      head: headOf(pageIndex, row),
      cells: [
        ...periods.map((period): Words => [figureAt(pageIndex, row, period)]),
        ...(notes ? [[row.note ? plain(row.note.text) : '']] : []),
      ],
    });
    const colours = element.kind === 'measure' ? coloursRow(plan, element, periods, notes) : [];
    return [
      {
        type: 'table',
        caption: `${caption}${WHEN[sort]}`,
        figures: true,
        notes,
        heads: ['What', ...periods.map(dayInWords), ...(notes ? ['Note'] : [])],
        rows: [...shown.map(ofRow), ...colours],
      },
    ];
  });
  // A note may stand behind a row that has no figure at all.
  const noted = rows.filter((row) => row.points.length + row.unavailable.length === 0 && row.note);
  return [
    ...tables,
    ...noted.map(
      (row): PageBlock => ({ type: 'paragraph', words: [...headOf(pageIndex, row), `: ${plain(row.note?.text ?? '')}`] }),
    ),
  ];
}

const WHEN = { year: ', by year', quarter: ', by quarter', other: ', by date' } as const;

/** A `total` in a budget is in the budget's own table. */
function isOfBudget(element: Element, type: string): boolean {
  return type === 'totalRow' && (element.kind === 'budget' || element.kind === 'budgetFor');
}

function sortOf(period: Period): 'year' | 'quarter' | 'other' {
  return period.type === 'year' || period.type === 'quarter' ? period.type : 'other';
}

function periodsOf(plan: Plan, rows: readonly Row[]): Period[] {
  const byName = new Map<string, Period>();
  for (const row of rows) {
    for (const { period } of [...row.points, ...row.unavailable]) byName.set(formatPeriod(period), period);
    for (const period of row.header ? headerPeriods(row.header) : []) if (period) byName.set(formatPeriod(period), period);
  }
  const { startMonth } = plan.settings;
  return [...byName.values()].sort(
    (a, b) => lastDay(a, startMonth) - lastDay(b, startMonth) || firstDay(b, startMonth) - firstDay(a, startMonth),
  );
}

function headOf(pageIndex: PageIndex, { clause }: Row): Words {
  if (clause.type === 'benchmark') return ['Compared with ', pageIndex.named(clause.comparators)];
  if (clause.type === 'uses') return ['Uses ', pageIndex.named(clause.fund)];
  const head = CLAUSES[clause.type].label ?? capitalised(openingOf(clause.type));
  return ['basis' in clause && clause.basis ? `${head} ${clause.basis}` : head];
}

function figureAt(pageIndex: PageIndex, row: Row, period: Period): string {
  const name = formatPeriod(period);
  const points = row.points.filter((point) => formatPeriod(point.period) === name);
  if (points.length === 0) {
    const missing = row.unavailable.find((each) => formatPeriod(each.period) === name);
    return missing ? flagInWords(missing.flag) : '–';
  }
  return points
    .map(({ value, onBaseline }) => {
      const money = row.element.kind === 'measure' ? undefined : moneyOf(pageIndex.plan, value, row.element);
      const shown =
        money === undefined || isCount(row)
          ? valueInWords(value, pageIndex.symbol)
          : withFlag(formatMoney(money, pageIndex.symbol), value.flag);
      return `${shown}${onBaseline ? ' on the baseline' : ''}`;
    })
    .join(', ');
}

/** Rows that count people, not money. */
function isCount({ clause }: Row): boolean {
  return CLAUSES[clause.type].row?.counts === 'people';
}

function coloursRow(plan: Plan, measure: Element, periods: readonly Period[], notes: boolean): PageTableRow[] {
  const verdicts = periods.map((period) => verdictOf(plan, measure, period));
  if (verdicts.every((verdict) => verdict === undefined)) return [];
  const cells = verdicts.map((verdict): Words => {
    if (verdict === undefined) return ['–'];
    return [verdict === 'off target' ? verdict : { type: 'colour', colour: verdict }];
  });
  return [{ head: ['Against target'], cells: notes ? [...cells, ['']] : cells }];
}
