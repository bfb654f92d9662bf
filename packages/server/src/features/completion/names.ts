import path from 'node:path/posix';
import { type Element, type ElementKind, KINDS, LINKS, type Plan, publicLeadKinds } from '@goldenthread/model';
import type { Expected } from '@goldenthread/syntax/expected';
import { type CompletionItem, CompletionItemKind, CompletionItemTag, type Range } from 'vscode-languageserver';
import { mayNameLibrary, unusedLibraries } from './libraries.js';
import { factOf } from './line.js';
import { newNameItems } from './new-name.js';
import { type CompletionRequest, labelled, sortText } from './request.js';

/** So many letters are typed before libraries are looked through that the plan does not use. */
const LEAST_TYPED = 3;

/** The most names that are offered at once; what is typed further brings up the others. */
const MOST_NAMES = 300;

/** The names that a link may lead to, the likeliest first; what is typed may be words of their titles. */
export function nameItems(request: CompletionRequest, expected: Expected, typed: string, index: number): CompletionItem[] {
  const { plan } = request;
  if (factOf(expected.rule) === 'gapBetween') return partsOfSplit(request, index);
  const named = LINKS[factOf(expected.rule)]?.[expected.feature ?? ''] ?? [];
  const kinds = factOf(expected.rule) === 'ledBy' ? leadKinds(plan, named) : named;
  return namesOf(request, kinds, factOf(expected.rule), typed, index);
}

/** The parts that the measure around the cursor is split into. */
function partsOfSplit({ line }: CompletionRequest, index: number): CompletionItem[] {
  const splits = line.within.at(-1)?.clauses.filter((clause) => clause.type === 'split') ?? [];
  return splits.flatMap(({ called, parts }) =>
    parts.map(({ name }, order) => ({
      label: name,
      kind: CompletionItemKind.EnumMember,
      detail: `a part of ${called.name}`,
      sortText: sortText(0, order),
      textEdit: { range: line.rangeFrom(index), newText: name },
    })),
  );
}

/** The names of elements of some kinds that a link of a type may lead to. */
export function namesOf(
  request: CompletionRequest,
  kinds: readonly ElementKind[],
  type: string,
  typed: string,
  index: number,
): CompletionItem[] {
  const { line, plan } = request;
  if (!plan || kinds.length === 0) return [];
  const range = line.rangeFrom(index);
  const items = ranked(request, kinds, type)
    .filter(({ name, element }) => fits(`${name} ${element.title}`, typed))
    .slice(0, MOST_NAMES)
    .map(({ name, element }, order): CompletionItem => {
      const where = `${KINDS[element.kind].words}, ${path.basename(element.file.file)} line ${element.place.line}`;
      return {
        ...labelled(name, element.title),
        kind: CompletionItemKind.Reference,
        detail: element.title === '' ? where : `${element.title} (${where})`,
        sortText: sortText(0, order),
        ...(isReplaced(plan, element) ? { tags: [CompletionItemTag.Deprecated] } : {}),
        // In a list of words that are typed, an editor looks for them one after another.
        filterText: typed.includes(' ') ? typed : `${name} ${element.title}`,
        textEdit: { range, newText: name },
      };
    });
  return [...items, ...unused(request, kinds, typed, range), ...newNameItems(request, kinds, typed, range)];
}

/** What libraries have that the plan does not use yet, found by words of its title: the `use` line comes with it. */
function unused(request: CompletionRequest, kinds: readonly ElementKind[], typed: string, range: Range): CompletionItem[] {
  if (typed.trim().length < LEAST_TYPED || !mayNameLibrary(request.line.text)) return [];
  const start = { line: 0, character: 0 };
  return unusedLibraries(request).flatMap(({ use, line, declarations }) =>
    declarations.elements
      .filter(({ name, kind, title }) => name !== undefined && kinds.includes(kind) && hasWords(title, typed))
      .map((element, order) => ({
        ...labelled(`${use}.${element.name}`, element.title),
        kind: CompletionItemKind.Reference,
        detail: `${element.title} (adds: ${line.trim()})`,
        sortText: sortText(8, order),
        filterText: typed.includes(' ') ? typed : `${use}.${element.name} ${element.title}`,
        textEdit: { range, newText: `${use}.${element.name}` },
        additionalTextEdits: [{ range: { start, end: start }, newText: line }],
      })),
  );
}

