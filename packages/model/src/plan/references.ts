import type { NameFact } from '../facts/common.js';
import { type ClauseFact, type ElementKind, LINKS } from '../facts/generated.js';
import type { Element, Reference } from './element.js';

/** The clauses whose names stand in parts of their own: the list, and the part's name in the grammar. */
const PARTS: Readonly<Record<string, readonly [list: string, part: string]>> = {
  delivers: ['shares', 'share'],
  impactOf: ['effects', 'impactOn'],
  with: ['partners', 'partnering'],
};

/** A field that holds a name or names, and the kinds that they may name. */
type Field = readonly [field: string, kinds: readonly ElementKind[]];

/** Where a clause's names stand: in fields of its own, and in those of its parts. */
interface Naming {
  readonly fields: readonly Field[];
  readonly parts: { readonly list: string; readonly fields: readonly Field[] } | undefined;
}

const fieldsOf = (type: string): readonly Field[] => Object.entries(LINKS[type] ?? {});

/** Of each clause that names something, by its type. */
const NAMING: ReadonlyMap<string, Naming> = new Map(
  [...new Set([...Object.keys(LINKS), ...Object.keys(PARTS)])].map((type) => {
    const part = PARTS[type];
    return [type, { fields: fieldsOf(type), parts: part && { list: part[0], fields: fieldsOf(part[1]) } }];
  }),
);

const BUDGET_TARGETS = LINKS.budgetFor?.target ?? [];

/** Gathers the names that elements state. */
export class References {
  readonly all: Reference[] = [];

  /** Takes in the names that an element itself states. */
  add(from: Element): void {
    const { target, clauses } = from.fact;
    if (target) this.all.push({ type: 'budgetFor', from, name: target, kinds: BUDGET_TARGETS, clause: undefined });
    for (const clause of clauses) {
      const naming = NAMING.get(clause.type);
      if (!naming) continue;
      this.addFields(from, clause, clause as unknown as Record<string, unknown>, naming.fields);
      if (!naming.parts) continue;
      const parts = (clause as unknown as Record<string, unknown>)[naming.parts.list] as Record<string, unknown>[];
      for (const part of parts) this.addFields(from, clause, part, naming.parts.fields);
    }
  }

  private addFields(from: Element, clause: ClauseFact, fact: Record<string, unknown>, fields: readonly Field[]): void {
    for (const [field, kinds] of fields) {
      const value = fact[field] as NameFact | readonly NameFact[] | undefined;
      if (value === undefined) continue;
      if (Array.isArray(value)) for (const name of value) this.all.push({ type: clause.type, from, name, kinds, clause });
      else this.all.push({ type: clause.type, from, name: value as NameFact, kinds, clause });
    }
  }
}
