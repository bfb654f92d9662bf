import type { ClauseFact, ElementFact, ElementKind, FileFacts, ProblemFact, UseFact, WordsFact } from '@goldenthread/model';
import { lineStarts } from '@goldenthread/model';
import { longLines } from '../facts/limits.js';
import { oddCharacters } from '../facts/odd-characters.js';
import { wordsFact } from '../facts/tokens.js';
import { LINE_END, NOT_RECOGNISED, Scanner, type Vocabulary } from './scanner.js';

/** What the generated part tells of an element: what its first line holds, and what each of its clauses is read by. */
export interface ElementShape {
  readonly kind: ElementKind;
  /** What stands behind its kind: a name, a name that may be left out, nothing, or what the budget is for. */
  readonly head: 'name' | 'name?' | 'none' | 'target';
  /** By the token that opens a clause: how the clause is read. */
  readonly clauses: ReadonlyMap<number, (scanner: Scanner) => ClauseFact>;
  /** By the token that opens a child: the child. */
  readonly children: ReadonlyMap<number, ElementShape>;
}

/** The grammar, as the generator writes it down. */
export interface Recognition {
  readonly words: Vocabulary;
  readonly declarations: ReadonlyMap<number, ElementShape>;
  readonly use: number;
  readonly readUse: (scanner: Scanner) => UseFact;
}

type Building = { -readonly [Field in keyof ElementFact]: ElementFact[Field] } & {
  at: { start: number; end: number };
  clauses: ClauseFact[];
  children: ElementFact[];
  narrative: WordsFact[];
};

/**
 * Reads a file's facts straight from its text, without a syntax tree. It follows tables that are generated from the
 * grammar. Whatever it does not recognise at once it leaves to the parser: it gives undefined then, and never
 * reports a mistake in the text itself.
 */
export function recognise(file: string, text: string, grammar: Recognition): FileFacts | undefined {
  try {
    return new Recogniser(text, grammar).read(file);
  } catch (error) {
    if (error === NOT_RECOGNISED) return undefined;
    throw error;
  }
}

class Recogniser {
  private readonly problems: ProblemFact[] = [];
  private readonly scanner: Scanner;
  private readonly elements: Building[] = [];
  private readonly uses: UseFact[] = [];
  private readonly comments: WordsFact[] = [];
  /** The elements that the next line may belong to, outermost first. */
  private within: { shape: ElementShape; fact: Building }[] = [];
  /** The element that was opened last: the one that a narrative line tells of. */
  private latest: Building | undefined;

  constructor(
    private readonly text: string,
    private readonly grammar: Recognition,
  ) {
    this.scanner = new Scanner(text, grammar.words, this.problems);
  }

  read(file: string): FileFacts {
    const { text } = this;
    // A lone CR ends a line too: too rare to be quick about.
    if (/\r(?!\n)/.test(text) || longLines(text).length > 0) throw NOT_RECOGNISED;
    let position = 0;
    while (position < text.length) position = this.line(position);
    this.problems.push(...oddCharacters(text));
    const problems = this.problems.sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end);
    return {
      file,
      lines: lineStarts(text),
      length: text.length,
      uses: this.uses,
      elements: this.elements,
      comments: this.comments,
      problems,
    };
  }

  /** Reads the line that starts at a position; gives where the next one starts. */
  private line(start: number): number {
    const { scanner, text } = this;
    let position = start;
    while (text.charCodeAt(position) === 32 || text.charCodeAt(position) === 9) position++;
    const code = text.charCodeAt(position);
    if (code === 35) this.comments.push(this.aside(position));
    else if (code === 62) this.latest?.narrative.push(this.aside(position));
    else if (code !== 10 && code !== 13 && position < text.length) {
      if (!(code >= 97 && code <= 122)) throw NOT_RECOGNISED;
      scanner.moveTo(position);
      this.logic();
      if (scanner.peek() !== LINE_END) throw NOT_RECOGNISED;
      if (scanner.remark >= 0) this.comments.push(this.aside(scanner.remark));
      position = Math.max(position, scanner.end);
    }
    return this.nextLine(position);
  }

  private nextLine(position: number): number {
    const end = this.text.indexOf('\n', position);
    return end < 0 ? this.text.length : end + 1;
  }

  private aside(position: number): WordsFact {
    return wordsFact(this.text.slice(position, this.scanner.lineEnd(position)), position);
  }

  /** Reads a line of logic: it belongs to the nearest element above that takes it. */
  private logic(): void {
    const { scanner } = this;
    const token = scanner.peek();
    for (let depth = this.within.length - 1; depth >= 0; depth--) {
      const { shape, fact } = this.within[depth] as (typeof this.within)[number];
      const child = shape.children.get(token);
      if (!child && !shape.clauses.has(token)) continue;
      this.within.length = depth + 1;
      if (child) this.open(child, fact);
      else this.clauses(shape, fact);
      return;
    }
    this.topLevel(token);
  }

  private topLevel(token: number): void {
    const declaration = this.grammar.declarations.get(token);
    if (declaration) {
      this.within.length = 0;
      this.open(declaration, undefined);
    } else if (token === this.grammar.use && this.elements.length === 0) this.uses.push(this.grammar.readUse(this.scanner));
    else throw NOT_RECOGNISED;
  }

  /** Reads the first line of an element. */
  private open(shape: ElementShape, parent: Building | undefined): void {
    const { scanner, grammar } = this;
    const { start } = scanner;
    scanner.expect(scanner.peek());
    scanner.inHead = true;
    const opener = { start, end: scanner.end };
    const fact = {
      kind: shape.kind,
      at: { start, end: opener.end },
      opener,
      clauses: [],
      children: [],
      narrative: [],
    } as Building;
    const named = shape.head === 'name' || (shape.head === 'name?' && scanner.peek() === grammar.words.NAME);
    if (named) fact.name = scanner.name(grammar.words.NAME);
    // A declared name has no dot; the parser says so.
    if (fact.name?.name.includes('.')) throw NOT_RECOGNISED;
    if (shape.head === 'target') fact.target = scanner.name(grammar.words.NAME);
    (parent ? parent.children : this.elements).push(fact);
    this.within.push({ shape, fact });
    this.latest = fact;
    if (shape.clauses.has(scanner.peek())) this.clauses(shape, fact);
    if (scanner.peek() === grammar.words.TITLE) fact.title = scanner.sentence(grammar.words.TITLE);
    this.reach(scanner.end);
  }

  /** Reads the clauses of an element that stand on one line. */
  private clauses(shape: ElementShape, fact: Building): void {
    const { scanner } = this;
    for (let read = shape.clauses.get(scanner.peek()); read; read = shape.clauses.get(scanner.peek()))
      fact.clauses.push(read(scanner));
    this.reach(scanner.end);
  }

  /** The elements that a line belongs to end no sooner than the line. */
  private reach(end: number): void {
    for (const { fact } of this.within) fact.at.end = end;
  }
}
