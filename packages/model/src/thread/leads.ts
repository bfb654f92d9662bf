import type { ElementKind } from '../facts/generated.js';
import type { Element } from '../plan/element.js';
import type { Plan } from '../plan/plan.js';
import { along, lineageOf } from './lineage.js';
import { outcomesAmong, wholesOf } from './thread.js';

/** Who leads an element, each its own or else inherited from what it is part of or supports. */
export interface Leads {
  /** Who answers for it in public: portfolios, or what stands in their place in an organisation that has none. */
  readonly inPublic: readonly Element[];
  /** Who answers for getting it done. */
  readonly officers: readonly Element[];
}

/**
 * The kinds that can answer for something in public. A council with a cabinet has portfolios; a committee, a board, a
 * partnership or a mayor has bodies, groups or partners that do. Where the plan does not say which, its portfolios tell.
 */
export function publicLeadKinds(plan: Plan): readonly ElementKind[] {
  const { governance } = plan.settings;
  const hasPortfolios = governance === undefined ? plan.of('portfolio').length > 0 : governance === 'cabinet';
  return hasPortfolios ? PORTFOLIOS : ANY;
}

const PORTFOLIOS: readonly ElementKind[] = ['portfolio'];
const ANY: readonly ElementKind[] = ['portfolio', 'body', 'group', 'partner'];

/** What an element inherits its leads from: what it is part of, or the outcomes that it supports. */
export const leadGivers = along([...wholesOf.links, 'supports'], (plan, element) => {
  const wholes = wholesOf(plan, element);
  return element.kind === 'outcome' ? [...wholes, ...outcomesAmong(plan.targets(element, 'supports'))] : wholes;
});

/** The leads of an element. Each of the two is inherited downwards until something states its own. */
export function leadsOf(plan: Plan, element: Element): Leads {
  const kinds = publicLeadKinds(plan);
  const able = nearestLeads(plan, element, 'in public', (lead) => kinds.includes(lead.kind));
  return {
    // Whoever the plan says leads is shown as its lead, whether or not such a one can answer in public.
    inPublic: able.length > 0 ? able : nearestLeads(plan, element, 'no officer', (lead) => lead.kind !== 'officer'),
    officers: nearestLeads(plan, element, 'officer', (lead) => lead.kind === 'officer'),
  };
}

function nearestLeads(plan: Plan, element: Element, which: string, isLead: (lead: Element) => boolean): readonly Element[] {
  const leads = (each: Element): readonly Element[] => (each.has('ledBy') ? plan.targets(each, 'ledBy') : []);
  const own = leads(element).filter(isLead);
  if (own.length > 0) return own;
  const stating = lineageOf(plan, leadGivers).nearest(element, which, (each) => leads(each).some(isLead));
  return stating ? leads(stating).filter(isLead) : [];
}
