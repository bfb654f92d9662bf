import type { NameFact, PeriodFact, ValueFact, WordsFact } from '../facts/common.js';
import { isLibrary, type UseFact } from '../facts/file.js';
import type { ClauseFact, ClauseType } from '../facts/generated.js';
import { readings } from '../measures/measure.js';
import { derived } from '../plan/derived.js';
import type { Element } from '../plan/element.js';
import type { Plan } from '../plan/plan.js';
import { headerPeriods, isRow, type Point, partOfRow, type Row, rowsOf } from '../plan/rows.js';
import { formatPeriod } from '../values/period.js';
import { CLAUSES, COLUMNS, openingOf, READINGS } from '../vocabulary/clauses.js';
import { figureOf, type SeriesFigure, together } from './series-figure.js';
import { shownValue, singleSpaced, termsInWords } from './shown-value.js';

/** What a name in a plan stands for, so that it can be compared with one in another plan. */
export type NameResolver = (name: NameFact) => string;

/** What an element can say besides links and figures: a clause, its title, its longer words; of a plan, what else it uses. */
export type Attribute = ClauseType | 'title' | 'narrative' | 'use';

/** Whether it is said by a clause, of which the vocabulary knows more. */
export const isOfClause = (type: Attribute): type is ClauseType => type !== 'title' && type !== 'narrative' && type !== 'use';

/** What it says once, in a form that can be compared, and for people. */
export interface AttributeValue {
  readonly canonical: string;
  readonly shown: string;
  /** Undefined for a title, longer words, what a plan uses, and the words beside a row. */
  readonly clause: ClauseFact | undefined;
}

/** Something that an element says once or several times; the order does not count. */
export interface AttributeValues {
  readonly type: Attribute;
  /** Set where it stands in a budget of the element. */
  readonly inBudget: boolean;
  /** Set for the words beside a row of figures. */
  readonly beside: boolean;
  /** Where several are distinguished by a word of theirs: what stays the same where one replaces another. */
  readonly like: string | undefined;
  readonly clauses: AttributeValue[];
}

/** A row of figures by period. */
export interface Series {
  readonly type: Row['clause']['type'];
  /** What the row is, for people: `revenue from General fund`. */
  readonly label: string;
  /** What stays the same where one row replaces another. */
  readonly like: string;
  /** The fund of a budget line, the comparators of a benchmark, the part of a split. */
  readonly about: string;
  /** Whether the amounts are pence. */
  readonly pence: boolean;
  readonly figures: Map<string, SeriesFigure>;
}

/** Everything that an element says, in a form that does not depend on how the text is laid out. */
export interface Statement {
  readonly said: ReadonlyMap<string, AttributeValues>;
  readonly series: ReadonlyMap<string, Series>;
  /** The names that each of its links leads to, by the clause; with each the share, where it has one. */
  readonly links: ReadonlyMap<ClauseType, ReadonlyMap<string, string>>;
}

/** What an element says. Budgets for it, wherever they stand, are part of it. */
export function statementOf(plan: Plan, element: Element, naming: NameResolver): Statement {
  const writer = new Writer(plan, naming);
  writer.write(element, false);
  for (const budget of budgetsFor(plan, element)) writer.write(budget, true);
  if (element === plan.root) for (const { uses } of plan.files) writer.uses(uses);
  return writer;
}

const budgetsByOwner = derived((plan: Plan): ReadonlyMap<Element, readonly Element[]> => {
  const owners = new Map<Element, Element[]>();
  for (const budget of plan.of('budget', 'budgetFor')) {
    const owner = budget.kind === 'budget' ? budget.parent : plan.linksFrom(budget, 'budgetFor')[0]?.to;
    if (!owner || !plan.owns(owner)) continue;
    const list = owners.get(owner);
    if (list) list.push(budget);
    else owners.set(owner, [budget]);
  }
  return owners;
});

/** The budgets of an element: those below it, and those that stand elsewhere and are for it. */
export function budgetsFor(plan: Plan, element: Element): readonly Element[] {
  return budgetsByOwner(plan).get(element) ?? NO_BUDGETS;
}

const NO_BUDGETS: readonly Element[] = [];

/** Whether an element is a budget that counts as part of what it is for. */
export function belongsToOwner(plan: Plan, element: Element): boolean {
  const owned = plan.memo(belongsToOwner, () => new Set(plan.everything.flatMap((each) => budgetsFor(plan, each))));
  return owned.has(element);
}

class Writer implements Statement {
  readonly said = new Map<string, AttributeValues>();
  readonly series = new Map<string, Series>();
  readonly links = new Map<ClauseType, Map<string, string>>();

