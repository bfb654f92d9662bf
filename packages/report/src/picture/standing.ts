import {
  countable,
  type Element,
  figuresInWords,
  formatMoney,
  formatMoneyCompact,
  formatYear,
  type MoneyByYear,
  moneyByYear,
  outcomeMoney,
  type Plan,
  type Rag,
  standingOf,
} from '@goldenthread/model';
import type { NodeMoney, NodeState } from './graph.js';

const PLAIN = { colour: (colour: Rag): string => colour, words: (text: string): string => text };

/** How an element stands: a measure against its target, anything else by its latest status. */
export function stateOf(plan: Plan, element: Element): NodeState | undefined {
  if (element.kind === 'measure') return ofMeasure(plan, element);
  const standing = standingOf(plan, element);
  if (!standing) return undefined;
  const { rag, state, status } = standing;
  const told = [state, status?.period && `in ${status.period.text}`].filter(Boolean).join(' ');
  return { ...(rag ? { rag } : {}), short: state, words: status?.words ? `${told}: ${status.words.text}` : told };
}

function ofMeasure(plan: Plan, measure: Element): NodeState {
  const sentences = figuresInWords(plan, measure, PLAIN);
  const [figure = ''] = (sentences[0] ?? '').split(', ');
  const rag = standingOf(plan, measure)?.rag;
  return { ...(rag ? { rag } : {}), short: figure, words: sentences.join('. ') };
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
