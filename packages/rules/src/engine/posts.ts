import type { Element, Plan } from '@goldenthread/model';
import { derived, derivedFor } from '@goldenthread/model';
import { isPast } from './time.js';

/** The posts of a kind that a link can name and that have not ended, in the plan's order. */
export const currentPosts = derivedFor((plan: Plan, kind: 'portfolio' | 'officer'): readonly Element[] =>
  currentParties(plan, plan.of(kind)),
);

/** The bodies that a link can name and that have not ended: those that decide before those that scrutinise. */
export const decidingBodies = derived((plan: Plan): readonly Element[] => {
  const bodies = currentParties(plan, plan.of('body'));
  const scrutiny = new Set(bodies.filter((body) => isOfKind(body, 'scrutiny')));
  return [...bodies.filter((body) => !scrutiny.has(body)), ...scrutiny];
});

/** Whether a party is of a kind, as its `kind` says. */
export function isOfKind(party: Element, kind: 'supplier' | 'scrutiny'): boolean {
  return party.all('partyKind').some((clause) => clause.kinds.includes(kind));
}

/** What a link can name and has not ended. */
export function currentParties(plan: Plan, parties: readonly Element[]): Element[] {
  return parties.filter((party) => {
    const found = party.name !== undefined && plan.declarations.names.get(party.name) === party;
    return found && !isPast(plan, party.one('ended')?.on);
  });
}
