import type { PeriodFact, ValueFact } from '../facts/common.js';
import { moneyOf } from '../money/lines.js';
import type { Element } from '../plan/element.js';
import type { Plan } from '../plan/plan.js';
import { add, NO_MONEY, type Pence } from '../values/money.js';
import { financialYearOf, formatYear, yearOfPeriod } from '../values/period.js';
import type { Difference } from './differences.js';
import { rowsToChange } from './rows-to-change.js';

/** Money that one thing gets or gives in one year under a scenario: all its differences of that year, added up. */
interface Payment {
  readonly target: Element;
  readonly year: number;
  /** In pence; below zero where it is taken. */
  amount: Pence;
  /** Its parts as they were written: `-£100k in 2027/28`. */
  readonly parts: string[];
  /** Whether it is a step of a service's money, which brings what the service says that such a step does. */
  isStep: boolean;
}

/** The differences of money of a scenario, and those that cannot be counted. */
interface Payments {
  readonly payments: readonly Payment[];
  readonly uncounted: readonly { readonly target: Element; readonly what: string }[];
}

/** What the differences of money come to, by what they are about and by year: their order does not matter. */
export function paymentsOf(plan: Plan, differences: readonly Difference[]): Payments {
  const { startMonth } = plan.settings;
  const payments = new Map<string, Payment>();
  const uncounted: { target: Element; what: string }[] = [];
  const count = (target: Element, value: ValueFact, years: readonly number[], when: string, isStep: boolean): void => {
    const amount = moneyOf(plan, value, target);
    if (amount === undefined || years.length === 0) uncounted.push({ target, what: `${value.text}${when}` });
    else
      for (const year of years) {
        const key = `${target.file.file} ${target.fact.at.start} ${year}`;
        const payment = payments.get(key) ?? { target, year, amount: NO_MONEY, parts: [], isStep: false };
        payment.amount = add(payment.amount, amount);
        payment.parts.push(`${value.text}${when || ` in ${formatYear(year)}`}`);
        payment.isStep ||= isStep;
        payments.set(key, payment);
      }
  };
  for (const { clause, target } of differences) {
    const { step, period: at } = clause;
    if (step) count(target, step, yearsOfStep(plan, target, at), at ? ` in ${at.text}` : '', true);
    for (const { period, value } of clause.pairs) count(target, value, yearOf(period, startMonth), ` in ${period.text}`, false);
  }
  return { payments: [...payments.values()], uncounted };
}

const yearOf = ({ period }: PeriodFact, startMonth: number): number[] => (period ? [yearOfPeriod(period, startMonth)] : []);

/** The years that a step of a service's money is for: the one that is named, else those of its budget that are still to come. */
function yearsOfStep(plan: Plan, service: Element, period: PeriodFact | undefined): readonly number[] {
  const { startMonth, asAt } = plan.settings;
  if (period) return yearOf(period, startMonth);
  const now = asAt === undefined ? Number.NEGATIVE_INFINITY : financialYearOf(asAt, startMonth);
  const years = rowsToChange(plan, service).flatMap(({ points }) =>
    points.map((point) => yearOfPeriod(point.period, startMonth)),
  );
  return [...new Set(years)].filter((year) => year > now).sort((a, b) => a - b);
}
