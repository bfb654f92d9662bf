import {
  CLAUSES,
  type ClauseFact,
  type ClauseType,
  COLUMNS,
  capitalised,
  type Element,
  type ElementKind,
  formatPeriod,
  openingOf,
  type Period,
  type Plan,
  plural,
  rowsOf,
  SheetNames,
  shortened,
  visible,
  withoutFlag,
} from '@goldenthread/model';
import { labelOf, plainFigure } from '../spreadsheet/plan/plan-rows.js';

/** What a cell of an exported sheet holds, and what of the plan it is. */
interface PlanCell {
  /** As the sheet shows it when it is read back. */
  readonly text: string;
  /** A number, where it is one, and how it is shown. */
  readonly number?: { readonly value: number; readonly format: string };
}

/** What a column of an exported sheet is of the plan. */
export type PlanColumn =
  | { readonly type: 'of' | 'name' | 'title' | 'row' | 'number' | 'note'; readonly heading: string }
  | { readonly type: 'clause'; readonly heading: string; readonly clause: ClauseType }
  | { readonly type: 'figure'; readonly heading: string; readonly label: string; readonly period: Period };

/** A line of an exported sheet: what it is about, the words that name it, and its cells. */
export interface PlanLine {
  readonly element: Element;
  /** What finds it again, wherever it is moved to. */
  readonly key: string;
  readonly cells: readonly PlanCell[];
}

/** One sheet of a plan: everything of one kind. */
export interface PlanSheet {
  readonly name: string;
  readonly kind: ElementKind;
  readonly columns: readonly PlanColumn[];
  readonly lines: readonly PlanLine[];
}

const NOTHING: PlanCell = { text: '' };

/** The sheet of the lines of budgets. */
const BUDGET_LINES = 'Budget lines';

/** The longest text that Excel takes in a cell, in characters. */
const LONGEST_CELL = 32_767;

/** A cell as a workbook can hold it: no file of XML has control characters in it. */
const inWorkbook = ({ text, ...cell }: PlanCell): PlanCell => ({ text: shortened(visible(text), LONGEST_CELL), ...cell });

/** The sheets of a plan, one a kind: declarations first, then what stands below them, then the lines of its budgets. */
export function planSheets(plan: Plan, textOf: (element: Element, clause: ClauseFact) => string): PlanSheet[] {
  const kinds = new Map<string, Element[]>();
  for (const element of plan.everything) {
    const key = `${element.parent ? 'child' : ''} ${element.kind}`;
    const there = kinds.get(key);
    if (there) there.push(element);
    else kinds.set(key, [element]);
  }
  const names = new SheetNames();
  const budgetName = names.next(BUDGET_LINES);
  const sheets = [...kinds.values()].map((elements) => sheetOf(plan, elements, names, textOf));
  const budgets = plan.of('budget', 'budgetFor').filter((each) => rowsOf(each).length > 0);
  return [
    ...sheets.filter(({ kind }) => kind !== 'budget' && kind !== 'budgetFor'),
    ...(budgets.length > 0 ? [budgetSheet(plan, budgets, budgetName)] : []),
  ];
}

function sheetOf(
  plan: Plan,
  elements: readonly Element[],
  names: SheetNames,
  textOf: (element: Element, clause: ClauseFact) => string,
): PlanSheet {
  const [first] = elements as [Element, ...Element[]];
  const clauses = clausesOf(elements);
  const figures = figuresOf(elements);
  const child = first.parent !== undefined;
  const columns: PlanColumn[] = [
    ...(child ? [{ type: 'of' as const, heading: 'Of' }] : []),
    { type: 'name', heading: 'Name' },
    { type: 'title', heading: 'Title' },
    ...clauses.map((clause) => ({ type: 'clause' as const, heading: capitalised(openingOf(clause)), clause })),
    ...figures,
    ...(child ? [{ type: 'number' as const, heading: 'Place' }] : []),
  ];
  const counts = new Map<string, number>();
  const lines = elements.map((element) => {
    const place = placeAmong(element, counts);
    return {
      element,
      key: keyOf(element, place),
      cells: columns.map((column) => inWorkbook(cellOf(plan, element, column, place, textOf))),
    };
  });
  return { name: sheetName(plan, first, names), kind: first.kind, columns, lines };
}

/** Which of the same kind below the same parent an element is, counted from 1. */
function placeAmong(element: Element, counts: Map<string, number>): number {
  const parent = element.parent?.path ?? element.parent?.label ?? '';
  const place = (counts.get(parent) ?? 0) + 1;
  counts.set(parent, place);
  return place;
}

/** What finds an element again: its own name, or whose child it is and which. */
function keyOf(element: Element, place: number): string {
  if (!element.parent) return element.name ?? '';
  return keyOfChild(element.parent.path ?? element.parent.label ?? '', element.name ?? '', place);
}

/** What finds a child again: whose it is, and its name or which one. */
export function keyOfChild(of: string, name: string, place: number): string {
  return `${of}\u0000${name === '' ? place : name}`;
}

function clausesOf(elements: readonly Element[]): ClauseType[] {
  const types = new Set<ClauseType>();
  for (const { fact } of elements)
    for (const clause of fact.clauses)
      if (!COLUMNS.has(clause.type) && CLAUSES[clause.type].row === undefined && !clause.taken) types.add(clause.type);
  return [...types];
}

