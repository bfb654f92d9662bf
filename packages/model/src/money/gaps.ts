import type { Element } from '../plan/element.js';
import type { Plan } from '../plan/plan.js';
import { lineageOf } from '../thread/lineage.js';
import { wholesOf } from '../thread/thread.js';
import { add, NO_MONEY, type Pence, subtract } from '../values/money.js';
import { type BudgetLine, budgetLines, type YearMoney } from './lines.js';
import { statedMoney } from './stated.js';

/** What is left of the gaps of a financial plan. */
export interface OpenGap {
  readonly financialPlan: Element;
  /** The gap of each year, as stated. */
  readonly gap: YearMoney;
  /** What is left of it, in the years in which anything is. */
  readonly open: YearMoney;
  /** What closes it of savings and income that are part of no financial plan. */
  readonly shared: YearMoney;
}

/** What closes gaps: a saving, or a line of new income. */
export interface GapClosing {
  readonly source: Element | BudgetLine;
  /** The financial plan that it is part of; undefined where it is part of none. */
  readonly home: Element | undefined;
  /** What counts of it in each year. */
  readonly years: YearMoney;
}

/**
 * The gaps of every financial plan, less what closes them: savings that are not at risk, and new income. What is part
 * of a financial plan closes that one's gap. What is part of none counts once, for the first plan that needs it.
 */
export function openGaps(plan: Plan): OpenGap[] {
  const assigned = new Map<Element, Map<number, Pence>>();
  const spare = new Map<number, Pence>();
  for (const { home, years } of gapClosings(plan)) {
    const pot = home === undefined ? spare : (assigned.get(home) ?? new Map<number, Pence>());
    if (home !== undefined) assigned.set(home, pot);
    for (const [year, amount] of years) pot.set(year, add(pot.get(year) ?? NO_MONEY, amount));
  }
  return plan.of('financialPlan').map((financialPlan) => {
    const gap = statedMoney(plan, financialPlan, 'gap');
    const open = new Map<number, Pence>();
    const shared = new Map<number, Pence>();
    for (const [year, amount] of gap) {
      const left = subtract(amount, assigned.get(financialPlan)?.get(year) ?? NO_MONEY);
      const taken = least(left, spare.get(year) ?? NO_MONEY);
      if (taken > 0) {
        spare.set(year, subtract(spare.get(year) ?? NO_MONEY, taken));
        shared.set(year, taken);
      }
      const rest = taken > 0 ? subtract(left, taken) : left;
      if (rest > 0) open.set(year, rest);
    }
    return { financialPlan, gap, open, shared };
  });
}

/** Everything that closes a gap: savings that are not at risk, and new income. */
export function* gapClosings(plan: Plan): Generator<GapClosing> {
  for (const saving of plan.of('saving')) {
    if (saving.one('stage')?.stage !== 'at risk')
      yield { source: saving, home: homeOf(plan, saving), years: safeAmounts(plan, saving) };
  }
  for (const line of budgetLines(plan)) {
    if (line.nature === 'income' && line.clause.tags.includes('new')) {
      yield { source: line, home: line.owner && homeOf(plan, line.owner), years: line.years };
    }
  }
}

function homeOf(plan: Plan, element: Element): Element | undefined {
  return lineageOf(plan, wholesOf).nearest(element, 'financialPlan', (each) => each.kind === 'financialPlan');
}

/** A saving's amount of each year (or what was achieved, where only that is stated), less the part that is at risk. */
function safeAmounts(plan: Plan, saving: Element): YearMoney {
  const atRisk = statedMoney(plan, saving, 'atRisk');
  const years = new Map([...statedMoney(plan, saving, 'achieved'), ...statedMoney(plan, saving, 'amount')]);
  for (const [year, amount] of years) {
    const safe = subtract(amount, atRisk.get(year) ?? NO_MONEY);
    years.set(year, safe > 0 ? safe : NO_MONEY);
  }
  return years;
}

function least(a: Pence, b: Pence): Pence {
  return a < b ? a : b;
}
