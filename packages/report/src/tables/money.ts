import {
  type BudgetLine,
  budgetLines,
  type Element,
  formatYear,
  moneyToOutcomes,
  type OutcomeMoney,
  type Pence,
  type Plan,
  SPENDING,
  sum,
} from '@goldenthread/model';
import { defineTable } from './table.js';

interface MoneyRow {
  readonly number: number;
  readonly line: BudgetLine;
  readonly outcome: Element | undefined;
  readonly year: number;
  readonly amount: Pence;
}

/** Every line's money in each year: in parts, where it goes to outcomes, which add up to the whole line to the penny. */
function* moneyOf(plan: Plan): Generator<MoneyRow> {
  const parts = Map.groupBy<BudgetLine, OutcomeMoney>(moneyToOutcomes(plan), ({ line }) => line);
  for (const [index, line] of budgetLines(plan).entries()) {
    const own = parts.get(line) ?? [];
    for (const [year, whole] of line.years) {
      const told = own.flatMap(({ outcome, years }) => {
        const amount = years.stated(year);
        return amount === undefined ? [] : [{ outcome, amount }];
      });
      if (told.length === 0 || sum(told.map(({ amount }) => amount)) !== whole)
        yield { number: index + 1, line, outcome: undefined, year, amount: whole };
      else for (const { outcome, amount } of told) yield { number: index + 1, line, outcome, year, amount };
    }
  }
}

/** Lines of budgets, shared out to outcomes. */
export const moneyTable = defineTable<MoneyRow>({
  name: 'money',
  means:
    'Lines of budgets by year, shared out to the outcomes that the work delivers. The rows of one line and year add up to the line, to the penny.',
  rows: ({ plan }) => moneyOf(plan),
  columns: [
    { name: 'line', type: 'whole', means: 'Which line of the plan’s budgets it is, counted from 1.', of: ({ number }) => number },
    { name: 'element', type: 'text', means: 'What the budget is for.', of: ({ line }) => line.owner?.path ?? line.owner?.label },
    { name: 'kind', type: 'text', means: 'What that is.', of: ({ line }) => line.owner?.kind },
    {
      name: 'nature',
      type: 'text',
      means: 'revenue, capital, growth, income, outturn or saving.',
      of: ({ line }) => line.nature,
    },
    { name: 'fund', type: 'text', means: 'The fund that it names.', of: ({ line }) => line.clause.fund.name },
    { name: 'fund_holds', type: 'text', means: 'What that fund holds.', of: ({ line }) => line.fund?.one('holds')?.holds },
    {
      name: 'certainty',
      type: 'text',
      means: 'How certain the fund is: confirmed, pending or bid.',
      of: ({ line }) => line.fund?.one('certainty')?.certainty,
    },
    {
      name: 'is_once',
      type: 'truth',
      means: 'Whether the line is money of one year only.',
      of: ({ line }) => line.clause.tags.includes('once'),
    },
    { name: 'year', type: 'text', means: 'The financial year, such as 2025/26.', of: ({ year }) => formatYear(year) },
    {
      name: 'outcome',
      type: 'text',
      means: 'The outcome that this part is for; none where the line reaches no outcome.',
      of: ({ outcome }) => outcome?.path,
    },
    { name: 'amount', type: 'money', means: 'The amount as the line states it, or this part of it.', of: ({ amount }) => amount },
    {
      name: 'spending',
      type: 'money',
      means: 'The amount as it counts in what is spent: savings taken off; income and outturn not counted.',
      of: ({ amount, line }) => amount * (SPENDING[line.nature] ?? 0),
    },
  ],
});
