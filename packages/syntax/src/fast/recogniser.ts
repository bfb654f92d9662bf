import type { ClauseFact, ElementFact, ElementKind, FileFacts, UseFact, WordsFact } from '@goldenthread/model';
import { longLines } from '../text/limits.js';
import { oddCharacters } from '../text/odd-characters.js';
import { LINE_END, NOT_RECOGNISED, NOTHING, Scanner, type Vocabulary } from './scanner.js';

/** Reads the clause that begins with the next token. */
export type ClauseReader = (scanner: Scanner) => ClauseFact;

/** What the generated part tells of an element: what its first line holds, and what each of its clauses is read by. */
export interface ElementShape {
  readonly kind: ElementKind;
  /** What stands behind its kind: a name, a name that may be left out, nothing, or what the budget is for. */
  readonly head: 'name' | 'name?' | 'none' | 'target';
  /** By the token that opens a clause: how the clause is read. */
  readonly clauses: readonly (readonly [token: number, read: ClauseReader])[];
  /** By the token that opens a child: the child. */
  readonly children: readonly (readonly [token: number, shape: ElementShape])[];
}

/** The grammar, as the generator writes it down. */
export interface Recognition {
  readonly words: Vocabulary;
  readonly declarations: readonly (readonly [token: number, shape: ElementShape])[];
  readonly use: number;
  readonly readUse: (scanner: Scanner) => UseFact;
}

type Building = { -readonly [Field in keyof ElementFact]: ElementFact[Field] | undefined } & {
  at: { start: number; end: number };
  clauses: ClauseFact[];
  children: ElementFact[];
  narrative: WordsFact[];
};

/** An element's shape, found by tokens without a search. */
class Taker {
  /** By its token: the number of a clause's reader, or of a child behind those; 0 for what has no place here. */
  readonly takes: Uint8Array;
  readonly readers: (ClauseReader | undefined)[] = [undefined];
  readonly children: Taker[] = [];
  readonly kind: ElementKind;
  readonly head: ElementShape['head'];

  constructor(shape: ElementShape, tokens: number, of: (shape: ElementShape) => Taker) {
    this.kind = shape.kind;
    this.head = shape.head;
    this.takes = new Uint8Array(tokens);
    for (const [token, read] of shape.clauses) this.takes[token] = this.readers.push(read) - 1;
    for (const [token, child] of shape.children) this.takes[token] = this.readers.length + this.children.push(of(child)) - 1;
  }
}

/**
 * Reads files' facts straight from their text, without a syntax tree. It follows tables that are generated from the
 * grammar. Whatever it does not recognise at once it leaves to the parser: it gives undefined then, and never
 * reports a mistake in the text itself.
 */
export class Recogniser {
  private readonly scanner: Scanner;
  private readonly declarations: (Taker | undefined)[];
  private elements: ElementFact[] = [];
  private uses: UseFact[] = [];
  private comments: WordsFact[] = [];
  /** The elements that the next line may belong to, outermost first. */
  private readonly takers: Taker[] = [];
  private readonly within: Building[] = [];
  private depth = 0;
  /** The element that was opened last: the one that a narrative line tells of. */
  private latest: Building | undefined;

  constructor(private readonly grammar: Recognition) {
    const { words } = grammar;
    const known = new Map<ElementShape, Taker>();
    const takerOf = (shape: ElementShape): Taker => {
      const taker = known.get(shape) ?? new Taker(shape, words.tokens.length, takerOf);
      known.set(shape, taker);
      return taker;
    };
    this.scanner = new Scanner(words);
    this.declarations = Array(words.tokens.length).fill(undefined);
    for (const [token, shape] of grammar.declarations) this.declarations[token] = takerOf(shape);
  }

  /** The facts of a file's text; undefined where the parser is to read it. */
  read(file: string, text: string): FileFacts | undefined {
    // A lone CR ends a line too: too rare to be quick about.
    if ((text.includes('\r') && /\r(?!\n)/.test(text)) || longLines(text).length > 0) return undefined;
    try {
      return this.facts(file, text);
    } catch (error) {
      if (error === NOT_RECOGNISED) return undefined;
      throw error;
    } finally {
      this.begin('');
    }
  }

  private begin(text: string): void {
    this.scanner.begin(text);
    this.elements = [];
    this.uses = [];
    this.comments = [];
    this.latest = undefined;
    this.depth = 0;
  }

