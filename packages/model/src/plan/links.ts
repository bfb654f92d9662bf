import type { Declarations } from './declarations.js';
import { type Element, Link } from './element.js';

/** Other plans by the name that this one uses them under. */
export type Imports = ReadonlyMap<string, Declarations>;

const NONE: readonly Link[] = [];

/** The links of a plan, indexed by their type and both ways. */
export class Links {
  /** Every link, in the order of the elements that state them. */
  readonly all: readonly Link[];
  private readonly byType = new Map<Link['type'], LinkIndex>();
  private readonly whole: LinkIndex;

  constructor(declarations: Declarations, imports: Imports) {
    const all: Link[] = [];
    for (const { references } of declarations.indexes) {
      for (const reference of references) {
        const link = new Link(reference, find(reference.name.name, reference.from, declarations, imports));
        all.push(link);
        let index = this.byType.get(link.type);
        if (!index) {
          index = new LinkIndex();
          this.byType.set(link.type, index);
        }
        index.links.push(link);
      }
    }
    this.all = all;
    this.whole = new LinkIndex(all);
  }

  /** The links that an element itself states, of a type or of all. */
  from(element: Element, type?: Link['type']): readonly Link[] {
    return this.of(type)?.from(element) ?? NONE;
  }

  /** The links that lead to an element, of a type or of all. */
  to(element: Element, type?: Link['type']): readonly Link[] {
    return this.of(type)?.to(element) ?? NONE;
  }

  /** Every link of a type. */
  ofType(type: Link['type']): readonly Link[] {
    return this.of(type)?.links ?? NONE;
  }

  private of(type: Link['type'] | undefined): LinkIndex | undefined {
    return type === undefined ? this.whole : this.byType.get(type);
  }
}

/** Some links, indexed by their ends once that is asked for. So a lookup costs no more than what it finds. */
class LinkIndex {
  private outgoing: Map<Element, Link[]> | undefined;
  private incoming: Map<Element, Link[]> | undefined;

  constructor(readonly links: Link[] = []) {}

  from(element: Element): readonly Link[] | undefined {
    this.outgoing ??= groupBy(this.links, (link) => link.from);
    return this.outgoing.get(element);
  }

  to(element: Element): readonly Link[] | undefined {
    this.incoming ??= groupBy(this.links, (link) => link.to);
    return this.incoming.get(element);
  }
}

function groupBy(links: readonly Link[], end: (link: Link) => Element | undefined): Map<Element, Link[]> {
  const groups = new Map<Element, Link[]>();
  for (const link of links) {
    const element = end(link);
    if (!element) continue;
    const group = groups.get(element);
    if (group) group.push(link);
    else groups.set(element, [link]);
  }
  return groups;
}

/** What a name means where it stands: a child of the same declaration, a declaration, or a name of another plan. */
function find(name: string, from: Element, own: Declarations, imports: Imports): Element | undefined {
  const dot = name.indexOf('.');
  if (dot < 0) return from.declaration.below(name) ?? own.names.get(name);
  const other = imports.get(name.slice(0, dot));
  return other ? other.find(name.slice(dot + 1)) : own.find(name);
}
