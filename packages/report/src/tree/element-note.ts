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
  leadsOf,
  moneyByYear,
  moneyWithParts,
  outcomeMoney,
  outcomesBelow,
  type Plan,
  partsOf,
  SPENDING,
  standingOf,
  statusAt,
  supportersOf,
  thisYear,
  workDelivering,
  type YearMoney,
} from '@goldenthread/model';
import type { Gaps } from '@goldenthread/rules';
import { gapsInWords, stateOf } from './gaps.js';
import type { TreeNote, TreeState } from './node.js';
import { joined } from './words.js';

/** What a tree says of an element: what it counts, what it costs, how it stands. */
export function noteOf(plan: Plan, gaps: Gaps, element: Element): TreeNote {
  const own = gaps.of(element);
  const status = statusOf(plan, element);
  const state = own.length === 0 && status ? status : stateOf(own);
  return {
    kind: capitalised(plan.words(element.kind)),
    first: joined(...standing(plan, element)),
    description: joined(...counts(plan, element), gapsInWords(own) ?? (element.kind === 'outcome' ? 'no problems' : undefined)),
    details: [
      capitalised(joined(plan.words(element.kind), element.path)),
      ...leads(plan, element),
      ...(element.kind === 'measure' ? figuresInWords(plan, element, { colour: (rag) => rag, words: (text) => text }) : []),
      ...money(plan, element),
      ...own.map(({ message }) => message),
    ],
    state: element.family === 'party' && own.length === 0 ? 'plain' : state,
  };
}

/** How an element stands, and the one figure that matters most of it: money of the year, or the latest actual. */
function standing(plan: Plan, element: Element): (string | undefined)[] {
  if (element.kind === 'outcome')
    return [statusOf(plan, element), countable(() => yearMoneyInWords(plan, outcomeMoney(plan, element)), undefined)];
  if (element.family === 'work') {
    const amount = countable(() => yearMoneyInWords(plan, moneyWithParts(plan, element, SPENDING)), undefined);
    return [statusAt(plan, element)?.state, amount];
  }
  if (element.kind === 'measure') return [latest(plan, element)];
  if (element.kind === 'budget' || element.kind === 'budgetFor') {
    const byBudget = plan.memo(noteOf, () => Map.groupBy(budgetLines(plan), ({ budget }) => budget));
    const lines = byBudget.get(element) ?? [];
    return [countable(() => yearMoneyInWords(plan, addLines(lines, SPENDING)), undefined)];
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

/** An amount of the year that the plan stands in. */
function yearMoneyInWords(plan: Plan, years: YearMoney): string | undefined {
  const year = thisYear(plan);
  const amount = year === undefined ? undefined : years.stated(year);
  return amount === undefined ? undefined : formatMoneyShort(amount, plan.settings.symbol);
}

function leads(plan: Plan, element: Element): string[] {
  const { inPublic, officers } = leadsOf(plan, element);
  const names = [...inPublic, ...officers].map((lead) => lead.title || (lead.path ?? ''));
  return names.length === 0 ? [] : [`Led by ${names.join(', ')}`];
}

function money(plan: Plan, element: Element): string[] {
  return countable(() => {
    const rows =
      element.kind === 'outcome' ? [{ label: 'Reaches it', years: outcomeMoney(plan, element) }] : moneyByYear(plan, element);
    return rows.flatMap(({ label, years }) => {
      const each = years
        .inOrder()
        .map(([year, amount]) => `${formatYear(year)} ${formatMoneyShort(amount, plan.settings.symbol)}`);
      return each.length === 0 ? [] : [`${label}: ${each.join(', ')}`];
    });
  }, []);
}
