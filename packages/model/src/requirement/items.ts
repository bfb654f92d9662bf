import { budgetsFor } from '../compare/statement.js';
import type { PeriodFact, ValueFact } from '../facts/common.js';
import { type ClauseFact, type ClauseType, type ElementKind, KIND_GRAMMAR, LINKS, PARTS } from '../facts/generated.js';
import type { Element } from '../plan/element.js';
import { isSound, type Plan } from '../plan/plan.js';
import { isRow, type Point, type Row } from '../plan/rows.js';
import { finishOf, startOf } from '../progress/dates.js';
import { latestStatus } from '../progress/status.js';
import { leadGivers } from '../thread/leads.js';
import { lineageOf } from '../thread/lineage.js';
import { wholesOf } from '../thread/thread.js';
import type { Period } from '../values/period.js';
import { NO_BOND, wordOfField } from './kinds.js';

/** One thing that an element has, as a requirement counts it: a name or figure of a clause, else the clause; or another element. */
export interface Item {
  /** What it leads to, or what it is. */
  readonly element?: Element | undefined;
  /** The words of closed lists that are said with it. */
  readonly words: readonly string[];
  readonly figure?: ValueFact | undefined;
  /** The periods that it is of, or falls in. */
  readonly periods: readonly Period[];
}

/** What a clause says, or a part of it. Its words and periods are looked for when they are asked for: most are only counted. */
class ClauseItem implements Item {
  constructor(
    private readonly clause: ClauseFact,
    readonly element?: Element,
    /** The part of the clause that it is: one partner of several with its role. */
    private readonly part?: Readonly<Record<string, unknown>>,
  ) {}

  get words(): readonly string[] {
    return wordsSaid(this.clause, this.part);
  }

  get figure(): ValueFact | undefined {
    return Object.values(this.part ?? this.clause).find(isFigure);
  }

  get periods(): readonly Period[] {
    return Object.values(this.clause).flatMap(periodsOf);
  }
}

/** A figure of a row. */
class FigureItem implements Item {
  readonly figure: ValueFact;
  readonly periods: readonly Period[];

  constructor(
    private readonly clause: ClauseFact,
    { value, period }: Point,
  ) {
    this.figure = value;
    this.periods = [period];
  }

  get words(): readonly string[] {
    return wordsSaid(this.clause);
  }
}

/** Another element that an element has, with the date by which it is there. */
class ElementItem implements Item {
  readonly words: readonly string[] = NONE;

  constructor(readonly element: Element) {}

  get periods(): readonly Period[] {
    const { element } = this;
    const period = finishOf(element)?.period ?? startOf(element)?.period ?? otherDate(element);
    // A budget is there in the years that it has money for.
    return period ? [period] : element.rows.flatMap(({ points }) => points.map((point) => point.period));
  }
}

/** A fund that a line of a budget draws on, in the periods of the line. */
export class FundItem implements Item {
  constructor(
    readonly element: Element,
    private readonly line: Row,
  ) {}

  get words(): readonly string[] {
    return [this.element.one('certainty')?.certainty, this.element.one('holds')?.holds].filter((word) => word !== undefined);
  }

  get periods(): readonly Period[] {
    return this.line.points.map(({ period }) => period);
  }
}

const NONE: readonly never[] = [];

/** What an element has under clauses of some types: its own, those below it, and of leads and outcomes those that it inherits. */
export function itemsOf(plan: Plan, element: Element, types: readonly ClauseType[]): readonly Item[] {
  const items =
    types.length === 1
      ? statedItems(plan, element, types[0] as ClauseType)
      : types.flatMap((type) => statedItems(plan, element, type));
  return items.length > 0 ? items : types.flatMap((type) => inheritedItems(plan, element, type));
}

/** The clauses that an element takes are its own; others stand below it, such as those of its budget. */
function statedItems(plan: Plan, element: Element, type: ClauseType): Item[] {
  if (element.has(type)) return element.all(type).flatMap((clause) => itemsIn(plan, element, clause));
  if (KIND_GRAMMAR[element.kind].clauses.includes(type)) return [];
  const found = [...element.walk(), ...(element.parent ? [] : budgetsFor(plan, element).filter((each) => !each.parent))];
  return found.flatMap((each) => (each.has(type) ? each.all(type).flatMap((clause) => itemsIn(plan, each, clause)) : []));
}

/** The steps along which something is inherited, by the clause that says it. */
const INHERITED = { ledBy: leadGivers, delivers: wholesOf } as const;

