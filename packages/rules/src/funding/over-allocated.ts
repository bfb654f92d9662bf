import {
  add,
  addLines,
  type Element,
  figuresOf,
  formatYear,
  linesOn,
  linesWithParts,
  type MoneyFigure,
  moneyWithParts,
  NET_REVENUE,
  NO_MONEY,
  type Plan,
  SPENDING,
  statedMoney,
  subtract,
  type YearMoney,
} from '@goldenthread/model';
import { defineRule, type Report } from '../engine/rule.js';
import { Called, called } from '../engine/words.js';
import { money, relatedLines } from './_money.js';

export const overAllocated = defineRule({
  name: 'over-allocated',
  group: 'funding',
  severity: 'error',
  since: '0.1.0',
  check(plan, report) {
    for (const fund of plan.of('fund')) checkFund(plan, fund, report);
    for (const work of plan.having('cashLimit')) checkLimit(plan, work, report);
  },
});

function checkFund(plan: Plan, fund: Element, report: Report): void {
  const lines = linesOn(plan, fund);
  const income = addLines(lines, { income: 1 });
  const over = yearsOver(plan, fund, 'available', addLines(lines, SPENDING), income);
  for (const { year, figure, spent, limit, excess } of over) {
    const paidIn = (income.get(year) ?? 0) === 0 ? '' : ' with the income paid into it';
    report({
      element: fund,
      at: figure.point.at,
      message: `The budgets take ${money(plan, spent)} from the ${called(plan, fund)} in ${formatYear(year)}, ${money(plan, excess)} more than the ${money(plan, limit)} that it has${paidIn}. The same money is promised twice. Take less from it, or correct what is available.`,
      related: relatedLines(plan, lines, year),
    });
  }
}

function checkLimit(plan: Plan, work: Element, report: Report): void {
  const spending = moneyWithParts(plan, work, NET_REVENUE);
  for (const { year, figure, spent, limit, excess } of yearsOver(plan, work, 'cashLimit', spending)) {
    report({
      element: work,
      at: figure.point.at,
      message: `${Called(plan, work)} has a budget of ${money(plan, spent)} in ${formatYear(year)}, ${money(plan, excess)} over its cash limit of ${money(plan, limit)}. The council has not set that money aside. Lower the budget, or have a higher limit agreed.`,
      related: relatedLines(plan, linesWithParts(plan, work), year, NET_REVENUE),
    });
  }
}

interface YearOver {
  readonly year: number;
  /** The figure that states the limit. */
  readonly figure: MoneyFigure;
  readonly spent: MoneyFigure['amount'];
  readonly limit: MoneyFigure['amount'];
  readonly excess: MoneyFigure['amount'];
}

/** The years in which spending comes to more than a stated limit and what is added to it, by more than rounding. */
function yearsOver(
  plan: Plan,
  element: Element,
  type: 'available' | 'cashLimit',
  spending: YearMoney,
  more?: YearMoney,
): YearOver[] {
  const figures = figuresOf(plan, element, type);
  return [...statedMoney(plan, element, type)].flatMap(([year, stated]) => {
    const limit = add(stated, more?.get(year) ?? NO_MONEY);
    const spent = spending.get(year) ?? NO_MONEY;
    const excess = subtract(spent, limit);
    const figure = figures.find((each) => each.year === year);
    return figure && spent > 0 && excess > plan.settings.rounding ? [{ year, figure, spent, limit, excess }] : [];
  });
}