/** The kinds that can lead, which depends on how the organisation is run; in a plan that has nobody yet, as in a cabinet. */
function leadKinds(plan: Plan | undefined, kinds: readonly ElementKind[]): readonly ElementKind[] {
  if (!plan) return kinds;
  const isFree = plan.settings.governance !== undefined || plan.of('body', 'group', 'partner').length > 0;
  const inPublic = isFree ? publicLeadKinds(plan) : ['portfolio'];
  return kinds.filter((kind) => kind === 'officer' || inPublic.includes(kind));
}

interface Candidate {
  readonly name: string;
  readonly element: Element;
}

function ranked({ line, plan, file }: CompletionRequest, kinds: readonly ElementKind[], type: string): Candidate[] {
  if (!plan) return [];
  const own = line.within[0];
  const inUse = new Set(line.text.match(/[\p{L}\d_.-]+/gu));
  const weights = usedBy(plan, file, LINK_OF_PART[type] ?? type);
  const candidates = [...named(plan, own?.name?.name, kinds), ...imported(plan, kinds)];
  const weight = ({ element }: Candidate): number =>
    isReplaced(plan, element) ? -1 : (weights.get(element) ?? 0) + (element.file.file === file ? 0.5 : 0);
  return candidates
    .filter(({ name, element }) => !inUse.has(name) && element.fact.opener.start !== openerIn(element, file, own?.opener.start))
    .sort((a, b) => weight(b) - weight(a));
}

/** Whether something else has taken its place: then it is hardly meant. */
function isReplaced(plan: Plan, element: Element): boolean {
  return plan.linksTo(element, 'replaces').length > 0;
}

/** The clauses whose parts name something. */
const LINK_OF_PART: Readonly<Record<string, string>> = {
  approval: 'approves',
  share: 'delivers',
  impactOn: 'impactOf',
  partnering: 'with',
};

/** An element does not link to itself. */
function openerIn(element: Element, file: string, start: number | undefined): number {
  return element.file.file === file && start !== undefined ? start : -1;
}

/** What has a name, as it is called from within a declaration. */
function named(plan: Plan, own: string | undefined, kinds: readonly ElementKind[]): Candidate[] {
  return plan.of(...kinds).flatMap((element) => {
    const local = element.parent && element.declaration.name === own;
    const name = local ? element.name : element.path;
    return name === undefined ? [] : [{ name, element }];
  });
}

function imported(plan: Plan, kinds: readonly ElementKind[]): Candidate[] {
  return [...(plan.options.imports ?? [])].flatMap(([used, declarations]) =>
    declarations.elements.flatMap((element) =>
      element.name === undefined || !kinds.includes(element.kind) ? [] : [{ name: `${used}.${element.name}`, element }],
    ),
  );
}

/** How often each element is named by the same sort of link; in the same file it counts a thousandfold. */
function usedBy(plan: Plan, file: string, type: string): Map<Element, number> {
  const weights = new Map<Element, number>();
  for (const { to, from, type: each } of plan.links)
    if (to && each === type) weights.set(to, (weights.get(to) ?? 0) + (from.file.file === file ? 1000 : 1));
  return weights;
}

/** Whether what is typed may mean a name with its title: its letters one after another, or several words of it. */
function fits(text: string, typed: string): boolean {
  if (typed.includes(' ')) return hasWords(text, typed);
  const lower = text.toLowerCase();
  let from = 0;
  for (const letter of typed.toLowerCase()) {
    from = lower.indexOf(letter, from) + 1;
    if (from === 0) return false;
  }
  return true;
}

/** Whether each word that is typed begins a word of a text. */
function hasWords(text: string, typed: string): boolean {
  const words = text.toLowerCase().split(/[^\p{L}\d]+/u);
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((each) => words.some((word) => word.startsWith(each)));
}
