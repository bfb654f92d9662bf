import {
  type ClauseFact,
  type Element,
  formatPeriod,
  indentBelow,
  isHeader,
  largest,
  type Period,
  type Plan,
  rowsOf,
  type Span,
} from '@goldenthread/model';
import { labelOf } from '../spreadsheet/plan/plan-rows.js';

/** A change to a plan that came from a workbook, for people: what, of what, from and to. */
export interface ImportedChange {
  readonly file: string;
  /** The title of what it is about. */
  readonly of: string;
  readonly what: string;
  readonly from: string;
  readonly to: string;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Changes a plan's files in few places, and leaves every other sign as it is. */
export class PlanEditor {
  readonly changes: ImportedChange[] = [];
  /** What could not be changed here, and where to change it. */
  readonly notes: string[] = [];
  private readonly edits = new Map<string, Edit[]>();

  constructor(
    readonly plan: Plan,
    private readonly texts: ReadonlyMap<string, string>,
    /** Whether a text is a plan without a line that cannot be read. */
    readonly reads: (text: string) => boolean,
  ) {}

  /** The texts of the files that change. */
  changed(): Map<string, string> {
    return new Map([...this.edits].map(([file, edits]) => [file, applied(this.texts.get(file) ?? '', edits)]));
  }

  /** What stands in a stretch of an element's file. */
  textOf({ file }: Pick<Element, 'file'>, { start, end }: { readonly start: number; readonly end: number }): string {
    return (this.texts.get(file.file) ?? '').slice(start, end);
  }

  replace(element: Element, at: Span, text: string, what: string): void {
    if (at.file) {
      const name = at.file.file.split('/').at(-1);
      this.notes.push(`‘${what}’ of ‘${displayName(element)}’ is left as it is: the figure is kept in ${name}. Change it there.`);
      return;
    }
    const from = this.textOf(element, at);
    if (from === text) return;
    this.edit(element.file.file, { ...at, text });
    this.changes.push({ file: element.file.file, of: displayName(element), what, from: from.trim(), to: text.trim() });
  }

  /** Takes the line of a clause out. */
  remove(element: Element, clause: ClauseFact, what: string): void {
    const text = this.texts.get(element.file.file) ?? '';
    const start = text.lastIndexOf('\n', clause.at.start - 1) + 1;
    const end = text.indexOf('\n', clause.at.end);
    const from = this.textOf(element, clause.at);
    this.edit(element.file.file, { start, end: end < 0 ? text.length : end + 1, text: '' });
    this.changes.push({ file: element.file.file, of: displayName(element), what, from, to: '' });
  }

  /** Adds lines below what an element says itself, above its children. */
  add(element: Element, lines: readonly string[], what: string, to?: string): void {
    const { clauses, narrative, title, name, target, opener } = element.fact;
    const children = element.children[0]?.fact.at.start ?? Number.POSITIVE_INFINITY;
    const head = Math.max(opener.end, name?.at.end ?? 0, target?.at.end ?? 0, title?.at.end ?? 0);
    const own = [...clauses, ...narrative].filter(({ at }) => at.start < children).map(({ at }) => at.end);
    this.insertBelow(element, largest([head, ...own]), lines, what, to);
  }

  /** Adds a clause below those that an element has, above its tables of figures. */
  addClause(element: Element, line: string, what: string): void {
    const { clauses } = element.fact;
    const first = rowsOf(element)[0]?.clause;
    const table = clauses.findIndex((each) => each === first || isHeader(each));
    const before = clauses[table - 1];
    if (before) this.insertBelow(element, before.at.end, [line], what);
    else this.add(element, [line], what);
  }

  /** Adds lines below everything that belongs to an element. */
  append(element: Element, lines: readonly string[], what: string): void {
    const ends = [element.fact.at.end, ...[...element.walk()].flatMap(({ fact }) => fact.narrative.map(({ at }) => at.end))];
    this.insertBelow(element, largest(ends), lines, what);
  }

  /** Adds declarations at the end of a file. */
  appendTo(file: string, lines: readonly string[], of: string): void {
    const text = this.texts.get(file) ?? '';
    const gap = text === '' ? '' : text.endsWith('\n') ? '\n' : '\n\n';
    this.edit(file, { start: text.length, end: text.length, text: `${gap}${lines.join('\n')}\n` });
    this.changes.push({ file, of, what: 'new', from: '', to: lines[0] ?? '' });
  }

  /** Sets a figure of a row; a period that the row has no column for gets a row of its own below it. */
  setFigure(element: Element, label: string, period: Period, text: string, what: string): void {
    const rows = rowsOf(element).filter((row) => labelOf(row) === label);
    const name = formatPeriod(period);
    for (const row of rows) {
      const point = row.points.find((each) => formatPeriod(each.period) === name);
      if (point) {
        this.replace(element, point.value.at, text, what);
        return;
      }
      const column = row.above.findIndex((each) => each !== undefined && formatPeriod(each) === name);
      const cell = row.clause.cells[column];
      if (cell) {
        this.replace(element, cell.at, text, what);
        return;
      }
    }
    if (text === '-') return;
    const last = rows.at(-1);
    const line = `${label} ${name} ${text}`;
    if (last) this.insertBelow(element, last.clause.at.end, [line], what, text);
    else this.add(element, [line], what, text);
  }

  private insertBelow(element: Element, offset: number, lines: readonly string[], what: string, to = wordsOf(lines)): void {
    const { file } = element.file;
    const text = this.texts.get(file) ?? '';
    const end = text.indexOf('\n', offset);
    const at = end < 0 ? text.length : end;
    const indent = indentBelow(element);
    this.edit(file, { start: at, end: at, text: lines.map((line) => `\n${line === '' ? '' : indent + line}`).join('') });
    this.changes.push({ file, of: displayName(element), what, from: '', to });
  }

  private edit(file: string, edit: Edit): void {
    const there = this.edits.get(file) ?? [];
    there.push(edit);
    this.edits.set(file, there);
  }
}

/** Lines as a list of changes shows them. */
function wordsOf(lines: readonly string[]): string {
  return lines.map((line) => line.trim()).join(' · ');
}

/** Edits from the last to the first, so that the places of the others stay; those at one place in their own order. */
function applied(text: string, edits: readonly Edit[]): string {
  const ordered = edits.map((edit, index) => ({ ...edit, index })).sort((a, b) => b.start - a.start || b.index - a.index);
  return ordered.reduce((made, { start, end, text: put }) => made.slice(0, start) + put + made.slice(end), text);
}

/** What people call an element: its title, else its name, else that of what it belongs to. */
export function displayName(element: Element): string {
  return element.title.trim() || element.label || element.kind;
}
