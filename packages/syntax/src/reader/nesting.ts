import type { ClauseType, ElementKind } from '@goldenthread/model';
import type { ClauseReader, ElementShape, GrammarTables } from './tables.js';

/**
 * Clauses of a child that stand on its first line only. On a line of its own the word belongs to the declaration, which has
 * had it for longer and means something else by it.
 */
export const FIRST_LINE_CLAUSES: Readonly<Partial<Record<ElementKind, readonly ClauseType[]>>> = { deliverable: ['scopeKind'] };

/** An element's shape, found by tokens without a search. */
export class ShapeIndex {
  /** By its token: the number of a clause's reader, or of a child behind those; 0 for what has no place here. */
  readonly takes: Uint8Array;
  /** The same for a token that opens a line. */
  readonly takesLine: Uint8Array;
  readonly readers: (ClauseReader | undefined)[] = [undefined];
  readonly children: ShapeIndex[] = [];
  readonly kind: ElementKind;
  readonly head: ElementShape['head'];

  constructor(
    readonly shape: ElementShape,
    tokens: number,
    of: (shape: ElementShape) => ShapeIndex,
  ) {
    this.kind = shape.kind;
    this.head = shape.head;
    this.takes = new Uint8Array(tokens);
    for (const [token, read] of shape.clauses) this.takes[token] = this.readers.push(read) - 1;
    for (const [token, child] of shape.children) this.takes[token] = this.readers.length + this.children.push(of(child)) - 1;
    this.takesLine = this.takes.slice();
    for (const [token, , type] of shape.clauses) if (FIRST_LINE_CLAUSES[shape.kind]?.includes(type)) this.takesLine[token] = 0;
  }
}

/** Follows which elements the lines of a text stand in: a line belongs to the nearest element above that takes it. */
export class Nesting {
  /** The elements that the next line may belong to, the outermost first; only so many as `depth` count. */
  readonly within: ShapeIndex[] = [];
  depth = 0;
  /** What the line that was placed last opens; undefined where it is a clause of the innermost element. */
  opened: ShapeIndex | undefined;
  private readonly declarations: (ShapeIndex | undefined)[];

  constructor({ words, declarations }: GrammarTables) {
    const known = new Map<ElementShape, ShapeIndex>();
    const takerOf = (shape: ElementShape): ShapeIndex => {
      const taker = known.get(shape) ?? new ShapeIndex(shape, words.tokens.length, takerOf);
      known.set(shape, taker);
      return taker;
    };
    this.declarations = Array(words.tokens.length).fill(undefined);
    for (const [token, shape] of declarations) this.declarations[token] = takerOf(shape);
  }

  /** Begins with a text. */
  begin(): void {
    this.depth = 0;
  }

  /** Finds the element that a line belongs to, by the line's first token: false where it has no place. */
  place(token: number): boolean {
    for (let index = this.depth - 1; index >= 0; index--) {
      const { takesLine, readers, children } = this.within[index] as ShapeIndex;
      const take = takesLine[token] as number;
      if (take === 0) continue;
      this.depth = index + 1;
      this.opened = take < readers.length ? undefined : children[take - readers.length];
      return true;
    }
    const declaration = this.declarations[token];
    if (declaration === undefined) return false;
    this.depth = 0;
    this.opened = declaration;
    return true;
  }

  /** Whether a line that begins with this token declares something, where nothing above takes it. */
  opensDeclaration(token: number): boolean {
    return this.declarations[token] !== undefined;
  }

  /** Goes into the element that a line opened. */
  enter(taker: ShapeIndex): void {
    this.within[this.depth++] = taker;
  }

  /** The element that a line without a place would stand in; undefined at the top of a file. */
  get innermost(): ShapeIndex | undefined {
    return this.depth === 0 ? undefined : this.within[this.depth - 1];
  }
}
