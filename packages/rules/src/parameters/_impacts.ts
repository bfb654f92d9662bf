import type { Element, ImpactOfClause, Pence } from '@goldenthread/model';

/** What a change of a service's money would do. */
export interface Impact {
  readonly clause: ImpactOfClause;
  readonly change: Pence;
}

/** The effects that a service states for more and for less money. */
export function impactsOf(work: Element): Impact[] {
  return work.all('impactOf').flatMap((clause) => {
    const { amount } = clause;
    return amount.type === 'money' && amount.pence !== undefined ? [{ clause, change: amount.pence }] : [];
  });
}
