import {
  add,
  addLines,
  chain,
  derived,
  type Element,
  figuresOf,
  formatYear,
  leftOfAvailable,
  linesOn,
  linesWithParts,
  listed,
  type MoneyFigure,
  moneyWithParts,
  NET_REVENUE,
  openGaps,
  type Pence,
  type Plan,
  reliefOf,
  shortfalls,
  statedMoney,
  subtract,
  sum,
  takenFrom,
  usesOf,
  wholesOf,
  YearMoney,
} from '@goldenthread/model';
import { defineRule, type Reporter } from '../engine/rule.js';
import { called, calledAtStart } from '../engine/words/words.js';
import { money, relatedLines } from './_money.js';

export const overAllocated = defineRule({
  name: 'over-allocated',
  group: 'funding',
  audiences: ['finance'],
  severity: 'error',
  since: '0.1.0',
  sums: 'plan',
  check(plan, report) {
    for (const fund of plan.of('fund')) checkFund(plan, fund, report);
    for (const work of plan.having('cashLimit')) checkLimit(plan, work, report);
  },
});

function checkFund(plan: Plan, fund: Element, report: Reporter): void {
  const lines = linesOn(plan, fund);
  const isRevenue = fund.one('holds')?.holds === 'revenue';
  // A year whose whole budget does not balance is one finding; what closes it there closes it here.
  const told = isRevenue ? new Set(shortfalls(plan).map(({ year }) => year)) : new Set<number>();
  const relief = isRevenue ? reliefToRevenue(plan) : YearMoney.NONE;
  const income = addLines(lines, { income: 1 });
  const over = yearsOver(plan, fund, 'available', takenFrom(plan, fund), income).filter(
    ({ year, excess }) =>
      !told.has(year) && subtract(excess, relief.in(year)) > plan.settings.rounding && !isStatedGap(plan, year, excess),
  );
  const [first, ...others] = over;
  if (!first) return;
  const { year, figure, spent, limit, excess } = first;
  const paidIn = income.in(year) === 0 ? '' : ' with the income paid into it';
  if (mayCarryForward(fund) && over.every((each) => each.excess <= leftBefore(plan, fund, each.year))) {
    if (fund.has('because')) return;
    report({
      element: fund,
      severity: 'hint',
      at: figure.point.at,
      message: `Budgets take ${money(plan, spent)} from ${called(plan, fund)} in ${formatYear(year)}, ${money(plan, excess)} more than is stated for that year. The years before leave ${money(plan, leftBefore(plan, fund, year))}: if it is carried forward, say so with ‘because’.`,
      related: relatedLines(plan, lines, year),
    });
    return;
  }
  const more = others.map((each) => `${money(plan, each.excess)} in ${formatYear(each.year)}`);
  report({
    element: fund,
    at: figure.point.at,
    message: `Budgets take ${money(plan, spent)} from ${called(plan, fund)} in ${formatYear(year)}: ${money(plan, excess)} more than the ${money(plan, limit)} that it has${paidIn}.${more.length === 0 ? '' : ` They also take too much in other years: ${listed(more)}.`} Reduce them, or correct what is available.`,
    related: relatedLines(plan, lines, year),
  });
}

/** What is left of a revenue budget or of a grant is seldom there a year later. */
function mayCarryForward(fund: Element): boolean {
  const holds = fund.one('holds')?.holds;
  return holds === 'capital' || holds === 'receipts' || holds === 'reserve';
}

/** What the years before a year leave of what a fund states as available, with what they are over themselves taken off. */
function leftBefore(plan: Plan, fund: Element, year: number): Pence {
  return sum([...leftOfAvailable(plan, fund)].filter(([each]) => each < year).map(([, left]) => left));
}

/** Whether a financial plan states just this as its gap: then it is shown there, with what closes it. */
function isStatedGap(plan: Plan, year: number, excess: Pence): boolean {
  return openGaps(plan).some(({ inEachYear }) => Math.abs(subtract(inEachYear.in(year), excess)) <= plan.settings.rounding);
}

/** What agreed savings and the use of other funds take off the revenue budget in each year. */
const reliefToRevenue = derived((plan: Plan) => reliefOf(plan, plan.settings.years).add(usesOf(plan)));

/** How far up the work that a saving is from is looked for. */
const MOST_WHOLES = 100;

/** What agreed savings take off the budget of work and of its parts, where the budget does not state it. */
function savingsWithin(plan: Plan, work: Element, years: readonly number[]): YearMoney {
  return reliefOf(plan, years, (saving) => chain(saving, (each) => wholesOf(plan, each), MOST_WHOLES).includes(work));
}

function checkLimit(plan: Plan, work: Element, report: Reporter): void {
  const spending = moneyWithParts(plan, work, NET_REVENUE);
  const over = yearsOver(plan, work, 'cashLimit', spending);
  if (over.length === 0) return;
  const saved = savingsWithin(
    plan,
    work,
    over.map(({ year }) => year),
  );
  for (const { year, figure, spent, limit, excess } of over) {
    if (subtract(excess, saved.in(year)) <= plan.settings.rounding) continue;
    report({
      element: work,
      at: figure.point.at,
      message: `${calledAtStart(plan, work)} has a budget of ${money(plan, spent)} in ${formatYear(year)}, ${money(plan, excess)} over its cash limit of ${money(plan, limit)}. Reduce the budget, or agree a higher limit.`,
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
  more = YearMoney.NONE,
): YearOver[] {
  const figures = figuresOf(plan, element, type);
  return [...statedMoney(plan, element, type)].flatMap(([year, stated]) => {
    const limit = add(stated, more.in(year));
    const spent = spending.in(year);
    const excess = subtract(spent, limit);
    const figure = figures.find((each) => each.year === year);
    return figure && spent > 0 && excess > plan.settings.rounding ? [{ year, figure, spent, limit, excess }] : [];
  });
}
