import type { FileFacts } from '../facts/file.js';
import type { ClauseType, ElementKind, Family } from '../facts/generated.js';
import { KINDS } from '../facts/generated.js';
import type { Day } from '../values/period.js';
import { Declarations } from './declarations.js';
import type { Element, Link } from './element.js';
import { type Imports, linksOf } from './links.js';
import { kindInWords, readSettings, type Settings } from './settings.js';

/** What a plan is built with besides its files. */
export interface PlanOptions {
  /** Overrides the plan's own `as at`. */
  readonly asAt?: Day;
  /** The plans that it uses, by the name it uses them under. */
  readonly imports?: Imports;
}

/**
 * A council's plan: everything that its files declare, indexed both ways. Immutable. The same files, in whichever
 * order, give the same plan.
 */
export class Plan {
  readonly files: readonly FileFacts[];
  /** Its `plan` declaration; undefined for files that stand under none. */
  readonly root: Element | undefined;
  readonly settings: Settings;
  /** Every declaration, in the order of files and lines. */
  readonly elements: readonly Element[];
  /** Every declaration and every child. */
  readonly everything: readonly Element[];
  /** Every link that is stated. */
  readonly links: readonly Link[];
  private readonly outgoing = new Map<Element, Link[]>();
  private readonly incoming = new Map<Element, Link[]>();
  private readonly kinds = new Map<ElementKind, Element[]>();
  private readonly memos = new Map<unknown, unknown>();

  constructor(
    readonly declarations: Declarations,
    readonly options: PlanOptions = {},
  ) {
    this.files = declarations.files;
    this.elements = declarations.elements;
    this.root = this.elements.find((element) => element.kind === 'plan');
    this.settings = readSettings(this.root, options.asAt);
    this.everything = this.elements.flatMap((element) => [...element.walk()]);
    for (const element of this.everything) push(this.kinds, element.kind, element);
    const imports = options.imports ?? new Map();
    this.links = this.elements.flatMap((element) => linksOf(element, declarations, imports));
    for (const link of this.links) {
      push(this.outgoing, link.from, link);
      if (link.to) push(this.incoming, link.to, link);
    }
  }

  /** The plan's name; null for files that stand under no `plan`. */
  get name(): string | null {
    return this.root?.name ?? null;
  }

  /** Whether the plan is agreed, so that its gaps are errors. */
  get approved(): boolean {
    return this.settings.state === 'approved';
  }

  /** The elements of these kinds. */
  of(...kinds: ElementKind[]): readonly Element[] {
    return kinds.length === 1
      ? (this.kinds.get(kinds[0] as ElementKind) ?? [])
      : this.everything.filter((element) => kinds.includes(element.kind));
  }

  /** The elements of a family. */
  ofFamily(family: Family): Element[] {
    return this.everything.filter((element) => element.family === family);
  }

  /** The links that an element itself states, of a type or of all. */
  linksFrom(element: Element, type?: ClauseType | 'budgetFor'): readonly Link[] {
    const links = this.outgoing.get(element) ?? [];
    return type === undefined ? links : links.filter((link) => link.type === type);
  }

  /** The links that lead to an element. */
  linksTo(element: Element, type?: ClauseType | 'budgetFor'): readonly Link[] {
    const links = this.incoming.get(element) ?? [];
    return type === undefined ? links : links.filter((link) => link.type === type);
  }

  /** What an element's links of a type lead to, each once; names of the wrong kind or of nothing are left out. */
  targets(element: Element, type: ClauseType): Element[] {
    return unique(this.linksFrom(element, type).flatMap((link) => (isSound(link) ? [link.to as Element] : [])));
  }

  /** What links of a type lead here from, each once. */
  sources(element: Element, type: ClauseType): Element[] {
    return unique(this.linksTo(element, type).flatMap((link) => (isSound(link) ? [link.from] : [])));
  }

  /** The words for a kind, in the plan's own terms. */
  words(kind: ElementKind): string {
    return kindInWords(kind, KINDS[kind].words, this.settings);
  }

  /** Works a thing out once: the plan never changes, so neither does the answer. */
  memo<T>(key: unknown, work: () => T): T {
    if (!this.memos.has(key)) this.memos.set(key, work());
    return this.memos.get(key) as T;
  }
}

/** Builds a plan from the facts of its files. */
export function buildPlan(files: Iterable<FileFacts>, options: PlanOptions = {}): Plan {
  return new Plan(new Declarations(files), options);
}

/** Whether a link leads to something of a kind that it may name. */
export function isSound(link: Link): boolean {
  return link.to !== undefined && link.kinds.includes(link.to.kind);
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
