import type { NameFact } from '../facts/common.js';
import type { Element } from '../plan/element.js';
import type { Plan } from '../plan/plan.js';
import { belongsToOwner, type Statement, statementOf } from './statement.js';

/** The children of an element that are compared by themselves: its budgets are part of it. */
export function childrenOf(plan: Plan, element: Element): Element[] {
  return element.children.filter((child) => !belongsToOwner(plan, child));
}

/** Everything that an element and its children say but for their own names, as one text: two of the same are alike. */
export function fingerprintOf(plan: Plan, element: Element): string {
  const fingerprints = plan.memo(fingerprintOf, () => new Map<Element, string>());
  let fingerprint = fingerprints.get(element);
  if (fingerprint === undefined) {
    const children = childrenOf(plan, element).map((child) => `${child.name ?? ''} ${fingerprintOf(plan, child)}`);
    fingerprint = JSON.stringify([element.kind, flat(statementOf(plan, element, asTyped)), children.sort()]);
    fingerprints.set(element, fingerprint);
  }
  return fingerprint;
}

const asTyped = (name: NameFact): string => name.name;

function flat({ said, series, links }: Statement): unknown {
  return [
    [...said].map(([key, { clauses }]) => [key, clauses.map((each) => each.canonical).sort()]).sort(byFirst),
    [...series]
      .map(([key, { figures }]) => [key, [...figures].map(([period, { shown }]) => [period, shown]).sort(byFirst)])
      .sort(byFirst),
    [...links].map(([type, names]) => [type, [...names].sort(byFirst)]).sort(byFirst),
  ];
}

const byFirst = ([a]: unknown[], [b]: unknown[]): number => (String(a) < String(b) ? -1 : 1);
