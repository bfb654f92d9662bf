import {
  budgetLines,
  capitalised,
  countable,
  type Element,
  formatMoney,
  formatYear,
  leadsOf,
  NO_MONEY,
  outcomeMoney,
  type Plan,
  publicLeadKinds,
  workDelivering,
  workReaching,
  yearsWithMoney,
} from '@goldenthread/model';
import type { CoverageCell, CoverageColumn, CoverageItem } from './coverage.js';
import type { CoverageGaps } from './gaps.js';

/** A column, and how its cells are filled. */
export interface CoverageColumnSource extends CoverageColumn {
  readonly cell: (outcome: Element) => CoverageCell;
}

/** Names an element so that it can be found again. */
export type ElementRef = (element: Element) => number;

/** How much work of the outcomes that support it is listed for an outcome. */
const MOST_SHOWN = 50;

/** The columns of a plan: work, measures, money by year, who leads, benefits. */
export function columnsOf(plan: Plan, gaps: CoverageGaps, refer: ElementRef): CoverageColumnSource[] {
  const items = (elements: readonly Element[]): CoverageItem[] =>
    elements.map((element) => ({
      title: element.title || element.name || plan.words(element.kind),
      words: plan.words(element.kind),
      ref: refer(element),
    }));
  const listed = (outcome: Element, elements: readonly Element[], rule: string | undefined): CoverageCell =>
    elements.length > 0 ? { state: 'there', items: items(elements) } : gaps.missing(outcome, rule);
  return [
    { id: 'work', title: 'Work', isMoney: false, cell: (outcome) => workCell(plan, outcome, items, gaps) },
    {
      id: 'measures',
      title: 'Measures',
      isMoney: false,
      cell: (outcome) => listed(outcome, plan.targets(outcome, 'measuredBy'), 'outcome-without-measure'),
    },
    ...yearsOf(plan).map((year) => moneyColumn(plan, year, gaps)),
    ...(
      [
        ['portfolio', 'inPublic'],
        ['officer', 'officers'],
      ] as const
    ).map(([kind, which]) => ({
      id: kind,
      title: kind === 'officer' || publicLeadKinds(plan).length === 1 ? capitalised(plan.words(kind)) : 'Lead',
      isMoney: false,
      cell: (outcome: Element): CoverageCell => listed(outcome, leadsOf(plan, outcome)[which], 'no-accountable-lead'),
    })),
    {
      id: 'benefits',
      title: 'Benefits',
      isMoney: false,
      cell: (outcome) =>
        listed(
          outcome,
          plan.sources(outcome, 'towards').filter(({ kind }) => kind === 'benefit'),
          undefined,
        ),
    },
  ];
}

function workCell(
  plan: Plan,
  outcome: Element,
  items: (elements: readonly Element[]) => CoverageItem[],
  gaps: CoverageGaps,
): CoverageCell {
  const own = workDelivering(plan, outcome);
  if (own.length > 0) return { state: 'there', items: items(own) };
  const { works, more } = workReaching(plan, outcome);
  if (works.length === 0) return gaps.missing(outcome, 'outcome-without-delivery');
  const shown = works.slice(0, MOST_SHOWN);
  const only = more || shown.length < works.length ? ', the nearest of them' : '';
  return { state: 'there', items: items(shown), says: `Through the outcomes that support it${only}` };
}

function moneyColumn(plan: Plan, year: number, gaps: CoverageGaps): CoverageColumnSource {
  return {
    id: `money-${year}`,
    title: formatYear(year),
    isMoney: true,
    cell(outcome) {
      const amount = countable(() => outcomeMoney(plan, outcome).in(year), undefined);
      if (amount === undefined) return { state: 'none', items: [], says: 'Too large to add up to the penny' };
      const money = { amount, money: formatMoney(amount, plan.settings.symbol) };
      if (amount > 0) return { state: 'there', items: [], ...money };
      const { state, ...missing } = gaps.missing(outcome, 'outcome-unfunded');
      const reason = outcome.one('noCost')?.words.text;
      return {
        state,
        ...missing,
        ...(reason ? { says: `No cost: ${reason}` } : {}),
        ...(amount === NO_MONEY ? { amount } : money),
      };
    },
  };
}

/** The plan's years; where it states none, those that its budgets have. None where the plan has no money at all. */
function yearsOf(plan: Plan): readonly number[] {
  const lines = budgetLines(plan);
  if (lines.length === 0) return [];
  if (plan.settings.years.length > 0) return plan.settings.years;
  return yearsWithMoney(lines);
}
