import type { Named, PasteContext, Pasted } from '@goldenthread/exchange';
import {
  CLAUSES,
  type ClauseFact,
  calendarDay,
  type Element,
  type FileFacts,
  formatPeriod,
  freshNameFromTitle,
  headerPeriods,
  indentBelow,
  isHeader,
  isRow,
  KINDS,
  largest,
  linesOn,
  OPENING_WORDS,
  type Plan,
  placeOf,
} from '@goldenthread/model';
import { offsetOf } from '@goldenthread/server/feature';
import type { Position } from '../../webview/place.js';
import type { SheetAnswer } from './protocol.js';

/** The place in a plan that a copied table goes to. */
export class PastePlace {
  private readonly offset: number;
  private readonly lines: readonly string[];
  /** The element that a line here would belong to; undefined above the first. */
  private readonly element: Element | undefined;

  constructor(
    private readonly plan: Plan,
    private readonly facts: FileFacts,
    text: string,
    private readonly at: Position,
  ) {
    this.lines = text.split(/\r\n|\n|\r/);
    this.offset = offsetOf(facts, { line: at.line, character: this.lines[at.line]?.length ?? 0 });
    const above = plan.everything.filter((each) => each.file.file === facts.file && each.fact.at.start <= this.offset);
    const nearest = above.at(-1);
    // What a one-line child does not take belongs to its declaration.
    this.element = nearest && rowWords(nearest).length === 0 && !takesLines(nearest) ? nearest.declaration : nearest;
  }

  /** What a budget here would be the budget of: what the cursor is in, or what that belongs to. */
  private get payer(): Element | undefined {
    const takesBudget = (each: Element): boolean => KINDS[each.kind].children.includes('budget');
    return [this.element, this.element?.declaration].find((each) => each && takesBudget(each));
  }

  context(): PasteContext {
    const { plan, element } = this;
    return {
      inBudget: element !== undefined && takesLines(element),
      takesBudget: this.payer !== undefined,
      rowWords: element ? rowWords(element) : [],
      periods: this.periodsAbove(),
      funds: plan.of('fund').flatMap(named),
      usualFund: this.usualFund(),
      owners: plan.of('officer', 'portfolio', 'group', 'body', 'partner').flatMap(named),
      others: plan.everything.flatMap((each) =>
        named(each).map((found) => ({ ...found, kind: each.kind, code: each.one('code')?.words.text.trim() })),
      ),
      countsMoney: element?.one('unit')?.unit === 'money',
      symbol: plan.settings.symbol,
      asAt: plan.settings.asAt ?? calendarDay(new Date()),
      startMonth: plan.settings.startMonth,
      nameFor: (title, taken) =>
        freshNameFromTitle(title, 'Measure', (name) => taken.has(name) || plan.declarations.names.has(name)),
    };
  }

  /** Where the lines go, and how: nothing that stands there already changes its meaning. */
  edit({ as, lines }: Pasted): SheetAnswer['edit'] {
    const whole = isWhole(as);
    const owner = as === 'budget' && !(this.element && takesLines(this.element)) ? this.payer : this.element;
    const indent = whole || !owner ? '' : indentBelow(owner);
    const text = lines.map((line) => (line === '' ? '' : indent + line)).join('\n');
    const line = this.lineFor(as, /^\s*(years|quarters)\b/.test(lines[0] ?? ''));
    const there = this.lines[line] ?? '';
    if (there.trim() === '') {
      const before = whole && (this.lines[line - 1] ?? '').trim() !== '' ? '\n' : '';
      const behind = whole && (this.lines[line + 1] ?? '').trim() !== '' ? '\n' : '';
      return { start: { line, character: 0 }, end: { line, character: there.length }, text: `${before}${text}${behind}` };
    }
    const end = { line, character: there.length };
    return { start: end, end, text: `${whole ? '\n' : ''}\n${text}` };
  }

  private lineFor(as: Pasted['as'], withPeriods: boolean): number {
    const { element, at } = this;
    if (!element) return at.line;
    const blank = (this.lines[at.line] ?? '').trim() === '';
    const last = this.lastLineOf(element.declaration);
    // A whole measure in the middle of another element would take the rest of it over.
    if (isWhole(as)) return blank && at.line > last ? at.line : last;
    if (as === 'budget' && !takesLines(element)) {
      // In the middle of a child, the budget would take the rest of it over.
      const before = element.parent ? this.lastLineOf(element) : -1;
      return blank && at.line > before ? at.line : Math.max(before, blank ? -1 : last);
    }
    // A line of periods holds for every row below it: a table with its own goes below the one that is there.
    const rows = element.fact.clauses.filter(isOfTable).map((clause) => this.lineAt(clause.at.end));
    return withPeriods ? largest([at.line, ...rows]) : at.line;
  }

  /** The last line of a declaration, its longer words included. */
  private lastLineOf({ fact }: Element): number {
    return this.lineAt(largest([fact.at.end, ...fact.narrative.map((line) => line.at.end)]));
  }

  private lineAt(offset: number): number {
    return placeOf(this.facts, offset).line - 1;
  }

  private periodsAbove(): string[] {
    const above = (this.element?.fact.clauses ?? []).filter((clause) => clause.at.start <= this.offset);
    const header = above.findLast(isHeader);
    return header ? headerPeriods(header).flatMap((period) => (period ? [formatPeriod(period)] : [])) : [];
  }

  /**
   * The fund of the budget's first line; else the one that most of the plan's lines draw on, those for revenue first. A plan
   * that has none yet is offered one, as rows are hardly ever funds.
   */
  private usualFund(): string {
    const first = this.element?.one('line')?.fund.name;
    if (first !== undefined) return first;
    const lines = (fund: Element): number => linesOn(this.plan, fund).length;
    const isRevenue = (fund: Element): boolean => fund.one('holds')?.holds === 'revenue';
    const [usual] = [...this.plan.of('fund')].sort((a, b) => Number(isRevenue(b)) - Number(isRevenue(a)) || lines(b) - lines(a));
    return usual?.name ?? 'GeneralFund';
  }
}

/** The elements with figures that are selected; where nothing is, the one that the cursor is in. */
export function elementsIn(plan: Plan, facts: FileFacts, start: number, end: number): Element[] {
  const here = plan.everything.filter((each) => each.file.file === facts.file);
  const withFigures = (each: Element): boolean => each.fact.clauses.some(isRow);
  if (start < end) {
    const touched = here.filter((each) => each.fact.at.start < end && each.fact.at.end > start && withFigures(each));
    if (touched.length > 0) return touched;
  }
  const nearest = here.findLast((each) => each.fact.at.start <= start);
  const around = nearest ? [nearest, nearest.parent, ...nearest.declaration.walk()] : [];
  const found = around.find((each) => each && withFigures(each));
  return found ? [found] : [];
}

/** Whether a table becomes declarations of its own, which go below what the cursor is in. */
function isWhole(as: Pasted['as']): boolean {
  return as !== 'budget' && as !== 'rows';
}

function isOfTable(clause: ClauseFact): boolean {
  return isRow(clause) || isHeader(clause);
}

function takesLines(element: Element): boolean {
  return KINDS[element.kind].clauses.includes('line');
}

/** The rows of figures that an element takes, by their words. */
function rowWords({ kind }: Element): string[] {
  return KINDS[kind].clauses.flatMap((type) => {
    const { row } = CLAUSES[type];
    const rows = row && !row.inTable;
    return rows ? [...OPENING_WORDS[type]] : [];
  });
}

function named(element: Element): Named[] {
  return element.path === undefined ? [] : [{ name: element.path, title: element.title.trim() }];
}
