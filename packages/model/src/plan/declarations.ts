import type { FileFacts } from '../facts/file.js';
import type { Element } from './element.js';
import { type FileIndex, indexOf } from './file-index.js';
import { inCurrency, signOfFiles } from './foreign-amounts.js';

/** What a set of files declares, before any link is followed. */
export class Declarations {
  readonly files: readonly FileFacts[];
  /** The index of each of them. */
  readonly indexes: readonly FileIndex[];
  /** Every declaration, in the order of files and lines. */
  readonly elements: readonly Element[];
  /** The names that more than one declaration has, with those. */
  readonly repeated: ReadonlyMap<string, readonly Element[]>;
  private readonly byName = new Map<string, Element>();

  /**
   * Files in any order: they are sorted, so that the same files give the same plan. Their indexes are kept for the next
   * plan of the same facts, where `index` is not another way of making them.
   */
  constructor(files: Iterable<FileFacts>, index: (file: FileFacts) => FileIndex = indexOf) {
    const sorted = [...files].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
    const sign = signOfFiles(sorted);
    this.files = sorted.map((file) => inCurrency(file, sign));
    this.indexes = this.files.map(index);
    const elements: Element[] = [];
    const repeated = new Map<string, Element[]>();
    for (const { elements: own } of this.indexes) {
      for (const element of own) {
        elements.push(element);
        if (element.name !== undefined) this.declare(element.name, element, repeated);
      }
    }
    this.elements = elements;
    this.repeated = repeated;
  }

  /** Every name that is declared. */
  get names(): ReadonlyMap<string, Element> {
    return this.byName;
  }

  /** What a name stands for: a declaration, or with a dot a child of one. */
  find(name: string): Element | undefined {
    if (!name.includes('.')) return this.byName.get(name);
    const [first = '', ...rest] = name.split('.');
    let found = this.byName.get(first);
    for (const part of rest) found = found?.below(part);
    return found;
  }

  /** The first declaration of a name has it. */
  private declare(name: string, element: Element, repeated: Map<string, Element[]>): void {
    const first = this.byName.get(name);
    if (!first) this.byName.set(name, element);
    else repeated.get(name)?.push(element) ?? repeated.set(name, [first, element]);
  }
}
