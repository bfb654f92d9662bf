import {
  type BudgetLine,
  budgetLines,
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
import type { Block, Row, Table } from '../document/document.js';
import { titleOf } from './_titles.js';

/** What is spent before savings. What is saved cannot be drawn as money that flows; the table names it. */
const PAID: Signs = { revenue: 1, capital: 1, growth: 1 };
const NO_FUND = 'No fund named';
const NO_WORK = 'No work named';
const NO_OUTCOME = 'Linked to no outcome';

/** A step of money in one year: from a fund, to work, on to an outcome. */
interface Path {
  readonly fund: string;
  readonly work: string;
  readonly outcome: string;
  readonly pence: number;
  readonly line: BudgetLine;
}

/** Where the money of the plan's present year comes from and goes to, as a picture with its table; nothing where it spends none. */
export function moneyFlow(plan: Plan): Block[] {
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
        stages: [joined(paths, 'fund', 'work'), joined(paths, 'work', 'outcome')],
        symbol: plan.settings.symbol,
      },
    },
    ...flowTable(paths, title, formatYear(year)),
  ];
}

function pathsIn(plan: Plan, year: number): Path[] {
  const linked = new Set(moneyToOutcomes(plan).map(({ line }) => line));
  const step = (line: BudgetLine, outcome: string, pence: number | undefined): Path[] =>
    pence === undefined || pence <= 0 || PAID[line.nature] === undefined
      ? []
      : [
          {
            fund: line.fund ? titleOf(plan, line.fund) : NO_FUND,
            work: line.owner ? titleOf(plan, line.owner) : NO_WORK,
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

function joined(paths: readonly Path[], from: 'fund' | 'work', to: 'work' | 'outcome'): Flow[] {
  return [...Map.groupBy(paths, (path) => JSON.stringify([path[from], path[to]])).values()].flatMap((own) => {
    const first = own[0];
    return first ? [{ from: first[from], to: first[to], pence: own.reduce((total, { pence }) => total + pence, 0) }] : [];
  });
}

function flowTable(paths: readonly Path[], caption: string, year: string): Table[] {
  const rows = [...Map.groupBy(paths, ({ fund, work, outcome }) => JSON.stringify([fund, work, outcome])).values()].flatMap(
    (own): Row[] => {
      const first = own[0];
      if (!first) return [];
      const amount = sum(own.map(({ pence }) => pence as Pence));
      const lines = own.map(({ line }) => lineOfRow(line.row));
      return [{ cells: [words(first.fund), words(first.work), words(first.outcome), money(amount, lines)] }];
    },
  );
  const total = sumRow(
    'All that is paid, before savings',
    rows,
    rows.map((_, index) => index),
  );
  return table(caption, ['Fund', 'Work', 'Outcome', figures(year)], [...rows, total]);
}
