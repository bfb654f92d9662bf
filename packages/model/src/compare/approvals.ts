import type { Element } from '../plan/element.js';
import { namingOf } from './element-changes.js';
import type { Pairs } from './pairs.js';

/**
 * The decisions that approve something which the earlier plan did not have approved, by the name of what they approve
 * (in the later plan; a name that is gone there, as it was).
 */
export function newApprovals(pairs: Pairs): Map<string, Element> {
  const approvals = new Map<string, Element>();
  const [then, now] = [namingOf(pairs, 'base'), namingOf(pairs, 'head')];
  for (const decision of pairs.head.of('decision')) {
    const before = pairs.before(decision);
    const known = new Set(before?.all('approves').flatMap((clause) => clause.targets.map(then)));
    for (const name of decision.all('approves').flatMap((clause) => clause.targets.map(now)))
      if (!known.has(name) && !approvals.has(name)) approvals.set(name, decision);
  }
  return approvals;
}
