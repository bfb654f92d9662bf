import {
  type ClauseFact,
  type Element,
  KINDS,
  openingOf,
  readPeriod,
  rowsOf,
  sheetFileName,
  WITHHELD_WORDS,
  withoutFlag,
} from '@goldenthread/model';
import { cellQuoted, columnCalled } from '../spreadsheet/cells/called.js';
import { cleanText } from '../spreadsheet/cells/cells.js';
import { labelOf } from '../spreadsheet/plan/plan-rows.js';
import { SUM_LABEL } from './export.js';
import { figureText, moneyText, newFigure } from './figure-texts.js';
import type { WorkbookSheet } from './file/workbook.js';
import { displayName, type PlanEditor } from './plan-editor.js';
import {
  keyOfChild,
  openingLength,
  type PlanColumn,
  type PlanLine,
  type PlanSheet,
  planSheets,
  valueText,
} from './plan-sheets.js';

/** What became of a sheet that was exported from the plan. */
export interface ExportedSheet {
  /** What the plan has and the sheet does not. */
  readonly missing: readonly string[];
  /** What was left out, and why. */
  readonly notes: readonly string[];
  readonly added: number;
}

/** The sheet of the plan that a sheet of a workbook was exported from; undefined for any other sheet. */
export function exportedFrom(sheet: WorkbookSheet, plan: readonly PlanSheet[]): PlanSheet | undefined {
  const headings = (sheet.grid.cells[0] ?? []).map(cleanText);
  const found = plan.find(({ name }) => name === sheet.name || sheetFileName(name) === sheet.name.normalize('NFC'));
  const keys = found?.columns.filter(({ type }) => type === 'of' || type === 'name' || type === 'row' || type === 'title');
  return found && keys?.every(({ heading }) => headings.includes(heading)) ? found : undefined;
}

/** The sheets that a plan would be exported as, by the editor's own texts. */
export function sheetsOfPlan(editor: PlanEditor): PlanSheet[] {
  return planSheets(editor.plan, (element, clause) => editor.textOf(element, clause.at));
}

/** Takes the changes of a sheet into the plan that it was exported from: exactly those cells that differ, and new rows. */
export function importExported(sheet: WorkbookSheet, from: PlanSheet, editor: PlanEditor): ExportedSheet {
  const [head = [], ...body] = sheet.grid.cells;
  const headings = head.map(cleanText);
  const at = from.columns.map(({ heading }) => headings.indexOf(heading));
  const notes: string[] = [];
  for (const heading of headings)
    if (heading !== '' && !from.columns.some((each) => each.heading === heading))
      notes.push(`${columnCalled(heading)} is left out: it was added to the sheet, and the plan does not know it.`);
  for (const { heading } of from.columns)
    if (!headings.includes(heading)) notes.push(`${columnCalled(heading)} is not in the sheet: the plan keeps what it has.`);
  const lines = new Map(from.lines.map((line) => [line.key, line]));
  const seen = new Set<string>();
  let added = 0;
  for (const [index, row] of body.entries()) {
    const cell = (column: number): string => (column < 0 ? '' : (row[column] ?? ''));
    if (row.every((text) => cleanText(text) === '') || cleanText(row[0] ?? '') === SUM_LABEL) continue;
    const key = keyOfRow(from, at, cell);
    const line = lines.get(key);
    if (line && !seen.has(key)) {
      seen.add(key);
      updateLine(line, from, at, cell, editor);
    } else if (isAdded(from, at, cell)) {
      if (addRow(from, at, cell, editor, notes, index + 2)) added++;
    } else
      notes.push(
        `Row ${index + 2} is left out: the plan has nothing called ${cellQuoted(row.map(cleanText).find(Boolean))}, and a row of its own needs a title.`,
      );
  }
  const missing = from.lines
    .filter(({ key }) => !seen.has(key))
    .map(({ element, cells }) => `${displayName(element)}${from.kind === 'budget' ? `, ${cells[1]?.text ?? ''}` : ''}`);
  return { missing, notes: [...notes, ...editor.notes.splice(0)], added };
}

function keyOfRow({ columns, kind }: PlanSheet, at: readonly number[], cell: (column: number) => string): string {
  const of = (type: PlanColumn['type']): string => cleanText(cell(at[columns.findIndex((each) => each.type === type)] ?? -1));
  if (kind === 'budget') return `${of('of')}\u0000${of('number')}`;
  if (columns.some(({ type }) => type === 'of')) return keyOfChild(of('of'), of('name'), Number(of('number')));
  return of('name');
}