  constructor(
    private readonly plan: Plan,
    private readonly naming: NameResolver,
  ) {}

  write(element: Element, inBudget: boolean): void {
    const { title, narrative, clauses } = element.fact;
    if (title) this.say('title', inBudget, 'title', singleSpaced(title.text), singleSpaced(title.text));
    const story = singleSpaced(narrative.map((line) => line.text).join(' '));
    if (story !== '') this.say('narrative', inBudget, 'narrative', story, story);
    let answered = '';
    for (const clause of clauses) {
      // An answer belongs to what was said last, so where it stands is part of what it says.
      if (clause.type === 'said') answered = singleSpaced(clause.words.text);
      if (clause.type === 'did' || clause.type === 'didChanging') this.answer(clause, answered, inBudget);
      else this.clause(element, clause, inBudget);
    }
    const amounts = new Map<Point, number>();
    if (element.kind === 'measure')
      for (const type of READINGS) for (const reading of readings(element, type)) amounts.set(reading.point, reading.amount);
    for (const row of rowsOf(element)) this.row(row, inBudget, amounts);
  }

  /** Other plans and libraries. What this plan calls them, and from which of its folders it looks, says nothing of them. */
  uses(all: readonly UseFact[]): void {
    for (const use of all) {
      const target = singleSpaced(use.path.text.replace(/^library\s+/, ''));
      const sort = isLibrary(use) ? `library ${target.replace(/-[\d-]+$/, '')}` : 'plan';
      const shown = isLibrary(use) ? `the library ${target}` : `the plan in ${target}`;
      const key = `use ${sort}`;
      const canonical = isLibrary(use) ? target : target.replace(/^(\.{1,2}\/)+/, '').replace(/\/$/, '');
      if (!this.said.get(key)?.clauses.some((each) => each.canonical === canonical))
        this.say('use', false, key, canonical, shown);
    }
  }

  private clause(element: Element, clause: ClauseFact, inBudget: boolean): void {
    const { type } = clause;
    if (isRow(clause)) return;
    // A table's own years and unit are in its figures.
    if (type === 'amountsIn' || (COLUMNS.has(type) && element.kind !== 'plan')) return;
    // What a budget says of itself is not what it is for says.
    const ofBudget = inBudget && CLAUSES[type].link?.names;
    if (ofBudget) this.say(type, true, `${type} `, this.canonical(clause), this.shown(clause), clause);
    if (ofBudget) return;
    if (clause.type === 'delivers') {
      for (const { outcome, share } of clause.shares) this.link(type, outcome, share ? shownValue(share) : '');
      return;
    }
    if (clause.type === 'approves') {
      for (const approval of clause.approvals) this.link(type, approval.target, termsInWords([approval]));
      return;
    }
    if (CLAUSES[type].link?.names) {
      for (const value of Object.values(clause)) {
        if (Array.isArray(value)) for (const name of value as NameFact[]) this.link(type, name, '');
        else if (isName(value)) this.link(type, value, '');
      }
      if (!('words' in clause) || !clause.words) return;
    }
    const field = CLAUSES[type].toldApartBy;
    if (field === undefined) {
      this.say(type, inBudget, `${type} `, this.canonical(clause), this.shown(clause), clause);
      return;
    }
    const apart = this.shown((clause as unknown as Record<string, unknown>)[field], field);
    const rest = { ...clause, [field]: '' };
    const shown = `${apart} ${this.shown(rest)}`.trim();
    this.say(type, inBudget, `${type} ${apart}`, this.canonical(clause), shown, clause, `${type} ${this.canonical(rest)}`);
  }

  private answer(clause: ClauseFact, said: string, inBudget: boolean): void {
    const to = said === '' ? '' : ` (in answer to: ${said})`;
    this.say(clause.type, inBudget, `${clause.type} `, `${this.canonical(clause)}${to}`, `${this.shown(clause)}${to}`, clause);
  }

  private link(type: ClauseType, name: NameFact, share: string): void {
    const names = this.links.get(type) ?? new Map<string, string>();
    const [called, there] = [this.naming(name), names.get(this.naming(name))];
    this.links.set(type, names.set(called, there ? `${there} and ${share}` : share));
  }

  private say(
    type: Attribute,
    inBudget: boolean,
    key: string,
    canonical: string,
    shown: string,
    clause?: ClauseFact,
    like?: string,
  ): void {
    const whole = inBudget ? `budget ${key}` : key;
    const beside = clause === undefined && isOfClause(type);
    const said = this.said.get(whole) ?? { type, inBudget, beside, like, clauses: [] };
    this.said.set(whole, said);
    said.clauses.push({ canonical, shown, clause });
  }

