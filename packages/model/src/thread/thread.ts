import { derived, derivedFor } from '../plan/derived.js';
import type { Element } from '../plan/element.js';
import type { Plan } from '../plan/plan.js';
import { apportion, type Pence } from '../values/money.js';
import { lineageOf, stepAlong } from './lineage.js';

/** How much of a piece of work counts towards an outcome: a weight in hundredths of a per cent, or 1 for equal parts. */
export interface Share {
  readonly outcome: Element;
  readonly weight: number;
}

/** The work that a piece of work is part of; for a saving, the work it is taken from. */
export const wholesOf = stepAlong(['partOf', 'savingFrom'], (plan, element) => {
  const wholes = plan.targets(element, 'partOf');
  return element.kind === 'saving' ? [...wholes, ...plan.targets(element, 'savingFrom')] : wholes;
});

/** What is part of an element. */
export const partsOf = stepAlong(['partOf'], (plan, element) => plan.sources(element, 'partOf'));

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
  if (!element.has('delivers')) return NO_SHARES;
  return readShares(plan, element);
}

const NO_SHARES: readonly Share[] = [];

const readShares = derivedFor((plan: Plan, element: Element): readonly Share[] => {
  const found: Share[] = [];
  const clauses = element.all('delivers');
  const withShares = clauses.some((clause) => clause.shares.some(({ share }) => share !== undefined));
  // Each share names one outcome, so that the links come in the same order.
  const links = plan.linksFrom(element, 'delivers');
  let next = 0;
  for (const { shares } of clauses) {
    for (const { outcome, share } of shares) {
      const link = links[next];
      if (link?.name !== outcome) continue;
      next++;
      if (!link.sound || !link.to) continue;
      const percent = share?.type === 'percent' ? Math.round(share.value * 100) : 0;
      found.push({ outcome: link.to, weight: withShares ? percent : 1 });
    }
  }
  return found;
});

/**
 * The outcomes that a piece of work or a saving counts towards, with their shares: its own `delivers`, else those of
 * what it is part of (or, for a saving, taken from).
 */
export function sharesOf(plan: Plan, element: Element): readonly Share[] {
  const own = ownShares(plan, element);
  if (own.length > 0) return own;
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
export const supportersOf = stepAlong(['supports'], (plan, outcome) => outcomesAmong(plan.sources(outcome, 'supports')));

/** The outcomes among some elements. */
export function outcomesAmong(elements: readonly Element[]): readonly Element[] {
  return elements.filter((element) => element.kind === 'outcome');
}

/** The outcomes that support this one, at any depth; only the nearest where `most` is given. */
export function supportingOutcomes(plan: Plan, outcome: Element, most = Number.POSITIVE_INFINITY): Element[] {
  return chain(outcome, (each) => supportersOf(plan, each), most + 1).slice(1);
}

const worksByOutcome = derived((plan: Plan) => {
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

/** The pieces of work (not savings) that deliver an outcome themselves, by their own links or what they are part of. */
export function workDelivering(plan: Plan, outcome: Element): Element[] {
  const index = worksByOutcome(plan);
  return index.get(outcome) ?? [];
}

/**
 * How many supporting outcomes are looked at for what is asked of every outcome: chains may be as long as the plan, so that the more
 * outcomes there are, the fewer.
 */
export function mostLookedAt(plan: Plan): number {
  const [fewest, most, altogether] = [20, 200, 200_000];
  return Math.max(fewest, Math.min(most, Math.floor(altogether / plan.of('outcome').length)));
}

/** Work that is found for an outcome. */
export interface WorkFound {
  readonly works: readonly Element[];
  /** Whether more may be found further away. */
  readonly more: boolean;
}

/**
 * The work that delivers an outcome, or one that supports it, the nearest first. It may be asked of every outcome of a plan: of very
 * many supporting outcomes only the nearest are looked at, and the nearest that any work delivers.
 */
export function workReaching(plan: Plan, outcome: Element): WorkFound {
  const delivered = (each: Element): boolean => workDelivering(plan, each).length > 0;
  const nearest = lineageOf(plan, supportersOf).nearest(outcome, 'work', delivered);
  if (!nearest) return { works: [], more: false };
  const most = mostLookedAt(plan);
  const near = supportingOutcomes(plan, outcome, most + 1);
  const works = new Set([outcome, ...near].flatMap((each) => workDelivering(plan, each)));
  if (works.size > 0) return { works: [...works], more: near.length > most };
  return { works: workDelivering(plan, nearest), more: true };
}

const BELOW = ['supports', 'meets', 'addresses'] as const;

/** Whether something is an outcome, or a statement of what is wanted. */
function isAim({ family }: Element): boolean {
  return family === 'outcome' || family === 'statement';
}

/** The outcomes and statements that stand directly below one: they support it, meet it or address it. */
export const standingBelow = stepAlong(BELOW, (plan, element) =>
  isAim(element) ? BELOW.flatMap((type) => plan.sources(element, type).filter(isAim)) : [],
);

/** Whether any outcome stands for an outcome, a priority, a vision…: itself, or one below it. */
export function hasOutcomes(plan: Plan, element: Element): boolean {
  return lineageOf(plan, standingBelow).some(element, 'outcome', ({ kind }) => kind === 'outcome');
}

/** The outcomes that an outcome, a priority, a vision… stands for: itself, and all below it. */
export function outcomesBelow(plan: Plan, element: Element): Set<Element> {
  const found = new Set<Element>();
  if (element.kind === 'plan') return new Set(plan.of('outcome'));
  if (!hasOutcomes(plan, element)) return found;
  const seen = new Set<Element>([element]);
  for (const each of seen) {
    if (each.kind === 'outcome') addWithSupporters(plan, each, found);
    for (const below of standingBelow(plan, each)) seen.add(below);
  }
  return found;
}

/** Adds an outcome, then those that support it. What supports one that was found before was found with it. */
function addWithSupporters(plan: Plan, outcome: Element, found: Set<Element>): void {
  const line = new Set(found.has(outcome) ? [] : [outcome]);
  for (const each of line) {
    found.add(each);
    for (const supporter of supportersOf(plan, each)) if (!found.has(supporter)) line.add(supporter);
  }
}
