import type { ClauseTypes } from '../facts/generated.js';
import type { Element } from '../plan/element.js';
import type { Plan } from '../plan/plan.js';
import { type Row, rowsOfType } from '../plan/rows.js';
import { statusAt } from '../progress/status.js';
import { lineageOf } from '../thread/lineage.js';
import { wholesOf } from '../thread/thread.js';
import { add, NO_MONEY, subtract } from '../values/money.js';
import { lastDay } from '../values/period.js';
import { YearMoney, YearSum } from '../values/year-money.js';
import { addLines, type BudgetLine, budgetLines, linesFor, yearMoney } from './lines.js';
import { statedMoney } from './stated.js';

/** Whether the amounts of a row are what each year adds, and lasts, or all that each year has; undefined where it does not say. */
export type Basis = ClauseTypes['amount']['basis'];

/** Something that helps to close a gap: a saving, new income, the use of a fund. */
export interface GapClosing {
  /** The saving, the line of new income, or the row that uses a fund. */
  readonly source: Element | BudgetLine | Row;
  /** The financial plan that it is part of, if any. */
  readonly home: Element | undefined;
  readonly basis: Basis;
  /** What counts of it in each year. */
  readonly years: YearMoney;
}

/** Why a saving closes no gap. */
export type Doubt = 'at risk' | 'to find' | 'without a stage' | 'superseded' | 'stopped' | 'red';

/** Why a saving closes no gap; undefined for one that does: identified, agreed or delivered, and neither stopped nor red. */
export function doubtOf(plan: Plan, saving: Element): Doubt | undefined {
  const state = statusAt(plan, saving)?.state;
  if (state === 'superseded' || state === 'stopped' || state === 'red') return state;
  const stage = saving.one('stage')?.stage;
  if (stage === undefined) return 'without a stage';
  return stage === 'at risk' || stage === 'to find' ? stage : undefined;
}

/** Everything that closes a gap: savings that can be counted on, new income, and the use of funds. */
export function gapClosings(plan: Plan): GapClosing[] {
  const found: GapClosing[] = [];
  for (const saving of plan.of('saving')) {
    if (doubtOf(plan, saving)) continue;
    found.push({
      source: saving,
      home: homeOf(plan, saving),
      basis: basisOf(saving, 'amount'),
      years: firmAmounts(plan, saving),
    });
  }
  for (const line of budgetLines(plan)) {
    if (line.nature !== 'income' || !line.clause.tags.includes('new')) continue;
    found.push({ source: line, home: line.owner && homeOf(plan, line.owner), basis: undefined, years: line.years });
  }
  for (const home of plan.having('uses'))
    for (const row of rowsOfType(home, 'uses'))
      found.push({ source: row, home, basis: 'in each year', years: yearMoney(plan, row) });
  return found;
}

/** What an element's rows of a type say of their amounts, in the first that says anything. */
export function basisOf(element: Element, type: 'amount' | 'gap' | 'pressure' | 'funding'): Basis {
  return element.all(type).find(({ basis }) => basis !== undefined)?.basis;
}

/**
 * The amounts of a saving that can be counted on: what was achieved, in a year that is closed or where the saving is
 * delivered; else what it is to come to, less what is at risk.
 */
function firmAmounts(plan: Plan, saving: Element): YearMoney {
  const { asAt, startMonth } = plan.settings;
  const delivered = saving.one('stage')?.stage === 'delivered';
  const achieved = statedMoney(plan, saving, 'achieved');
  const atRisk = statedMoney(plan, saving, 'atRisk');
  const expected = new YearMoney([...achieved, ...statedMoney(plan, saving, 'amount')]);
  return expected.map((amount, year) => {
    const closed = asAt === undefined || lastDay({ type: 'year', year }, startMonth) <= asAt;
    const really = achieved.stated(year);
    const firm = subtract(amount, atRisk.in(year));
    const least = atRisk.has(year) && firm < 0 && amount > 0 ? NO_MONEY : firm;
    return really !== undefined && (closed || delivered) ? really : least;
  });
}

/** Amounts as all that each year has: what is new in a year lasts to the last of the years. */
export function inEachYear(amounts: YearMoney, basis: Basis, years: readonly number[]): YearMoney {
  if (basis !== 'new each year') return amounts;
  const all = new YearSum();
  let sum = NO_MONEY;
  for (const year of [...years].sort((a, b) => a - b)) {
    sum = add(sum, amounts.in(year));
    if (sum !== 0 || amounts.has(year)) all.count(year, sum);
  }
  return all;
}

/**
 * What agreed savings and the use of other funds take off the revenue budget in each year, where budgets do not state it: a
 * `saving` line for the saving or its work says that it is in already.
 */
export function reliefOf(plan: Plan, years: readonly number[], takesFrom: (saving: Element) => boolean = () => true): YearMoney {
  const relief = new YearSum();
  for (const saving of plan.of('saving'))
    if (isAgreedSaving(plan, saving) && takesFrom(saving)) relief.countAll(beyondBudget(plan, saving, years));
  return relief;
}

/** Whether a saving is agreed or delivered, and nothing speaks against it: then the check takes it off the budget. */
export function isAgreedSaving(plan: Plan, saving: Element): boolean {
  const stage = saving.one('stage')?.stage;
  return (stage === 'agreed' || stage === 'delivered') && doubtOf(plan, saving) === undefined;
}

/** What can be counted on of a saving in each year that no budget states: neither its own, nor that of the work that it is from. */
export function beyondBudget(plan: Plan, saving: Element, years: readonly number[]): YearMoney {
  const owners = [saving, ...plan.targets(saving, 'savingFrom')];
  const stated = owners.map((owner) => addLines(linesFor(plan, owner), { saving: 1 }));
  const amounts = inEachYear(firmAmounts(plan, saving), basisOf(saving, 'amount'), years);
  return amounts.filter((year) => !stated.some((each) => each.has(year)));
}

/** What financial plans take from funds, by year. */
export function usesOf(plan: Plan): YearMoney {
  return YearMoney.sum(plan.having('uses').map((financialPlan) => statedMoney(plan, financialPlan, 'uses')));
}

/** The financial plan that an element is part of. */
function homeOf(plan: Plan, element: Element): Element | undefined {
  return lineageOf(plan, wholesOf).nearest(element, 'financialPlan', (each) => each.kind === 'financialPlan');
}
