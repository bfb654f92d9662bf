import type { Element, Plan } from '@goldenthread/model';

/** The priority above an outcome: the nearest, and of several the first that is stated. */
export function priorityOf(plan: Plan, outcome: Element): Element | undefined {
  const seen = new Set([outcome]);
  for (const each of seen) {
    const targets = plan.targets(each, 'supports');
    const priority = targets.find(({ kind }) => kind === 'priority');
    if (priority) return priority;
    for (const target of targets) if (target.kind === 'outcome') seen.add(target);
  }
  return undefined;
}
