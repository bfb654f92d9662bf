import type { FileFacts } from '../facts/file.js';
import { Element } from './element.js';

const known = new WeakMap<FileFacts, readonly Element[]>();

/** The declarations of a file. A file that did not change keeps its elements, and what is known of each. */
function elementsOf(file: FileFacts): readonly Element[] {
  let elements = known.get(file);
  if (!elements) {
    elements = file.elements.map((fact) => new Element(fact, file, undefined));
    known.set(file, elements);
  }
  return elements;
}

/** What a set of files declares, before any link is followed. */
export class Declarations {
  readonly files: readonly FileFacts[];
  /** Every declaration, in the order of files and lines. */
  readonly elements: readonly Element[];
  private readonly byName = new Map<string, Element>();

  /** Files in any order: they are sorted, so that the same files give the same plan. */
  constructor(files: Iterable<FileFacts>) {
    this.files = [...files].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
    this.elements = this.files.flatMap(elementsOf);
    for (const element of this.elements) {
      if (element.name !== undefined && !this.byName.has(element.name)) this.byName.set(element.name, element);
    }
  }

  /** Every name that is declared. */
  get names(): ReadonlyMap<string, Element> {
    return this.byName;
  }

  /** What a name stands for: a declaration, or with a dot a child of one. */
  find(name: string): Element | undefined {
    const [first = '', ...rest] = name.split('.');
    let found = this.byName.get(first);
    for (const part of rest) found = found && findChild(found, part);
    return found;
  }
}

/** A child by its name, at any depth below a declaration. */
export function findChild(element: Element, name: string): Element | undefined {
  if (element.children.length === 0) return undefined;
  let names = childNames.get(element);
  if (!names) {
    names = new Map();
    for (const each of element.walk())
      if (each !== element && each.name !== undefined && !names.has(each.name)) names.set(each.name, each);
    childNames.set(element, names);
  }
  return names.get(name);
}

const childNames = new WeakMap<Element, Map<string, Element>>();