  private row(row: Row, inBudget: boolean, amounts: ReadonlyMap<Point, number>): void {
    const { clause } = row;
    const isLine = clause.type === 'line';
    const money = CLAUSES[clause.type].row?.counts === 'money' || row.points.some(({ value }) => value.type === 'money');
    const about = this.aboutOf(clause);
    const tags = isLine ? [...clause.tags].sort().join(', ') : 'basis' in clause ? (clause.basis ?? '') : '';
    const like = isLine ? `line ${clause.nature}` : `${clause.type}`;
    const key = `${like} ${about} ${tags}`;
    const words = openingOf(clause.type);
    const label = isLine
      ? `${clause.nature} from ${about}${tags === '' ? '' : ` (${tags})`}`
      : [words, about, tags].filter((each) => each !== '').join(' ');
    const series = this.series.get(key) ?? {
      type: clause.type,
      label,
      like,
      about,
      pence: CLAUSES[clause.type].row?.counts === 'money',
      figures: new Map<string, SeriesFigure>(),
    };
    this.series.set(key, series);
    for (const point of row.points) {
      const period = formatPeriod(point.period);
      const figure = figureOf(this.plan, row, point, money, amounts.get(point));
      const there = series.figures.get(period);
      series.figures.set(period, there ? together(there, figure, money, this.plan.settings.symbol) : figure);
    }
    // Figures that no period stands above cannot be read; what is typed can still be compared.
    const unread = clause.cells.slice(row.header ? headerPeriods(row.header).length : 0).filter(({ type }) => type !== 'empty');
    const typed = unread.map(shownValue).join(' ');
    const note = row.note ? singleSpaced(row.note.text) : '';
    const whole = [typed, note].filter((each) => each !== '').join(': ');
    if (typed !== '') this.say(clause.type, inBudget, `unread ${key}`, whole, whole, clause);
    else if (note !== '') this.say(clause.type, inBudget, `note ${clause.type}`, note, note);
  }

  /** What a row is about, where rows of its type are distinguished by a name. */
  private aboutOf(clause: Row['clause']): string {
    if (clause.type === 'line' || clause.type === 'uses') return this.naming(clause.fund);
    return clause.type === 'benchmark' ? this.naming(clause.comparators) : (partOfRow(clause)?.name ?? '');
  }

  /** A clause or a part of one, without places and spellings. */
  private canonical(value: unknown, field = ''): string {
    if (Array.isArray(value))
      return `[${value
        .map((each) => this.canonical(each))
        .sort()
        .join('|')}]`;
    if (value === null || typeof value !== 'object' || isLeaf(value)) return this.shown(value, field);
    return Object.entries(value)
      .filter(([key]) => !LAID_OUT.has(key))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => `${key}=${this.canonical(each, key)}`)
      .join(';');
  }

  /** The same for people. */
  private shown(value: unknown, field = ''): string {
    if (value === true) return field === 'preferred' || field === 'cumulative' ? field : '';
    if (Array.isArray(value)) return value.map((each) => this.shown(each)).join(', ');
    if (value === null || typeof value !== 'object') return String(value);
    if (isName(value)) return this.naming(value);
    if (isValue(value)) return shownValue(value);
    if (isText(value)) return 'period' in value && value.period ? formatPeriod(value.period) : singleSpaced(value.text);
    const parts = Object.entries(value)
      .filter(([key]) => !LAID_OUT.has(key))
      .map(([key, each]) => [key, this.shown(each, key)] as const)
      .filter(([, each]) => each !== '');
    return parts.reduce((all, [key, each]) => (all === '' ? each : `${all}${BEFORE[key] ?? ' '}${each}`), '');
  }
}

/** What stands before a part of a clause, where that is not only a space: its reason, its period. */
const BEFORE: Readonly<Record<string, string>> = { words: ': ', period: ' in ' };

/** What says where or how a part of a clause stands, and nothing of what it says. */
const LAID_OUT: ReadonlySet<string> = new Set(['at', 'type', 'taken']);

const isName = (value: unknown): value is NameFact => typeof value === 'object' && value !== null && 'name' in value;
const isValue = (value: object): value is ValueFact => 'text' in value && 'type' in value;
const isText = (value: object): value is WordsFact | PeriodFact => 'text' in value;
const isLeaf = (value: object): boolean => isName(value) || isText(value);
