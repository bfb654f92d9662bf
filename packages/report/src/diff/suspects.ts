import { betterOf, type Comparison, type Element, isWorse, type PlanChange } from '@goldenthread/model';
import { brief } from './describe/brief.js';
import type { Diff, Suspect } from './schema.js';
import { plainTitle } from './words.js';

const TARGETS: ReadonlySet<string> = new Set([
  'target-weakened',
  'target-strengthened',
  'target-changed',
  'baseline-moved',
  'measure-redefined',
]);

/** What changed in something, and in which way others may depend on it. */
interface Reason {
  readonly because: Suspect['because'];
  readonly says: string[];
}

/**
 * What should be looked at again: what depends on an outcome whose wording or target changed, and work that promises a level by a
 * measure whose target is another one now.
 */
export function suspectsOf(comparison: Comparison): Diff['suspects'] {
  const { changes, head } = comparison;
  const found = new Map<Element, Reason>();
  const levels = new Map<Element, string[]>();
  const note = (outcome: Element, because: Suspect['because'], change: PlanChange): void => {
    const known = found.get(outcome);
    if (known) known.says.push(brief(change));
    else found.set(outcome, { because, says: [brief(change)] });
  };
  for (const change of changes) {
    const { element, kind } = change;
    if (element.kind === 'outcome' && isReworded(change)) note(element, 'wording', change);
    if (element.kind !== 'measure' || !TARGETS.has(kind)) continue;
    for (const outcome of head.sources(element, 'measuredBy')) if (outcome.kind === 'outcome') note(outcome, 'target', change);
    if (levelsAbove(comparison, change).length > 0) levels.set(element, [...(levels.get(element) ?? []), brief(change)]);
  }
  return [
    ...[...found].flatMap(([outcome, { because, says }]) => {
      const links = head.linksTo(outcome).filter((link) => link.from.declaration.kind !== 'decision' && link.type !== 'replaces');
      return suspect(
        comparison,
        outcome,
        because,
        says,
        links.map((link) => link.from.declaration),
      );
    }),
    ...[...levels].flatMap(([measure, says]) =>
      suspect(
        comparison,
        measure,
        'level',
        says,
        head
          .sources(measure, 'measuredBy')
          .filter(isLevel)
          .map(({ declaration }) => declaration),
      ),
    ),
  ];
}

function suspect(
  { head }: Comparison,
  element: Element,
  because: Suspect['because'],
  says: readonly string[],
  depending: readonly Element[],
): Diff['suspects'] {
  const lookAgain = [...new Set(depending)]
    .flatMap((each) => (each.path === undefined ? [] : [{ name: each.path, title: plainTitle(each) }]))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  if (lookAgain.length === 0) return [];
  const change = [...new Set(says)].join('; ');
  return [{ plan: head.name, element: element.path ?? null, title: plainTitle(element), because, change, lookAgain }];
}

const isLevel = ({ kind }: Element): boolean => kind === 'level';

/** The levels of service, by a measure, that promise more than its new targets; a level that states no figure may. */
function levelsAbove({ head }: Comparison, change: PlanChange): Element[] {
  const levels = head.sources(change.element, 'measuredBy').filter(isLevel);
  if (change.about !== 'figures') return levels;
  const better = betterOf(change.element);
  const targets = change.points.flatMap(({ after }) => after?.amount ?? []);
  return levels.filter((level) => {
    const stated = Number(/\d+(?:\.\d+)?/.exec(level.title.replaceAll(',', ''))?.[0] ?? Number.NaN);
    return better === undefined || Number.isNaN(stated) || targets.some((target) => isWorse(better, target, stated));
  });
}

/** Whether the promise itself is worded differently: its title or its explanation. */
function isReworded(change: PlanChange): boolean {
  return change.about === 'saying' && !change.inBudget && (change.type === 'title' || change.type === 'narrative');
}
