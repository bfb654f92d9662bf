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
  /** The measures whose targets changed, where that is it. */
  readonly measures: Set<Element>;
}

/** What promises more than the new targets of a measure. */
interface Beyond {
  readonly says: string[];
  readonly promises: Element[];
}

/**
 * What should be looked at again: what depends on an outcome whose wording or target changed, what else is measured by a measure whose
 * target changed, and work that promises a level beyond such a target. Each stands with a change once, where most is said.
 */
export function suspectsOf(comparison: Comparison): Diff['suspects'] {
  const { changes, head } = comparison;
  const found = new Map<Element, Reason>();
  const beyond = new Map<Element, Beyond>();
  const note = (on: Element, because: Suspect['because'], change: PlanChange): void => {
    const reason = found.get(on) ?? { because, says: [], measures: new Set() };
    reason.says.push(brief(change));
    if (because === 'target') reason.measures.add(change.element);
    found.set(on, reason);
  };
  for (const change of changes) {
    const { element, kind } = change;
    if (element.kind === 'outcome' && isReworded(change)) note(element, 'wording', change);
    if (element.kind !== 'measure') continue;
    if (TARGETS.has(kind)) {
      for (const outcome of head.sources(element, 'measuredBy')) if (outcome.kind === 'outcome') note(outcome, 'target', change);
      note(element, 'target', change);
    }
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
  const toldBeyond = ({ because, measures }: Reason, each: Element): boolean =>
    because === 'target' && [...measures].every((measure) => beyond.get(measure)?.promises.includes(each));
  const ofOutcomes = [...found].flatMap(([outcome, reason]) => {
    if (outcome.kind !== 'outcome') return [];
    const depending = dependingOn(comparison, outcome).filter((each) => !toldBeyond(reason, each));
    return [{ on: outcome, reason, depending }];
  });
  const ofMeasures = [...found].flatMap(([measure, reason]) => {
    if (measure.kind !== 'measure') return [];
    const told = ofOutcomes.filter(({ reason: { measures } }) => measures.has(measure)).flatMap(({ depending }) => depending);
    const depending = measuredBy(comparison, measure).filter(
      ({ declaration }) => !told.includes(declaration) && !toldBeyond(reason, declaration),
    );
    return [{ on: measure, reason, depending }];
  });
  return [
    ...[...ofOutcomes, ...ofMeasures].flatMap(({ on, reason: { because, says }, depending }) =>
      suspect(comparison, on, because, says, depending),
    ),
    ...[...beyond].flatMap(([measure, { says, promises }]) => suspect(comparison, measure, 'level', says, promises)),
  ];
}

/** What names an outcome. What is new in the change was written for what the outcome says now. */
const dependingOn = ({ head, pairs }: Comparison, outcome: Element): Element[] =>
  head
    .linksTo(outcome)
    .filter(
      ({ from: { declaration }, type }) => declaration.kind !== 'decision' && type !== 'replaces' && pairs.before(declaration),
    )
    .map(({ from }) => from.declaration);

/** What is measured by it besides outcomes and levels, such as a service, an output or a benefit. An aim above them all is not. */
const measuredBy = ({ head, pairs }: Comparison, measure: Element): Element[] =>
  head
    .sources(measure, 'measuredBy')
    .filter((each) => each.kind !== 'outcome' && each.kind !== 'level' && each.family !== 'statement' && pairs.before(each));

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
