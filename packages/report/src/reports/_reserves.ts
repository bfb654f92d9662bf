import {
  balancesOf,
  type Element,
  formatMoney,
  isHeldByPartner,
  linesOn,
  moneyOf,
  type Pence,
  type Plan,
  SPENDING,
  subtract,
  YearMoney,
  yearMoney,
} from '@goldenthread/model';
import { lineOfRow } from '../document/cells.js';
import { addTraced, linesMoney, negated, statedTraced, type TracedMoney } from './_money.js';

/** The funds of a plan that are reserves. */
export const reservesOf = (plan: Plan): readonly Element[] =>
  plan.of('fund').filter((fund) => fund.one('holds')?.holds === 'reserve' && !isHeldByPartner(fund));

/** How a reserve moves: what each year opens with, what is drawn and paid in, and what its closing is stated to be. */
interface Movement {
  readonly opening: TracedMoney;
  readonly drawn: TracedMoney;
  readonly paidIn: TracedMoney;
  readonly closing: TracedMoney;
}

/** How a reserve moves, from the first year whose balance it states. A year opens as stated, else with what the year before left. */
export function movement(plan: Plan, fund: Element): Movement {
  const balances = balancesOf(plan, fund);
  const years = new Set(balances.map(({ year }) => year));
  const lines = linesOn(plan, fund);
  const drawn = within(years, negated(addTraced([linesMoney(lines, SPENDING), usedOf(plan, fund)])));
  const paidIn = within(years, linesMoney(lines, { income: 1 }));
  const [stated, closing] = [statedTraced(plan, fund, 'opening'), statedTraced(plan, fund, 'closing')];
  const opening = new Map(stated);
  for (const [index, { year, opening: opens }] of balances.entries()) {
    const before = balances[index - 1];
    if (opens === undefined || !before || opening.has(year)) continue;
    const made = [opening, drawn, paidIn].flatMap((part) => part.get(before.year)?.lines ?? []);
    opening.set(year, { pence: opens, lines: closing.get(before.year)?.lines ?? made });
  }
  return { opening, drawn, paidIn, closing };
}

/** From the first year whose balance is known; all of it where none is. */
const within = (years: ReadonlySet<number>, money: TracedMoney): TracedMoney =>
  years.size === 0 ? money : new Map([...money].filter(([year]) => years.has(year)));

/** What financial plans take from a fund. */
function usedOf(plan: Plan, fund: Element): TracedMoney {
  return addTraced(
    plan.linksTo(fund, 'uses').flatMap(({ from, sound, clause }): TracedMoney[] => {
      const row = sound ? from.rows.find((each) => each.clause === clause) : undefined;
      if (!row) return [];
      return [new Map([...yearMoney(plan, row)].map(([year, pence]) => [year, { pence, lines: [lineOfRow(row)] }]))];
    }),
  );
}

/** What is left in a reserve after each year: as stated, else by what it opens with and what comes and goes. */
export const leftIn = (plan: Plan, fund: Element): YearMoney =>
  new YearMoney(balancesOf(plan, fund).map(({ year, closing }) => [year, closing]));

/** The same with the lines of the plan that make it up. */
export function leftTraced(plan: Plan, fund: Element): TracedMoney {
  const { opening, drawn, paidIn, closing } = movement(plan, fund);
  const lines = (year: number) =>
    closing.get(year)?.lines ?? [opening, drawn, paidIn].flatMap((part) => part.get(year)?.lines ?? []);
  return new Map(balancesOf(plan, fund).map(({ year, closing: pence }) => [year, { pence, lines: lines(year) }]));
}

/** What must stay in a reserve, as a sentence about it goes on: `its floor is £5,000,000`. */
export function floorWords(plan: Plan, fund: Element): string {
  const floor = fund.one('floor');
  if (floor?.share) return `its floor is ${floor.share.text} of the net budget`;
  const amount = floor?.value && moneyOf(plan, floor.value, fund);
  return amount === undefined ? 'no floor is stated for it' : `its floor is ${formatMoney(amount, plan.settings.symbol)}`;
}

/** The years in which reserves fall below what has to stay in them, by more than the plan rounds, and what they come to then. */
export function yearsBelow(plan: Plan, left: YearMoney, floorIn: (year: number) => Pence | undefined): YearMoney {
  const { rounding } = plan.settings;
  return left.filter((year, amount) => subtract(floorIn(year) ?? amount, amount) > rounding);
}
