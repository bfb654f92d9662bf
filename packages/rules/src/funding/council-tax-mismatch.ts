import {
  add,
  type ClauseTypes,
  type Element,
  formatYear,
  type Pence,
  type Plan,
  percentOf,
  subtract,
  yearOfPeriod,
} from '@goldenthread/model';
import { defineRule } from '../engine/rule.js';
import { calledAtStart } from '../engine/words/words.js';
import { money } from './_money.js';

/** A rise is stated to two places: what that can hide of an amount, in parts of it. */
const ROUNDED = 0.00005;

export const councilTaxMismatch = defineRule({
  name: 'council-tax-mismatch',
  group: 'funding',
  audiences: ['finance'],
  severity: 'error',
  draftSeverity: 'warning',
  since: '0.1.0',
  sums: 'element',
  check(plan, report) {
    for (const financialPlan of plan.having('councilTax')) {
      for (const { before, after } of risesOf(plan, financialPlan)) {
        const expected = add(before.amount, percentOf(before.amount, after.rise));
        const room = Math.max(1, Math.ceil(before.amount * ROUNDED));
        if (Math.abs(subtract(after.amount, expected)) <= room) continue;
        report({
          element: financialPlan,
          at: after.clause.at,
          message: `${calledAtStart(plan, financialPlan)} has ${after.band} at ${money(plan, after.amount)} in ${formatYear(after.year)}, but ${after.clause.rise.text} on ${money(plan, before.amount)} is ${money(plan, expected)}. Correct the rise or an amount.`,
          related: [{ message: 'the year before', file: financialPlan.file, at: before.clause.at }],
        });
      }
    }
  },
});

interface Stated {
  readonly clause: ClauseTypes['councilTax'];
  readonly year: number;
  readonly band: NonNullable<ClauseTypes['councilTax']['band']>;
  readonly rise: number;
  readonly amount: Pence;
}

/** What a band pays in a year and in the one after it, where a financial plan states both. */
function risesOf(plan: Plan, financialPlan: Element): { before: Stated; after: Stated }[] {
  const stated = financialPlan.all('councilTax').flatMap((clause): Stated[] => {
    const { period, rise, band, value } = clause;
    if (!period.period || rise.type !== 'percent' || !band || value?.type !== 'money' || value.pence === undefined) return [];
    const year = yearOfPeriod(period.period, plan.settings.startMonth);
    return [{ clause, year, band, rise: rise.value, amount: value.pence }];
  });
  return stated.flatMap((after) => {
    const before = stated.find(({ year, band }) => year === after.year - 1 && band === after.band);
    return before ? [{ before, after }] : [];
  });
}
