import type { DirectionClause, Element, Plan } from '@goldenthread/model';
import { titleOf } from './_titles.js';

/** What a direction aims at: a position, or a figure of a measure. */
export function targetWords(plan: Plan, about: Element, direction: DirectionClause): string {
  const measure = direction.measure && plan.linksFrom(about, 'direction').find(({ name }) => name === direction.measure)?.to;
  const figure = direction.value?.text ?? direction.amount?.text ?? '';
  if (measure) return `${titleOf(plan, measure)}${figure ? `: ${figure}` : ''}`;
  return direction.position ?? figure;
}
