import {
  addAll,
  type ClauseFact,
  type ElementFact,
  type ElementKind,
  firstWords,
  KINDS,
  type ProblemFact,
  type Span,
} from '@goldenthread/model';

/** How wide a tab is where it is compared with spaces. */
const TAB = 4;

/** What is left of a file's declarations once the lines that may belong elsewhere are taken out, and what is said of those. */
export interface SettledIndentation {
  readonly elements: readonly ElementFact[];
  readonly problems: readonly ProblemFact[];
}

/**
 * Takes out each line that belongs to a child, though it is indented like a line of what the child belongs to, which could
 * take it as well. The same where a declaration of its own, such as a measure, is indented below another. Until its writer
 * says which is meant, nothing may be worked out from it. A file that is not indented, or in a way of its own, is left alone.
 */
export function settleIndentation(text: string, elements: readonly ElementFact[]): SettledIndentation {
  const settling = new Settling(text, elements);
  settling.look();
  const misleading = settling.misleading();
  if (misleading.length === 0) return { elements, problems: [] };
  const taken = new Set<ClauseFact | ElementFact>(misleading.map(({ part }) => part));
  const without = (element: ElementFact): ElementFact => ({
    ...element,
    clauses: element.clauses.filter((clause) => !taken.has(clause)),
    children: element.children.filter((child) => !taken.has(child)).map(without),
  });
  return { elements: elements.map(without), problems: misleading.map((line) => settling.problem(line)) };
}

/** A clause or a child that may belong to somebody else. */
interface MisleadingLine {
  readonly part: ClauseFact | ElementFact;
  readonly at: Span;
  /** What it belongs to. */
  readonly owner: ElementFact;
  /** Whose line it looks like. */
  readonly other: ElementFact;
}

/** An element around a line, with the column that its own line starts in. */
interface Around {
  readonly element: ElementFact;
  readonly column: number;
}

class Settling {
  private readonly suspects: MisleadingLine[] = [];
  /** Whether lines of children are indented below them anywhere, or stand level with them where they can mean nothing else. */
  private nested = false;
  private level = false;

  constructor(
    private readonly text: string,
    private readonly elements: readonly ElementFact[],
  ) {}

  look(): void {
    // The declarations that one is indented below, the nearest first.
    let above: readonly Around[] = [];
    for (const element of this.elements) {
      const column = this.columnOf(element.opener.start) ?? 0;
      above = above.filter((each) => each.column < column);
      if (element.children.length > 0 || above.length > 0) this.visit(element, above);
      above = [{ element, column }, ...above];
    }
  }

  private visit(element: ElementFact, above: readonly Around[]): void {
    const column = this.columnOf(element.opener.start);
    // What stands behind something else on its line has no indentation of its own.
    if (column === undefined) return;
    const here = { element, column };
    if (above.length > 0) this.lookInside(here, above);
    for (const child of element.children) this.visit(child, [here, ...above]);
  }

  /** The lines that mislead; none in a file whose writer sets children's lines level with them. */
  misleading(): readonly MisleadingLine[] {
    return this.level && !this.nested ? [] : this.suspects.toSorted((a, b) => a.at.start - b.at.start);
  }

  private lookInside({ element, column }: Around, above: readonly Around[]): void {
    const suspects: MisleadingLine[] = [];
    let level = false;
    for (const part of [...element.clauses, ...element.children]) {
      const start = 'opener' in part ? part.opener.start : part.at.start;
      const own = this.columnOf(start);
      if (own === undefined) continue;
      if (own > column) {
        this.nested = true;
        continue;
      }
      const other = above.find((each) => each.column < own && takes(each.element.kind, part));
      if (other) suspects.push({ part, at: { start, end: part.at.end }, owner: element, other: other.element });
      else level = true;
    }
    if (level) this.level = true;
    else addAll(this.suspects, suspects);
  }

