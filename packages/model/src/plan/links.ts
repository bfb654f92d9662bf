import type { NameFact } from '../facts/common.js';
import { type ClauseFact, type ElementKind, LINKS } from '../facts/generated.js';
import { type Declarations, findChild } from './declarations.js';
import type { Element, Link } from './element.js';

/** The clauses whose names stand in parts of their own: the list, and the part's name in the grammar. */
const PARTS: Readonly<Record<string, readonly [list: string, part: string]>> = {
  delivers: ['shares', 'share'],
  impactOf: ['effects', 'impactOn'],
  with: ['partners', 'partnering'],
};

/** Other plans by the name that this one uses them under. */
export type Imports = ReadonlyMap<string, Declarations>;

/** Every link that an element and its children state. */
export function* linksOf(element: Element, own: Declarations, imports: Imports): Generator<Link> {
  for (const each of element.walk()) {
    const resolve = (name: NameFact): Element | undefined => find(name.name, each, own, imports);
    if (each.fact.target) {
      const name = each.fact.target;
      yield {
        type: 'budgetFor',
        from: each,
        name,
        to: resolve(name),
        kinds: LINKS.budgetFor?.target ?? [],
        clause: undefined,
      };
    }
    for (const clause of each.fact.clauses) {
      for (const [name, kinds] of namesIn(clause))
        yield { type: clause.type, from: each, name, to: resolve(name), kinds, clause };
    }
  }
}

function* namesIn(clause: ClauseFact): Generator<[NameFact, readonly ElementKind[]]> {
  yield* namesOf(clause as unknown as Record<string, unknown>, clause.type);
  const part = PARTS[clause.type];
  if (!part) return;
  const list = (clause as unknown as Record<string, unknown>)[part[0]] as Record<string, unknown>[];
  for (const each of list) yield* namesOf(each, part[1]);
}

function* namesOf(fact: Record<string, unknown>, type: string): Generator<[NameFact, readonly ElementKind[]]> {
  for (const [field, kinds] of Object.entries(LINKS[type] ?? {})) {
    const value = fact[field] as NameFact | readonly NameFact[] | undefined;
    if (value === undefined) continue;
    for (const name of Array.isArray(value) ? value : [value]) yield [name as NameFact, kinds];
  }
}

/** What a name means where it stands: a child of the same declaration, a declaration, or a name of another plan. */
function find(name: string, from: Element, own: Declarations, imports: Imports): Element | undefined {
  const dot = name.indexOf('.');
  if (dot < 0) return findChild(from.declaration, name) ?? own.find(name);
  const other = imports.get(name.slice(0, dot));
  return other ? other.find(name.slice(dot + 1)) : own.find(name);
}
