import type { FileFacts } from '../facts/file.js';
import type { ClauseType, ElementKind } from '../facts/generated.js';
import { Element, type Reference } from './element.js';
import { type NameFields, nameFieldsOf, References } from './references.js';
import { isRow } from './rows.js';

const NONE: readonly Element[] = [];

const known = new WeakMap<FileFacts, FileIndex>();

/** The index of a file. A file that did not change keeps its own, with its elements and what is known of each. */
export function indexOf(file: FileFacts): FileIndex {
  let index = known.get(file);
  if (!index) {
    index = new FileIndex(file);
    known.set(file, index);
  }
  return index;
}

/** What one file declares, gone through once and indexed by kind and by clause. It knows nothing of other files. */
export class FileIndex {
  /** Every declaration, in order. */
  readonly elements: readonly Element[];
  /** Every declaration and every child, in order. */
  readonly everything: readonly Element[];
  /** Every name that is stated, in the order of the elements and their clauses. */
  readonly references: readonly Reference[];
  /** The elements that have two clauses of one type. */
  readonly repeating: readonly Element[];
  /** The elements that have rows of figures. */
  readonly withRows: readonly Element[];
  private readonly byKind = new Map<ElementKind, Element[]>();
  private readonly byClause = new Map<ClauseType, Havers>();
  private kept: { readonly under: object; readonly found: unknown } | undefined;

  constructor(readonly file: FileFacts) {
    this.elements = file.elements.map((fact) => new Element(fact, file, undefined));
    const references = new References();
    const everything: Element[] = [];
    const repeating: Element[] = [];
    const withRows: Element[] = [];
    const visit = (element: Element): void => {
      everything.push(element);
      push(this.byKind, element.kind, element);
      references.addTarget(element);
      this.indexClauses(element, references, repeating, withRows);
      for (const child of element.children) visit(child);
    };
    for (const element of this.elements) visit(element);
    this.everything = everything;
    this.repeating = repeating;
    this.withRows = withRows;
    this.references = references.all;
  }

  /** The elements of these kinds, in order. */
  of(kinds: readonly ElementKind[]): readonly Element[] {
    let found = NONE;
    for (const kind of kinds) {
      const more = this.byKind.get(kind);
      if (more) found = found.length === 0 ? more : found.concat(more);
    }
    return kinds.length < 2 ? found : found.toSorted((a, b) => a.fact.at.start - b.fact.at.start);
  }

  /** The elements that have a clause of a type, each once. */
  having(type: ClauseType): readonly Element[] {
    return this.byClause.get(type)?.elements ?? NONE;
  }

  /** Works a thing out once, as long as it is asked for under the same settings. */
  keep<T>(under: object, work: () => T): T {
    if (this.kept?.under !== under) this.kept = { under, found: work() };
    return this.kept.found as T;
  }

  /** Puts an element down under its clauses, with the names they state; and where it has two of one type, or any that is a row. */
  private indexClauses(element: Element, references: References, repeating: Element[], withRows: Element[]): void {
    let repeats = false;
    let hasRows = false;
    for (const clause of element.fact.clauses) {
      let havers = this.byClause.get(clause.type);
      if (!havers) {
        havers = { elements: [], last: undefined, areRows: isRow(clause), naming: nameFieldsOf(clause.type) };
        this.byClause.set(clause.type, havers);
      }
      if (havers.last === element) repeats = true;
      else havers.elements.push(element);
      havers.last = element;
      hasRows ||= havers.areRows;
      if (havers.naming) references.add(element, clause, havers.naming);
    }
    if (repeats) repeating.push(element);
    if (hasRows) withRows.push(element);
  }
}

/** The elements that have a clause of one type, whether clauses of that type are rows of figures, and where names stand in them. */
interface Havers {
  readonly elements: Element[];
  last: Element | undefined;
  readonly areRows: boolean;
  readonly naming: NameFields | undefined;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
