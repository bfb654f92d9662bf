import { showsNothing } from '../escape/visible.js';
import type { NameFact, Span } from '../facts/common.js';
import type { ElementFact, FileFacts, Place } from '../facts/file.js';
import { placeOf } from '../facts/file.js';
import type { ClauseFact, ClauseType, ClauseTypes, ElementKind, Family } from '../facts/generated.js';
import { saysNothing } from '../facts/unfilled.js';
import { KINDS } from '../vocabulary/kinds.js';
import { type Dispute, settleDisputes } from './disputes.js';
import { type Reading, type ReadingType, readFigures } from './readings.js';
import { type Row, readRows } from './rows.js';

/** With up to this many clauses, looking through them is quicker than looking them up. */
const FEW_CLAUSES = 24;

const NONE: readonly never[] = [];

/** A declaration of a plan, or a child of one, with its place in the whole. It never changes, so it keeps what is asked of it. */
export class Element {
  readonly children: readonly Element[];
  private grouped: Map<ClauseType, ClauseFact[]> | undefined;
  private knownRows: readonly Row[] | undefined;
  private knownDisputes: readonly Dispute[] = NONE;
  private knownReadings: Partial<Record<ReadingType, readonly Reading[]>> | undefined;
  private named: ReadonlyMap<string, Element> | undefined;
  private form: boolean | undefined;

  constructor(
    readonly fact: ElementFact,
    readonly file: FileFacts,
    /** The element it belongs to; undefined for a declaration. */
    readonly parent: Element | undefined,
  ) {
    this.children = fact.children.length === 0 ? NONE : fact.children.map((child) => new Element(child, file, this));
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

  /** Its title as typed; nothing where it holds only what nobody can see. */
  get title(): string {
    const text = this.fact.title?.text ?? '';
    return showsNothing(text) ? '' : text;
  }

  /** Whether its title is only a form that nobody has filled in yet: then it holds a place, and answers nothing. */
  get isForm(): boolean {
    this.form ??= this.fact.title !== undefined && this.title !== '' && saysNothing(this.title);
    return this.form;
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
    const { clauses } = this.fact;
    if (clauses.length > FEW_CLAUSES) return (this.byType.get(type) ?? NONE) as unknown as readonly ClauseTypes[T][];
    let found: ClauseFact[] | undefined;
    for (let index = 0; index < clauses.length; index++) {
      const clause = clauses[index] as ClauseFact;
      if (clause.type !== type) continue;
      if (found) found.push(clause);
      else found = [clause];
    }
    return (found ?? NONE) as unknown as readonly ClauseTypes[T][];
  }

  /** Its first clause of a type. */
  one<T extends ClauseType>(type: T): ClauseTypes[T] | undefined {
    return this.first(type) as unknown as ClauseTypes[T] | undefined;
  }

  /** Whether it has a clause of a type. */
  has(type: ClauseType): boolean {
    return this.first(type) !== undefined;
  }

  private first(type: ClauseType): ClauseFact | undefined {
    const { clauses } = this.fact;
    if (clauses.length > FEW_CLAUSES) return this.byType.get(type)?.[0];
    for (let index = 0; index < clauses.length; index++) {
      const clause = clauses[index] as ClauseFact;
      if (clause.type === type) return clause;
    }
    return undefined;
  }

  private get byType(): ReadonlyMap<ClauseType, readonly ClauseFact[]> {
    this.grouped ??= Map.groupBy(this.fact.clauses, (clause) => clause.type);
    return this.grouped;
  }

  /** Its rows of figures, each read under the periods above it. */
  get rows(): readonly Row[] {
    if (!this.knownRows) {
      this.knownRows = readRows(this);
      this.knownDisputes = settleDisputes(this, this.knownRows);
    }
    return this.knownRows;
  }

  /** Its figures that are stated twice for one thing. */
  get disputes(): readonly Dispute[] {
    return this.rows.length === 0 ? NONE : this.knownDisputes;
  }

  /** The figures of its rows of a type, as a measure has them. */
  readings(type: ReadingType): readonly Reading[] {
    this.knownReadings ??= {};
    this.knownReadings[type] ??= readFigures(this, type);
    return this.knownReadings[type];
  }

  /** Its children of these kinds. */
  childrenOf(...kinds: ElementKind[]): readonly Element[] {
    return this.children.length === 0 ? NONE : this.children.filter((child) => kinds.includes(child.kind));
  }

  /** What is below it by its name, at any depth. */
  below(name: string): Element | undefined {
    if (this.children.length === 0) return undefined;
    const [only] = this.children;
    if (this.children.length === 1 && only?.children.length === 0) return only.name === name ? only : undefined;
    if (!this.named) {
      const named = new Map<string, Element>();
      for (const each of this.walk())
        if (each !== this && each.name !== undefined && !named.has(each.name)) named.set(each.name, each);
      this.named = named;
    }
    return this.named.get(name);
  }

  /** Itself and everything below it, in order. */
  walk(): readonly Element[] {
    if (this.children.length === 0) return [this];
    if (this.children.every(({ children }) => children.length === 0)) return [this, ...this.children];
    const all: Element[] = [this];
    for (const child of this.children) for (const each of child.walk()) all.push(each);
    return all;
  }
}

/** A name that an element states, and what it is to stand for. */
export interface Reference {
  /** The clause's type, for example `supports` or `delivers`. */
  readonly type: ClauseType | 'budgetFor';
  readonly from: Element;
  readonly name: NameFact;
  /** The kinds that this link may name. */
  readonly kinds: readonly ElementKind[];
  /** The clause that states it; undefined for `budget for`. */
  readonly clause: ClauseFact | undefined;
}

/** A link from one element to another, as a clause states it: a name, and what it stands for in a plan. */
export class Link implements Reference {
  /** Whether it leads to something of a kind that it may name. */
  readonly sound: boolean;

  constructor(
    private readonly reference: Reference,
    /** What the name stands for; undefined when nothing is called that. */
    readonly to: Element | undefined,
  ) {
    this.sound = to !== undefined && reference.kinds.includes(to.kind);
  }

  get type(): Reference['type'] {
    return this.reference.type;
  }

  get from(): Element {
    return this.reference.from;
  }

  get name(): NameFact {
    return this.reference.name;
  }

  get kinds(): readonly ElementKind[] {
    return this.reference.kinds;
  }

  get clause(): ClauseFact | undefined {
    return this.reference.clause;
  }
}
