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
  splitOverOutcomes,
} from '@goldenthread/model';
import { paragraph } from '../document/cells.js';
import type { Block, SourceLine } from '../document/document.js';
import {
  addTraced,
  isEmpty,
  linesMoney,
  type MoneyRow,
  moneyTableWithTotal,
  riskOf,
  savedInEachYear,
  savingStage,
  savingYears,
  statedTraced,
  type TracedMoney,
} from './_money.js';
import { titleOf, titlesOf } from './_titles.js';

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

/** An agreed saving that no budget states, with what it takes off in each year. */
interface AgreedSaving {
  readonly saving: Element;
  readonly years: TracedMoney;
}

function agreedSavings(plan: Plan): AgreedSaving[] {
  const years = savingYears(plan);
  return plan
    .of('saving')
    .filter((saving) => isAgreedSaving(plan, saving))
    .map((saving) => ({ saving, years: takenOff(plan, saving, years) }))
    .filter(({ years: off }) => [...off.values()].some(({ pence }) => pence !== 0));
}

/** What agreed savings that no budget states take off each outcome, split by the shares of the work that they are from. */
export function savingsOfOutcomes(plan: Plan): ReadonlyMap<Element, readonly MoneyRow[]> {
  const rows = new Map<Element, MoneyRow[]>();
  for (const { saving, years } of agreedSavings(plan)) {
    const byOutcome = new Map<Element, Map<number, { readonly pence: Pence; readonly lines: readonly SourceLine[] }>>();
    for (const [year, { pence, lines }] of years)
      for (const { outcome, amount } of splitOverOutcomes(plan, saving, pence)) {
        const parts = byOutcome.get(outcome) ?? new Map();
        byOutcome.set(outcome, parts.set(year, { pence: amount, lines }));
      }
    for (const [outcome, parts] of byOutcome) {
      const own = rows.get(outcome) ?? [];
      own.push({ title: titleOf(plan, saving), years: parts });
      rows.set(outcome, own);
    }
  }
  return rows;
}

/** What agreed savings that no budget states take off services, a row for each service, or for those that share one. */
export function savingsOfServices(plan: Plan): MoneyRow[] {
  const fromServices = agreedSavings(plan).flatMap(({ saving, years }) => {
    const services = plan.targets(saving, 'savingFrom').filter(({ kind }) => kind === 'service');
    return services.length === 0 ? [] : [{ title: titlesOf(plan, services), years }];
  });
  return [...Map.groupBy(fromServices, ({ title }) => title)].map(([title, all]) => ({
    title: `Savings of ${title}`,
    years: addTraced(all.map(({ years }) => years)),
  }));
}

/** Spending, what agreed savings that no budget states take off it, and what is left; nothing where there are none. */
export function spendingAfter(plan: Plan, of: string, spending: TracedMoney, savings: readonly MoneyRow[]): Block[] {
  if (savings.length === 0) return [];
  return moneyTableWithTotal(
    plan,
    `After agreed savings that no budget states: ${of}`,
    'What',
    [{ title: 'Spending', years: spending }, ...savings],
    'Spending after these savings',
  );
}

/** What of savings is at risk, and what is still to find: a table each, where there is any. */
export function uncertainSavings(plan: Plan): Block[] {
  const years = savingYears(plan);
  const rows = (amounts: (saving: Element) => TracedMoney): MoneyRow[] =>
    plan.of('saving').map((saving) => ({ title: titleOf(plan, saving), years: amounts(saving) }));
  const toFind = (saving: Element): TracedMoney =>
    savingStage(saving) === 'to find' ? savedInEachYear(plan, saving, years) : new Map();
  return [
    ...moneyTableWithTotal(
      plan,
      'Savings at risk, which are not counted',
      'Saving',
      rows((saving) => riskOf(plan, saving)),
    ),
    ...moneyTableWithTotal(plan, 'Savings still to find, which are not counted', 'Saving', rows(toFind)),
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
