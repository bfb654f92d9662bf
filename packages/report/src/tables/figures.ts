import {
  amountOf,
  type Element,
  FIGURE_FLAGS,
  firstDay,
  formatDay,
  formatPeriod,
  lastDay,
  moneyOf,
  type Pence,
  type Period,
  type Plan,
  partOfRow,
  READINGS,
  type ReadingType,
  type ValueFact,
} from '@goldenthread/model';
import { defineTable } from './table.js';

interface FigureRow {
  readonly element: Element;
  readonly row: string;
  readonly of: string | undefined;
  readonly period: Period;
  readonly value: ValueFact | undefined;
  readonly amount: number | undefined;
  readonly pence: Pence | undefined;
  readonly flag: ValueFact['flag'];
}

/** Every figure of a plan but the lines of budgets, which are in the table of money. */
function* figuresOf(plan: Plan): Generator<FigureRow> {
  for (const element of plan.everything)
    for (const row of element.rows) {
      const { clause } = row;
      if (clause.type === 'line') continue;
      const of = clause.type === 'benchmark' ? clause.comparators.name : partOfRow(clause)?.name;
      const reached = new Map(
        element.kind === 'measure' && of === undefined && isReading(clause.type)
          ? element.readings(clause.type).map(({ point, amount }) => [point, amount])
          : [],
      );
      for (const point of row.points) {
        const isMoney = point.value.type === 'money' || element.kind !== 'measure';
        const pence =
          isMoney && !point.value.inexact && !COUNTS.has(clause.type) ? moneyOf(plan, point.value, element) : undefined;
        const amount = point.value.inexact ? undefined : (reached.get(point) ?? amountOf(point.value));
        yield { element, row: clause.type, of, period: point.period, value: point.value, amount, pence, flag: point.value.flag };
      }
      for (const { period, flag } of row.unavailable)
        yield { element, row: clause.type, of, period, value: undefined, amount: undefined, pence: undefined, flag };
    }
}

const isReading = (type: string): type is ReadingType => (READINGS as readonly string[]).includes(type);

/** Rows that count people. */
const COUNTS: ReadonlySet<string> = new Set(['posts', 'establishment']);

/** The figures of measures, and amounts that other things state of themselves. */
export const figuresTable = defineTable<FigureRow>({
  name: 'figures',
  means: 'Figures of measures, and amounts that savings, funds and others state of themselves. Lines of budgets are in `money`.',
  rows: ({ plan }) => figuresOf(plan),
  columns: [
    { name: 'element', type: 'text', means: 'What the figure is of.', of: ({ element }) => element.path ?? element.label },
    { name: 'kind', type: 'text', means: 'What that is.', of: ({ element }) => element.kind },
    {
      name: 'row',
      type: 'text',
      means: 'baseline, target, actual, forecast, benchmark, amount, atRisk, achieved …',
      of: ({ row }) => row,
    },
    { name: 'part', type: 'text', means: 'The part of a split measure, or those that a benchmark is of.', of: ({ of }) => of },
    {
      name: 'period',
      type: 'text',
      means: '2025/26, 2025/26 Q1, 2025-09, 2025-09-30, calendar 2025, or 2023/24 to 2025/26 pooled.',
      of: ({ period }) => formatPeriod(period),
    },
    {
      name: 'from_day',
      type: 'day',
      means: 'The first day of the period.',
      of: ({ period }, { plan }) => formatDay(firstDay(period, plan.settings.startMonth)),
    },
    {
      name: 'to_day',
      type: 'day',
      means: 'Its last day.',
      of: ({ period }, { plan }) => formatDay(lastDay(period, plan.settings.startMonth)),
    },
    {
      name: 'value',
      type: 'number',
      means: 'The figure: a percentage as its number, money in pounds. A change on the baseline is worked out.',
      of: ({ amount }) => amount,
    },
    { name: 'amount', type: 'money', means: 'The same as exact money, where it is money.', of: ({ pence }) => pence },
    { name: 'unit', type: 'text', means: 'percent, money or number, as the figure is written.', of: ({ value }) => value?.type },
    {
      name: 'flag',
      type: 'text',
      means: 'provisional, revised, estimated; or why a figure is missing.',
      of: ({ flag }) => flag && FIGURE_FLAGS[flag],
    },
    {
      name: 'inexact',
      type: 'text',
      means: 'The figure in words where it is inexact and so has no value: below 5%, fewer than 5, about 40.',
      of: ({ value }) => (value?.inexact ? value.text : undefined),
    },
  ],
});
