import { cellText } from './cells.js';
import type { Block, Cell, ReportDocument, Section, SourceLine } from './document.js';
import { tablesOf } from './document.js';

/** A document whose lines name their files another way, for example from the folder that somebody works in. */
export function withFilesAs(document: ReportDocument, shown: (file: string) => string): ReportDocument {
  const line = (at: SourceLine): SourceLine => ({ ...at, file: shown(at.file) });
  const cell = (each: Cell): Cell => ('lines' in each ? { ...each, lines: each.lines.map(line) } : each);
  const block = (each: Block): Block =>
    each.type === 'table' ? { ...each, rows: each.rows.map((row) => ({ ...row, cells: row.cells.map(cell) })) } : each;
  const section = (each: Section): Section => ({
    ...each,
    blocks: each.blocks.map(block),
    sections: each.sections.map(section),
  });
  return { ...document, blocks: document.blocks.map(block), sections: document.sections.map(section) };
}

/** A document with a last section that says which lines of the plan make up each amount. */
export function withLinesExplained(document: ReportDocument): ReportDocument {
  const rows = [...tablesOf(document)].flatMap(({ table }) =>
    table.rows.flatMap((row) =>
      row.cells.flatMap((cell, column) => {
        if (cell.type !== 'money' || cell.lines.length === 0) return [];
        const what = row.cells[0] ? cellText(row.cells[0], document.symbol) : '';
        return [
          {
            cells: [
              { type: 'words' as const, text: `${table.caption}: ${what}` },
              { type: 'words' as const, text: table.columns[column]?.head ?? '' },
              cell,
              { type: 'words' as const, text: placesOf(cell.lines) },
            ],
          },
        ];
      }),
    ),
  );
  if (rows.length === 0) return document;
  const columns = [
    { head: 'Figure' },
    { head: 'Column' },
    { head: 'Amount', figures: true as const },
    { head: 'Lines of the plan' },
  ];
  const caption = 'The lines that make up each amount';
  return {
    ...document,
    sections: [
      ...document.sections,
      { title: 'Where the figures come from', blocks: [{ type: 'table', caption, columns, rows }], sections: [] },
    ],
  };
}

/** `money.plan, lines 12 and 14`: each file once. */
function placesOf(lines: readonly SourceLine[]): string {
  return [...Map.groupBy(lines, ({ file }) => file)]
    .map(([file, own]) => {
      const numbers = [...new Set(own.map(({ line }) => line))].sort((a, b) => a - b);
      return `${file}, ${numbers.length === 1 ? 'line' : 'lines'} ${numbers.join(', ')}`;
    })
    .join('; ');
}
