import type { Element } from '@goldenthread/model';
import type { Pairs } from './pairs.js';
import type { Change, Diff } from './schema.js';

const TARGETS: ReadonlySet<string> = new Set([
  'target-weakened',
  'target-strengthened',
  'target-changed',
  'baseline-moved',
  'measure-redefined',
]);

/** What changed about an element: the change, with the element in the later plan. */
export interface Changed {
  readonly element: Element;
  readonly change: Change;
  /** Whether its title or its explanation changed. */
  readonly reworded: boolean;
}

/** What should be looked at again: what depends on an outcome whose wording or target changed. */
export function suspectsOf(pairs: Pairs, changed: readonly Changed[]): Diff['suspects'] {
  const found = new Map<Element, 'wording' | 'target'>();
  for (const { element, change, reworded } of changed) {
    if (element.kind === 'outcome' && reworded) found.set(element, 'wording');
    if (element.kind !== 'measure' || !TARGETS.has(change.kind)) continue;
    for (const outcome of pairs.head.sources(element, 'measuredBy'))
      if (outcome.kind === 'outcome' && !found.has(outcome)) found.set(outcome, 'target');
  }
  return [...found].flatMap(([outcome, because]) => {
    const links = pairs.head
      .linksTo(outcome)
      .filter((link) => link.from.declaration.kind !== 'decision' && link.type !== 'replaces');
    const lookAgain = [...new Set(links.flatMap((link) => link.from.declaration.path ?? []))].sort();
    if (lookAgain.length === 0) return [];
    return [{ plan: pairs.head.name, element: outcome.path ?? null, because, lookAgain }];
  });
}
