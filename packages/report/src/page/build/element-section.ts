import {
  type ClauseFact,
  type ClauseType,
  capitalised,
  clausesWith,
  type Element,
  type ElementKind,
  isRow,
  moneyByYear,
  partsOf,
  plural,
  tasksTogether,
} from '@goldenthread/model';
import { measureCharts } from '../../charts/chart.js';
import type { Fact, PageBlock, PageSection, PageTable, PageTableRow, Words } from '../page.js';
import { clauseWords } from './clause-words.js';
import { measureStandingWords } from './element-standing.js';
import { figureTables } from './figure-tables.js';
import { ledToBy } from './led-to-by.js';
import { budgetTable, exactly, moneyTable } from './money-tables.js';
import type { PageIndex } from './page-index.js';
import { plain } from './wording.js';
import { youSaidWeDid } from './you-said.js';

/** Clauses that the page shows in another way, or that only steer the check and the reading of figures. */
const NOT_AS_FACTS = clausesWith(({ page }) => page === 'elsewhere');

/** A part of the page about one element: what it says of itself, its figures, its children, and what leads to it. */
export function elementSection(pageIndex: PageIndex, element: Element, sections: readonly PageSection[] = []): PageSection {
  const code = element.one('code')?.words.text;
  const welsh = element.one('translation')?.words.text;
  return {
    id: pageIndex.idOf(element) ?? '',
    kind: pageIndex.kind(element),
    title: pageIndex.called(element),
    ...(code ? { code: plain(code) } : {}),
    ...(welsh ? { welsh: plain(welsh) } : {}),
    source: pageIndex.sourceOf(element),
    blocks: elementBlocks(pageIndex, element),
    sections,
  };
}

function elementBlocks(pageIndex: PageIndex, element: Element): PageBlock[] {
  const name = pageIndex.called(element);
  return [
    ...narrative(element),
    ...welshNarrative(element),
    ...latestFigures(pageIndex, element),
    ...facts(factsOf(pageIndex, element, (clause) => isListed(pageIndex, element, clause))),
    ...ledToBy(pageIndex, element),
    ...(element.kind === 'consultation' ? youSaidWeDid(pageIndex, element) : []),
    ...(element.kind === 'measure' ? measureCharts(pageIndex.plan, element, name) : []),
    ...exactly(() => [
      ...figureTables(pageIndex, element, `Figures: ${name}`),
      ...budgetsOf(pageIndex, element).flatMap((budget) => budgetTable(pageIndex, budget, `Budget: ${name}`)),
      ...moneyBlocks(pageIndex, element),
    ]),
    ...childBlocks(pageIndex, element),
    ...tasksTogether(pageIndex.plan, element).map((words): PageBlock => ({ type: 'paragraph', words: [`${words}.`] })),
  ];
}

/** What is said of an outcome beside its words, measures, work and money, for a page that has a place of its own for those. */
export function furtherBlocks(pageIndex: PageIndex, outcome: Element): PageBlock[] {
  return [
    ...facts(factsOf(pageIndex, outcome, (clause) => isListed(pageIndex, outcome, clause))),
    ...ledToBy(pageIndex, outcome, true),
    ...exactly(() => figureTables(pageIndex, outcome, `Figures: ${pageIndex.called(outcome)}`)),
    ...childBlocks(pageIndex, outcome),
  ];
}

/** Whether an outcome's measures are all listed with where they stand, so that their names need not be repeated. */
const isListed = (pageIndex: PageIndex, { kind }: Element, clause: ClauseFact): boolean =>
  kind === 'outcome' &&
  clause.type === 'measuredBy' &&
  clause.measures.every((name) => pageIndex.meaning(name)?.kind === 'measure');

/** The `>` lines of an element. */
export function narrative(element: Element): PageBlock[] {
  const lines = element.fact.narrative.map((line) => line.text);
  return lines.length === 0 ? [] : [{ type: 'narrative', markdown: lines.join('\n') }];
}

/** The longer words in Welsh: what is said in Welsh behind the title, a line each. */
function welshNarrative(element: Element): PageBlock[] {
  const [, ...longer] = element.all('translation');
  return longer.length === 0
    ? []
    : [{ type: 'narrative', language: 'cy', markdown: longer.map(({ words }) => words.text).join('\n') }];
}

