import type { NameFact } from '../facts/common.js';
import type { ClauseTypes } from '../facts/generated.js';
import type { Element } from '../plan/element.js';

type WithClause = ClauseTypes['with'];
type Partnering = WithClause['partners'][number];

/** A partner's role in something. */
export type Role = NonNullable<Partnering['role']>;

/** A partner of an element with its role there; undefined where the plan gives it none. */
export interface PartnerRole {
  readonly partner: NameFact;
  readonly role: Role | undefined;
  readonly stated: Partnering;
}

/** The partners of a `with` line with their roles. In `with A, B as partner` the role is that of both. */
export function rolesIn(clause: WithClause): PartnerRole[] {
  return clause.partners.map((stated, index) => ({
    partner: stated.partner,
    role: clause.partners.slice(index).find((each) => each.role !== undefined)?.role,
    stated,
  }));
}

/** Every partner of an element with its role. */
export function partnerRoles(element: Element): PartnerRole[] {
  return element.all('with').flatMap(rolesIn);
}
