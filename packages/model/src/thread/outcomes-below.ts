import type { Element } from '../plan/element.js';
import type { Plan } from '../plan/plan.js';
import { supportingOutcomes } from './thread.js';

/** The outcomes that an outcome, a priority, a vision… stands for: itself, and all below it. */
export function outcomesBelow(plan: Plan, element: Element): Set<Element> {
  const found = new Set<Element>();
  if (element.kind === 'plan') return new Set(plan.of('outcome'));
  if (element.family !== 'outcome' && element.family !== 'statement') return found;
  const seen = new Set<Element>([element]);
  for (const each of seen) {
    if (each.kind === 'outcome') for (const outcome of [each, ...supportingOutcomes(plan, each)]) found.add(outcome);
    for (const type of ['supports', 'meets', 'addresses'] as const) {
      for (const source of plan.sources(each, type))
        if (source.family === 'outcome' || source.family === 'statement') seen.add(source);
    }
  }
  return found;
}
