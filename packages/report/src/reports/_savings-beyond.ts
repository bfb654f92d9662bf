import {
  basisOf,
  beyondBudget,
  counted,
  doubtOf,
  type Element,
  isAgreedSaving,
  type LineMoney,
  type Pence,
  type Plan,
} from '@goldenthread/model';
import { paragraph } from '../document/cells.js';
import type { Block, SourceLine } from '../document/document.js';
import { addTraced, isEmpty, linesMoney, type MoneyRow, moneyTableWithTotal, statedTraced, type TracedMoney } from './_money.js';

/** The net of all budget lines. */
const NET = { revenue: 1, growth: 1, capital: 1, income: -1, saving: -1 } as const;

/**
 * From the budget to what it comes to after the savings that no budget states, so that every pound reconciles: agreed savings as the
 * check counts them, and those that are not agreed yet. What is in doubt is counted, and not taken off.
 */
export function afterSavings(plan: Plan, lines: readonly LineMoney[]): Block[] {
  const budget = linesMoney(lines, NET);
  const savings = plan.of('saving').filter((saving) => !isEmpty(statedTraced(plan, saving, 'amount')));
  const stated = savings.flatMap((saving) => [...statedTraced(plan, saving, 'amount').keys()]);
  const years = [...new Set([...budget.keys(), ...plan.settings.years, ...stated])].sort((a, b) => a - b);
  const beyond = savings.filter((saving) => !beyondBudget(plan, saving, years).isNil);
  if (beyond.length === 0) return [];
  const sum = (some: readonly Element[]): TracedMoney => addTraced(some.map((saving) => takenOff(plan, saving, years)));
  const agreed = beyond.filter((saving) => isAgreedSaving(plan, saving));
  const open = beyond.filter((saving) => !agreed.includes(saving) && doubtOf(plan, saving) === undefined);
  const inDoubt = beyond.length - agreed.length - open.length;
  const rows: MoneyRow[] = [
    { title: 'Net budget', years: budget },
    { title: 'Agreed savings that no budget states', years: sum(agreed) },
    { title: 'Savings that no budget states, not agreed yet', years: sum(open) },
  ];
  const doubt = `${counted(inDoubt, 'more saving is', 'more savings are')} at risk, stopped or still to find, and not taken off.`;
  return [
    ...moneyTableWithTotal(
      plan,
      'From the budget to what is left to pay after savings',
      'What',
      rows,
      'Net budget after these savings',
    ),
    ...(inDoubt === 0 ? [] : [paragraph(doubt)]),
  ];
}

/** A saving by year with the lines that state it; what is new in a year lasts. */
function takenOff(plan: Plan, saving: Element, years: readonly number[]): TracedMoney {
  const rows = (['amount', 'achieved', 'atRisk'] as const).map((type) => statedTraced(plan, saving, type));
  const lasts = basisOf(saving, 'amount') === 'new each year';
  const linesOf = (year: number): SourceLine[] =>
    rows.flatMap((row) => [...row].flatMap(([of, { lines }]) => (of === year || (lasts && of < year) ? lines : [])));
  return new Map(
    [...beyondBudget(plan, saving, years)].map(([year, amount]) => [
      year,
      { pence: (0 - amount) as Pence, lines: linesOf(year) },
    ]),
  );
}
