import { buildPlan, type FileFacts, figuresClauses, figuresPath, type Plan, topFolder } from '@goldenthread/model';

/** A plan with the text of its files. */
export interface PlanText {
  readonly plan: Plan;
  /** By the path of the file; of a CSV file, anything that differs where its figures do. */
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
  const figures = figuresOf(one);
  const sameFigures = [...figures.values()].join() === [...figuresOf(other).values()].join();
  for (const file of one?.plan.files ?? []) {
    const text = one?.texts.get(file.file) ?? '';
    const there = other?.plan.files.some((each) => each.file === file.file) ? other.texts.get(file.file) : undefined;
    for (const fact of file.elements)
      texts.set(
        fact,
        text === there && sameFigures
          ? UNCHANGED_FILE
          : `${text.slice(fact.at.start, fact.at.end).trimEnd()}${figures.get(fact) ?? ''}`,
      );
  }
  return texts;
}

/** What stands for the figures that measures take from CSV files: of those that state such a file, or whose plan does. */
function figuresOf(side: PlanText | undefined): Map<ElementFact, string> {
  const files = side?.plan.files ?? [];
  const named = files.flatMap((file) =>
    figuresClauses(file).map(({ element, clause }) => ({
      element,
      path: figuresPath(file.file, topFolder(files, file.file), clause),
    })),
  );
  if (named.length === 0) return new Map();
  const version = (path: string | undefined): string => ` ${(path !== undefined && side?.texts.get(path)) || ''}`;
  const shared = named.flatMap(({ element, path }) => (element.kind === 'plan' ? [version(path)] : [])).join('');
  const measures = files.flatMap(({ elements }) => elements.filter(({ kind }) => kind === 'measure'));
  return new Map(
    measures.map((fact) => [
      fact,
      shared + named.flatMap(({ element, path }) => (element === fact ? [version(path)] : [])).join(''),
    ]),
  );
}

function only(side: PlanText | undefined, isNeeded: (fact: ElementFact) => boolean): Plan {
  const files = (side?.plan.files ?? []).map((file): FileFacts => ({ ...file, elements: file.elements.filter(isNeeded) }));
  return buildPlan(
    files.filter(({ elements }) => elements.length > 0),
    side?.plan.options,
  );
}
