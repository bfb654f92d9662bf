import {
  type BudgetLine,
  budgetLines,
  capitalised,
  type Element,
  hasMoney,
  isRecurrent,
  moneyToOutcomes,
  type Plan,
  SPENDING,
} from '@goldenthread/model';
import { paragraph } from '../document/cells.js';
import type { Block, Table } from '../document/document.js';
import { isEmpty, linesMoney, type MoneyRow, moneyTableWithTotal } from './_money.js';
import { moneyFlow } from './_money-flow.js';
import { afterSavings } from './_savings-beyond.js';
import { priorityOf, responsibleFor, titleOf } from './_titles.js';
import { defineReport, section } from './report.js';

/** The budget, cut in every way that members ask for. Every cut adds up to the same total. */
export const budget = defineReport({
  name: 'budget',
  title: 'Budget',
  for: 'finance officer',
  shows: 'The budget by outcome, priority, work, fund and kind for each year, how certain the money is and how much is one-off.',
  parameters: [],
  nothing: 'This plan has no budget yet.',
  has: hasMoney,
  build({ plan }) {
    const lines = budgetLines(plan);
    const spending = lines.filter((line) => SPENDING[line.nature] !== undefined);
    return {
      blocks: [
        paragraph(
          'Spending is revenue, growth and capital, less the savings that budgets state. Every table of spending adds up to the same totals.',
        ),
        ...byNature(plan, lines),
        ...afterSavings(plan, lines),
      ],
      sections: [
        ...section('Where it comes from and goes to', moneyFlow(plan)),
        ...section('By outcome', byOutcome(plan, spending)),
        ...section('By priority', byPriority(plan, spending)),
        ...section('By work', byOwner(plan, spending)),
        ...section(
          'By fund',
          grouped(plan, spending, 'Spending by fund', 'Fund', ({ fund }) => fund, 'No fund named'),
        ),
        ...section('By person responsible', byPerson(plan, spending)),
        ...section('How certain', byCertainty(plan, spending)),
        ...section('Once, or every year', byRecurrence(plan, spending)),
      ],
    };
  },
});

const NATURES = [
  ['Revenue', { revenue: 1 }],
  ['Growth', { growth: 1 }],
  ['Capital', { capital: 1 }],
  ['Income', { income: -1 }],
  ['Savings', { saving: -1 }],
] as const;

function byNature(plan: Plan, lines: readonly BudgetLine[]): Table[] {
  const rows = NATURES.map(([title, signs]): MoneyRow => ({ title, years: linesMoney(lines, signs) }));
  return moneyTableWithTotal(plan, 'The whole budget by kind', 'Kind', rows, 'Net budget');
}

function byOutcome(plan: Plan, lines: readonly BudgetLine[]): Block[] {
  const parts = moneyToOutcomes(plan);
  const rows = [...Map.groupBy(parts, ({ outcome }) => outcome)].map(
    ([outcome, own]): MoneyRow => ({ title: titleOf(plan, outcome), years: linesMoney(own, SPENDING) }),
  );
  return moneyTableWithTotal(plan, 'Spending by outcome, by the shares of the work that delivers it', 'Outcome', [
    ...rows,
    ...unlinked(plan, lines),
  ]);
}

/** What reaches no outcome: all spending, less what reaches one. */
function unlinked(plan: Plan, lines: readonly BudgetLine[]): MoneyRow[] {
  const linked = new Set(moneyToOutcomes(plan).map(({ line }) => line));
  const years = linesMoney(
    lines.filter((line) => !linked.has(line)),
    SPENDING,
  );
  return isEmpty(years) ? [] : [{ title: 'Linked to no outcome', years }];
}

/** Money of an outcome counts towards the first priority that it supports, so that nothing counts twice. */
function byPriority(plan: Plan, lines: readonly BudgetLine[]): Block[] {
  const word = capitalised(plan.words('priority'));
  const rows = [...Map.groupBy(moneyToOutcomes(plan), ({ outcome }) => priorityOf(plan, outcome))].map(
    ([priority, own]): MoneyRow => ({
      title: priority ? titleOf(plan, priority) : `Under no ${plan.words('priority')}`,
      years: linesMoney(own, SPENDING),
    }),
  );
  return moneyTableWithTotal(plan, `Spending by ${plan.words('priority')}`, word, [...rows, ...unlinked(plan, lines)]);
}

function byOwner(plan: Plan, lines: readonly BudgetLine[]): Block[] {
  return grouped(plan, lines, 'Spending by work', 'Work', ({ owner }) => owner, 'No work named');
}

function byPerson(plan: Plan, lines: readonly BudgetLine[]): Block[] {
  const person = ({ owner }: BudgetLine): Element | undefined => owner && responsibleFor(plan, owner)[0];
  return grouped(plan, lines, 'Spending by person responsible', 'Who', person, 'Nobody named');
}

function grouped(
  plan: Plan,
  lines: readonly BudgetLine[],
  caption: string,
  what: string,
  key: (line: BudgetLine) => Element | undefined,
  without: string,
): Block[] {
  const rows = [...Map.groupBy(lines, key)].map(
    ([element, own]): MoneyRow => ({
      title: element ? titleOf(plan, element) : without,
      years: linesMoney(own, SPENDING),
    }),
  );
  return moneyTableWithTotal(plan, caption, what, rows);
}

const CERTAINTIES = {
  confirmed: 'Confirmed',
  pending: 'Pending',
  bid: 'Depends on a bid',
  none: 'Certainty not stated',
} as const;

function byCertainty(plan: Plan, lines: readonly BudgetLine[]): Block[] {
  const of = ({ fund }: BudgetLine): keyof typeof CERTAINTIES => fund?.one('certainty')?.certainty ?? 'none';
  const groups = Map.groupBy(lines, of);
  const rows = (Object.keys(CERTAINTIES) as (keyof typeof CERTAINTIES)[]).map(
    (key): MoneyRow => ({ title: CERTAINTIES[key], years: linesMoney(groups.get(key) ?? [], SPENDING) }),
  );
  return moneyTableWithTotal(plan, 'Spending by how certain its fund is', 'Certainty', rows);
}

function byRecurrence(plan: Plan, lines: readonly BudgetLine[]): Block[] {
  const groups = Map.groupBy(lines, (line) => isRecurrent(plan, line));
  return moneyTableWithTotal(plan, 'Spending that returns, and spending that does not', 'How long', [
    { title: 'Every year', years: linesMoney(groups.get(true) ?? [], SPENDING) },
    { title: 'Once, or for some years', years: linesMoney(groups.get(false) ?? [], SPENDING) },
  ]);
}
