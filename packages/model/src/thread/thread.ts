import type { Element } from '../plan/element.js';
import { isSound, type Plan } from '../plan/plan.js';
import { apportion, type Pence } from '../values/money.js';
import { lineageOf } from './lineage.js';

/** How much of a piece of work counts towards an outcome: a weight in hundredths of a per cent, or 1 for equal parts. */
export interface Share {
  readonly outcome: Element;
  readonly weight: number;
}

/** The work that a piece of work is part of; for a saving, the work it is taken from. */
export function wholesOf(plan: Plan, element: Element): Element[] {
  const from = element.kind === 'saving' ? plan.targets(element, 'savingFrom') : [];
  return [...plan.targets(element, 'partOf'), ...from];
}

/** What is part of an element. */
export function partsOf(plan: Plan, element: Element): Element[] {
  return plan.sources(element, 'partOf');
}

/**
 * The element and everything above it through a step, nearest first; a circle ends where it closes. To ask the same
 * of every element of a plan, see {@link lineageOf}: chains may be as long as the plan. `most` ends a chain early.
 */
export function chain(
  start: Element,
  step: (element: Element) => readonly Element[],
  most = Number.POSITIVE_INFINITY,
): Element[] {
  const seen = new Set<Element>([start]);
  for (const element of seen) {
    if (seen.size >= most) break;
    for (const next of step(element)) seen.add(next);
  }
  return [...seen].slice(0, most);
}

/** The outcomes of an element's own sound `delivers`, with their shares. */
function ownShares(plan: Plan, element: Element): readonly Share[] {
  return element.has('delivers') ? plan.memo(element.fact, () => readShares(plan, element)) : [];
}

function readShares(plan: Plan, element: Element): Share[] {
  const sound = new Map(
    plan
      .linksFrom(element, 'delivers')
      .filter(isSound)
      .map((link) => [link.name, link.to as Element]),
  );
  const stated = element.all('delivers').flatMap((clause) => clause.shares);
  const withShares = stated.some((share) => share.share !== undefined);
  return stated.flatMap((share) => {
    const outcome = sound.get(share.outcome);
    if (!outcome) return [];
    const percent = share.share?.type === 'percent' ? Math.round(share.share.value * 100) : 0;
    return [{ outcome, weight: withShares ? percent : 1 }];
  });
}

/**
 * The outcomes that a piece of work or a saving counts towards, with their shares: its own `delivers`, else those of
 * what it is part of (or, for a saving, taken from).
 */
export function sharesOf(plan: Plan, element: Element): readonly Share[] {
  const stating = lineageOf(plan, wholesOf).nearest(element, 'delivers', (each) => ownShares(plan, each).length > 0);
  return stating ? ownShares(plan, stating) : [];
}

/** Splits an amount over the outcomes of a piece of work, to the penny. */
export function splitOverOutcomes(plan: Plan, element: Element, amount: Pence): { outcome: Element; amount: Pence }[] {
  const shares = sharesOf(plan, element);
  const parts = apportion(
    amount,
    shares.map((share) => share.weight),
  );
  return shares.map((share, index) => ({ outcome: share.outcome, amount: parts[index] as Pence }));
}

/** The outcomes that support this one themselves. */
export function supportersOf(plan: Plan, outcome: Element): Element[] {
  return plan.sources(outcome, 'supports').filter((source) => source.kind === 'outcome');
}

/** The outcomes that support this one, at any depth; only the nearest where `most` is given. */
export function supportingOutcomes(plan: Plan, outcome: Element, most = Number.POSITIVE_INFINITY): Element[] {
  return chain(outcome, (each) => supportersOf(plan, each), most + 1).slice(1);
}

/** The pieces of work (not savings) that deliver an outcome themselves, by their own links or what they are part of. */
export function workDelivering(plan: Plan, outcome: Element): Element[] {
  const index = plan.memo('workDelivering', () => {
    const found = new Map<Element, Element[]>();
    for (const work of plan.ofFamily('work')) {
      for (const { outcome } of sharesOf(plan, work)) {
        const works = found.get(outcome);
        if (works) works.push(work);
        else found.set(outcome, [work]);
      }
    }
    return found;
  });
  return index.get(outcome) ?? [];
}

/** Who leads an element: its portfolio and its officer, each its own or else inherited from what it is part of or supports. */
export interface Leads {
  readonly portfolios: readonly Element[];
  readonly officers: readonly Element[];
}

/** What an element inherits its leads from: what it is part of, or the outcomes that it supports. */
export function leadGivers(plan: Plan, element: Element): Element[] {
  if (element.kind !== 'outcome') return wholesOf(plan, element);
  return [...wholesOf(plan, element), ...plan.targets(element, 'supports').filter((target) => target.kind === 'outcome')];
}

/** The leads of an element. Each of the two is inherited downwards until something states its own. */
export function leadsOf(plan: Plan, element: Element): Leads {
  const own = (each: Element, kind: string): Element[] => plan.targets(each, 'ledBy').filter((lead) => lead.kind === kind);
  const nearest = (kind: 'portfolio' | 'officer'): Element[] => {
    const stating = lineageOf(plan, leadGivers).nearest(element, kind, (each) => own(each, kind).length > 0);
    return stating ? own(stating, kind) : [];
  };
  return { portfolios: nearest('portfolio'), officers: nearest('officer') };
}
