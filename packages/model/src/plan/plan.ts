import type { NameFact } from '../facts/common.js';
import type { FileFacts } from '../facts/file.js';
import type { ClauseType } from '../facts/generated.js';
import type { Day } from '../values/period.js';
import { Declarations } from './declarations.js';
import type { Element, Link } from './element.js';
import { withFigures } from './figures-from.js';
import { withInheritedDefinitions } from './inherited-definitions.js';
import { type Imports, Links } from './links.js';
import { Part, partOf } from './part.js';
import { settingsOf } from './settings.js';

const NO_IMPORTS: Imports = new Map();

/** What a plan is built with besides its files. */
export interface PlanOptions {
  /** Overrides the plan's own `as at`. */
  readonly asAt?: Day;
  /** The plans that it uses, by the name it uses them under. */
  readonly imports?: Imports;
  /** Whether there is a file at a path; undefined where that is not known, as in a browser. */
  readonly isThere?: (file: string) => boolean | undefined;
}

/**
 * A council's plan: everything that its files declare, indexed both ways. Immutable. The same files, in whichever
 * order, give the same plan.
 */
export class Plan extends Part {
  /** Its `plan` declaration; undefined for files that stand under none. */
  readonly root: Element | undefined;
  /** Its files, each by itself. */
  readonly parts: readonly Part[];
  private readonly allLinks: Links;

  /** What its files declare, with what its measures take from others. */
  readonly declarations: Declarations;

  constructor(
    written: Declarations,
    readonly options: PlanOptions = {},
  ) {
    const declarations = withFigures(withInheritedDefinitions(written, options.imports ?? NO_IMPORTS));
    const root = rootOf(declarations);
    super(settingsOf(root, options.asAt), declarations.indexes);
    this.declarations = declarations;
    this.root = root;
    this.parts = declarations.indexes.map((index) => partOf(index, this.settings));
    this.allLinks = new Links(declarations, options.imports ?? NO_IMPORTS);
  }

  /** The plan's name; null for files that stand under no `plan`. */
  get name(): string | null {
    return this.root?.name ?? null;
  }

  /** Whether the plan is agreed, so that its gaps are errors. */
  get approved(): boolean {
    return this.settings.state === 'approved';
  }

  /** Whether an element is of this plan, and not of one that it uses. */
  owns(element: Element): boolean {
    return this.memo(Plan, () => new Set(this.files)).has(element.file);
  }

  /** Every link that is stated. */
  get links(): readonly Link[] {
    return this.allLinks.all;
  }

  /** Every link of a type. */
  linksOf(type: ClauseType | 'budgetFor'): readonly Link[] {
    return this.allLinks.ofType(type);
  }

  /** The links that an element itself states, of a type or of all. */
  linksFrom(element: Element, type?: ClauseType | 'budgetFor'): readonly Link[] {
    return this.allLinks.from(element, type);
  }

  /** The links that lead to an element. */
  linksTo(element: Element, type?: ClauseType | 'budgetFor'): readonly Link[] {
    return this.allLinks.to(element, type);
  }

  /** What a name that is typed in the plan stands for; undefined where it stands for nothing. */
  meaning(name: NameFact): Element | undefined {
    return this.memo(NAMED, () => new Map(this.links.map((link) => [link.name, link.to]))).get(name);
  }

  /** What an element's links of a type lead to, each once; names of the wrong kind or of nothing are left out. */
  targets(element: Element, type: ClauseType): readonly Element[] {
    return soundEnds(this.linksFrom(element, type), 'to');
  }

  /** What links of a type lead here from, each once. */
  sources(element: Element, type: ClauseType): readonly Element[] {
    return soundEnds(this.linksTo(element, type), 'from');
  }
}

/** Builds a plan from the facts of its files. */
export function buildPlan(files: Iterable<FileFacts>, options: PlanOptions = {}): Plan {
  return new Plan(new Declarations(files), options);
}

/** Whether a link leads to something of a kind that it may name. */
export function isSound(link: Link): boolean {
  return link.sound;
}

function rootOf({ indexes }: Declarations): Element | undefined {
  for (const index of indexes) {
    const [plan] = index.of(['plan']);
    if (plan) return plan;
  }
  return undefined;
}

const NO_ENDS: readonly Element[] = [];
/** Under which a plan remembers what its names stand for. */
const NAMED = {};

/** With up to this many, looking through them is quicker than a set of them. */
const FEW = 8;

/**
 * The ends of long lists of links, each once. Every one of 100,000 outcomes may ask who else supports its priority. A list leads to
 * one element only, or from one, so that it has one sort of end.
 */
const endsOfMany = new WeakMap<readonly Link[], readonly Element[]>();

/** What links of the right kind lead to, or from, each once. */
function soundEnds(links: readonly Link[], end: 'from' | 'to'): readonly Element[] {
  if (links.length < 2) {
    const [link] = links;
    const only = link?.sound ? link[end] : undefined;
    return only ? [only] : NO_ENDS;
  }
  const known = links.length > FEW ? endsOfMany.get(links) : undefined;
  if (known) return known;
  const found: Element[] = [];
  for (const link of links) {
    const element = link[end];
    if (link.sound && element) found.push(element);
  }
  if (links.length <= FEW) return unique(found);
  const ends = [...new Set(found)];
  endsOfMany.set(links, ends);
  return ends;
}

function unique(items: Element[]): Element[] {
  return items.some((item, index) => items.indexOf(item) < index) ? [...new Set(items)] : items;
}
