import { addAll } from '@goldenthread/model';
import { escaped } from '../diff/page/markdown.js';
import { cellText } from '../document/cells.js';
import type { Block, ReportDocument, Section, Table } from '../document/document.js';
import { plainPieces } from './narrative.js';

/** Words of a plan are never cut in a report. */
const WHOLE = Number.POSITIVE_INFINITY;
const words = (text: string): string => escaped(text, WHOLE);

/** The most that headings go down to. */
const DEEPEST = 6;

/** A report as Markdown, as GitHub and GitLab read it. Words of the plan are shown as they are typed and can do nothing. */
export function reportToMarkdown(document: ReportDocument): string {
  const { title, organisation, standing, marks, symbol } = document;
  const lines = [`# ${organisation ? `${words(organisation)}: ` : ''}${words(title)}`, ''];
  lines.push([...standing.map(words), ...marks.map((mark) => `**${words(mark)}**`)].join(' · '), '');
  for (const block of document.blocks) addAll(lines, [...blockMarkdown(block, symbol), '']);
  const sections = (all: readonly Section[], level: number): void => {
    for (const each of all) {
      lines.push(`${'#'.repeat(Math.min(level, DEEPEST))} ${words(each.title)}`, '');
      for (const block of each.blocks) addAll(lines, [...blockMarkdown(block, symbol), '']);
      sections(each.sections, level + 1);
    }
  };
  sections(document.sections, 2);
  return `${lines.join('\n').trimEnd()}\n`;
}

function blockMarkdown(block: Block, symbol: string): string[] {
  switch (block.type) {
    case 'paragraph':
      return [block.strong ? `**${words(block.text)}**` : words(block.text)];
    case 'narrative':
      return plainPieces(block.markdown).flatMap(({ type, text }) =>
        type === 'point' ? [`- ${words(text)}`] : [words(text), ''],
      );
    case 'list':
      return block.items.map((item) => `- ${words(item)}`);
    case 'facts':
      return block.facts.map(({ term, detail }) => `- **${words(term)}:** ${words(detail)}`);
    case 'picture':
      return [];
    case 'table':
      return tableMarkdown(block, symbol);
  }
}

function tableMarkdown({ caption, columns, rows }: Table, symbol: string): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    `*${words(caption)}*`,
    '',
    line(columns.map(({ head }) => words(head))),
    line(columns.map(({ figures }) => (figures ? '---:' : '---'))),
    ...rows.map(({ cells, adds }) =>
      line(cells.map((cell) => (adds ? `**${words(cellText(cell, symbol))}**` : words(cellText(cell, symbol))))),
    ),
  ];
}
