import { type BudgetLine, type Element, isRecurrent, type Plan, spends } from '@goldenthread/model';
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
      return end?.period && `a grant that ends on ${end.text}`;
    default:
      return undefined;
  }
}

/** Whether a line is an every-year cost, of work without an end, on money that runs out. */
export function isEveryYearOnOneOff(plan: Plan, line: BudgetLine): boolean {
  if (!line.fund || runsOut(line.fund) === undefined) return false;
  return spends(line) && isRecurrent(plan, line) && !(line.owner && endOf(plan, line.owner));
}
