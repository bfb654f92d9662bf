import type { Element } from '../plan/element.js';
import type { Plan } from '../plan/plan.js';
import { hasOutcomes } from '../thread/thread.js';
import { subtract } from '../values/money.js';
import type { YearMoney } from '../values/year-money.js';
import { CLAUSES, rowsWith } from '../vocabulary/clauses.js';
import { addLines, linesOn, moneyWithParts, type Signs, SPENDING, TOTAL } from './lines.js';
import { statedMoney } from './stated.js';
import { moneyBelow, moneyTo, outcomeMoney } from './to-outcomes.js';

/** An amount for each year, with what it is. */
export interface MoneyByYear {
  readonly label: string;
  readonly years: YearMoney;
}

/** The rows of money that an element states of itself, and what they are called. */
const STATED = [...rowsWith(({ stated }) => stated !== undefined)].map((type) => ({
  type,
  label: CLAUSES[type].row?.stated ?? '',
}));

/**
 * The money of an element by year, in a few rows: what reaches an outcome (or the outcomes below a priority, a
 * vision…), what a piece of work costs with its parts, what a fund has and pays for, what a saving states. Empty where
 * the plan shows none.
 */
export function moneyByYear(plan: Plan, element: Element): MoneyByYear[] {
  if (element.kind === 'fund') return ofFund(plan, element);
  if (element.family === 'work') return present([{ label: 'Cost', years: moneyWithParts(plan, element, SPENDING) }]);
  if (element.kind === 'outcome') return present([{ label: 'Money for it', years: outcomeMoney(plan, element) }]);
  if (element.kind === 'plan' && plan.of('outcome').length > 0) {
    const all = plan.of('outcome').flatMap((each) => moneyTo(plan, each));
    return present([{ label: 'Money for it', years: addLines(all, SPENDING) }]);
  }
  if (hasOutcomes(plan, element)) return present([{ label: 'Money for it', years: moneyBelow(plan, element) }]);
  return present(STATED.map(({ type, label }) => ({ label, years: statedMoney(plan, element, type) })));
}

/** What a fund pays out, and what comes into it or is saved. */
const SPENT: Signs = { revenue: 1, capital: 1, growth: 1 };
const COMING_IN: Signs = { income: -1, saving: -1 };

function ofFund(plan: Plan, fund: Element): MoneyByYear[] {
  // What was really spent is no second promise.
  const lines = linesOn(plan, fund);
  const spent = addLines(lines, TOTAL);
  const available = statedMoney(plan, fund, 'available');
  const left = available.map((amount, year) => subtract(amount, spent.in(year)));
  return present([
    { label: 'Available', years: available },
    { label: 'Pays for', years: addLines(lines, SPENT) },
    { label: 'Income and savings', years: addLines(lines, COMING_IN) },
    { label: 'Left', years: left },
  ]);
}

function present(rows: MoneyByYear[]): MoneyByYear[] {
  return rows.filter(({ years }) => !years.isEmpty);
}