function inheritedItems(plan: Plan, element: Element, type: ClauseType): Item[] {
  if (type !== 'ledBy' && type !== 'delivers') return [];
  const giver = lineageOf(plan, INHERITED[type]).nearest(element, `requirement ${type}`, (each) => each.has(type));
  return giver ? giver.all(type).flatMap((clause) => itemsIn(plan, giver, clause)) : [];
}

/** The status that holds, of several; any other clause counts as it stands. */
export function currentItems(plan: Plan, element: Element, types: readonly ClauseType[]): readonly Item[] {
  const status = types.find((type) => type === 'status' || type === 'decisionStatus');
  if (!status) return itemsOf(plan, element, types);
  const latest = latestStatus(plan, element.all(status));
  return latest ? itemsIn(plan, element, latest) : [];
}

function itemsIn(plan: Plan, element: Element, clause: ClauseFact): Item[] {
  if (isRow(clause)) {
    const row = element.rows.find((each) => each.clause === clause);
    return (row?.points ?? NONE).map((point) => new FigureItem(clause, point));
  }
  if (!isLink(clause.type)) return [new ClauseItem(clause)];
  const names = plan.linksFrom(element, clause.type).filter((link) => link.clause === clause);
  const part = PARTS[clause.type];
  const parts = part ? ((clause as unknown as Record<string, unknown>)[part[0]] as Record<string, unknown>[]) : [];
  if (parts.length > 0) {
    return parts.map((each) => new ClauseItem(clause, names.find(({ name }) => Object.values(each).includes(name))?.to, each));
  }
  return names.length === 0 ? [new ClauseItem(clause)] : names.map(({ to }) => new ClauseItem(clause, to));
}

const isLink = (type: ClauseType): boolean => LINKS[type] !== undefined || PARTS[type] !== undefined;

/** The words of closed lists that a clause says, or a part of it. */
function wordsSaid({ type, ...said }: ClauseFact, part: Readonly<Record<string, unknown>> = {}): string[] {
  return [...Object.entries(said), ...Object.entries(part)].flatMap(([field, value]) =>
    wordsOf(value).map((word) => wordOfField(type, field, word)),
  );
}

const wordsOf = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isFigure = (value: unknown): value is ValueFact =>
  isObject(value) && 'type' in value && 'text' in value && !('period' in value);

function periodsOf(value: unknown): Period[] {
  if (Array.isArray(value)) return value.flatMap(periodsOf);
  const period = isObject(value) ? (value as unknown as PeriodFact).period : undefined;
  return period ? [period] : [];
}

/** The elements of some kinds that an element has: below it, or bound to it by a link of either; each once. */
export function elementsOf(plan: Plan, element: Element, kinds: readonly ElementKind[]): Element[] {
  if (element.kind === 'plan') return kinds.flatMap((kind) => plan.of(kind).filter((each) => plan.owns(each)));
  const budgets = budgetsFor(plan, element);
  const own = budgets.length === 0 && element.children.length === 0 ? [element] : [...element.walk(), ...budgets];
  const found = new Set<Element>();
  const take = (other: Element | undefined): void => {
    if (other && kinds.includes(other.kind)) found.add(other);
  };
  for (const each of own) {
    if (each !== element) take(each);
    for (const link of plan.linksFrom(each)) if (isBond(link)) take(link.to);
    for (const link of plan.linksTo(each))
      if (isBond(link)) for (let from: Element | undefined = link.from; from; from = from.parent) take(from);
  }
  found.delete(element);
  return [...found];
}

const isBond = (link: Plan['links'][number]): boolean => isSound(link) && !NO_BOND.has(link.type);

/** An element as a thing that another one has. */
export const asItem = (element: Element): Item => new ElementItem(element);

/** The first date of something that has neither beginning nor end: a risk is reviewed on a day, an issue raised on one. */
function otherDate(element: Element): Period | undefined {
  const clause = element.fact.clauses.find(({ type }) => type === 'raisedOn' || type === 'reviewedOn' || type === 'started');
  return clause ? periodsOf(Object.values(clause))[0] : undefined;
}

/** Requirements are asked element by element, and several ask for the same: what is found for an element is kept until the next. */
export function ofLatest<T>(find: (element: Element) => T): (element: Element) => T {
  let latest: readonly [Element, T] | undefined;
  return (element) => {
    if (latest?.[0] !== element) latest = [element, find(element)];
    return latest[1];
  };
}
