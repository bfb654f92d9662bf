import { type ElementKind, KINDS } from '@goldenthread/model';
import { tables } from './grammar.generated.js';
import type { ElementShape } from './tables.js';

/** An element of the language, a declaration or a child of one, by the names of the tokens in the grammar. */
export interface Shape {
  readonly kind: ElementKind;
  /** The token that opens it. */
  readonly opener: string;
  /** The tokens that open each of its clauses and children, with the clause's type or the child's kind. */
  readonly takes: ReadonlyMap<string, string>;
  /** Whether it stands by itself in a file. */
  readonly isDeclaration: boolean;
}

const nameOf = (token: number): string => tables.words.tokens[token] as string;

/** Every element by its kind. */
export const shapes: ReadonlyMap<string, Shape> = readShapes();

/** The declarations by the token that opens them. */
export const declarations: ReadonlyMap<string, Shape> = new Map(
  [...shapes.values()].filter((shape) => shape.isDeclaration).map((shape) => [shape.opener, shape]),
);

function readShapes(): Map<string, Shape> {
  const found = new Map<string, Shape>();
  const add = (opener: string, shape: ElementShape, isDeclaration: boolean): void => {
    if (found.has(shape.kind)) return;
    const clauses = shape.clauses.map(([token, , type]) => [nameOf(token), type] as const);
    const children = shape.children.map(([token, child]) => [nameOf(token), child.kind] as const);
    found.set(shape.kind, { kind: shape.kind, opener, takes: new Map([...clauses, ...children]), isDeclaration });
    for (const [token, child] of shape.children) add(nameOf(token), child, false);
  };
  for (const [token, shape] of tables.declarations) add(nameOf(token), shape, true);
  return found;
}

/** The tokens that may open a line of this element, or of the file below it. */
export function openersWithin(kind: ElementKind | undefined): string[] {
  return [...(kind === undefined ? [] : (shapes.get(kind)?.takes.keys() ?? [])), ...declarations.keys()];
}

/** Every token that may open a line somewhere. */
export function allOpeners(): string[] {
  return [...new Set([...shapes.values()].flatMap(({ opener, takes }) => [opener, ...takes.keys()]))];
}

/** The kinds of elements that take a line which begins with this token. */
export function takersOf(token: string): ElementKind[] {
  return (Object.keys(KINDS) as ElementKind[]).filter((kind) => shapes.get(kind)?.takes.has(token));
}
