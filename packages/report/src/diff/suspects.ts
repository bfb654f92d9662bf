import type { Comparison, Element, PlanChange } from '@goldenthread/model';
import type { Diff } from './schema.js';
import { plainTitle } from './words.js';

const TARGETS: ReadonlySet<string> = new Set([
  'target-weakened',
  'target-strengthened',
  'target-changed',
  'baseline-moved',
  'measure-redefined',
]);

/** What should be looked at again: what depends on an outcome whose wording or target changed. */
export function suspectsOf({ changes, head }: Comparison): Diff['suspects'] {
  const found = new Map<Element, 'wording' | 'target'>();
  for (const change of changes) {
    const { element, kind } = change;
    if (element.kind === 'outcome' && isReworded(change)) found.set(element, 'wording');
    if (element.kind !== 'measure' || !TARGETS.has(kind)) continue;
    for (const outcome of head.sources(element, 'measuredBy'))
      if (outcome.kind === 'outcome' && !found.has(outcome)) found.set(outcome, 'target');
  }
  return [...found].flatMap(([outcome, because]) => {
    const links = head.linksTo(outcome).filter((link) => link.from.declaration.kind !== 'decision' && link.type !== 'replaces');
    const depending = new Set(links.map((link) => link.from.declaration));
    const lookAgain = [...depending]
      .flatMap((element) => (element.path === undefined ? [] : [{ name: element.path, title: plainTitle(element) }]))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
    if (lookAgain.length === 0) return [];
    return [{ plan: head.name, element: outcome.path ?? null, title: plainTitle(outcome), because, lookAgain }];
  });
}

/** Whether the promise itself is worded otherwise: its title or its explanation. */
function isReworded(change: PlanChange): boolean {
  return change.about === 'saying' && !change.inBudget && (change.type === 'title' || change.type === 'narrative');
}
