import {
  countable,
  type Element,
  figuresInWords,
  formatMoney,
  formatMoneyCompact,
  formatYear,
  lastDay,
  type MoneyByYear,
  moneyByYear,
  outcomeMoney,
  type Plan,
  type Rag,
  ragOf,
  readings,
  statusAt,
} from '@goldenthread/model';
import type { NodeMoney, NodeState } from './graph.js';

const PLAIN = { colour: (colour: Rag): string => colour, words: (text: string): string => text };

/** How an element stands: a measure against its target, anything else by its latest status. */
export function stateOf(plan: Plan, element: Element): NodeState | undefined {
  if (element.kind === 'measure') return ofMeasure(plan, element);
  const status = statusAt(plan, element);
  if (!status) return undefined;
  const { state, words, period } = status;
  const told = [state, period && `in ${period.text}`].filter(Boolean).join(' ');
  const rag = state === 'green' || state === 'amber' || state === 'red' ? { rag: state } : {};
  return { ...rag, short: state, words: words ? `${told}: ${words.text}` : told };
}

function ofMeasure(plan: Plan, measure: Element): NodeState {
  const sentences = figuresInWords(plan, measure, PLAIN);
  const [figure = ''] = (sentences[0] ?? '').split(', ');
  const last = readings(measure, 'actual')
    .toSorted((a, b) => endOf(plan, a) - endOf(plan, b))
    .at(-1);
  const rag = last && ragOf(plan, measure, last.period);
  return { ...(rag ? { rag } : {}), short: figure, words: sentences.join('. ') };
}

function endOf(plan: Plan, { period }: { period: Parameters<typeof lastDay>[0] }): number {
  return lastDay(period, plan.settings.startMonth);
}

/** The money of an element; undefined where the plan shows none, or its sums are beyond what can be counted. */
export function moneyOfNode(plan: Plan, element: Element, year: number | undefined): NodeMoney | undefined {
  const row = countable(() => rowOf(plan, element), undefined);
  if (!row) return undefined;
  const { symbol } = plan.settings;
  const now = year === undefined ? undefined : row.years.get(year);
  return {
    label: row.label,
    ...(now === undefined ? {} : { short: formatMoneyCompact(now, symbol) }),
    years: [...row.years].sort(([a], [b]) => a - b).map(([each, amount]) => `${formatYear(each)} ${formatMoney(amount, symbol)}`),
  };
}

function rowOf(plan: Plan, element: Element): MoneyByYear | undefined {
  // The same as below, from sums that the whole plan shares: a plan has many outcomes.
  const row =
    element.kind === 'outcome' ? { label: 'Reaches it', years: outcomeMoney(plan, element) } : moneyByYear(plan, element)[0];
  return row && row.years.size > 0 ? row : undefined;
}
