import { type ClauseFact, type Element, type FileFacts, indentBelow, largest, placeOf, type Span } from '@goldenthread/model';
import { partitionPoint } from './partition-point.js';

/** How many candidates a fix offers to pick from. */
export const MAX_SUGGESTIONS = 5;

/** A change to the text of one file: the span is replaced by the text. */
export interface Edit {
  readonly file: string;
  readonly at: Span;
  readonly text: string;
}

/** A change that fixes a finding, offered by its title. Data only: the editor and the command line apply it. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly Edit[];
  /** Whether it is plainly meant, though there are others. */
  readonly preferred?: true;
}

/** A fix that puts a text in the place of another. */
export function replaceText(title: string, file: FileFacts, at: Span, text: string): Fix {
  return { title, edits: [{ file: file.file, at, text }] };
}

/** A fix that adds lines under an element's first line. Lines come without indentation. */
export function addLines(title: string, element: Element, ...lines: string[]): Fix {
  return { title, edits: [insertAfterLine(element.file, headEnd(element), indented(element, lines))] };
}

/** A fix that adds lines after what a declaration says itself, above its children. */
export function addClauses(title: string, declaration: Element, ...lines: string[]): Fix {
  const { clauses, narrative } = declaration.fact;
  const children = declaration.children[0]?.fact.at.start ?? Number.POSITIVE_INFINITY;
  const own = [...clauses, ...narrative].filter(({ at }) => at.start < children).map(({ at }) => at.end);
  const edit = insertAfterLine(declaration.file, largest([headEnd(declaration), ...own]), indented(declaration, lines));
  return { title, edits: [edit] };
}

/** A fix that adds lines after everything that an element already says. */
export function appendLines(title: string, element: Element, ...lines: string[]): Fix {
  const end = element.parent ? lastEnd(element) : lastEndWithUnread(element);
  return { title, edits: [insertAfterLine(element.file, end, indented(element, lines))] };
}

/** A fix that adds a declaration after another one's last line. */
export function addDeclaration(title: string, after: Element, ...lines: string[]): Fix {
  return { title, edits: [insertAfterLine(after.file, lastEndWithUnread(after.declaration), ['', ...lines])] };
}

/** A fix that adds lines before a file's first declaration: below the plans that it uses, and what cannot be read there. */
export function addBeforeFirst(title: string, file: FileFacts, ...lines: string[]): Fix {
  const start = file.lines[lineAt(file, file.elements[0]?.at.start ?? 0)] ?? 0;
  return { title, edits: [{ file: file.file, at: { start, end: start }, text: `${lines.join('\n')}\n` }] };
}

/** Several fixes as one. Where two of them add lines at the same place, they stand in the order given. */
export function combined(title: string, ...fixes: readonly Fix[]): Fix {
  const edits = new Map<string, Edit>();
  for (const edit of fixes.flatMap((fix) => fix.edits)) {
    const place = `${edit.at.start} ${edit.at.end} ${edit.file}`;
    const before = edits.get(place);
    edits.set(place, before ? { ...before, text: before.text + edit.text } : edit);
  }
  return { title, edits: [...edits.values()] };
}

/** A fix that takes a clause out: its whole line where it stands alone on it, else just its words. */
export function removeClause(title: string, element: Element, clause: ClauseFact): Fix {
  return { title, edits: [removal(element, clause.at)] };
}

function removal(element: Element, at: Span): Edit {
  const { file } = element;
  const [first, last] = [lineAt(file, at.start), lineAt(file, Math.max(at.start, at.end - 1))];
  const line: Span = { start: file.lines[first] ?? 0, end: file.lines[last + 1] ?? file.length };
  const starts = startsIn(element.declaration);
  let next = partitionPoint(starts.length, (index) => (starts[index] ?? 0) >= line.start);
  while (starts[next] === at.start) next++;
  const shared = (starts[next] ?? Number.POSITIVE_INFINITY) < line.end;
  return { file: file.file, at: shared ? at : line, text: '' };
}

const knownStarts = new WeakMap<Element, readonly number[]>();

/** Where each element and each clause of a declaration starts, in order. */
function startsIn(declaration: Element): readonly number[] {
  let starts = knownStarts.get(declaration);
  if (!starts) {
    const all = declaration.walk().map(({ fact }) => [fact.opener.start, ...fact.clauses.map((clause) => clause.at.start)]);
    starts = all.flat().sort((a, b) => a - b);
    knownStarts.set(declaration, starts);
  }
  return starts;
}

/** The two spaces of a declaration's clauses, four of a child's, and so on. */
function indented(element: Element, lines: readonly string[]): string[] {
  const indent = indentBelow(element);
  return lines.map((line) => (line === '' ? '' : indent + line));
}

/** The end of an element's first line: of its title, or of what stands before. */
function headEnd(element: Element): number {
  const { title, name, target, opener } = element.fact;
  return (title ?? name ?? target)?.at.end ?? opener.end;
}

/** The end of everything that an element says: of its last clause, child or `>` line. */
export function lastEnd(element: Element): number {
  let end = knownEnds.get(element);
  if (end === undefined) {
    end = element.fact.at.end;
    for (const each of element.walk()) end = Math.max(end, each.fact.at.end, each.fact.narrative.at(-1)?.at.end ?? 0);
    knownEnds.set(element, end);
  }
  return end;
}

const knownEnds = new WeakMap<Element, number>();

/** The same, with the lines below a declaration that could not be read: they are its own, whatever they were to say. */
function lastEndWithUnread(declaration: Element): number {
  const { elements, problems, length } = declaration.file;
  const starts = (at: number): number => elements[at]?.at.start ?? length + 1;
  const next = starts(partitionPoint(elements.length, (index) => starts(index) > declaration.fact.at.start));
  const last = problems[partitionPoint(problems.length, (index) => (problems[index]?.at.start ?? 0) >= next) - 1];
  return Math.max(lastEnd(declaration), last && last.at.start > declaration.fact.at.start ? last.at.end : 0);
}

function insertAfterLine(file: FileFacts, offset: number, lines: readonly string[]): Edit {
  const next = file.lines[lineAt(file, offset) + 1];
  if (next === undefined) return { file: file.file, at: { start: file.length, end: file.length }, text: `\n${lines.join('\n')}` };
  return { file: file.file, at: { start: next, end: next }, text: `${lines.join('\n')}\n` };
}

function lineAt(file: FileFacts, offset: number): number {
  return Math.max(0, partitionPoint(file.lines.length, (index) => (file.lines[index] ?? 0) > offset) - 1);
}

/** A fix that adds lines below the line of one of an element's clauses. Lines come without indentation. */
export function addLinesAfter(title: string, element: Element, clause: ClauseFact, ...lines: string[]): Fix {
  const { file } = element;
  const text = indented(element, lines).join('\n');
  const next = file.lines[placeOf(file, clause.at.end).line];
  const edit =
    next === undefined
      ? { file: file.file, at: { start: file.length, end: file.length }, text: `\n${text}` }
      : { file: file.file, at: { start: next, end: next }, text: `${text}\n` };
  return { title, edits: [edit] };
}

/** The change that takes out an element with everything below it: its clauses, its children and its `>` lines. */
export function removalOf(element: Element): Edit {
  const { file } = element;
  const first = placeOf(file, element.fact.at.start).line;
  const last = placeOf(file, lastEnd(element)).line;
  const at: Span = { start: file.lines[first - 1] ?? 0, end: file.lines[last] ?? file.length };
  return { file: file.file, at, text: '' };
}
