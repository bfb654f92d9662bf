import { type Element, formatMoney, isHeldByPartner, linesOn, moneyOf, type Plan } from '@goldenthread/model';
import { addTraced, isEmpty, linesMoney, negated, statedTraced, type TracedMoney } from './_money.js';

/** The funds of a plan that are reserves. */
export const reservesOf = (plan: Plan): readonly Element[] =>
  plan.of('fund').filter((fund) => fund.one('holds')?.holds === 'reserve' && !isHeldByPartner(fund));

/** What a reserve has after each year: as stated, else what it opens with less what is drawn. */
export function movement(
  plan: Plan,
  fund: Element,
): { opening: TracedMoney; drawn: TracedMoney; paidIn: TracedMoney; closing: TracedMoney } {
  const lines = linesOn(plan, fund);
  return {
    opening: statedTraced(plan, fund, 'opening'),
    drawn: negated(linesMoney(lines, { revenue: 1, growth: 1, capital: 1 })),
    paidIn: linesMoney(lines, { income: 1, saving: 1 }),
    closing: statedTraced(plan, fund, 'closing'),
  };
}

/** What is left in a reserve after each year: as stated, else by what it opens with and what comes and goes. */
export function leftIn(plan: Plan, fund: Element): TracedMoney {
  const { opening, drawn, paidIn, closing } = movement(plan, fund);
  return isEmpty(closing) && !isEmpty(opening) ? addTraced([opening, drawn, paidIn]) : closing;
}

/** What must stay in a reserve, as a sentence about it goes on: `its floor is £5,000,000`. */
export function floorWords(plan: Plan, fund: Element): string {
  const floor = fund.one('floor');
  if (floor?.share) return `its floor is ${floor.share.text} of the net budget`;
  const amount = floor?.value && moneyOf(plan, floor.value, fund);
  return amount === undefined ? 'no floor is stated for it' : `its floor is ${formatMoney(amount, plan.settings.symbol)}`;
}
