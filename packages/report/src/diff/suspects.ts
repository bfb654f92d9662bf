import { addAll, type Comparison, type Element, type PlanChange } from '@goldenthread/model';
import { brief } from './describe/brief.js';
import { promisesBeyond } from './promises.js';
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
 * measure whose target has changed.
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
    if (element.kind !== 'measure') continue;
    if (TARGETS.has(kind))
      for (const outcome of head.sources(element, 'measuredBy')) if (outcome.kind === 'outcome') note(outcome, 'target', change);
    const promises = promisesBeyond(comparison, change);
    if (promises.length === 0) continue;
    const known = beyond.get(element) ?? { says: [], promises: [] };
    known.says.push(brief(change));
    for (const { says, by } of promises) {
      addAll(known.says, says);
      known.promises.push(by);
    }
    beyond.set(element, known);
  }
  return [
    ...[...found].flatMap(([outcome, { because, says }]) => {
      // What is new in the change was written for what the outcome says now.
      const links = head
        .linksTo(outcome)
        .filter(
          ({ from: { declaration }, type }) =>
            declaration.kind !== 'decision' && type !== 'replaces' && comparison.pairs.before(declaration),
        );
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

/** Whether the promise itself is worded differently: its title or its explanation. */
function isReworded(change: PlanChange): boolean {
  if (change.about !== 'saying' || change.inBudget || (change.type !== 'title' && change.type !== 'narrative')) return false;
  const [was, is] = [change.gone, change.come].map((said) => said.map(({ shown }) => lettersOf(shown)).join());
  return was !== is;
}

/** A text without its marks and capitals: a comma makes no other promise. */
const lettersOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}£€$%]+/gu, ' ')
    .trim();
