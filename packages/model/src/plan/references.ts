import type { NameFact } from '../facts/common.js';
import { type ClauseFact, type ElementKind, LINKS, PARTS } from '../facts/generated.js';
import type { Element, Reference } from './element.js';

/** A field that holds a name or names, and the kinds that they may name. */
interface Field {
  readonly field: string;
  readonly kinds: readonly ElementKind[];
}

/** Where a clause's names stand: in fields of its own, and in those of its parts. */
export interface NameFields {
  readonly fields: readonly Field[];
  readonly parts: { readonly list: string; readonly fields: readonly Field[] } | undefined;
}

const fieldsOf = (type: string): readonly Field[] =>
  Object.entries(LINKS[type] ?? {}).map(([field, kinds]) => ({ field, kinds }));

/** Of each clause that names something, by its type. */
const NAMING: ReadonlyMap<string, NameFields> = new Map(
  [...new Set([...Object.keys(LINKS), ...Object.keys(PARTS)])].map((type) => {
    const part = PARTS[type];
    return [type, { fields: fieldsOf(type), parts: part && { list: part[0], fields: fieldsOf(part[1]) } }];
  }),
);

/** Where names stand in clauses of a type; undefined where there are none. */
export const nameFieldsOf = (type: ClauseFact['type']): NameFields | undefined => NAMING.get(type);

const BUDGET_TARGETS = LINKS.budgetFor?.target ?? [];

/** Gathers the names that elements state. */
export class References {
  readonly all: Reference[] = [];

  /** Takes in what a `budget for X` is for. */
  addTarget(from: Element): void {
    const { target } = from.fact;
    if (target) this.all.push({ type: 'budgetFor', from, name: target, kinds: BUDGET_TARGETS, clause: undefined });
  }

  /** Takes in the names that a clause of an element states. */
  add(from: Element, clause: ClauseFact, { fields, parts }: NameFields): void {
    this.addFields(from, clause, clause as unknown as Record<string, unknown>, fields);
    if (!parts) return;
    const list = (clause as unknown as Record<string, unknown>)[parts.list] as Record<string, unknown>[];
    for (const part of list) this.addFields(from, clause, part, parts.fields);
  }

  private addFields(from: Element, clause: ClauseFact, fact: Record<string, unknown>, fields: readonly Field[]): void {
    for (const { field, kinds } of fields) {
      const value = fact[field] as NameFact | readonly NameFact[] | undefined;
      if (value === undefined) continue;
      if (Array.isArray(value)) for (const name of value) this.all.push({ type: clause.type, from, name, kinds, clause });
      else this.all.push({ type: clause.type, from, name: value as NameFact, kinds, clause });
    }
  }
}