/** The longer words in Welsh, where the plan has them; else as they are. */
export function narrativeInWelsh(element: Element): PageBlock[] {
  const welsh = welshNarrative(element);
  return welsh.length > 0 ? welsh : narrative(element);
}

export function facts(found: readonly Fact[]): PageBlock[] {
  return found.length === 0 ? [] : [{ type: 'facts', facts: found }];
}

/** What the clauses of an element say, each kind of clause once. */
export function factsOf(pageIndex: PageIndex, element: Element, leftOut: (clause: ClauseFact) => boolean = () => false): Fact[] {
  const found = new Map<string, Words[]>();
  for (const clause of element.fact.clauses) {
    if (isRow(clause) || NOT_AS_FACTS.has(clause.type) || leftOut(clause)) continue;
    const { term, words } = clauseWords(clause, pageIndex, element);
    const details = found.get(term);
    if (details) details.push(words);
    else found.set(term, [words]);
  }
  return [...found].map(([term, details]) => ({ term, details }));
}

/** A measure begins with where it stands. */
function latestFigures(pageIndex: PageIndex, element: Element): PageBlock[] {
  return element.kind === 'measure' ? [{ type: 'paragraph', words: measureStandingWords(pageIndex, element) }] : [];
}

function budgetsOf({ plan }: PageIndex, element: Element): Element[] {
  const elsewhere = plan.sources(element, 'budgetFor' as ClauseType).filter((budget) => budget.kind === 'budgetFor');
  const own = element.kind === 'budgetFor' ? [element] : [];
  return [...own, ...element.childrenOf('budget'), ...elsewhere];
}

function moneyBlocks(pageIndex: PageIndex, element: Element): PageTable[] {
  const { family, kind } = element;
  // What a saving or a financial plan states is among its figures.
  if (family !== 'outcome' && family !== 'work' && kind !== 'fund') return [];
  // The budget itself says it already.
  if (family === 'work' && partsOf(pageIndex.plan, element).length === 0 && budgetsOf(pageIndex, element).length === 1) return [];
  const rows = moneyByYear(pageIndex.plan, element).map(({ label, years }) => ({ head: [label], years }));
  const caption = kind === 'outcome' ? 'Money for this outcome' : kind === 'fund' ? 'What is in this fund' : 'What it costs';
  return moneyTable(pageIndex, `${caption}, by year: ${pageIndex.called(element)}`, rows);
}

/** The children of an element that are not shown elsewhere, kind by kind. */
function childBlocks(pageIndex: PageIndex, element: Element): PageBlock[] {
  const groups = Map.groupBy(
    element.children.filter((child) => child.kind !== 'budget'),
    (child) => child.kind,
  );
  return [...groups].flatMap(([kind, children]) => [
    childTable(pageIndex, element, kind, children),
    ...children.flatMap((child) => exactly(() => figureTables(pageIndex, child, `Figures: ${pageIndex.called(child)}`))),
    ...children.flatMap((child) => childBlocks(pageIndex, child)),
  ]);
}

/** Children of one kind as a table: a column for each thing that one of them says. */
function childTable(pageIndex: PageIndex, parent: Element, kind: ElementKind, children: readonly Element[]): PageTable {
  const said = children.map((child) => new Map(factsOf(pageIndex, child).map(({ term, details }) => [term, details])));
  const terms = [...new Set(said.flatMap((each) => [...each.keys()]))];
  const rows = children.map((child, index): PageTableRow => {
    const source = pageIndex.sourceOf(child);
    const id = pageIndex.idOf(child);
    return {
      ...(id === undefined ? {} : { id, source }),
      head: [pageIndex.called(child), ...storyOf(child)],
      cells: terms.map((term) => (said[index]?.get(term) ?? []).flatMap((detail, at) => (at === 0 ? detail : ['; ', ...detail]))),
    };
  });
  const words = pageIndex.plan.words(kind);
  const caption = `${capitalised(plural(words))} of ${pageIndex.called(parent)}`;
  return { type: 'table', caption, figures: false, heads: [capitalised(words), ...terms], rows };
}

/** The `>` lines of a child, which has no section of its own. */
function storyOf(child: Element): Words {
  const story = plain(child.fact.narrative.map((line) => line.text).join(' '));
  return story === '' ? [] : [`. ${story}`];
}
