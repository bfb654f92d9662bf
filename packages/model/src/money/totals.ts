import { derived } from '../plan/derived.js';
import type { Element } from '../plan/element.js';
import type { Plan } from '../plan/plan.js';
import { add, NO_MONEY, type Pence, subtract } from '../values/money.js';
import { type YearMoney, YearSum } from '../values/year-money.js';
import { addLines, type BudgetLine, budgetLines, hasLines, linesWithParts, moneyWithParts, TOTAL } from './lines.js';
import { figuresOf, type MoneyFigure } from './stated.js';

/** A `total` in one year, beside what its lines really add up to. */
export interface StatedTotal {
  /** The budget, the work or the financial plan that states it. */
  readonly element: Element;
  readonly year: number;
  /** The figures that state it: one, where it is not split over the quarters of the year. */
  readonly figures: readonly MoneyFigure[];
  readonly stated: Pence;
  readonly added: Pence;
  /** By how much the stated total is too large; below zero where it is too small. */
  readonly difference: Pence;
  /** The lines that it adds up: of a whole with many parts very many, so they are looked up when asked for. */
  readonly lines: Iterable<BudgetLine>;
}

/** Every `total` of the plan, year by year. */
export function statedTotals(plan: Plan): StatedTotal[] {
  const totals = plan.of('budget', 'budgetFor').flatMap((budget) => totalsOfBudget(plan, budget));
  for (const whole of [...plan.ofFamily('work'), ...plan.of('financialPlan')]) {
    if (!whole.has('totalRow')) continue;
    // What has no budgets yet has nothing to add up.
    if (!hasLines(plan, whole)) continue;
    const lines = { [Symbol.iterator]: () => linesWithParts(plan, whole) };
    const sums = moneyWithParts(plan, whole, TOTAL);
    for (const total of compare(whole, figuresOf(plan, whole, 'totalRow'), lines, sums)) totals.push(total);
  }
  return totals;
}

const linesByClause = derived((plan: Plan) => new Map(budgetLines(plan).map((line) => [line.clause, line])));

/** A budget's total adds the rows since the last one; a total right below another adds everything above it. */
function totalsOfBudget(plan: Plan, budget: Element): StatedTotal[] {
  if (!budget.has('totalRow')) return [];
  const byClause = linesByClause(plan);
  const figures = Map.groupBy(figuresOf(plan, budget, 'totalRow'), (figure) => figure.row.clause);
  const totals: StatedTotal[] = [];
  const all: BudgetLine[] = [];
  // Kept up line by line: a budget may have as many totals as lines.
  const added = new YearSum();
  let since: BudgetLine[] = [];
  for (const { clause } of budget.rows) {
    const line = clause.type === 'line' ? byClause.get(clause) : undefined;
    if (line) {
      all.push(line);
      since.push(line);
      added.countAll(addLines([line], TOTAL));
    } else if (clause.type === 'totalRow') {
      const own = figures.get(clause) ?? [];
      const count = all.length;
      const above = { [Symbol.iterator]: () => all.slice(0, count)[Symbol.iterator]() };
      for (const total of since.length > 0 ? compare(budget, own, since) : compare(budget, own, above, added)) totals.push(total);
      since = [];
    }
  }
  return totals;
}

function compare(
  element: Element,
  figures: readonly MoneyFigure[],
  lines: Iterable<BudgetLine>,
  years: YearMoney = addLines(lines, TOTAL),
): StatedTotal[] {
  const byYear = new Map<number, MoneyFigure[]>();
  for (const figure of figures) byYear.get(figure.year)?.push(figure) ?? byYear.set(figure.year, [figure]);
  return [...byYear].map(([year, own]) => {
    const stated = own.reduce<Pence>((total, figure) => add(total, figure.amount), NO_MONEY);
    const added = years.in(year);
    return { element, year, figures: own, stated, added, difference: subtract(stated, added), lines };
  });
}
