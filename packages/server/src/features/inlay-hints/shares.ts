import {
  add,
  type Element,
  formatMoneyShort,
  formatYear,
  linesWithParts,
  NO_MONEY,
  type Pence,
  type Plan,
  SPENDING,
  sharesOf,
  splitOverOutcomes,
  thisYear,
} from '@goldenthread/model';
import { calledByName } from '@goldenthread/rules';
import type { Hints } from './hint.js';

/** Behind an outcome that is delivered: the money of this year that it gets by this work. */
export const shares: Hints = function* (plan, file) {
  const year = thisYear(plan);
  if (year === undefined) return;
  for (const work of [...plan.ofFamily('work'), ...plan.of('saving')]) {
    if (work.file.file !== file.file || !work.has('delivers')) continue;
    const money = moneyByOutcome(plan, work, year);
    for (const { outcome, at } of work.all('delivers').flatMap((clause) => clause.shares)) {
      const amount = money.get(outcome.name);
      if (amount === undefined) continue;
      yield {
        at: at.end,
        text: `${formatMoneyShort(amount, plan.settings.symbol)} in ${formatYear(year)}`,
        means: `What ${calledByName(plan, outcome.name)} gets in ${formatYear(year)} from the budgets of this and of what is part of it.`,
      };
    }
  }
};

/** The money that goes by the shares that this work states: its own, and that of its parts that state none. */
function moneyByOutcome(plan: Plan, work: Element, year: number): Map<string, Pence> {
  const stated = sharesOf(plan, work);
  const money = new Map<string, Pence>();
  for (const line of linesWithParts(plan, work)) {
    const sign = SPENDING[line.nature];
    const amount = line.years.stated(year);
    if (sign === undefined || amount === undefined || !line.owner || sharesOf(plan, line.owner) !== stated) continue;
    for (const part of splitOverOutcomes(plan, line.owner, amount)) {
      const name = part.outcome.name ?? '';
      money.set(name, add(money.get(name) ?? NO_MONEY, (sign * part.amount) as Pence));
    }
  }
  return money;
}
