import {
  type ClauseFact,
  type ClauseType,
  type Element,
  formatDay,
  formatPeriod,
  formatYear,
  type Link,
  leadsOf,
  moneyOf,
  OPENING_WORDS,
  outcomeMoney,
  type Plan,
  type Row,
} from '@goldenthread/model';
import type { ElementView, FigureView, LineView, PlanView } from './api.js';
import { saidBy } from './plain-value.js';

/** A plan as rules of modules see it, and which element a view stands for. */
export interface Viewed {
  readonly plan: PlanView;
  /** The element of a view of this plan; undefined for anything else. */
  readonly elementOf: (view: unknown) => Element | undefined;
}

/** Shows a plan to rules of modules. What they see cannot be changed, and an element is always the same object. */
export function viewOf(plan: Plan): Viewed {
  const views = new Map<Element, ElementView>();
  const elements = new WeakMap<object, Element>();
  const view = (element: Element): ElementView => {
    let known = views.get(element);
    if (!known) {
      known = Object.freeze(new ViewOfElement(plan, element, view));
      views.set(element, known);
      elements.set(known, element);
    }
    return known;
  };
  const elementOf = (each: unknown): Element | undefined =>
    typeof each === 'object' && each !== null ? elements.get(each) : undefined;
  return { plan: Object.freeze(planView(plan, view)), elementOf };
}

type View = (element: Element) => ElementView;

function planView(plan: Plan, view: View): PlanView {
  const { settings, root } = plan;
  const viewed = (elements: Iterable<Element>): readonly ElementView[] => Object.freeze([...elements].map(view));
  return {
    name: plan.name,
    title: root?.title ?? '',
    status: settings.state ?? null,
    asAt: settings.asAt === undefined ? null : formatDay(settings.asAt),
    years: Object.freeze(settings.years.map(formatYear)),
    currency: settings.currency,
    get declarations() {
      return viewed(plan.elements.filter((element) => plan.owns(element)));
    },
    of: (...kinds) => viewed(plan.everything.filter((element) => kinds.includes(element.kind) && plan.owns(element))),
    named: (name) => {
      const element = plan.everything.find(({ path }) => path === name);
      return element && view(element);
    },
  };
}

class ViewOfElement implements ElementView {
  readonly #plan: Plan;
  readonly #element: Element;
  readonly #view: View;

  constructor(plan: Plan, element: Element, view: View) {
    this.#plan = plan;
    this.#element = element;
    this.#view = view;
  }

  get kind(): string {
    return this.#element.kind;
  }

  get name(): string | null {
    return this.#element.path ?? null;
  }

  get title(): string {
    return this.#element.title;
  }

  get narrative(): readonly string[] {
    return Object.freeze(this.#element.fact.narrative.map(({ text }) => text));
  }

  get file(): string {
    return this.#element.file.file;
  }

  get line(): number {
    return this.#element.place.line;
  }

  get parent(): ElementView | null {
    return this.#element.parent ? this.#view(this.#element.parent) : null;
  }

  get children(): readonly ElementView[] {
    return this.#viewed(this.#element.children);
  }

  has(opening: string): boolean {
    return this.#element.fact.clauses.some((clause) => opens(clause.type, opening));
  }

  lines(opening?: string): readonly LineView[] {
    const rows = new Map(this.#element.rows.map((row) => [row.clause as ClauseFact, row]));
    const clauses = this.#element.fact.clauses.filter((clause) => opening === undefined || opens(clause.type, opening));
    return Object.freeze(clauses.map((clause) => lineView(this.#plan, clause, rows.get(clause))));
  }

  to(opening: string): readonly ElementView[] {
    return this.#ends(this.#plan.linksFrom(this.#element), opening, ({ to }) => to);
  }

  from(opening: string): readonly ElementView[] {
    return this.#ends(this.#plan.linksTo(this.#element), opening, ({ from }) => from);
  }

  leads(): { readonly portfolios: readonly ElementView[]; readonly officers: readonly ElementView[] } {
    const { inPublic, officers } = leadsOf(this.#plan, this.#element);
    return Object.freeze({ portfolios: this.#viewed(inPublic), officers: this.#viewed(officers) });
  }

  money(): { readonly [year: string]: number } {
    if (this.#element.kind !== 'outcome') return Object.freeze({});
    return Object.freeze(
      Object.fromEntries([...outcomeMoney(this.#plan, this.#element)].map(([year, pence]) => [formatYear(year), pence])),
    );
  }

  #ends(links: readonly Link[], opening: string, end: (link: Link) => Element | undefined): readonly ElementView[] {
    const sound = links.filter(({ type, sound }) => sound && opens(type, opening));
    return this.#viewed(new Set(sound.flatMap((link) => end(link) ?? [])));
  }

  #viewed(elements: Iterable<Element>): readonly ElementView[] {
    return Object.freeze([...elements].map(this.#view));
  }
}

/** Whether a clause begins with words, as they are written; a budget for something is the one link that is no clause. */
function opens(type: ClauseType | 'budgetFor', opening: string): boolean {
  return type === 'budgetFor' ? opening === 'budget for' : OPENING_WORDS[type].includes(opening);
}

function lineView(plan: Plan, clause: ClauseFact, row: Row | undefined): LineView {
  const words = 'words' in clause ? clause.words : undefined;
  return Object.freeze({
    opening: OPENING_WORDS[clause.type][0] ?? clause.type,
    words: words && 'text' in words ? words.text : '',
    says: saidBy(clause),
    figures: Object.freeze(row ? row.points.flatMap((point) => figureView(plan, row, point)) : []),
  });
}

function figureView(plan: Plan, { clause, element }: Row, { period, value }: Row['points'][number]): FigureView {
  const pence = clause.type === 'line' || value.type === 'money' ? moneyOf(plan, value, element) : undefined;
  const figure = pence !== undefined ? { pence } : value.type === 'money' ? {} : { value: value.value };
  return Object.freeze({ period: formatPeriod(period), ...figure });
}
