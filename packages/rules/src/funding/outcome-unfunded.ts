import {
  blank,
  budgetLines,
  derived,
  type Element,
  firstDay,
  formatYear,
  hasMoney,
  lastDay,
  lineageOf,
  moneyTo,
  outcomeMoney,
  type Plan,
  partnersMoneyToOutcomes,
  SPENDING,
  says,
  supportersOf,
  supportingOutcomes,
  wholesOf,
  withUnreadMoney,
  workDelivering,
  yearOfPeriod,
} from '@goldenthread/model';
import { addLines } from '../engine/fixes/fixes.js';
import { type Cause, defineRule } from '../engine/rule.js';
import { expiryNote, isPast } from '../engine/words/time.js';
import { called, calledAtStart, list } from '../engine/words/words.js';
import { endOf, isReversed } from './_money.js';

/** How much of the work that delivers an outcome stands beside a finding, and how many supporting outcomes are looked at. */
const [MOST_BESIDE, MOST_LOOKED_AT] = [20, 1000];

/** What outcomes that no money reaches in the same years have in common. */
const unpaid = (years: string): Cause => ({
  key: years,
  say: (those) => `No money reaches ${those} in ${years}. Add a budget to work that delivers them, or explain with ‘no cost’.`,
});

export const outcomeUnfunded = defineRule({
  name: 'outcome-unfunded',
  group: 'funding',
  audiences: ['finance', 'scrutiny'],
  severity: 'error',
  draftSeverity: 'warning',
  since: '0.1.0',
  absence: true,
  check(plan, report) {
    if (!hasMoney(plan)) return;
    const years = yearsToFund(plan);
    const paysFor = (year: number): boolean => plan.of('outcome').some((each) => outcomeMoney(plan, each).in(year) > 0);
    const unpaidYears = new Set(years.filter((year) => !paysFor(year)));
    for (const outcome of plan.of('outcome')) {
      if (costsNothing(plan, outcome)) continue;
      const amounts = outcomeMoney(plan, outcome);
      const without = years.filter(
        (year) => amounts.in(year) <= 0 && !isPaidByPartners(plan, outcome, year) && isWorkedOn(plan, outcome, year),
      );
      if (without.length === 0 || isPaidOnce(plan, outcome)) continue;
      const explained = outcome.one('noCost');
      const near = [outcome, ...supportingOutcomes(plan, outcome, MOST_BESIDE)].flatMap((each) => workDelivering(plan, each));
      if ([outcome, ...near].some((each) => withUnreadMoney(plan).has(each))) continue;
      const work = [...new Set(near)].slice(0, MOST_BESIDE);
      report({
        element: outcome,
        message: `No money reaches ${called(plan, outcome)} in ${list(without.map(formatYear))}. Add a budget to work that delivers it, or explain with ‘no cost’.${expiryNote(plan, explained?.until)}`,
        ...(explained || !without.every((year) => unpaidYears.has(year)) ? {} : { cause: unpaid(list(without.map(formatYear))) }),
        related: work.map((each) => ({ message: `${calledAtStart(plan, each)} delivers it`, file: each.file, at: each.nameAt })),
        fixes: () =>
          explained ? [] : [addLines('Say why it needs no money', outcome, `no cost: ${blank('why it needs no money')}`)],
      });
    }
  },
});

/** The years of the plan that its budgets set: each that a line has a column or an amount for. A budget for one year says nothing of the next. */
function yearsToFund(plan: Plan): readonly number[] {
  const { years, startMonth } = plan.settings;
  const set = new Set<number>();
  for (const { row, clause } of budgetLines(plan)) {
    for (const period of row.above) if (period) set.add(yearOfPeriod(period, startMonth));
    for (const { period } of clause.pairs) if (period.period) set.add(yearOfPeriod(period.period, startMonth));
  }
  return years.length > 0 ? years.filter((year) => set.has(year)) : [...set].sort((a, b) => a - b);
}

/** The years in which partners' money reaches an outcome itself. */
const partnersYears = derived((plan: Plan) => {
  const found = new Map<Element, Set<number>>();
  for (const { nature, outcome, years } of partnersMoneyToOutcomes(plan)) {
    if (SPENDING[nature] !== 1) continue;
    const own = found.get(outcome) ?? new Set();
    for (const [year, amount] of years) if (amount > 0) own.add(year);
    found.set(outcome, own);
  }
  return found;
});

/** Whether partners' money reaches an outcome, or one that supports it, in a year. */
function isPaidByPartners(plan: Plan, outcome: Element, year: number): boolean {
  const paid = partnersYears(plan);
  return (
    paid.size > 0 &&
    lineageOf(plan, supportersOf).some(outcome, `partners in ${year}`, (each) => paid.get(each)?.has(year) === true)
  );
}

/** Whether work that has money, and delivers an outcome or one that supports it, goes on in a year: before it starts and after it ends it needs none. */
function isWorkedOn(plan: Plan, outcome: Element, year: number): boolean {
  const paid = [outcome, ...supportingOutcomes(plan, outcome, MOST_LOOKED_AT)]
    .flatMap((each) => moneyTo(plan, each))
    .flatMap(({ line: { owner } }) => (owner?.family === 'work' && !isReversed(plan, owner) ? owner : []));
  return paid.length === 0 || paid.some((work) => goesOn(plan, work, year));
}

function goesOn(plan: Plan, work: Element, year: number): boolean {
  const { startMonth } = plan.settings;
  const [starts, ends] = [work.one('starts')?.on.period, endOf(plan, work)?.period];
  const period = { type: 'year', year } as const;
  const hasBegun = starts === undefined || firstDay(starts, startMonth) <= lastDay(period, startMonth);
  return hasBegun && (ends === undefined || lastDay(ends, startMonth) >= firstDay(period, startMonth));
}

/** Whether all that reaches an outcome is one-off money, which no later year has to repeat. */
function isPaidOnce(plan: Plan, outcome: Element): boolean {
  const below = lineageOf(plan, supportersOf);
  const spent = (each: Element) => moneyTo(plan, each).filter(({ nature }) => SPENDING[nature] === 1);
  return (
    below.some(outcome, 'money', (each) => spent(each).length > 0) &&
    !below.some(outcome, 'money every year', (each) => spent(each).some(({ line }) => !line.clause.tags.includes('once')))
  );
}

/** Whether the plan says why no money is needed: for the outcome, or for everything that delivers it. */
function costsNothing(plan: Plan, outcome: Element): boolean {
  if (saysNoCost(plan, outcome)) return true;
  const below = lineageOf(plan, supportersOf);
  const free = (work: Element): boolean => lineageOf(plan, wholesOf).some(work, 'no cost', (whole) => saysNoCost(plan, whole));
  return (
    below.some(outcome, 'work', (each) => workDelivering(plan, each).length > 0) &&
    !below.some(outcome, 'work that costs', (each) => !workDelivering(plan, each).every(free))
  );
}

function saysNoCost(plan: Plan, element: Element): boolean {
  return element.all('noCost').some((clause) => says(clause.words) && !isPast(plan, clause.until));
}
