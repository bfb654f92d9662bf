import type { Span } from '../facts/common.js';
import { derived } from '../plan/derived.js';
import type { Element } from '../plan/element.js';
import { isSound, type Plan } from '../plan/plan.js';
import { chain, wholesOf } from '../thread/thread.js';
import type { Pence } from '../values/money.js';
import { yearOfPeriod } from '../values/period.js';
import { YearMoney } from '../values/year-money.js';
import { groupBy, linesFor, linesOn, moneyOf, yearMoney } from './lines.js';
import { spends } from './recurrence.js';

/** Something that takes money from a fund: a line of a budget, the use of it in a financial plan, or what a task costs. */
export interface Draw {
  /** The work, outcome or financial plan that it pays for. */
  readonly subject: Element;
  /** The element that says so, and where. */
  readonly from: Element;
  readonly at: Span;
  /** What it is, in a plan's own words: `revenue`, `uses`, `costs`. */
  readonly kind: string;
  /** What is said of it behind its colon. */
  readonly words: string;
  /** What it takes in all, with what states no year. */
  readonly amount: Pence;
  readonly years: YearMoney;
}

/** Everything that takes money from a fund. */
export function drawsOn(plan: Plan, fund: Element): Draw[] {
  const lines = linesOn(plan, fund)
    .filter(spends)
    .map(
      ({ nature, owner, budget, clause, years }): Draw => ({
        subject: owner ?? budget,
        from: budget,
        at: clause.at,
        kind: nature,
        words: clause.words?.text ?? '',
        amount: years.total(),
        years,
      }),
    );
  return [...lines, ...usesFrom(plan, fund), ...taskCostsFrom(plan, fund)];
}

/** What financial plans use of a fund. */
export function usesFrom(plan: Plan, fund: Element): Draw[] {
  return plan.linksTo(fund, 'uses').flatMap(({ from, sound, clause }): Draw[] => {
    const row = sound ? from.rows.find((each) => each.clause === clause) : undefined;
    if (!row) return [];
    const years = yearMoney(plan, row);
    return [{ subject: from, from, at: row.clause.at, kind: 'uses', words: row.note?.text ?? '', amount: years.total(), years }];
  });
}

/** What tasks cost from a fund, where no budget of their work draws on it: else that holds it already. */
export function taskCostsFrom(plan: Plan, fund: Element): readonly Draw[] {
  return taskCosts(plan).get(fund) ?? NONE;
}

const NONE: readonly Draw[] = [];

/** How far up a budget is looked for. */
const MOST_WHOLES = 100;

const taskCosts = derived((plan: Plan): ReadonlyMap<Element, readonly Draw[]> => {
  const costs = plan.having('costs').filter(({ kind }) => kind !== 'option');
  const draws = costs.flatMap((task) =>
    task.all('costs').flatMap((clause) => {
      const fund = plan.linksFrom(task, 'costs').find((link) => isSound(link) && link.clause === clause)?.to;
      const amount = moneyOf(plan, clause.value, task);
      const subject = task.declaration;
      if (!fund || amount === undefined || isBudgeted(plan, subject, fund)) return [];
      const period = clause.period?.period;
      const years = period ? new YearMoney([[yearOfPeriod(period, plan.settings.startMonth), amount]]) : YearMoney.NONE;
      return [{ fund, subject, from: task, at: clause.at, kind: 'costs', words: clause.words?.text ?? '', amount, years }];
    }),
  );
  return groupBy(draws, ({ fund }) => fund) as ReadonlyMap<Element, readonly Draw[]>;
});

function isBudgeted(plan: Plan, work: Element, fund: Element): boolean {
  return chain(work, (each) => wholesOf(plan, each), MOST_WHOLES).some((each) =>
    linesFor(plan, each).some((line) => line.fund === fund && spends(line)),
  );
}

/** Whether tasks of an element state what they cost. */
export function hasTaskCosts(element: Element): boolean {
  return [...element.walk()].some(
    (each) => each.kind !== 'option' && each.all('costs').some(({ value }) => value.type === 'money'),
  );
}
