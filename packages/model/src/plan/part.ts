import type { FileFacts } from '../facts/file.js';
import type { ClauseType, ElementKind, Family } from '../facts/generated.js';
import { KINDS } from '../vocabulary/kinds.js';
import type { Element } from './element.js';
import type { FileIndex } from './file-index.js';
import { kindInWords, type Settings } from './settings.js';

/** The kinds of each family. */
const FAMILIES: ReadonlyMap<Family, readonly ElementKind[]> = Map.groupBy(
  Object.keys(KINDS) as ElementKind[],
  (kind) => KINDS[kind].family,
);

/**
 * Some files of a plan, under its settings: what they declare, without a look at what leads where. A whole plan is one;
 * so is each file of it by itself. What is worked out from a file's part holds until that file or the settings change.
 */
export class Part {
  readonly files: readonly FileFacts[];
  private readonly joined = new Map<string, readonly Element[]>();
  private readonly memos = new Map<object, unknown>();
  /** The index, where there is only one: its lists need no putting together. */
  private readonly only: FileIndex | undefined;

  constructor(
    readonly settings: Settings,
    private readonly indexes: readonly FileIndex[],
  ) {
    this.files = indexes.map((index) => index.file);
    this.only = indexes.length === 1 ? indexes[0] : undefined;
  }

  /** Every declaration, in the order of files and lines. */
  get elements(): readonly Element[] {
    return this.only ? this.only.elements : this.join('declarations', (index) => index.elements);
  }

  /** Every declaration and every child. */
  get everything(): readonly Element[] {
    return this.only ? this.only.everything : this.join('everything', (index) => index.everything);
  }

  /** The elements of these kinds. */
  of(...kinds: ElementKind[]): readonly Element[] {
    if (this.only && kinds.length === 1) return this.only.of(kinds);
    return this.join(kinds.length === 1 ? String(kinds[0]) : kinds.join(' '), (index) => index.of(kinds));
  }

  /** The elements of a family. */
  ofFamily(family: Family): readonly Element[] {
    return this.of(...(FAMILIES.get(family) ?? []));
  }

  /** The elements that have a clause of a type. */
  having(type: ClauseType): readonly Element[] {
    return this.only ? this.only.having(type) : this.join(`having ${type}`, (index) => index.having(type));
  }

  /** The elements that have rows of figures. */
  get withRows(): readonly Element[] {
    return this.only ? this.only.withRows : this.join('rows', (index) => index.withRows);
  }

  /** The elements that have two clauses of one type. */
  get repeating(): readonly Element[] {
    return this.only ? this.only.repeating : this.join('repeating', (index) => index.repeating);
  }

  /** The words for a kind, in the plan's own terms. */
  words(kind: ElementKind): string {
    return kindInWords(kind, KINDS[kind].words, this.settings);
  }

  /** Remembers what is worked out, by who asks for it. Ask with `derived`. */
  memo<T>(key: object, work: (part: this) => T): T {
    const known = this.memos.get(key);
    if (known !== undefined || this.memos.has(key)) return known as T;
    const found = work(this);
    this.memos.set(key, found);
    return found;
  }

  /** Puts the lists of all files together, once. */
  private join(what: string, of: (index: FileIndex) => readonly Element[]): readonly Element[] {
    let all = this.joined.get(what);
    if (!all) {
      all = this.only ? of(this.only) : this.indexes.flatMap(of);
      this.joined.set(what, all);
    }
    return all;
  }
}

/** A file of a plan by itself. The same one, as long as neither the file nor the settings change. */
export function partOf(index: FileIndex, settings: Settings): Part {
  return index.keep(settings, () => new Part(settings, [index]));
}
