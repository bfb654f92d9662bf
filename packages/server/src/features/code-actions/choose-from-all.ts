import { type Element, type ElementKind, KINDS, kindsWith, largest, listed, type Plan, plural } from '@goldenthread/model';
import { addLines, type Edit, type Finding, type Fix } from '@goldenthread/rules';

/** The command of the extension that asks for what is meant, of all that there is, and writes it. */
export const CHOOSE_FROM_ALL = 'goldenthread.chooseFromAll';

/** What is written once somebody has chosen: names into the gaps between texts, or lines below what was chosen. */
type Written =
  | { readonly type: 'names'; readonly edit: Edit; readonly texts: readonly string[] }
  | { readonly type: 'lines'; readonly lines: readonly string[] };

/** A fix that asks, of everything that could be meant. */
export interface Choice {
  readonly title: string;
  /** The kinds of what is asked for, one after another. */
  readonly kinds: readonly (readonly ElementKind[])[];
  readonly written: Written;
}

/** A name as it is written in a plan. */
const NAME = /\p{Lu}[\p{L}\p{M}\p{N}_.-]*/gu;

/**
 * The question that fixes have in common which only differ in what they name, or in where they write. A fix offers the likeliest few:
 * where the plan has more, whoever means another one chooses it from all. Undefined where there is nothing more to choose.
 */
export function choiceAmongAll(plan: Plan, { fixes }: Finding): Choice | undefined {
  const single = fixes.flatMap((fix) => (fix.edits.length === 1 && fix.edits[0] ? [fix.edits[0]] : []));
  return mostAlike(single, (edit) => formOf(plan, edit), amongNames) ?? mostAlike(single, ({ text }) => text.trim(), amongPlaces);

  function amongNames(edits: readonly Edit[], form: string): Choice | undefined {
    const [edit] = edits;
    const named = edits.map(({ text }) => namesIn(plan, text));
    const kinds = (named[0] ?? []).map((_, index) => alikeKinds(named.flatMap((names) => names[index]?.kind ?? [])));
    if (!edit || kinds.length === 0) return undefined;
    return choice(kinds, new Set(named.flat()), { type: 'names', edit, texts: form.split('\0').slice(1) });
  }

  function amongPlaces(edits: readonly Edit[], form: string): Choice | undefined {
    const places = new Set(edits.flatMap(({ file, at }) => elementAbove(plan, file, at.start) ?? []));
    if (places.size < edits.length || edits.some(({ at }) => at.start !== at.end)) return undefined;
    const lines = form.split('\n').map((line) => line.trim());
    return choice([alikeKinds([...places].map(({ kind }) => kind))], places, { type: 'lines', lines });
  }

  function choice(kinds: readonly ElementKind[][], offered: ReadonlySet<Element>, written: Written): Choice | undefined {
    if (largest(kinds.map((each) => optionsOf(plan, each).length)) <= offered.size) return undefined;
    const words = [...new Set(kinds.flat())].filter((kind) => plan.of(kind).length > 0).map((kind) => plural(plan.words(kind)));
    return { title: `Choose from all ${listed(words)}…`, kinds, written };
  }
}

/** What may be chosen: everything of some kinds that has a name. */
export function optionsOf(plan: Plan, kinds: readonly ElementKind[]): Element[] {
  return plan.of(...kinds).filter(({ path }) => path !== undefined);
}

/** The changes that write what was chosen; undefined where the plan no longer has it. */
export function chosenEdits(
  plan: Plan,
  { kinds, written }: Omit<Choice, 'title'>,
  names: readonly string[],
): Fix['edits'] | undefined {
  const chosen = kinds.map((each, index) => optionsOf(plan, each).find(({ path }) => path === names[index]));
  const [first] = chosen;
  if (!first || chosen.includes(undefined)) return undefined;
  if (written.type === 'lines') return addLines('', first, ...written.lines).edits;
  const text = written.texts.map((each, index) => each + (chosen[index]?.path ?? '')).join('');
  return [{ ...written.edit, text }];
}

/** The most edits that are alike, where there are at least two of a form, as a choice. */
function mostAlike(
  edits: readonly Edit[],
  form: (edit: Edit) => string | undefined,
  made: (edits: readonly Edit[], form: string) => Choice | undefined,
): Choice | undefined {
  const groups = [...Map.groupBy(edits, form)].sort(([, a], [, b]) => b.length - a.length);
  const [most] = groups.filter(([each, alike]) => each !== undefined && alike.length > 1);
  return most && made(most[1], most[0] as string);
}

/** Where an edit writes and what, with gaps for names of the plan; undefined where it names nothing. */
function formOf(plan: Plan, { file, at, text }: Edit): string | undefined {
  const names = new Set(namesIn(plan, text).map(({ path }) => path));
  const texts = text.replaceAll(NAME, (name) => (names.has(name) ? '\0' : name));
  return names.size === 0 ? undefined : `${file} ${at.start} ${at.end}\0${texts}`;
}

/** What a text names, in order. */
function namesIn(plan: Plan, text: string): Element[] {
  return (text.match(NAME) ?? []).flatMap((name) => plan.declarations.find(name) ?? []);
}

/** The element that a line is added to. */
function elementAbove(plan: Plan, file: string, offset: number): Element | undefined {
  return plan.elements.findLast((each) => each.file.file === file && each.fact.opener.start < offset);
}

/** The kinds of what is offered; where it is work, work of every kind. */
function alikeKinds(kinds: readonly ElementKind[]): ElementKind[] {
  const work = kinds.some((kind) => KINDS[kind].family === 'work') ? kindsWith(({ family }) => family === 'work') : [];
  return [...new Set([...kinds, ...work])];
}
