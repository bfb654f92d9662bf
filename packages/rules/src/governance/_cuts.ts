import {
  amountOf,
  type Day,
  type Element,
  formatMoneyShort,
  formatYear,
  isSound,
  lastDay,
  linesFor,
  moneyWithParts,
  type Pence,
  type Plan,
  type Row,
  type Signs,
  type Span,
  statedMoney,
  statusAt,
  type YearMoney,
  yearOfPeriod,
} from '@goldenthread/model';
import { isStillToFind } from '../engine/predicates.js';
import { dateWithPreposition } from '../engine/words/time.js';
import { called } from '../engine/words/words.js';

/** Something that a plan gives less of, however it is written. */
export interface Cut {
  /** What a record of equality would stand on. */
  readonly element: Element;
  /** Where the cut is stated; the element's name where left out. */
  readonly at?: Span;
  /** What else it is about: what is stopped, or who gives money up. */
  readonly about: readonly Element[];
  /** What is done, to follow the element's name; nothing where the element itself is the cut. */
  readonly does: string;
}

/** A fall in the money or posts of a service counts as a cut from this share on, in one year or over several. */
const A_CUT = 0.1;

/** Everything in the plan that takes something away: a saving, a stop, a move of money, a saving row, money that falls. One cut an element. */
export function cutsOf(plan: Plan): Cut[] {
  const all = [...savings(plan), ...stops(plan), ...moves(plan), ...savingRows(plan), ...stopped(plan), ...falls(plan)];
  const seen = new Set<Element>();
  return all.filter((cut) => {
    if (seen.has(cut.element)) return false;
    // What a stop or a move takes from a service is not repeated for the service.
    for (const each of [cut.element, ...cut.about]) seen.add(each);
    return true;
  });
}

function savings(plan: Plan): Cut[] {
  return plan
    .of('saving')
    .filter((saving) => !isStillToFind(saving))
    .map((element) => ({ element, about: [], does: '' }));
}

function stops(plan: Plan): Cut[] {
  return plan.linksOf('stops').flatMap((link) => {
    const { clause, from, to } = link;
    if (clause?.type !== 'stops' || clause.work !== link.name || !to || !isSound(link)) return [];
    return [{ element: from, at: clause.at, about: [to], does: `stops ${called(plan, to)}` }];
  });
}

function moves(plan: Plan): Cut[] {
  return plan.of('move').flatMap((element) => {
    const clause = element.one('moveMoney');
    const giver = plan.linksFrom(element, 'moveMoney').find((link) => link.name === clause?.giver)?.to;
    if (!clause || !giver) return [];
    return [{ element, at: clause.at, about: [giver], does: `takes ${clause.amount.text} from ${called(plan, giver)}` }];
  });
}

function savingRows(plan: Plan): Cut[] {
  return [...plan.ofFamily('work'), ...plan.of('outcome')].flatMap((element) => {
    const line = linesFor(plan, element).find(({ nature, years }) => nature === 'saving' && !years.isNil);
    if (!line || isSavedFrom(plan, element)) return [];
    const budget = line.budget.file === element.file ? { at: line.clause.at } : {};
    return [{ element, ...budget, about: [], does: 'has a saving in its budget' }];
  });
}

function stopped(plan: Plan): Cut[] {
  return plan.of(...FOR_RESIDENTS).flatMap((element) => {
    const status = statusAt(plan, element);
    if (status?.state === 'stopped') return [{ element, at: status.at, about: [], does: 'is stopped' }];
    const ends = element.one('ends');
    const end = ends?.on.period && lastDay(ends.on.period, plan.settings.startMonth);
    if (!ends || end === undefined || isAfterPlan(plan, end) || plan.sources(element, 'replaces').length > 0) return [];
    return [{ element, at: ends.at, about: [], does: `ends ${dateWithPreposition(ends.on)}` }];
  });
}

/** What residents use: programmes and projects come and go, services and teams are there for good. */
const FOR_RESIDENTS = ['service', 'team'] as const;

/** Whether the plan is over by a day: what ends with it, or later, is no cut of this plan. */
function isAfterPlan(plan: Plan, end: Day): boolean {
  const { years, startMonth } = plan.settings;
  const last = years.at(-1);
  return last === undefined || end >= lastDay({ type: 'year', year: last }, startMonth);
}

function falls(plan: Plan): Cut[] {
  return plan.of(...FOR_RESIDENTS).flatMap((element) => {
    if (isSavedFrom(plan, element)) return [];
    const limit = element.one('cashLimit');
    const fall =
      (limit && fallIn(plan, 'cash limit', statedMoney(plan, element, 'cashLimit'))) ??
      // New income takes nothing away from anyone, so that only money that is spent can fall.
      fallIn(plan, 'budget', moneyWithParts(plan, element, SPENT)) ??
      lostPosts(plan, element);
    return fall === undefined ? [] : [{ element, ...(limit ? { at: limit.at } : {}), about: [], does: fall }];
  });
}

/** What a budget spends, before income. */
const SPENT: Signs = { revenue: 1, growth: 1, saving: -1 };

/** The first fall of money in words that is large enough to be a cut. */
function fallIn(plan: Plan, what: string, years: YearMoney): string | undefined {
  const { rounding, symbol } = plan.settings;
  const found = fallOf(years, rounding);
  return (
    found &&
    `has ${formatMoneyShort(found.fall as Pence, symbol)} less in its ${what} in ${formatYear(found.year)} than ${thanIn(found)}`
  );
}

/** Posts that go: stated as such, or as an establishment that falls. */
function lostPosts(plan: Plan, element: Element): string | undefined {
  const found = fallOf(countsOf(plan, element, 'establishment'), 0);
  if (found) return `has ${found.fall} fewer posts in ${formatYear(found.year)} than ${thanIn(found)}`;
  const [lost] = element.has('establishment') ? [] : [...countsOf(plan, element, 'posts')].filter(([, change]) => change < 0);
  return lost && `loses ${-lost[1]} ${lost[1] === -1 ? 'post' : 'posts'} in ${formatYear(lost[0])}`;
}

/** Posts by year. */
function countsOf(plan: Plan, element: Element, type: Row['clause']['type']): ReadonlyMap<number, number> {
  const years = new Map<number, number>();
  for (const row of element.rows) {
    if (row.clause.type !== type) continue;
    row.eachCounted((period, value) => {
      const year = yearOfPeriod(period, plan.settings.startMonth);
      years.set(year, (years.get(year) ?? 0) + (amountOf(value) ?? 0));
    });
  }
  return years;
}

interface Fall {
  readonly fall: number;
  readonly year: number;
  /** The year with the most before it. */
  readonly from: number;
}

function thanIn({ year, from }: Fall): string {
  return from === year - 1 ? 'the year before' : `in ${formatYear(from)}`;
}

/** The first year that has less than the most of a year before it by a cut, and by more than is left to rounding. */
function fallOf(years: Iterable<readonly [year: number, amount: number]>, rounding: number): Fall | undefined {
  let [from, most] = [0, 0];
  for (const [year, amount] of [...years].sort(([a], [b]) => a - b)) {
    const fall = most - amount;
    if (most > 0 && fall >= most * A_CUT && fall > rounding) return { fall, year, from };
    if (amount >= most) [from, most] = [year, amount];
  }
  return undefined;
}

/** Whether a saving of its own says what is taken from a service: the record is asked of that. */
function isSavedFrom(plan: Plan, work: Element): boolean {
  return plan.sources(work, 'savingFrom').length > 0;
}
