import { budgetLines, type Element, formatMoney, formatYear, openGaps, type Pence, type Plan } from '@goldenthread/model';
import { paragraph } from '../document/cells.js';
import type { Block, Section } from '../document/document.js';
import { listWords } from '../document/words.js';
import { addTraced, isEmpty, linesMoney, type MoneyRow, moneyTable, negated, statedTraced, type TracedMoney } from './_money.js';
import { riskOf, safeAmount, stageOf } from './_savings.js';
import { titleOf } from './_titles.js';
import { defineReport, section } from './report.js';

/** The medium-term financial plan: the gap of each year, what closes it, and what is left to find. */
export const mediumTerm = defineReport({
  name: 'medium-term',
  title: 'Medium-term financial plan',
  for: 'finance officer',
  shows: 'The gap of each year, savings by stage, new income, and what is left to find.',
  parameters: [],
  nothing: 'This plan has no financial plan with a gap.',
  has: (plan) => plan.of('financialPlan').some((each) => each.has('gap')),
  build({ plan }) {
    const plans = plan.of('financialPlan').filter((each) => each.has('gap'));
    const gaps = openGaps(plan);
    return {
      blocks: [paragraph(conclusion(plan, gaps))],
      sections: plans.flatMap((financialPlan): Section[] =>
        section(titleOf(plan, financialPlan), gapTable(plan, financialPlan, plans.length === 1)),
      ),
    };
  },
});

/** The first sentence: what is left to find, and where. */
function conclusion(plan: Plan, gaps: ReturnType<typeof openGaps>): string {
  const open = new Map<number, number>();
  for (const gap of gaps) for (const [year, amount] of gap.open) open.set(year, (open.get(year) ?? 0) + amount);
  if (open.size === 0) return 'Savings and new income close the gap in every year.';
  const years = [...open].sort(([a], [b]) => a - b);
  const amounts = years.map(([year, amount]) => `${formatMoney(amount as Pence, plan.settings.symbol)} in ${formatYear(year)}`);
  return `Still to find: ${listWords(amounts)}.`;
}

const STAGES = [
  ['delivered', 'Savings delivered'],
  ['agreed', 'Savings agreed'],
  ['identified', 'Savings identified'],
] as const;

function gapTable(plan: Plan, financialPlan: Element, only: boolean): Block[] {
  const belongs = (element: Element | undefined): boolean =>
    only || (element !== undefined && plan.targets(element, 'partOf').includes(financialPlan));
  const savings = plan.of('saving').filter(belongs);
  const safe = (stage: string | undefined): TracedMoney =>
    negated(addTraced(savings.filter((saving) => stageOf(saving) === stage).map((saving) => safeAmount(plan, saving))));
  const income = budgetLines(plan).filter(
    (line) => line.nature === 'income' && line.clause.tags.includes('new') && belongs(line.owner),
  );
  const counted: MoneyRow[] = [
    { title: 'Gap before savings', years: statedTraced(plan, financialPlan, 'gap') },
    ...STAGES.map(([stage, title]): MoneyRow => ({ title, years: safe(stage) })),
    { title: 'Savings with no stage stated', years: safe(undefined) },
    { title: 'New income', years: negated(linesMoney(income, { income: 1 })) },
  ].filter(({ years }) => !isEmpty(years));
  const uncounted: MoneyRow[] = [
    { title: 'At risk, not counted', years: negated(addTraced(savings.map((each) => riskOf(plan, each)))) },
  ].filter(({ years }) => !isEmpty(years));
  return [
    ...moneyTable(plan, `${titleOf(plan, financialPlan)}: the gap and what closes it`, 'What', [
      ...counted,
      { title: 'Left to find', years: new Map(), adds: counted.map((_, index) => index) },
    ]),
    ...moneyTable(plan, 'Savings that are not counted', 'What', uncounted),
  ];
}
