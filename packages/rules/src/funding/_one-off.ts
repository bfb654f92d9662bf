import {
  type BudgetLine,
  type Day,
  type Element,
  firstDay,
  isRecurrent,
  type Plan,
  spends,
  statedMoney,
} from '@goldenthread/model';
import { dateWithPreposition, lastDayOf } from '../engine/words/time.js';
import { endOf } from './_money.js';

/** Why the money of a fund runs out, in words; undefined for a fund that returns every year. */
export function runsOut(fund: Element): string | undefined {
  const end = fund.one('ends')?.on;
  switch (fund.one('holds')?.holds) {
    case 'reserve':
      return 'a reserve, which can be spent once';
    case 'receipts':
      return 'receipts, which can be spent once';
    case 'grant':
      return end?.period && `a grant that ends ${dateWithPreposition(end)}`;
    default:
      return undefined;
  }
}

/** Whether a line is an every-year cost, of work without an end, on money that runs out. */
export function isEveryYearOnOneOff(plan: Plan, line: BudgetLine): boolean {
  if (!line.fund || runsOut(line.fund) === undefined || isFilledYearly(plan, line.fund)) return false;
  return spends(line) && isRecurrent(plan, line) && !endsWithWork(plan, line);
}

/** Whether a reserve says what it has to spend in every year of the plan, as one that money is paid into each year does. */
function isFilledYearly(plan: Plan, fund: Element): boolean {
  const available = statedMoney(plan, fund, 'available');
  const { years } = plan.settings;
  return fund.one('holds')?.holds === 'reserve' && years.length > 1 && years.every((year) => available.in(year) > 0);
}

/** Whether a line has money in a year that begins after a day. */
export function hasMoneyAfter(plan: Plan, { years }: BudgetLine, day: Day): boolean {
  const { startMonth } = plan.settings;
  return [...years].some(([year, amount]) => amount > 0 && firstDay({ type: 'year', year }, startMonth) > day);
}

/** Whether a line is of work that ends, its own end or that of what it is part of, and has no money after it. */
function endsWithWork(plan: Plan, line: BudgetLine): boolean {
  const end = line.owner && lastDayOf(plan, endOf(plan, line.owner));
  return end !== undefined && !hasMoneyAfter(plan, line, end);
}
