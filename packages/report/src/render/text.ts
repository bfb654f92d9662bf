import { addAll, forLog, largest } from '@goldenthread/model';
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import { cellText } from '../document/cells.js';
import type { Block, ReportDocument, Section, Table } from '../document/document.js';
import { plainPieces } from './narrative.js';

/** How a report is set as text. */
export interface TextOptions {
  /** Columns of the terminal, or of the page. */
  readonly width: number;
  /** How headings and conclusions stand out; unchanged where nothing can. */
  readonly bold?: (text: string) => string;
}

/** The narrowest that a column may be set, unless a word in it is longer; words longer than the second are broken. */
const NARROWEST = 8;
const LONGEST_WORD = 16;
const GAP = 2;

/** A report as text for a terminal or an e-mail, in lines of at most `width` columns where its figures fit. */
export function reportToText(document: ReportDocument, { width, bold = (text) => text }: TextOptions): string {
  const lines: string[] = [];
  const add = (text: string): void => {
    addAll(lines, wrapAnsi(text, width).split('\n'));
  };
  if (document.organisation) add(document.organisation);
  add(bold(document.title));
  add([...document.standing, ...document.marks].join(' · '));
  const blocks = (all: readonly Block[]): void => {
    for (const block of all) {
      // What a picture shows stands in the table beside it.
      if (block.type === 'picture') continue;
      lines.push('');
      blockText(block, document.symbol, width, bold, lines);
    }
  };
  const sections = (all: readonly Section[], level: number): void => {
    for (const { title, blocks: own, sections: below } of all) {
      lines.push('');
      add(bold(title));
      if (level === 0) lines.push('─'.repeat(Math.min(width, stringWidth(title))));
      blocks(own);
      sections(below, level + 1);
    }
  };
  blocks(document.blocks);
  sections(document.sections, 0);
  return forLog(`${lines.map((line) => line.trimEnd()).join('\n')}\n`);
}

function blockText(
  block: Exclude<Block, { type: 'picture' }>,
  symbol: string,
  width: number,
  bold: (text: string) => string,
  lines: string[],
): void {
  const add = (text: string, first = '', rest = first): void => {
    const wrapped = wrapAnsi(text, Math.max(NARROWEST, width - first.length)).split('\n');
    wrapped.forEach((line, index) => {
      lines.push((index === 0 ? first : rest) + line);
    });
  };
  switch (block.type) {
    case 'paragraph':
      add(block.strong ? bold(block.text) : block.text);
      break;
    case 'narrative':
      for (const { type, text } of plainPieces(block.markdown))
        add(text, type === 'point' ? '- ' : '', type === 'point' ? '  ' : '');
      break;
    case 'list':
      for (const item of block.items) add(item, '- ', '  ');
      break;
    case 'facts':
      for (const { term, detail } of block.facts) add(`${term}: ${detail}`, '', '  ');
      break;
    case 'table':
      tableText(block, symbol, width, bold, lines);
  }
}

function tableText(table: Table, symbol: string, width: number, bold: (text: string) => string, lines: string[]): void {
  const { caption, columns, rows } = table;
  const cells = rows.map((row) => row.cells.map((cell) => cellText(cell, symbol)));
  const widths = columnWidths(
    columns.map(({ head }, index) => [head, ...cells.map((row) => row[index] ?? '')]),
    columns.map(({ figures }) => figures === true),
    width,
  );
  const line = (row: readonly string[]): string[] => {
    const parts = row.map((text, index) => wrapAnsi(text, widths[index] as number, { hard: true }).split('\n'));
    const height = largest(parts.map((part) => part.length));
    return Array.from({ length: height }, (_, at) =>
      parts
        .map((part, index) => padded(part[at] ?? '', widths[index] as number, columns[index]?.figures === true))
        .join(' '.repeat(GAP)),
    );
  };
  lines.push(caption, '');
  addAll(
    lines,
    line(columns.map(({ head }) => head)).map((each) => bold(each)),
  );
  lines.push(widths.map((each) => '─'.repeat(each)).join(' '.repeat(GAP)));
  cells.forEach((row, index) => {
    const set = line(row);
    addAll(lines, rows[index]?.adds ? set.map((each) => bold(each)) : set);
  });
}

function padded(text: string, width: number, right: boolean): string {
  const spaces = ' '.repeat(Math.max(0, width - stringWidth(text)));
  return right ? spaces + text : text + spaces;
}

/** Each column as wide as its longest text; where that is too much, the widest columns of words give way first. */
function columnWidths(columns: readonly (readonly string[])[], figures: readonly boolean[], width: number): number[] {
  const widths = columns.map((texts) => largest([1, ...texts.map((text) => stringWidth(text))]));
  const room = width - GAP * (columns.length - 1);
  const least = columns.map((texts) => Math.max(NARROWEST, Math.min(LONGEST_WORD, longestWord(texts))));
  const giving = (index: number): boolean => (widths[index] as number) > (least[index] as number);
  for (const pass of [false, true]) {
    while (sumOf(widths) > room) {
      const candidates = widths.map((_, index) => index).filter((index) => giving(index) && (pass || !figures[index]));
      if (candidates.length === 0) break;
      const widest = candidates.reduce((a, b) => ((widths[b] as number) > (widths[a] as number) ? b : a));
      widths[widest] = (widths[widest] as number) - 1;
    }
  }
  return widths;
}

const longestWord = (texts: readonly string[]): number =>
  largest([0, ...texts.flatMap((text) => text.split(' ').map((word) => stringWidth(word)))]);

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);
