import type { NameFact, Span } from '../facts/common.js';
import type { ElementFact, FileFacts, Place } from '../facts/file.js';
import { placeOf } from '../facts/file.js';
import { type ClauseFact, type ClauseType, type ClauseTypes, type ElementKind, type Family, KINDS } from '../facts/generated.js';

/** A declaration of a plan, or a child of one, with its place in the whole. */
export class Element {
  readonly children: readonly Element[];
  private grouped: Map<ClauseType, ClauseFact[]> | undefined;

  constructor(
    readonly fact: ElementFact,
    readonly file: FileFacts,
    /** The element it belongs to; undefined for a declaration. */
    readonly parent: Element | undefined,
  ) {
    this.children = fact.children.map((child) => new Element(child, file, this));
  }

  get kind(): ElementKind {
    return this.fact.kind;
  }

  get family(): Family {
    return KINDS[this.fact.kind].family;
  }

  /** Its own name, as declared. */
  get name(): string | undefined {
    return this.fact.name?.name;
  }

  get title(): string {
    return this.fact.title?.text ?? '';
  }

  /** The declaration it is, or belongs to. */
  get declaration(): Element {
    return this.parent?.declaration ?? this;
  }

  /** The name that others call it by: `Decision.A` for a child. */
  get path(): string | undefined {
    if (this.name === undefined) return undefined;
    return this.parent?.path === undefined ? this.name : `${this.declaration.name}.${this.name}`;
  }

  /** The name that findings about it carry: its own, else the nearest above; for `budget for X`: X. */
  get label(): string | null {
    return this.name ?? this.fact.target?.name ?? this.parent?.label ?? null;
  }

  /** Where a finding about the whole of it points: its name, else its kind's word. */
  get nameAt(): Span {
    return (this.fact.name ?? this.fact.target)?.at ?? this.fact.opener;
  }

  /** Its line and column. */
  get place(): Place {
    return placeOf(this.file, this.fact.at.start);
  }

  /** Its clauses of a type, in order. */
  all<T extends ClauseType>(type: T): readonly ClauseTypes[T][] {
    if (!this.grouped) {
      this.grouped = new Map();
      for (const clause of this.fact.clauses) {
        const list = this.grouped.get(clause.type);
        if (list) list.push(clause);
        else this.grouped.set(clause.type, [clause]);
      }
    }
    return (this.grouped.get(type) ?? []) as unknown as readonly ClauseTypes[T][];
  }

  /** Its first clause of a type. */
  one<T extends ClauseType>(type: T): ClauseTypes[T] | undefined {
    return this.all(type)[0];
  }

  /** Whether it has a clause of a type. */
  has(type: ClauseType): boolean {
    return this.all(type).length > 0;
  }

  /** Its children of these kinds. */
  childrenOf(...kinds: ElementKind[]): Element[] {
    return this.children.filter((child) => kinds.includes(child.kind));
  }

  /** Itself and everything below it, in order. */
  *walk(): Generator<Element> {
    yield this;
    for (const child of this.children) yield* child.walk();
  }
}

/** A link from one element to another, as a clause states it. */
export interface Link {
  /** The clause's type, for example `supports` or `delivers`. */
  readonly type: ClauseType | 'budgetFor';
  readonly from: Element;
  readonly name: NameFact;
  /** What the name stands for; undefined when nothing is called that. */
  readonly to: Element | undefined;
  /** The kinds that this link may name. */
  readonly kinds: readonly ElementKind[];
  /** The clause that states it; undefined for `budget for`. */
  readonly clause: ClauseFact | undefined;
}
