import {
  type Element,
  isHeldByPartner,
  moneyToOutcomes,
  type OutcomeMoney,
  type Plan,
  partnersMoneyToOutcomes,
  SPENDING,
} from '@goldenthread/model';
import { paragraph, paragraphs } from '../document/cells.js';
import { linesMoney, type MoneyRow, moneyTableWithTotal } from './_money.js';
import { savingsOfOutcomes, spendingAfter } from './_savings-beyond.js';
import { titleOf } from './_titles.js';
import { defineReport, section } from './report.js';

/** What is spent on each outcome, by whom. */
export const spend = defineReport({
  name: 'spend',
  title: 'Spending on each outcome',
  for: 'partners',
  shows: 'What is spent on each outcome, by which work and from which fund, and what partners spend on it.',
  parameters: [],
  nothing: 'No money in this plan reaches an outcome.',
  has: (plan) => moneyToOutcomes(plan).length + partnersMoneyToOutcomes(plan).length > 0,
  build({ plan }) {
    const outcomes = Map.groupBy([...moneyToOutcomes(plan), ...partnersMoneyToOutcomes(plan)], ({ outcome }) => outcome);
    const saved = savingsOfOutcomes(plan);
    return {
      blocks: [
        paragraph('Money of work that delivers several outcomes is split between them by its shares, to the penny.'),
        ...paragraphs(
          saved.size === 0 ? undefined : 'Agreed savings that no budget states are taken off in tables of their own.',
          plan.of('saving').length === 0 ? undefined : 'The report on savings has every saving, agreed or not.',
        ),
      ],
      sections: [...outcomes].flatMap(([outcome, all]) => {
        const parts = all.filter(({ line }) => !isHeldByPartner(line.fund));
        const others = all.filter(({ line }) => isHeldByPartner(line.fund));
        return section(titleOf(plan, outcome), [
          ...moneyTableWithTotal(
            plan,
            `Who spends on it: ${titleOf(plan, outcome)}`,
            'Work',
            rowsBy(plan, parts, ({ line }) => line.owner),
          ),
          ...spendingAfter(plan, titleOf(plan, outcome), linesMoney(parts, SPENDING), saved.get(outcome) ?? []),
          ...moneyTableWithTotal(
            plan,
            `Where the money comes from: ${titleOf(plan, outcome)}`,
            'Fund',
            rowsBy(plan, parts, ({ line }) => line.fund),
          ),
          ...moneyTableWithTotal(
            plan,
            `Partners’ money, which is in none of the council’s sums: ${titleOf(plan, outcome)}`,
            'Held by',
            rowsBy(plan, others, ({ line }) => line.fund && plan.targets(line.fund, 'heldBy')[0]),
          ),
        ]);
      }),
    };
  },
});

function rowsBy(plan: Plan, parts: readonly OutcomeMoney[], key: (part: OutcomeMoney) => Element | undefined): MoneyRow[] {
  return [...Map.groupBy(parts, key)].map(([element, own]) => ({
    title: element ? titleOf(plan, element) : 'Not named',
    years: linesMoney(own, SPENDING),
  }));
}
