import type { ElementKind } from '../facts/generated.js';
import type { Element } from '../plan/element.js';
import type { Plan } from '../plan/plan.js';
import { lineageOf, stepAlong } from './lineage.js';
import { outcomesAmong, wholesOf } from './thread.js';

/** Who leads an element, each its own or else inherited from what it is part of or supports. */
export interface Leads {
  /** Who is responsible in public: portfolios, or what stands in their place in an organisation that has none. */
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
export const leadGivers = stepAlong([...wholesOf.links, 'supports'], (plan, element) => {
  const wholes = wholesOf(plan, element);
  return element.kind === 'outcome' ? [...wholes, ...outcomesAmong(plan.targets(element, 'supports'))] : wholes;
});

/** The leads of an element. Each of the two is inherited downwards until something states its own. */
export function leadsOf(plan: Plan, element: Element): Leads {
  const kinds = publicLeadKinds(plan);
  const own = statedLeads(plan, element);
  const nearest = (which: string, isLead: (lead: Element) => boolean): readonly Element[] => {
    const able = own.filter(isLead);
    return able.length > 0 ? able : inheritedLeads(plan, element, which, isLead);
  };
  const able = nearest('in public', (lead) => kinds.includes(lead.kind));
  return {
    // Whoever the plan says leads is shown as its lead, whether or not such a one can answer in public.
    inPublic: able.length > 0 ? able : nearest('no officer', (lead) => lead.kind !== 'officer'),
    officers: nearest('officer', (lead) => lead.kind === 'officer'),
  };
}

const NOBODY: readonly Element[] = [];

/** Those whom an element itself says to lead it. */
function statedLeads(plan: Plan, element: Element): readonly Element[] {
  return element.has('ledBy') ? plan.targets(element, 'ledBy') : NOBODY;
}

function inheritedLeads(plan: Plan, element: Element, which: string, isLead: (lead: Element) => boolean): readonly Element[] {
  const stating = lineageOf(plan, leadGivers).nearest(element, which, (each) => statedLeads(plan, each).some(isLead));
  return stating ? statedLeads(plan, stating).filter(isLead) : NOBODY;
}
