import {
  type BudgetLine,
  budgetLines,
  type Element,
  formatYear,
  moneyToOutcomes,
  type Pence,
  type Plan,
  type Signs,
  sum,
  thisYear,
} from '@goldenthread/model';
import type { Flow } from '../charts/flow.js';
import { figures, lineOfRow, money, sumRow, table, words } from '../document/cells.js';
import type { Block, Cell, Row, Table } from '../document/document.js';
import { titleOf } from './_titles.js';

/** What is spent before savings. What is saved cannot be drawn as money that flows; the table names it. */
const PAID: Signs = { revenue: 1, capital: 1, growth: 1 };
const NO_FUND = 'No fund named';
const NO_WORK = 'No work named';
const NO_OUTCOME = 'Linked to no outcome';

/** How a cell names an element: by its title alone, or leading to where there is more about it. */
type Naming = (element: Element) => Cell;

/** A step of money in one year: from a fund, to work, on to an outcome. */
interface Path {
  readonly fund: Element | string;
  readonly work: Element | string;
  readonly outcome: Element | string;
  readonly pence: number;
  readonly line: BudgetLine;
}

/** Where the money of the plan's present year comes from and goes to, as a picture with its table; nothing where it spends none. */
export function moneyFlow(plan: Plan, naming: Naming = (element) => words(titleOf(plan, element))): Block[] {
  const year = thisYear(plan);
  const paths = year === undefined ? [] : pathsIn(plan, year);
  if (year === undefined || paths.length === 0) return [];
  const title = `Where the money of ${formatYear(year)} comes from and goes to`;
  return [
    {
      type: 'picture',
      picture: {
        type: 'flow',
        title,
        label: `Money of ${formatYear(year)} from its funds by way of work to outcomes. The table below says the same.`,
        stages: [joined(plan, paths, 'fund', 'work'), joined(plan, paths, 'work', 'outcome')],
        symbol: plan.settings.symbol,
      },
    },
    ...flowTable(paths, title, formatYear(year), naming),
  ];
}

function pathsIn(plan: Plan, year: number): Path[] {
  const linked = new Set(moneyToOutcomes(plan).map(({ line }) => line));
  const step = (line: BudgetLine, outcome: Element | string, pence: number | undefined): Path[] =>
    pence === undefined || pence <= 0 || PAID[line.nature] === undefined
      ? []
      : [
          {
            fund: line.fund ?? NO_FUND,
            work: line.owner ?? NO_WORK,
            outcome,
            pence,
            line,
          },
        ];
  return [
    ...moneyToOutcomes(plan).flatMap(({ line, outcome, years }) => step(line, titleOf(plan, outcome), years.stated(year))),
    ...budgetLines(plan).flatMap((line) => (linked.has(line) ? [] : step(line, NO_OUTCOME, line.years.stated(year)))),
  ];
}

/** Money between two columns, by the titles of their ends. */
function joined(plan: Plan, paths: readonly Path[], from: 'fund' | 'work', to: 'work' | 'outcome'): Flow[] {
  const title = (end: Element | string): string => (typeof end === 'string' ? end : titleOf(plan, end));
  return [...Map.groupBy(paths, (path) => JSON.stringify([title(path[from]), title(path[to])])).values()].flatMap((own) => {
    const first = own[0];
    const pence = own.reduce((total, each) => total + each.pence, 0);
    return first ? [{ from: title(first[from]), to: title(first[to]), pence }] : [];
  });
}

function flowTable(paths: readonly Path[], caption: string, year: string, naming: Naming): Table[] {
  const cell = (end: Element | string): Cell => (typeof end === 'string' ? words(end) : naming(end));
  // By where they stand: two things may have one title.
  const place = (end: Element | string): string => (typeof end === 'string' ? end : `${end.file.file} ${end.place.line}`);
  const rows = [
    ...Map.groupBy(paths, ({ fund, work, outcome }) => JSON.stringify([fund, work, outcome].map(place))).values(),
  ].flatMap((own): Row[] => {
    const first = own[0];
    if (!first) return [];
    const amount = sum(own.map(({ pence }) => pence as Pence));
    const lines = own.map(({ line }) => lineOfRow(line.row));
    return [{ cells: [cell(first.fund), cell(first.work), cell(first.outcome), money(amount, lines)] }];
  });
  const total = sumRow(
    'All that is paid, before savings',
    rows,
    rows.map((_, index) => index),
  );
  return table(caption, ['Fund', 'Work', 'Outcome', figures(year)], [...rows, total]);
}
