import type { NameFact } from '../facts/common.js';
import type { Element } from '../plan/element.js';
import { namingOf } from './element-changes.js';
import type { Pairs } from './pairs.js';

/**
 * The decisions that approve something which the earlier plan did not have approved, by the name of what they approve (in the later
 * plan). What is gone nothing can name but `replaces`: a decision that says so of it gives it up, by the name that it had.
 */
export function newApprovals(pairs: Pairs): Map<string, Element> {
  const approvals = new Map<string, Element>();
  const [then, now] = [namingOf(pairs, 'base'), namingOf(pairs, 'head')];
  const isThere = (name: string): boolean => pairs.head.declarations.names.has(name);
  for (const decision of pairs.head.of('decision')) {
    const before = pairs.before(decision);
    const known = new Set(before && [...namesIn(before, 'approves'), ...namesIn(before, 'replaces')].map(then));
    const approved = namesIn(decision, 'approves').map(now);
    const givenUp = namesIn(decision, 'replaces').flatMap(({ name }) => (isThere(name) ? [] : [name]));
    for (const name of [...approved, ...givenUp]) if (!known.has(name) && !approvals.has(name)) approvals.set(name, decision);
  }
  return approvals;
}

const namesIn = (decision: Element, link: 'approves' | 'replaces'): NameFact[] =>
  decision.all(link).flatMap((clause) => clause.targets);
