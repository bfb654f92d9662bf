import type { Element } from '../plan/element.js';
import type { Plan } from '../plan/plan.js';
import { supportersOf } from './thread.js';

/** The outcomes that an outcome, a priority, a vision… stands for: itself, and all below it. */
export function outcomesBelow(plan: Plan, element: Element): Set<Element> {
  const found = new Set<Element>();
  if (element.kind === 'plan') return new Set(plan.of('outcome'));
  if (element.family !== 'outcome' && element.family !== 'statement') return found;
  const seen = new Set<Element>([element]);
  for (const each of seen) {
    if (each.kind === 'outcome') addWithSupporters(plan, each, found);
    for (const type of ['supports', 'meets', 'addresses'] as const) {
      for (const source of plan.sources(each, type))
        if (source.family === 'outcome' || source.family === 'statement') seen.add(source);
    }
  }
  return found;
}

/** Adds an outcome, then those that support it. What supports one that was found before was found with it. */
function addWithSupporters(plan: Plan, outcome: Element, found: Set<Element>): void {
  const line = new Set(found.has(outcome) ? [] : [outcome]);
  for (const each of line) {
    found.add(each);
    for (const supporter of supportersOf(plan, each)) if (!found.has(supporter)) line.add(supporter);
  }
}
