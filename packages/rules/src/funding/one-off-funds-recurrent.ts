import {
  addAll,
  addLines as addMoney,
  type BudgetLine,
  budgetLines,
  derived,
  derivedFor,
  type Element,
  firstDay,
  formatDay,
  lastDay,
  linesOn,
  type Plan,
  SPENDING,
  statedMoney,
  subtract,
  sum,
  type YearMoney,
} from '@goldenthread/model';
import { addLines, type Fix, MAX_SUGGESTIONS, replaceText } from '../engine/fixes/fixes.js';
import { defineRule } from '../engine/rule.js';
import { lastDayOf } from '../engine/words/time.js';
import { called } from '../engine/words/words.js';
import { subjectOf } from './_money.js';
import { hasMoneyAfter, isEveryYearOnOneOff, runsOut } from './_one-off.js';

export const oneOffFundsRecurrent = defineRule({
  name: 'one-off-funds-recurrent',
  group: 'funding',
  audiences: ['finance'],
  severity: 'warning',
  since: '0.1.0',
  check(plan, report) {
    for (const line of budgetLines(plan)) {
      const { fund } = line;
      if (!fund || !isEveryYearOnOneOff(plan, line)) continue;
      const element = subjectOf(line);
      report({
        element,
        file: line.budget.file,
        at: line.clause.at,
        message: `${called(plan, element)} costs money every year, but is paid from ${called(plan, fund)}, ${runsOut(fund)}. Use another fund, end the work with ‘ends’, or mark the line ‘once’.`,
        related: [{ message: `${called(plan, fund)}`, file: fund.file, at: fund.nameAt }],
        fixes: () => fixesFor(plan, line, fund),
      });
    }
  },
});

/** How many funds are asked whether they have room. */
const MOST_TRIED = 50;

const lastingFunds = derived((plan: Plan) => plan.of('fund').filter((each) => lasts(each) && each.name !== undefined));

function fixesFor(plan: Plan, line: BudgetLine, fund: Element): Fix[] {
  const { file } = line.budget;
  const { fund: name, tags } = line.clause;
  const others = lastingFunds(plan)
    .slice(0, MOST_TRIED)
    .filter((other) => other !== fund && hasRoom(plan, other, line));
  const fixes = others
    .flatMap((other) =>
      other.name === undefined ? [] : replaceText(`Pay it from ${called(plan, other)}`, file, name.at, other.name),
    )
    .slice(0, MAX_SUGGESTIONS);
  addAll(fixes, endWork(plan, line, fund));
  if (!tags.includes('every year')) fixes.push(replaceText('Mark it ‘once’', file, name.at, `${name.name} once`));
  return fixes;
}

/** Ends the work with the grant; with the plan's last year for a reserve or receipts. */
function endWork(plan: Plan, line: BudgetLine, fund: Element): Fix[] {
  const { owner } = line;
  if (!owner || (owner.family !== 'work' && owner.kind !== 'saving') || owner.has('ends')) return [];
  const { years, startMonth } = plan.settings;
  const year = years.at(-1);
  const planEnd = year === undefined ? undefined : lastDay({ type: 'year', year }, startMonth);
  const end = lastDayOf(plan, fund.one('ends')?.on) ?? planEnd;
  const start = owner.one('starts')?.on.period;
  if (end === undefined || hasMoneyAfter(plan, line, end) || (start && firstDay(start, startMonth) > end)) return [];
  return [addLines(`End the work on ${formatDay(end)}`, owner, `ends ${formatDay(end)}`)];
}

/** Whether a fund pays for revenue year after year. */
function lasts(fund: Element): boolean {
  return fund.one('holds')?.holds === 'revenue' && !fund.has('ends');
}

/** Whether a fund could take on a line, as far as it says what it has. */
function hasRoom(plan: Plan, fund: Element, line: BudgetLine): boolean {
  const { available, spent, income } = accountOf(plan, fund);
  return [...line.years].every(([year, amount]) => {
    const stated = available.stated(year);
    if (stated === undefined || amount <= 0) return true;
    const paidIn = income.in(year);
    return subtract(sum([stated, paidIn]), sum([spent.in(year), amount])) >= 0;
  });
}

/** What a fund has, what is taken from it and what is paid into it, by year. */
const accountOf = derivedFor((plan: Plan, fund: Element): Record<'available' | 'spent' | 'income', YearMoney> => {
  const lines = linesOn(plan, fund);
  return {
    available: statedMoney(plan, fund, 'available'),
    spent: addMoney(lines, SPENDING),
    income: addMoney(lines, { income: 1 }),
  };
});
