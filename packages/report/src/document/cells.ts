import {
  dayInWords,
  type Element,
  formatMoney,
  largest,
  type Pence,
  type Period,
  placeOf,
  type Rag,
  type Row,
  type Span,
  sum,
} from '@goldenthread/model';
import type { Block, Cell, Column, SourceLine, Table, Row as TableRow } from './document.js';
import { RAG_WORDS } from './words.js';

/** Words in a cell. Empty words would be a blank: they say that nothing is stated. */
export const words = (text: string, why = 'not stated'): Cell =>
  text.trim() === '' ? none(why) : { type: 'words', text: text.replace(/\s+/g, ' ').trim() };

/** A cell that says why nothing stands in it. */
export const none = (why: string): Cell => ({ type: 'none', why });

/** An exact amount in pence, made up of these lines of the plan. */
export const money = (pence: Pence, lines: readonly SourceLine[]): Cell => ({ type: 'money', pence, lines });

export const count = (amount: number): Cell => ({ type: 'figure', amount, text: NUMBERS.format(amount), lines: [] });

const NUMBERS = new Intl.NumberFormat('en-GB');

export const date = (period: Period | undefined, why: string): Cell => (period ? { type: 'date', period } : none(why));

export const rag = (colour: Rag | undefined, why: string): Cell => (colour ? { type: 'rag', rag: colour } : none(why));

/** The line that an element begins in. */
export function lineOf(element: Element): SourceLine {
  return { file: element.file.file, line: element.place.line };
}

/** The line that a row of figures stands in. */
export function lineOfRow({ element, clause }: Row): SourceLine {
  return lineAt(element, clause.at);
}

/** The line that a place of an element is in: of its file, or of the file that its figures are read from. */
export function lineAt({ file: own }: Element, { start, file = own }: Span): SourceLine {
  return { file: file.file, line: placeOf(file, start).line };
}

/** What a person reads in a cell: the same words in every format. */
export function cellText(cell: Cell, symbol: string): string {
  switch (cell.type) {
    case 'words':
    case 'figure':
      return cell.text;
    case 'money':
      return formatMoney(cell.pence, symbol);
    case 'date':
      return dayInWords(cell.period);
    case 'rag':
      return RAG_WORDS[cell.rag];
    case 'none':
      return `– ${cell.why}`;
  }
}

/** A table; nothing where it would have no rows. */
export function table(caption: string, columns: readonly (string | Column)[], rows: readonly TableRow[]): Table[] {
  if (rows.length === 0) return [];
  return [
    {
      type: 'table',
      caption,
      columns: columns.map((column) => (typeof column === 'string' ? { head: column } : column)),
      rows,
    },
  ];
}

/** A column of figures. */
export const figures = (head: string): Column => ({ head, figures: true });

/** A row that adds up other rows of its table, column by column. Columns without an amount say so; those of words are about all. */
export function sumRow(title: string, rows: readonly TableRow[], adds: readonly number[]): TableRow {
  const width = largest([0, ...rows.map(({ cells }) => cells.length)]);
  const cells = Array.from({ length: width - 1 }, (_, index): Cell => {
    const amounts = adds.flatMap((row) => {
      const cell = rows[row]?.cells[index + 1];
      return cell?.type === 'money' ? [cell] : [];
    });
    const isAmount = rows.some(({ cells: own }) => own[index + 1]?.type === 'money' || own[index + 1]?.type === 'none');
    if (amounts.length === 0) return isAmount ? none('no amount') : words('All');
    return money(
      sum(amounts.map(({ pence }) => pence)),
      amounts.flatMap(({ lines }) => lines),
    );
  });
  return { cells: [words(title), ...cells], adds };
}

export const paragraph = (text: string): Block => ({ type: 'paragraph', text });

/** A paragraph where there is something to say. */
export const paragraphs = (...texts: readonly (string | undefined)[]): Block[] =>
  texts.flatMap((text) => (text ? [paragraph(text)] : []));
