import {
  type BudgetLine,
  budgetLines,
  capitalised,
  type Day,
  dayInWords,
  type Element,
  formatMoney,
  formatYear,
  type Pence,
  type Plan,
  type Signs,
  subtract,
  yearsWithMoney,
} from '@goldenthread/model';
import { figures, money, none, paragraph, paragraphs, rag, sumRow, table, words } from '../document/cells.js';
import type { Block, Cell, Row } from '../document/document.js';
import { linesMoney, type TracedMoney } from './_money.js';
import { moneyByPart, sumOfParts } from './_parts-of-a-year.js';
import { measureStanding, measuresOfWork, statedRag } from './_performance.js';
import { titleOf, titlesOf } from './_titles.js';
import { defineReport, section } from './report.js';

/** Budget, what was spent, and how the work behind it does, for one year. */
export const monitor = defineReport({
  name: 'monitor',
  title: 'Budget monitoring',
  for: 'finance officer, executive',
  shows:
    'Budget, outturn and variance by work for a year, and by month or quarter with the forecast; beside it the performance and the risks of the same work.',
  parameters: ['period'],
  nothing: 'Neither an outturn nor a forecast is stated in this plan.',
  has: (plan) => budgetLines(plan).some(isMonitored),
  build({ plan, period }) {
    const lines = budgetLines(plan);
    const years = yearsWithMoney(lines.filter(isMonitored));
    const wanted = period ? years.filter((year) => year === period.year) : years;
    return {
      blocks: [
        paragraph('A variance above zero is an overspend.'),
        ...(wanted.length === 0 ? [paragraph('No outturn is stated for this period.')] : []),
      ],
      sections: wanted.flatMap((year) => section(formatYear(year), yearTables(plan, lines, year))),
    };
  },
});

const isMonitored = ({ nature }: BudgetLine): boolean => nature === 'outturn' || nature === 'forecast';

/** The column of the forecast. */
const FORECAST = 4;

const BUDGET = { revenue: 1, growth: 1, capital: 1, income: -1, saving: -1 } as const;

function yearTables(plan: Plan, lines: readonly BudgetLine[], year: number) {
  const owners = [...Map.groupBy(lines, ({ owner }) => owner)].filter(([, own]) =>
    own.some((line) => isMonitored(line) && line.years.has(year)),
  );
  const rows = owners.map(([owner, own]): Row => {
    const budget = amountIn(linesMoney(own, BUDGET), year);
    const outturn = amountIn(linesMoney(own, { outturn: 1 }), year);
    const planned = plannedSoFar(plan, own, year) ?? budget;
    const forecast = amountIn(linesMoney(own, { forecast: 1 }), year);
    return {
      cells: [words(owner ? titleOf(plan, owner) : 'Not named'), budget, outturn, varianceOf(planned, outturn), forecast],
    };
  });
  const total = withWholeSums(
    sumRow(
      'Total',
      rows,
      rows.map((_, index) => index),
    ),
    rows,
  );
  const measures = owners.flatMap(([owner]) => (owner ? [performanceRow(plan, owner)] : []));
  const over = total.cells[3];
  const partial = owners.some(([, own]) => plannedSoFar(plan, own, year) !== undefined);
  return [
    ...(over?.type === 'money' ? [paragraph(varianceWords(plan, over.pence, partial))] : []),
    ...table(
      `Budget and outturn in ${formatYear(year)}`,
      [
        'Work',
        figures('Budget'),
        figures(partial ? 'Outturn to date' : 'Outturn'),
        figures(partial ? 'Variance to date' : 'Variance'),
        figures('Forecast'),
      ],
      [...rows, total],
    ),
    ...paragraphs(unmonitored(plan, lines, year, new Set(owners.map(([owner]) => owner)))),
    ...byPart(
      plan,
      owners.flatMap(([, own]) => own),
      year,
    ),
    ...table('How the same work does', ['Work', 'Stated', 'Measures on target', 'Risks'], measures),
  ];
}

/** A total without a sum of forecasts, where only some of the work has one: it would be compared with the whole budget. */
function withWholeSums(total: Row, rows: readonly Row[]): Row {
  const cells = total.cells.map((cell, index) =>
    cell.type === 'money' && index === FORECAST && rows.some(({ cells: own }) => own[index]?.type === 'none')
      ? none('not stated for all')
      : cell,
  );
  return { ...total, cells };
}

