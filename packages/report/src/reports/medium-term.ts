import {
  type Element,
  formatMoney,
  formatYear,
  type GapClosing,
  listed,
  type OpenGap,
  openGaps,
  type Plan,
  type Row,
  YearMoney,
} from '@goldenthread/model';
import { lineOf, lineOfRow, paragraph } from '../document/cells.js';
import type { Block } from '../document/document.js';
import { addTraced, isEmpty, type MoneyRow, moneyTable, negated, savingStage, statedTraced, type TracedMoney } from './_money.js';
import { uncertainSavings } from './_savings-beyond.js';
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
    const gaps = openGaps(plan).filter(({ gap }) => !gap.isEmpty);
    return {
      blocks: [paragraph(conclusion(plan, gaps))],
      sections: [
        ...gaps.flatMap((gap) => section(titleOf(plan, gap.financialPlan), gapTable(plan, gap))),
        ...section('Not counted', uncertainSavings(plan)),
      ],
    };
  },
});

/** The first sentence: what is left to find, and where. */
function conclusion(plan: Plan, gaps: readonly OpenGap[]): string {
  const open = YearMoney.sum(gaps.map((gap) => gap.open));
  if (open.isEmpty) return 'Savings and new income close the gap in every year.';
  const amounts = open.inOrder().map(([year, amount]) => `${formatMoney(amount, plan.settings.symbol)} in ${formatYear(year)}`);
  return `Still to find: ${listed(amounts)}.`;
}

const STAGES = [
  ['delivered', 'Savings delivered'],
  ['agreed', 'Savings agreed'],
  ['identified', 'Savings identified'],
  [undefined, 'Savings with no stage stated'],
] as const;

/** The gap, what closes it by stage, and what is left: the same sums that the check makes. */
function gapTable(plan: Plan, { financialPlan, gap, inEachYear, closings: own, shared }: OpenGap): Block[] {
  const stated = statedTraced(plan, financialPlan, 'gap');
  const isStated = [...inEachYear].every(([year, amount]) => gap.stated(year) === amount);
  const savings = (stage: string | undefined): TracedMoney =>
    negated(
      addTraced(
        own.flatMap((closing) => (isSaving(closing.source) && savingStage(closing.source) === stage ? [traced(closing)] : [])),
      ),
    );
  const income = negated(addTraced(own.flatMap((closing) => ('budget' in closing.source ? [traced(closing)] : []))));
  const uses = negated(addTraced(own.flatMap((closing) => (isUse(closing.source) ? [traced(closing)] : []))));
  const rows: MoneyRow[] = [
    isStated
      ? { title: 'Gap before savings', years: stated }
      : { title: 'Gap before savings, with earlier years', years: untraced(inEachYear) },
    ...STAGES.map(([stage, title]): MoneyRow => ({ title, years: savings(stage) })),
    { title: 'New income', years: income },
    { title: 'Use of reserves and other funds', years: uses },
    { title: 'Savings and income that name no financial plan', years: negated(untraced(shared)) },
  ].filter(({ years }) => !isEmpty(years));
  return moneyTable(plan, `${titleOf(plan, financialPlan)}: the gap and what closes it`, 'What', [
    ...rows,
    { title: 'Left to find', years: new Map(), adds: rows.map((_, index) => index) },
  ]);
}

const isSaving = (source: GapClosing['source']): source is Element => 'kind' in source;
const isUse = (source: GapClosing['source']): source is Row => 'element' in source;

/** What closes a gap, with the line that states it. */
function traced({ source, years }: GapClosing): TracedMoney {
  const lines = [isSaving(source) ? lineOf(source) : lineOfRow(isUse(source) ? source : source.row)];
  return new Map([...years].map(([year, pence]) => [year, { pence, lines }]));
}

const untraced = (years: YearMoney): TracedMoney => new Map([...years].map(([year, pence]) => [year, { pence, lines: [] }]));
