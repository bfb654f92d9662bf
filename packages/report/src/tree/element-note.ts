import {
  addLines,
  budgetLines,
  capitalised,
  countable,
  counted,
  dayInWords,
  type Element,
  figuresInWords,
  figureText,
  formatMoneyShort,
  formatYear,
  latestActual,
  latestVerdict,
  outcomesBelow,
  type Pence,
  type Plan,
  partsOf,
  SPENDING,
  standingOf,
  statusAt,
  supportersOf,
  thisYear,
  workDelivering,
} from '@goldenthread/model';
import type { Gaps } from '@goldenthread/rules';
import { Profile } from '../profile/profile.js';
import { gapsInWords, joined, stateOf, type TreeNote, type TreeState } from './node.js';

/** What a tree says of an element: what it counts, what it costs, how it stands. */
export function noteOf(plan: Plan, gaps: Gaps, element: Element): TreeNote {
  const profile = new Profile(plan, element);
  const own = gaps.of(element);
  const status = statusOf(plan, element);
  const state = own.length === 0 && status ? status : stateOf(own);
  return {
    kind: capitalised(plan.words(element.kind)),
    first: joined(...standing(profile)),
    description: joined(...counts(plan, element), gapsInWords(own) ?? (element.kind === 'outcome' ? 'no problems' : undefined)),
    details: [
      capitalised(plan.words(element.kind)),
      ...leads(profile),
      ...(element.kind === 'measure' ? figuresInWords(plan, element, { colour: (rag) => rag, words: (text) => text }) : []),
      ...money(profile),
      ...own.map(({ message }) => message),
    ],
    state: element.family === 'party' && own.length === 0 ? 'plain' : state,
  };
}

/** How an element stands, and the one figure that matters most of it: money of the year, or the latest actual. */
function standing(profile: Profile): (string | undefined)[] {
  const { plan, element } = profile;
  const year = thisYear(plan);
  if (element.kind === 'outcome') return [statusOf(plan, element), inWords(plan, profile.moneyIn(year))];
  if (element.family === 'work') return [statusAt(plan, element)?.state, inWords(plan, profile.moneyIn(year))];
  if (element.kind === 'measure') return [latest(plan, element)];
  if (element.kind === 'budget' || element.kind === 'budgetFor') {
    const byBudget = plan.memo(noteOf, () => Map.groupBy(budgetLines(plan), ({ budget }) => budget));
    const lines = byBudget.get(element) ?? [];
    return [year === undefined ? undefined : countable(() => inWords(plan, addLines(lines, SPENDING).stated(year)), undefined)];
  }
  return element.family === 'child' ? [statusAt(plan, element)?.state, element.one('by')?.by.text] : [];
}

/** What an element has, counted. */
function counts(plan: Plan, element: Element): (string | undefined)[] {
  if (element.kind === 'outcome') {
    return [
      counted(workDelivering(plan, element).length, 'piece of work', 'pieces of work'),
      counted(plan.targets(element, 'measuredBy').length, 'measure'),
      some(supportersOf(plan, element).length, 'supporting outcome'),
    ];
  }
  if (element.family === 'statement') return [some(outcomesBelow(plan, element).size, 'outcome')];
  return element.family === 'work' ? [some(partsOf(plan, element).length, 'part')] : [];
}

function some(count: number, one: string): string | undefined {
  return count === 0 ? undefined : counted(count, one);
}

/** The latest actual figure of a measure, behind its colour. */
function latest(plan: Plan, measure: Element): string | undefined {
  const last = latestActual(plan, measure);
  if (!last) return 'no figure yet';
  const verdict = latestVerdict(plan, measure);
  return joined(verdict, `${figureText(last)} in ${dayInWords(last.period)}`);
}

/** The colour of a measure's latest figure, or that a status states. */
function statusOf(plan: Plan, element: Element): TreeState | undefined {
  return standingOf(plan, element)?.rag;
}

function inWords(plan: Plan, amount: Pence | undefined): string | undefined {
  return amount === undefined ? undefined : formatMoneyShort(amount, plan.settings.symbol);
}

function leads({ leads: all }: Profile): string[] {
  return all.length === 0 ? [] : [`Led by ${all.map((lead) => lead.title || (lead.path ?? '')).join(', ')}`];
}

function money({ plan, money: rows = [] }: Profile): string[] {
  return rows.map(({ label, years }) => {
    const amounts = years
      .inOrder()
      .map(([year, amount]) => `${formatYear(year)} ${formatMoneyShort(amount, plan.settings.symbol)}`);
    return `${label}: ${amounts.join(', ')}`;
  });
}
