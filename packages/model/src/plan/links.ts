import type { ClauseType } from '../facts/generated.js';
import type { Declarations } from './declarations.js';
import { type Element, Link } from './element.js';

/** Other plans by the name that this one uses them under. */
export type Imports = ReadonlyMap<string, Declarations>;

const NONE: readonly Link[] = [];

/** The links of a plan, indexed both ways. */
export class Links {
  /** Every link, in the order of the elements that state them. */
  readonly all: readonly Link[];
  private readonly outgoing = new Map<Element, Link[]>();
  private readonly incoming = new Map<Element, Link[]>();
  private readonly byType = new Map<Link['type'], Link[]>();

  constructor(declarations: Declarations, imports: Imports) {
    const all: Link[] = [];
    for (const { references } of declarations.indexes) {
      // An element's own follow one another.
      let from: Element | undefined;
      let own: Link[] = [];
      for (const reference of references) {
        const link = new Link(reference, find(reference.name.name, reference.from, declarations, imports));
        all.push(link);
        if (reference.from !== from) {
          from = reference.from;
          own = [];
          this.outgoing.set(from, own);
        }
        own.push(link);
        push(this.byType, link.type, link);
        if (link.to) push(this.incoming, link.to, link);
      }
    }
    this.all = all;
  }

  /** The links that an element itself states, of a type or of all. */
  from(element: Element, type?: Link['type']): readonly Link[] {
    return ofType(this.outgoing.get(element), type);
  }

  /** The links that lead to an element, of a type or of all. */
  to(element: Element, type?: Link['type']): readonly Link[] {
    return ofType(this.incoming.get(element), type);
  }

  /** Every link of a type. */
  of(type: ClauseType | 'budgetFor'): readonly Link[] {
    return this.byType.get(type) ?? NONE;
  }
}

function ofType(links: readonly Link[] | undefined, type: Link['type'] | undefined): readonly Link[] {
  if (links === undefined) return NONE;
  if (type === undefined) return links;
  let found: Link[] | undefined;
  for (const link of links) {
    if (link.type !== type) continue;
    if (found) found.push(link);
    else found = [link];
  }
  return found ?? NONE;
}

/** What a name means where it stands: a child of the same declaration, a declaration, or a name of another plan. */
function find(name: string, from: Element, own: Declarations, imports: Imports): Element | undefined {
  const dot = name.indexOf('.');
  if (dot < 0) return from.declaration.below(name) ?? own.names.get(name);
  const other = imports.get(name.slice(0, dot));
  return other ? other.find(name.slice(dot + 1)) : own.find(name);
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
