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
export function linksOf(element: Element, own: Declarations, imports: Imports): Link[] {
  const links: Link[] = [];
  for (const from of element.walk()) {
    const { target, clauses } = from.fact;
    const add =
      (type: Link['type'], clause: ClauseFact | undefined): NameTaker =>
      (name, kinds) =>
        links.push({ type, from, name, to: find(name.name, from, own, imports), kinds, clause });
    if (target) add('budgetFor', undefined)(target, LINKS.budgetFor?.target ?? []);
    for (const clause of clauses) if (FIELDS.has(clause.type) || clause.type in PARTS) eachName(clause, add(clause.type, clause));
  }
  return links;
}

/** The fields of each clause or part that hold names, with the kinds that they may name. */
const FIELDS = new Map(Object.entries(LINKS).map(([type, fields]) => [type, Object.entries(fields)]));

type NameTaker = (name: NameFact, kinds: readonly ElementKind[]) => void;

function eachName(clause: ClauseFact, take: NameTaker): void {
  namesOf(clause as unknown as Record<string, unknown>, clause.type, take);
  const part = PARTS[clause.type];
  if (!part) return;
  const list = (clause as unknown as Record<string, unknown>)[part[0]] as Record<string, unknown>[];
  for (const each of list) namesOf(each, part[1], take);
}

function namesOf(fact: Record<string, unknown>, type: string, take: NameTaker): void {
  for (const [field, kinds] of FIELDS.get(type) ?? []) {
    const value = fact[field] as NameFact | readonly NameFact[] | undefined;
    if (value === undefined) continue;
    if (Array.isArray(value)) for (const name of value) take(name, kinds);
    else take(value as NameFact, kinds);
  }
}

/** What a name means where it stands: a child of the same declaration, a declaration, or a name of another plan. */
function find(name: string, from: Element, own: Declarations, imports: Imports): Element | undefined {
  const dot = name.indexOf('.');
  if (dot < 0) return findChild(from.declaration, name) ?? own.find(name);
  const other = imports.get(name.slice(0, dot));
  return other ? other.find(name.slice(dot + 1)) : own.find(name);
}