function updateLine(
  line: PlanLine,
  { columns }: PlanSheet,
  at: readonly number[],
  cell: (column: number) => string,
  editor: PlanEditor,
): void {
  for (const [index, column] of columns.entries()) {
    const place = at[index] ?? -1;
    if (place < 0) continue;
    const [before, now] = [line.cells[index]?.text ?? '', cell(place)];
    if (isSame(before, now) || cleanText(now) === WITHHELD_WORDS) continue;
    updateCell(line, column, now, editor);
  }
}

/** Whether a cell says what it said: by its digits where it is a number, else by its words. */
function isSame(before: string, now: string): boolean {
  const [a, b] = [before, now].map((text) => text.replace(/\r\n?/g, '\n').split('\n').map(cleanText).filter(Boolean).join('\n'));
  if (a === b) return true;
  const [was, is] = [withoutFlag(a ?? ''), withoutFlag(b ?? '')];
  const number = (text: string): string | undefined =>
    /^-?[\d,]+(\.\d+)?%?$/
      .exec(text)?.[0]
      .replaceAll(',', '')
      .replace(/(\.\d*?)0+(%?)$/, '$1$2')
      .replace(/\.(%?)$/, '$1');
  return was.flag === is.flag && number(was.text) !== undefined && number(was.text) === number(is.text);
}

function updateCell({ element, key }: PlanLine, column: PlanColumn, now: string, editor: PlanEditor): void {
  const what = column.heading;
  switch (column.type) {
    case 'title': {
      const { title } = element.fact;
      if (title && cleanText(now) !== '') editor.replace(element, trimmedSpan(element, title.at, editor), cleanText(now), what);
      return;
    }
    case 'clause':
      updateClauses(element, column.clause, now, editor, what);
      return;
    case 'figure': {
      if (element.kind !== 'budget' && element.kind !== 'budgetFor') {
        editor.setFigure(element, column.label, column.period, figureText(now, element, column.label, editor), what);
        return;
      }
      const row = rowsOf(element)[Number(key.split('\u0000')[1]) - 1];
      if (row) setInRow(element, row, column, now, editor);
      return;
    }
    case 'note': {
      const row = rowsOf(element)[Number(key.split('\u0000')[1]) - 1];
      if (row?.note && cleanText(now) !== '')
        editor.replace(element, trimmedSpan(element, row.note.at, editor), cleanText(now), what);
      else if (row && cleanText(now) !== '')
        editor.replace(element, { start: row.clause.at.end, end: row.clause.at.end }, ` : ${cleanText(now)}`, what);
      return;
    }
    default:
  }
}

function setInRow(
  element: Element,
  row: ReturnType<typeof rowsOf>[number],
  column: PlanColumn & { type: 'figure' },
  now: string,
  editor: PlanEditor,
): void {
  const name = column.heading;
  const point = row.points.find(
    ({ period }) => readPeriod(name).period !== undefined && JSON.stringify(period) === JSON.stringify(column.period),
  );
  const text = moneyText(now, editor) ?? '-';
  if (point) {
    editor.replace(element, point.value.at, text, `${labelOf(row)} ${name}`);
    return;
  }
  const index = row.above.findIndex((period) => JSON.stringify(period) === JSON.stringify(column.period));
  const cell = row.clause.cells[index];
  if (cell) editor.replace(element, cell.at, text, `${labelOf(row)} ${name}`);
}

/** The span of words without the space around them. */
function trimmedSpan(
  element: Element,
  at: { readonly start: number; readonly end: number },
  editor: PlanEditor,
): { start: number; end: number } {
  const text = editor.textOf(element, at);
  const inner = text.replace(/^[:\s]+/, '');
  const start = at.end - inner.length;
  return { start, end: start + inner.trimEnd().length };
}

function updateClauses(element: Element, type: ClauseFact['type'], now: string, editor: PlanEditor, what: string): void {
  const there = element.all(type as never) as readonly ClauseFact[];
  const values = now.replace(/\r\n?/g, '\n').split('\n').map(cleanText).filter(Boolean);
  for (const [index, clause] of there.entries()) {
    const value = values[index];
    if (value === undefined) editor.remove(element, clause, what);
    else if (value !== valueText(element, clause, (each, { at }) => editor.textOf(each, at)))
      editor.replace(element, valueSpan(element, clause, editor), value, what);
  }
  const more = values.slice(there.length);
  if (more.length > 0)
    editor.add(
      element,
      more.map((value) => clauseText(element.kind, type, value, editor)),
      what,
    );
}

