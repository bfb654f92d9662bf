import {
  type ClauseFact,
  type ClauseType,
  capitalised,
  clausesWith,
  type Element,
  type ElementKind,
  isRow,
  moneyByYear,
  outcomeMoney,
  partsOf,
  plural,
} from '@goldenthread/model';
import { measureCharts } from '../../charts/chart.js';
import type { Block, Fact, Section, Table, TableRow, Words } from '../page.js';
import { clauseWords } from './clause-words.js';
import { standing } from './element-standing.js';
import { figureTables } from './figure-tables.js';
import { ledToBy } from './led-to-by.js';
import { budgetTable, exactly, moneyTable } from './money-tables.js';
import type { Teller } from './teller.js';
import { plain } from './wording.js';
import { youSaidWeDid } from './you-said.js';

/** Clauses that the page shows in another way, or that only steer the check and the reading of figures. */
const NOT_AS_FACTS = clausesWith(({ page }) => page === 'elsewhere');

/** A part of the page about one element: what it says of itself, its figures, its children, and what leads to it. */
export function elementSection(teller: Teller, element: Element, sections: readonly Section[] = []): Section {
  const code = element.one('code')?.words.text;
  const welsh = element.one('translation')?.words.text;
  return {
    id: teller.idOf(element) ?? '',
    kind: teller.kind(element),
    title: teller.called(element),
    ...(code ? { code: plain(code) } : {}),
    ...(welsh ? { welsh: plain(welsh) } : {}),
    source: teller.sourceOf(element),
    blocks: elementBlocks(teller, element),
    sections,
  };
}

function elementBlocks(teller: Teller, element: Element): Block[] {
  const name = teller.called(element);
  return [
    ...narrative(element),
    ...latestFigures(teller, element),
    ...facts(factsOf(teller, element, (clause) => isListed(teller, element, clause))),
    ...ledToBy(teller, element),
    ...(element.kind === 'consultation' ? youSaidWeDid(teller, element) : []),
    ...(element.kind === 'measure' ? measureCharts(teller.plan, element, name) : []),
    ...exactly(() => [
      ...figureTables(teller, element, `Figures: ${name}`),
      ...budgetsOf(teller, element).flatMap((budget) => budgetTable(teller, budget, `Budget: ${name}`)),
      ...moneyBlocks(teller, element),
    ]),
    ...childBlocks(teller, element),
  ];
}

/** What is said of an outcome beside its words, measures, work and money, for a page that has a place of its own for those. */
export function furtherBlocks(teller: Teller, outcome: Element): Block[] {
  return [
    ...facts(factsOf(teller, outcome, (clause) => isListed(teller, outcome, clause))),
    ...ledToBy(teller, outcome, true),
    ...exactly(() => figureTables(teller, outcome, `Figures: ${teller.called(outcome)}`)),
    ...childBlocks(teller, outcome),
  ];
}

/** Whether an outcome's measures are all listed with where they stand, so that their names need not be told again. */
const isListed = (teller: Teller, { kind }: Element, clause: ClauseFact): boolean =>
  kind === 'outcome' && clause.type === 'measuredBy' && clause.measures.every((name) => teller.meaning(name)?.kind === 'measure');

/** The `>` lines of an element. */
export function narrative(element: Element): Block[] {
  const lines = element.fact.narrative.map((line) => line.text);
  return lines.length === 0 ? [] : [{ type: 'narrative', markdown: lines.join('\n') }];
}

export function facts(found: readonly Fact[]): Block[] {
  return found.length === 0 ? [] : [{ type: 'facts', facts: found }];
}

/** What the clauses of an element say, each kind of clause once. */
export function factsOf(teller: Teller, element: Element, leftOut: (clause: ClauseFact) => boolean = () => false): Fact[] {
  const found = new Map<string, Words[]>();
  for (const clause of element.fact.clauses) {
    if (isRow(clause) || NOT_AS_FACTS.has(clause.type) || leftOut(clause)) continue;
    const { term, words } = clauseWords(clause, teller, element);
    const details = found.get(term);
    if (details) details.push(words);
    else found.set(term, [words]);
  }
  return [...found].map(([term, details]) => ({ term, details }));
}

/** A measure begins with where it stands. */
function latestFigures(teller: Teller, element: Element): Block[] {
  return element.kind === 'measure' ? [{ type: 'paragraph', words: standing(teller, element) }] : [];
}

function budgetsOf({ plan }: Teller, element: Element): Element[] {
  const elsewhere = plan.sources(element, 'budgetFor' as ClauseType).filter((budget) => budget.kind === 'budgetFor');
  const own = element.kind === 'budgetFor' ? [element] : [];
  return [...own, ...element.childrenOf('budget'), ...elsewhere];
}

function moneyBlocks(teller: Teller, element: Element): Table[] {
  const { family, kind } = element;
  // What a saving or a financial plan states is among its figures.
  if (family !== 'outcome' && family !== 'work' && kind !== 'fund') return [];
  // The budget itself says it already.
  if (family === 'work' && partsOf(teller.plan, element).length === 0 && budgetsOf(teller, element).length === 1) return [];
  // What reaches an outcome is worked out for the whole plan at once; for each by itself it would be gone through again.
  const rows =
    kind === 'outcome'
      ? [{ head: ['Reaches it'], years: outcomeMoney(teller.plan, element) }]
      : moneyByYear(teller.plan, element).map(({ label, years }) => ({ head: [label], years }));
  const caption = kind === 'outcome' ? 'Money that reaches' : kind === 'fund' ? 'What is in' : 'What it costs:';
  return moneyTable(teller, `${caption} ${teller.called(element)}, by year`, rows);
}

/** The children of an element that are not shown elsewhere, kind by kind. */
function childBlocks(teller: Teller, element: Element): Block[] {
  const groups = Map.groupBy(
    element.children.filter((child) => child.kind !== 'budget'),
    (child) => child.kind,
  );
  return [...groups].flatMap(([kind, children]) => [
    childTable(teller, element, kind, children),
    ...children.flatMap((child) => exactly(() => figureTables(teller, child, `Figures: ${teller.called(child)}`))),
    ...children.flatMap((child) => childBlocks(teller, child)),
  ]);
}

/** Children of one kind as a table: a column for each thing that one of them says. */
function childTable(teller: Teller, parent: Element, kind: ElementKind, children: readonly Element[]): Table {
  const said = children.map((child) => new Map(factsOf(teller, child).map(({ term, details }) => [term, details])));
  const terms = [...new Set(said.flatMap((each) => [...each.keys()]))];
  const rows = children.map((child, index): TableRow => {
    const source = teller.sourceOf(child);
    const id = teller.idOf(child);
    return {
      ...(id === undefined ? {} : { id, source }),
      head: [teller.called(child), ...storyOf(child)],
      cells: terms.map((term) => (said[index]?.get(term) ?? []).flatMap((detail, at) => (at === 0 ? detail : ['; ', ...detail]))),
    };
  });
  const words = teller.plan.words(kind);
  const caption = `${capitalised(plural(words))} of ${teller.called(parent)}`;
  return { type: 'table', caption, figures: false, heads: [capitalised(words), ...terms], rows };
}

/** The `>` lines of a child, which has no section of its own. */
function storyOf(child: Element): Words {
  const story = plain(child.fact.narrative.map((line) => line.text).join(' '));
  return story === '' ? [] : [`. ${story}`];
}