function figuresOf(elements: readonly Element[]): (PlanColumn & { type: 'figure' })[] {
  const found = new Map<string, PlanColumn & { type: 'figure' }>();
  for (const element of elements)
    for (const row of rowsOf(element))
      for (const { period } of row.points) {
        const heading = `${capitalised(labelOf(row))} ${formatPeriod(period)}`;
        found.set(heading, { type: 'figure', heading, label: labelOf(row), period });
      }
  const order = (column: PlanColumn & { type: 'figure' }): string => `${column.label} ${formatPeriod(column.period)}`;
  return [...found.values()].sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

function cellOf(
  plan: Plan,
  element: Element,
  column: PlanColumn,
  place: number,
  textOf: (element: Element, clause: ClauseFact) => string,
): PlanCell {
  switch (column.type) {
    case 'of':
      return { text: element.parent?.path ?? element.parent?.label ?? '' };
    case 'name':
      return { text: element.name ?? '' };
    case 'title':
      return { text: element.title.trim() };
    case 'number':
      return { text: String(place), number: { value: place, format: '0' } };
    case 'clause':
      return {
        text: element
          .all(column.clause)
          .map((clause) => valueText(element, clause, textOf))
          .join('\n'),
      };
    case 'figure':
      return figureCell(plan, element, column.label, column.period);
    default:
      return NOTHING;
  }
}

/** What a clause says behind the words that it opens with. */
export function valueText(
  element: Element,
  clause: ClauseFact,
  textOf: (element: Element, clause: ClauseFact) => string,
): string {
  return tidyLines(
    textOf(element, clause)
      .slice(openingLength(textOf(element, clause), clause.type))
      .replace(/^\s*:?\s*/, ''),
  );
}

/** How much of a clause's text is the words that it opens with. */
export function openingLength(text: string, type: ClauseType): number {
  const opening = openingOf(type).split(' ').join('\\s+');
  const found = new RegExp(`^\\s*${opening}(?=\\s|:|$)`).exec(text);
  return found ? found[0].length : 0;
}

const tidyLines = (text: string): string => text.replace(/[ \t\u00a0]+/g, ' ').trim();

function figureCell(plan: Plan, element: Element, label: string, period: Period): PlanCell {
  const name = formatPeriod(period);
  for (const row of rowsOf(element)) {
    if (labelOf(row) !== label) continue;
    const point = row.points.find((each) => formatPeriod(each.period) === name);
    if (point) return numberCell(plainFigure(plan, row, point));
  }
  return NOTHING;
}

/** A figure as a number that a spreadsheet can work with, shown with as many places as it has. */
function numberCell(text: string): PlanCell {
  const { text: figure, flag } = withoutFlag(text);
  const [, digits, places = '', percent] = /^(-?\d+(?:\.(\d+))?)(%?)$/.exec(figure) ?? [];
  if (digits === undefined || digits.replace(/[-.]/g, '').length > 14) return { text };
  // A flag is part of how the number is shown: so it stays a number, and the flag comes back with it.
  const behind = flag === undefined ? '' : `" [${flag}]"`;
  const format = `#,##0${places === '' ? '' : `.${'0'.repeat(places.length)}`}${percent}${behind}`;
  return { text, number: { value: percent === '' ? Number(digits) : Number(`${digits}e-2`), format } };
}

function budgetSheet(plan: Plan, budgets: readonly Element[], name: string): PlanSheet {
  const periods = [
    ...new Map(
      budgets.flatMap((each) =>
        rowsOf(each).flatMap((row) => row.points.map(({ period }) => [formatPeriod(period), period] as const)),
      ),
    ).values(),
  ];
  const sorted = periods.sort((a, b) =>
    `${a.type === 'year' ? 0 : 1}${formatPeriod(a)}` < `${b.type === 'year' ? 0 : 1}${formatPeriod(b)}` ? -1 : 1,
  );
  const columns: PlanColumn[] = [
    { type: 'of', heading: 'Of' },
    { type: 'row', heading: 'Line' },
    { type: 'note', heading: 'Note' },
    ...sorted.map((period) => ({ type: 'figure' as const, heading: formatPeriod(period), label: '', period })),
    { type: 'number', heading: 'Place' },
  ];
  const lines = budgets.flatMap((budget) => {
    const of = budget.parent?.path ?? budget.fact.target?.name ?? budget.label ?? '';
    return rowsOf(budget).map((row, index): PlanLine => {
      const cells = columns.map((column): PlanCell => {
        if (column.type === 'of') return { text: of };
        if (column.type === 'row') return { text: labelOf(row) };
        if (column.type === 'note') return inWorkbook({ text: tidyLines(row.note?.text ?? '') });
        if (column.type === 'number') return { text: String(index + 1), number: { value: index + 1, format: '0' } };
        const point =
          column.type === 'figure'
            ? row.points.find(({ period }) => formatPeriod(period) === formatPeriod(column.period))
            : undefined;
        return point ? numberCell(plainFigure(plan, row, point)) : NOTHING;
      });
      return { element: budget, key: `${of}\u0000${index + 1}`, cells };
    });
  });
  return { name, kind: 'budget', columns, lines };
}

/** The name of a sheet: the plan's own word for the kind. */
function sheetName(plan: Plan, { kind, parent }: Element, names: SheetNames): string {
  return names.next(capitalised(plural(plan.words(kind))), parent ? ' below' : '');
}
