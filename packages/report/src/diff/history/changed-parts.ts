import { buildPlan, type FileFacts, type Plan } from '@goldenthread/model';

/** A plan with the text of its files. */
export interface PlanText {
  readonly plan: Plan;
  /** By the path of the file. */
  readonly texts: ReadonlyMap<string, string>;
}

type ElementFact = FileFacts['elements'][number];

/** What is kept though it did not change: who decides what, under which settings. */
const KEPT: ReadonlySet<string> = new Set(['plan', 'decision', 'body']);

/**
 * Two versions of a plan without the declarations whose text is the same in both, but for what says who decided. A history of a
 * thousand versions is compared in seconds that way, as a commit changes a few lines. Undefined where nothing differs.
 */
export function changedParts(base: PlanText | undefined, head: PlanText | undefined): readonly [Plan, Plan] | undefined {
  const [before, after] = [declared(base, head), declared(head, base)];
  const there = new Set(after.values());
  const same = new Set([...before.values()].filter((text) => there.has(text)));
  const isChanged = (text: string | undefined): boolean => text !== undefined && text !== UNCHANGED_FILE && !same.has(text);
  if (![...before.values(), ...after.values()].some(isChanged)) return undefined;
  const changed = [...before, ...after].filter(([, text]) => isChanged(text)).map(([fact]) => fact);
  // The budgets of something count with it, wherever they stand.
  const names = new Set(changed.flatMap(({ name, target }) => [name?.name, target?.name]));
  const isNeeded = (fact: ElementFact, texts: ReadonlyMap<ElementFact, string>): boolean =>
    KEPT.has(fact.kind) ||
    isChanged(texts.get(fact)) ||
    (fact.target !== undefined && names.has(fact.target.name)) ||
    (fact.name !== undefined && changed.some(({ target }) => target?.name === fact.name?.name));
  return [only(base, (fact) => isNeeded(fact, before)), only(head, (fact) => isNeeded(fact, after))];
}

/** Stands for the text of whatever a file holds that is the same on both sides. */
const UNCHANGED_FILE = '';

/** Every declaration with its text. */
function declared(one: PlanText | undefined, other: PlanText | undefined): Map<ElementFact, string> {
  const texts = new Map<ElementFact, string>();
  for (const file of one?.plan.files ?? []) {
    const text = one?.texts.get(file.file) ?? '';
    const there = other?.plan.files.some((each) => each.file === file.file) ? other.texts.get(file.file) : undefined;
    for (const fact of file.elements)
      texts.set(fact, text === there ? UNCHANGED_FILE : text.slice(fact.at.start, fact.at.end).trimEnd());
  }
  return texts;
}

function only(side: PlanText | undefined, isNeeded: (fact: ElementFact) => boolean): Plan {
  const files = (side?.plan.files ?? []).map((file): FileFacts => ({ ...file, elements: file.elements.filter(isNeeded) }));
  return buildPlan(
    files.filter(({ elements }) => elements.length > 0),
    side?.plan.options,
  );
}
