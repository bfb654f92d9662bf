import { none, paragraph, table, words } from '../document/cells.js';
import type { Cell, Block as DocumentBlock, Section as DocumentSection, ReportDocument } from '../document/document.js';
import { RAG_WORDS } from '../document/words.js';
import type { Inline, Page, PageBlock, PageSection, PageTable, Words } from './page.js';

/** The plan page as a neutral document, for the formats that reports are saved in. Links become their words. */
export function pageDocument(page: Page, symbol: string): ReportDocument {
  return {
    report: 'plan-page',
    title: page.title,
    organisation: page.organisation,
    language: 'en-GB',
    symbol,
    marks: page.exempt ? ['EXEMPT'] : [],
    standing: [],
    blocks: page.blocks.flatMap(blocksOf),
    sections: page.chapters.map(sectionOf),
  };
}

function sectionOf({ title, kind, code, blocks, sections }: PageSection): DocumentSection {
  const head = [kind === undefined ? title : `${kind}: ${title}`, code === undefined ? '' : `(${code})`]
    .filter(Boolean)
    .join(' ');
  return { title: head, blocks: blocks.flatMap(blocksOf), sections: sections.map(sectionOf) };
}

function blocksOf(block: PageBlock): DocumentBlock[] {
  switch (block.type) {
    case 'paragraph':
      return [paragraph(plain(block.words))];
    case 'narrative':
      return [block];
    case 'facts':
      return [
        {
          type: 'facts',
          facts: block.facts.map(({ term, details }) => ({ term, detail: details.map(plain).join('; ') })),
        },
      ];
    case 'list':
      return [paragraph(block.title), { type: 'list', items: block.items.map(plain) }];
    case 'chart':
      return [{ type: 'picture', picture: block }];
    case 'table':
      return tableOf(block);
  }
}

function tableOf({ caption, heads, rows, figures }: PageTable): DocumentBlock[] {
  return table(
    caption,
    heads.map((head, index) => (figures && index > 0 ? { head, figures: true as const } : head)),
    rows.map(({ head, cells }) => ({ cells: [words(plain(head)), ...cells.map(cellOf)] })),
  );
}

function cellOf(cell: Words): Cell {
  const text = plain(cell);
  return text === '–' || text === '' ? none('nothing stated') : words(text);
}

function plain(inlines: Words): string {
  return inlines.map(text).join('');
}

function text(inline: Inline): string {
  if (typeof inline === 'string') return inline;
  return inline.type === 'colour' ? RAG_WORDS[inline.colour] : inline.text;
}