  private facts(file: string, text: string): FileFacts {
    this.begin(text);
    let position = 0;
    while (position < text.length) position = this.line(position);
    const { scanner, uses, elements, comments } = this;
    const { lines, metOdd } = scanner;
    const problems = metOdd ? [...scanner.problems, ...oddCharacters(text)] : scanner.problems;
    problems.sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end);
    return { file, lines: lines.slice(), length: text.length, uses, elements, comments, problems };
  }

  /** Reads the line that starts at a position; gives where the next one starts. */
  private line(start: number): number {
    const { scanner } = this;
    const { units } = scanner;
    let position = start;
    let code = units[position] as number;
    while (code === 32 || code === 9) code = units[++position] as number;
    if (code >= 97 && code <= 122) {
      scanner.moveTo(position);
      this.logic();
      if (scanner.token !== LINE_END) throw NOT_RECOGNISED;
      position = scanner.remark < 0 ? scanner.end : this.comment(scanner.remark);
    } else if (code === 35) position = this.comment(position);
    else if (code === 62) position = this.narrate(position);
    else if (code !== 10 && code !== 13) throw NOT_RECOGNISED;
    return scanner.lineAfter(position);
  }

  /** Takes a comment; gives where it ends. */
  private comment(mark: number): number {
    const end = this.scanner.lineEnd(mark);
    this.comments.push(this.scanner.wordsBetween(mark, end));
    return end;
  }

  /** Takes a narrative line; gives where it ends. */
  private narrate(mark: number): number {
    const { latest, scanner } = this;
    const end = scanner.lineEnd(mark);
    if (latest === undefined) return end;
    const words = scanner.wordsBetween(mark, end);
    if (latest.narrative === NOTHING) latest.narrative = [words];
    else latest.narrative.push(words);
    return end;
  }

  /** Reads a line of logic: it belongs to the nearest element above that takes it. */
  private logic(): void {
    const { token } = this.scanner;
    for (let index = this.depth - 1; index >= 0; index--) {
      const taker = this.takers[index] as Taker;
      const take = taker.takes[token] as number;
      if (take === 0) continue;
      this.depth = index + 1;
      const fact = this.within[index] as Building;
      const child = take - taker.readers.length;
      if (child >= 0) this.open(taker.children[child] as Taker, fact);
      else this.clauses(taker, fact);
      return;
    }
    this.topLevel(token);
  }

  private topLevel(token: number): void {
    const declaration = this.declarations[token];
    if (declaration) {
      this.depth = 0;
      this.open(declaration, undefined);
    } else if (token === this.grammar.use && this.elements.length === 0) this.uses.push(this.grammar.readUse(this.scanner));
    else throw NOT_RECOGNISED;
  }

  /** Reads the first line of an element. */
  private open(taker: Taker, parent: Building | undefined): void {
    const { scanner, grammar } = this;
    const { start } = scanner;
    const { NAME, TITLE } = grammar.words;
    scanner.inHead = true;
    scanner.next();
    const fact: Building = {
      kind: taker.kind,
      name: undefined,
      target: undefined,
      title: undefined,
      at: { start, end: scanner.end },
      opener: { start, end: scanner.end },
      clauses: [],
      children: NOTHING,
      narrative: NOTHING,
    };
    if (taker.head === 'name' || (taker.head === 'name?' && scanner.token === NAME)) fact.name = this.ownName(NAME);
    else if (taker.head === 'target') fact.target = scanner.name(NAME);
    this.add(fact as ElementFact, parent);
    this.takers[this.depth] = taker;
    this.within[this.depth++] = fact;
    this.latest = fact;
    this.clauses(taker, fact);
    if (scanner.token === TITLE) {
      fact.title = scanner.sentence(TITLE);
      this.reach(scanner.end);
    }
  }

  /** A declared name has no dot; the parser says so. */
  private ownName(token: number): ElementFact['name'] {
    const name = this.scanner.name(token);
    if (name.name.includes('.')) throw NOT_RECOGNISED;
    return name;
  }

  private add(fact: ElementFact, parent: Building | undefined): void {
    if (parent === undefined) this.elements.push(fact);
    else if (parent.children === NOTHING) parent.children = [fact];
    else parent.children.push(fact);
  }

  /** Reads the clauses of an element that stand on one line. */
  private clauses({ takes, readers }: Taker, fact: Building): void {
    const { scanner } = this;
    let read = readers[takes[scanner.token] as number];
    while (read !== undefined) {
      fact.clauses.push(read(scanner));
      read = readers[takes[scanner.token] as number];
    }
    this.reach(scanner.end);
  }

  /** The elements that a line belongs to end no sooner than the line. */
  private reach(end: number): void {
    for (let index = 0; index < this.depth; index++) (this.within[index] as Building).at.end = end;
  }
}