function valueSpan(element: Element, clause: ClauseFact, editor: PlanEditor): { start: number; end: number } {
  const text = editor.textOf(element, clause.at);
  const opening = openingLength(text, clause.type);
  const space = /^\s*:?\s*/.exec(text.slice(opening))?.[0].length ?? 0;
  return { start: clause.at.start + opening + space, end: clause.at.start + text.trimEnd().length };
}

/** A clause as it is written: behind the words that it opens with, or behind a colon where it cannot be read otherwise. */
function clauseText(kind: Element['kind'], type: ClauseFact['type'], value: string, editor: PlanEditor): string {
  const plain = `${openingOf(type)} ${value}`;
  return editor.reads(`${KINDS[kind].words} Name: Title
  ${plain}
`)
    ? plain
    : `${openingOf(type)}: ${value}`;
}

/** Whether a row was added to the sheet: it has a title, and no name that the plan knows. */
function isAdded({ columns, kind }: PlanSheet, at: readonly number[], cell: (column: number) => string): boolean {
  const text = (type: PlanColumn['type']): string => cleanText(cell(at[columns.findIndex((each) => each.type === type)] ?? -1));
  return kind === 'budget' ? text('row') !== '' && text('of') !== '' : text('title') !== '';
}

function addRow(
  from: PlanSheet,
  at: readonly number[],
  cell: (column: number) => string,
  editor: PlanEditor,
  notes: string[],
  row: number,
): boolean {
  const { columns, kind, lines } = from;
  const text = (type: PlanColumn['type']): string => cleanText(cell(at[columns.findIndex((each) => each.type === type)] ?? -1));
  const figures = columns.flatMap((column, index) => {
    const value = cleanText(cell(at[index] ?? -1));
    return column.type === 'figure' && value !== '' ? [{ column, value }] : [];
  });
  if (kind === 'budget') {
    const budget = lines.find(({ cells }) => cells[0]?.text === text('of'))?.element;
    if (!budget) {
      notes.push(
        `Row ${row} is left out: ${text('of') === '' ? 'it does not say whose budget it is of' : `‘${text('of')}’ has no budget in the plan`}.`,
      );
      return false;
    }
    const amounts = figures.map(({ column, value }) => `${column.heading} ${moneyText(value, editor)}`).join(', ');
    editor.append(budget, [`${text('row')} ${amounts}${text('note') === '' ? '' : ` : ${text('note')}`}`], 'new line');
    return true;
  }
  const clauses = columns.flatMap((column, index) =>
    column.type === 'clause'
      ? cell(at[index] ?? -1)
          .split('\n')
          .map(cleanText)
          .filter(Boolean)
          .map((value) => clauseText(kind, column.clause, value, editor))
      : [],
  );
  const rows = [...Map.groupBy(figures, ({ column }) => column.label)].map(
    ([label, own]) =>
      `${label} ${own.map(({ column, value }) => `${column.heading.slice(label.length + 1)} ${newFigure(value, kind, label, clauses, editor)}`).join(', ')}`,
  );
  const name = text('name') || freshFor(text('title'), editor);
  const word = editor.plan.everything.find((each) => each.kind === kind);
  const opener = word ? editor.textOf(word, word.fact.opener) : kind;
  const parent = columns.some(({ type }) => type === 'of')
    ? editor.plan.everything.find((each) => (each.path ?? each.label) === text('of'))
    : undefined;
  const head = parent ? [opener, text('name')].filter(Boolean).join(' ') : `${opener} ${name}`;
  const made = [`${head}: ${text('title')}`, ...[...clauses, ...rows].map((each) => `  ${each}`)];
  if (parent) editor.append(parent, made, 'new');
  else {
    const last = lines.at(-1)?.element;
    if (last) editor.appendTo(last.file.file, made, text('title'));
  }
  return true;
}

function freshFor(title: string, editor: PlanEditor): string {
  const words = title.match(/[A-Za-z0-9\u00C0-\u024F]+/g) ?? ['New'];
  const base = words
    .slice(0, 4)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
    .replace(/^\d/, 'N$&');
  const taken = new Set(editor.plan.everything.map(({ name }) => name));
  let name = base;
  for (let count = 2; taken.has(name); count++) name = `${base}${count}`;
  return name;
}
