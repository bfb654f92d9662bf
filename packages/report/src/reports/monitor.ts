import {
  type BudgetLine,
  budgetLines,
  type Element,
  formatMoney,
  formatYear,
  type Pence,
  type Plan,
  subtract,
} from '@goldenthread/model';
import { figures, money, none, paragraph, rag, sumRow, table, words } from '../document/cells.js';
import type { Cell, Row } from '../document/document.js';
import { linesMoney, type TracedMoney } from './_money.js';
import { measureStanding, statedRag } from './_performance.js';
import { titleOf, titlesOf } from './_titles.js';
import { defineReport, section } from './report.js';

/** Budget, what was spent, and how the work behind it does, for one year. */
export const monitor = defineReport({
  name: 'monitor',
  title: 'Budget monitoring',
  for: 'finance officer, executive',
  shows: 'Budget, outturn and variance by work for a year, with the performance and the risks of the same work beside it.',
  parameters: ['period'],
  nothing: 'No outturn is stated in this plan.',
  has: (plan) => budgetLines(plan).some(({ nature }) => nature === 'outturn'),
  build({ plan, period }) {
    const lines = budgetLines(plan);
    const years = [...new Set(lines.filter(({ nature }) => nature === 'outturn').flatMap((line) => [...line.years.keys()]))].sort(
      (a, b) => a - b,
    );
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

const BUDGET = { revenue: 1, growth: 1, capital: 1, income: -1, saving: -1 } as const;

function yearTables(plan: Plan, lines: readonly BudgetLine[], year: number) {
  const owners = [...Map.groupBy(lines, ({ owner }) => owner)].filter(([, own]) =>
    own.some(({ nature, years }) => nature === 'outturn' && years.has(year)),
  );
  const rows = owners.map(([owner, own]): Row => {
    const budget = amountIn(linesMoney(own, BUDGET), year);
    const outturn = amountIn(linesMoney(own, { outturn: 1 }), year);
    const variance: Cell =
      budget.type === 'money' && outturn.type === 'money'
        ? money(subtract(outturn.pence, budget.pence), [...outturn.lines, ...budget.lines])
        : none('no budget to compare');
    return { cells: [words(owner ? titleOf(plan, owner) : 'Not named'), budget, outturn, variance] };
  });
  const total = sumRow(
    'Total',
    rows,
    rows.map((_, index) => index),
  );
  const measures = owners.flatMap(([owner]) => (owner ? [performanceRow(plan, owner)] : []));
  const over = total.cells[3];
  return [
    ...(over?.type === 'money' ? [paragraph(varianceWords(plan, over.pence))] : []),
    ...table(
      `Budget and outturn in ${formatYear(year)}`,
      ['Work', figures('Budget'), figures('Outturn'), figures('Variance')],
      [...rows, total],
    ),
    ...table('How the same work does', ['Work', 'Stated', 'Measures on target', 'Risks'], measures),
  ];
}

function varianceWords({ settings }: Plan, variance: Pence): string {
  if (variance === 0) return 'Spending was exactly as budgeted.';
  const amount = formatMoney(Math.abs(variance) as Pence, settings.symbol);
  return variance > 0 ? `Overspent by ${amount}.` : `Underspent by ${amount}.`;
}

function amountIn(years: TracedMoney, year: number): Cell {
  const amount = years.get(year);
  return amount ? money(amount.pence, amount.lines) : none('none stated');
}

function performanceRow(plan: Plan, work: Element): Row {
  const measures = plan.targets(work, 'measuredBy').map((measure) => measureStanding(plan, measure, undefined));
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
