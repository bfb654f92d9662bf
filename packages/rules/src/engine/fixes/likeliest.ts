import { addTo, type Element, importantWords, leadsOf, type Plan } from '@goldenthread/model';
import { MAX_SUGGESTIONS } from './fixes.js';
import { elementsBelow, nearbyElements } from './nearby.js';

/** What a fix could link something to, found by those who lead it and by the words of its title. */
export interface Candidates {
  /** The order where nothing makes one likelier than another. */
  readonly inOrder: readonly Element[];
  readonly byLead: ReadonlyMap<Element, readonly Element[]>;
  readonly byWord: ReadonlyMap<string, readonly Element[]>;
}

/** A word that so many candidates share tells none of them from the others. */
const MAX_WITH_WORD = 20;

/** Words with the same beginning are taken as the same: business and businesses, skill and skills. */
const STEM_LENGTH = 6;

/** Indexes candidates once for all findings of a plan, so that each is ranked without going through all of them. */
export function candidatesFrom(plan: Plan, elements: readonly Element[]): Candidates {
  const named = elements.filter((element) => element.name !== undefined);
  return {
    inOrder: named,
    byLead: index(named, (element) => leadsHereOrBelow(plan, element), MAX_SUGGESTIONS),
    byWord: index(named, stems, MAX_WITH_WORD + 1),
  };
}

/**
 * The likeliest candidates first: those led by whoever leads the element itself, then by whoever leads what stands above, below or
 * beside it (nearest first), then those whose titles share most words with it, then the others in their order.
 */
export function likeliest(plan: Plan, element: Element, candidates: Candidates): Element[] {
  const near = [element, ...nearbyElements(plan, element)];
  const leads = new Set(near.flatMap((each) => whoLeads(plan, each)));
  const found = new Set([...leads].flatMap((lead) => candidates.byLead.get(lead) ?? []));
  for (const each of withSharedWords(element, candidates)) found.add(each);
  for (const each of candidates.inOrder) {
    if (found.size > MAX_SUGGESTIONS) break;
    found.add(each);
  }
  found.delete(element);
  return [...found].slice(0, MAX_SUGGESTIONS);
}

function whoLeads(plan: Plan, element: Element): Element[] {
  const { inPublic, officers } = leadsOf(plan, element);
  return [...new Set([...inPublic, ...officers, ...plan.targets(element, 'owner')])];
}

/** Priorities often name no lead: then whoever leads what is below them. */
function leadsHereOrBelow(plan: Plan, element: Element): Element[] {
  const leads = whoLeads(plan, element);
  if (leads.length > 0) return leads;
  return [...new Set(elementsBelow(plan, element).flatMap((each) => whoLeads(plan, each)))];
}

function withSharedWords(element: Element, { byWord }: Candidates): Element[] {
  const shared = new Map<Element, number>();
  for (const stem of stems(element)) {
    const those = byWord.get(stem) ?? [];
    if (those.length <= MAX_WITH_WORD) for (const each of those) shared.set(each, (shared.get(each) ?? 0) + 1);
  }
  return [...shared].sort(([, a], [, b]) => b - a).map(([each]) => each);
}

/** What the words of a title begin with, those that say something: enough to know them again in another form. */
export function stems({ title }: Pick<Element, 'title'>): string[] {
  return [...new Set(importantWords(title).map((word) => word.toLowerCase().slice(0, STEM_LENGTH).replace(/s$/, '')))];
}

function index<K>(elements: readonly Element[], keysOf: (element: Element) => readonly K[], limit: number): Map<K, Element[]> {
  const found = new Map<K, Element[]>();
  for (const element of elements) {
    for (const key of keysOf(element)) if ((found.get(key)?.length ?? 0) < limit) addTo(found, key, element);
  }
  return found;
}