/**
 * What was planned for the months or quarters that have an outturn, where these are not yet the whole year: only then can the two be
 * compared. Undefined where the outturn is the year's.
 */
function plannedSoFar(plan: Plan, own: readonly BudgetLine[], year: number): Cell | undefined {
  const spent = moneyByPart(plan, own, { outturn: 1 }, year);
  const [first] = spent.values();
  if (!first || spent.size >= (first.period.type === 'month' ? 12 : 4)) return undefined;
  const planned = moneyByPart(plan, own, BUDGET, year);
  return sumOfParts(
    [...spent.keys()].map((day) => planned.get(day)),
    'no profile by month or quarter',
  );
}

/** Which work has a budget in the year, and neither an outturn nor a forecast. */
function unmonitored(
  plan: Plan,
  lines: readonly BudgetLine[],
  year: number,
  monitored: ReadonlySet<Element | undefined>,
): string | undefined {
  const silent = new Set(lines.flatMap(({ owner, years }) => (owner && !monitored.has(owner) && years.has(year) ? [owner] : [])));
  if (silent.size === 0) return undefined;
  return `Neither an outturn nor a forecast is stated for: ${[...silent].map((owner) => titleOf(plan, owner)).join('; ')}.`;
}

function varianceOf(planned: Cell, outturn: Cell): Cell {
  if (outturn.type !== 'money') return none('no outturn yet');
  if (planned.type !== 'money') return none('no budget to compare');
  return money(subtract(outturn.pence, planned.pence), [...outturn.lines, ...planned.lines]);
}

/** The year month by month, or quarter by quarter: what was planned, spent and expected, and how far spending is from plan so far. */
function byPart(plan: Plan, lines: readonly BudgetLine[], year: number): Block[] {
  const [planned, spent, expected] = [BUDGET, { outturn: 1 }, { forecast: 1 }].map((signs) =>
    moneyByPart(plan, lines, signs as Signs, year),
  );
  if (!planned || !spent || !expected) return [];
  const days = [...new Set([...planned.keys(), ...spent.keys(), ...expected.keys()])].sort((a, b) => a - b);
  const periodOf = (day: Day): string => {
    const period = (planned.get(day) ?? spent.get(day) ?? expected.get(day))?.period;
    return period ? capitalised(dayInWords(period)) : '';
  };
  const row = (title: string, over: readonly Day[]): Row => {
    const budget = sumOfParts(
      over.map((day) => planned.get(day)),
      'none planned',
    );
    const outturn = sumOfParts(
      over.map((day) => spent.get(day)),
      'not yet known',
    );
    const forecast = sumOfParts(
      over.map((day) => expected.get(day)),
      'none stated',
    );
    return { cells: [words(title), budget, outturn, varianceOf(budget, outturn), forecast] };
  };
  const known = days.filter((day) => spent.has(day));
  return table(
    `${formatYear(year)} by month or quarter`,
    ['Period', figures('Profile'), figures('Outturn'), figures('Variance'), figures('Forecast')],
    [...days.map((day) => row(periodOf(day), [day])), ...(known.length > 0 ? [row('To date', known)] : [])],
  );
}

function varianceWords({ settings }: Plan, variance: Pence, partial: boolean): string {
  if (variance === 0) return `Spending is exactly as planned${partial ? ' so far' : ''}.`;
  const amount = formatMoney(Math.abs(variance) as Pence, settings.symbol);
  return `${variance > 0 ? 'Overspent' : 'Underspent'} by ${amount}${partial ? ' so far' : ''}.`;
}

function amountIn(years: TracedMoney, year: number): Cell {
  const amount = years.get(year);
  return amount ? money(amount.pence, amount.lines) : none('none stated');
}

function performanceRow(plan: Plan, work: Element): Row {
  const measures = measuresOfWork(plan, work).map((measure) => measureStanding(plan, measure, undefined));
  const judged = measures.filter(({ verdict }) => verdict !== undefined);
  const onTarget = judged.filter(({ verdict }) => verdict === 'green').length;
  return {
    cells: [
      words(titleOf(plan, work)),
      rag(statedRag(plan, work), 'no colour stated'),
      judged.length === 0
        ? none(measures.length === 0 ? 'no measures' : 'no figure with a target')
        : words(`${onTarget} of ${judged.length}`),
      words(titlesOf(plan, plan.sources(work, 'threatens')), 'no risks recorded'),
    ],
  };
}