  /** The column of what opens a line; undefined for what does not. */
  private columnOf(offset: number): number | undefined {
    const { text } = this;
    let start = offset;
    while (start > 0 && isIndent(text.charCodeAt(start - 1))) start--;
    if (start > 0 && !isLineEnd(text, start - 1)) return undefined;
    let column = 0;
    for (let index = start; index < offset; index++) column += text.charCodeAt(index) === 9 ? TAB - (column % TAB) : 1;
    return column;
  }

  private indentOf(offset: number): string {
    return this.text.slice(this.lineStart(offset), offset);
  }

  private lineStart(offset: number): number {
    for (let start = offset; start > 0; start--) if (isLineEnd(this.text, start - 1)) return start;
    return 0;
  }

  /** Just behind the line that holds an offset, with its line end. */
  private lineEnd(offset: number): number {
    let end = offset;
    while (end < this.text.length && !isLineEnd(this.text, end)) end++;
    return this.text.startsWith('\r\n', end) ? end + 2 : Math.min(end + 1, this.text.length);
  }

  problem({ part, at, owner, other }: MisleadingLine): ProblemFact {
    const line: Span = { start: this.lineStart(at.start), end: this.lineEnd(Math.max(at.start, at.end - 1)) };
    const typed = this.text.slice(at.start, line.end).trim();
    const [shown = ''] = /^[^:\r\n]*/.exec(typed) ?? [];
    const first = this.firstBelow(other) ?? owner;
    const [inside, outside] = [this.indentOf(owner.opener.start), this.indentOf(first.opener.start)];
    const deeper = `${inside}${inside.includes('\t') ? '\t' : '  '}`;
    const before = this.lineStart(first.opener.start);
    return {
      rule: 'misleading-indentation',
      at,
      message: `‘${firstWords(shown.trim(), MOST)}’ belongs to ${called(owner)} but is indented like ${called(other)}, so it is ignored. Indent it further, or move it above the ${KINDS[first.kind].words}.`,
      fixes: [
        ...(this.hasAlready(owner, part)
          ? []
          : [{ title: `Keep it with ${called(owner)}`, edits: [{ at: { start: line.start, end: at.start }, text: deeper }] }]),
        ...(this.hasAlready(other, part)
          ? []
          : [
              {
                title: `Move it to ${called(other)}`,
                edits: [
                  { at: { start: before, end: before }, text: `${outside}${typed}\n` },
                  { at: line, text: '' },
                ],
              },
            ]),
      ],
    };
  }

  /** What stands first below an element: a child, or a declaration of its own behind it. */
  private firstBelow(element: ElementFact): ElementFact | undefined {
    const [child] = element.children;
    const index = this.elements.indexOf(element);
    return child ?? (index < 0 ? undefined : this.elements[index + 1]);
  }

  /** Whether an element states beyond doubt already what a line would state. */
  private hasAlready(element: ElementFact, part: ClauseFact | ElementFact): boolean {
    if (!('type' in part)) return false;
    return element.clauses.some((each) => each.type === part.type && !this.suspects.some((suspect) => suspect.part === each));
  }
}

const isLineEnd = (text: string, offset: number): boolean => text[offset] === '\n' || text[offset] === '\r';

/** Whether a character indents a line: any space, a tab, and no line end. */
const isIndent = (code: number): boolean => code === 32 || code === 9 || /[^\S\r\n]/.test(String.fromCharCode(code));

/** Whether elements of a kind take a clause or a child like this. */
const takes = (kind: ElementKind, part: ClauseFact | ElementFact): boolean =>
  'opener' in part ? KINDS[kind].children.includes(part.kind) : KINDS[kind].clauses.includes(part.type);

/** An element as people know it: by its title, else by its name. */
function called({ kind, name, title }: ElementFact): string {
  const known = title?.text.trim() || name?.name;
  return known ? `‘${firstWords(known, MOST)}’` : `this ${KINDS[kind].words}`;
}

/** As much of a line as a message can show. */
const MOST = 40;
