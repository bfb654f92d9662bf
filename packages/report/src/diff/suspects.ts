import {
  addAll,
  amountOf,
  betterOf,
  type Comparison,
  type Element,
  figureText,
  formatPeriod,
  isWorse,
  type PlanChange,
  readings,
} from '@goldenthread/model';
import { brief } from './describe/brief.js';
import type { Diff, Suspect } from './schema.js';
import { called, plainTitle } from './words.js';

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
  const beyond = new Map<Element, { readonly says: string[]; readonly promises: Element[] }>();
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
    const above = promisesAbove(comparison, change);
    if (above.length === 0) continue;
    const known = beyond.get(element) ?? { says: [], promises: [] };
    known.says.push(brief(change));
    for (const { says, by } of above) {
      addAll(known.says, says);
      known.promises.push(by);
    }
    beyond.set(element, known);
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
    ...[...beyond].flatMap(([measure, { says, promises }]) => suspect(comparison, measure, 'level', says, promises)),
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

/** Something that promises more than a measure's target: who, and what it still says. */
interface Promise {
  readonly by: Element;
  readonly says: readonly string[];
}

/**
 * The levels of service, and the services that set out to move a measure, that promise more than its new targets; a level that states no
 * figure may.
 */
function promisesAbove({ head }: Comparison, change: PlanChange): Promise[] {
  const levels = head.sources(change.element, 'measuredBy').filter(({ kind }) => kind === 'level');
  if (change.about !== 'figures') return levels.map(({ declaration }) => ({ by: declaration, says: [] }));
  const better = betterOf(change.element);
  const isAbove = (stated: number, period?: string): boolean =>
    better === undefined ||
    change.points.some(
      ({ after, period: of }) => after?.amount !== undefined && (period ?? of) === of && isWorse(better, after.amount, stated),
    );
  return [
    ...levels.flatMap((level): Promise[] => {
      const own = readings(level, 'target');
      const above = own.filter(({ amount, period }) => isAbove(amount, formatPeriod(period)));
      const says = above.map(
        (each) => `${called(level, 'level')} still promises ${figureText(each)} in ${formatPeriod(each.period)}`,
      );
      if (own.length > 0) return says.length === 0 ? [] : [{ by: level.declaration, says }];
      const stated = Number(/\d+(?:\.\d+)?/.exec(level.title.replaceAll(',', ''))?.[0] ?? Number.NaN);
      return Number.isNaN(stated) || isAbove(stated) ? [{ by: level.declaration, says: [] }] : [];
    }),
    ...head.sources(change.element, 'direction').flatMap((service) =>
      service.all('direction').flatMap(({ measure, value }): Promise[] => {
        const stated = value && amountOf(value);
        if (stated === undefined || head.declarations.find(measure?.name ?? '') !== change.element || !isAbove(stated)) return [];
        return [{ by: service, says: [`${called(service, head.words(service.kind))} still sets out to reach ${value?.text}`] }];
      }),
    ),
  ];
}

/** Whether the promise itself is worded differently: its title or its explanation. */
function isReworded(change: PlanChange): boolean {
  return change.about === 'saying' && !change.inBudget && (change.type === 'title' || change.type === 'narrative');
}
