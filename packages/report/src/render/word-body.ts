import {
  Bookmark,
  HeadingLevel,
  InternalHyperlink,
  LeaderType,
  PageReference,
  Paragraph,
  type Table,
  TableOfContents,
  TabStopType,
  TextRun,
} from 'docx';
import type { Block, ReportDocument, Section } from '../document/document.js';
import { plainPieces } from './narrative.js';
import { wordChart } from './word-chart.js';
import { wordPicture } from './word-picture.js';
import { TEXT_WIDTH, wordTable } from './word-table.js';

/** The list that points of a report stand in. */
export const BULLETS = 'bullets';

const LEVELS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
] as const;

type Child = Paragraph | Table | TableOfContents;

/** What a document has besides its words and tables. */
interface Parts {
  readonly charts: boolean;
  /** Whether the contents say which page each heading is on. */
  readonly pages: boolean;
}

/** Everything of a report from its title on. */
export function wordBody(report: ReportDocument, has: Parts): Child[] {
  const { title, organisation, standing, marks, blocks, sections, symbol } = report;
  const ofBlock = (block: Block): Child[] => wordBlock(block, symbol, has.charts);
  const ofSection = (section: Section, level: number, place: string): Child[] => [
    new Paragraph({
      heading: LEVELS[Math.min(level, LEVELS.length - 1)] as (typeof LEVELS)[number],
      children: [new Bookmark({ id: place, children: [new TextRun(section.title)] })],
    }),
    ...section.blocks.flatMap(ofBlock),
    ...section.sections.flatMap((each, index) => ofSection(each, level + 1, `${place}_${index + 1}`)),
  ];
  return [
    ...(organisation ? [new Paragraph({ text: organisation })] : []),
    new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
    new Paragraph({
      children: [new TextRun(standing.join(' · ')), ...marks.map((mark) => new TextRun({ text: ` · ${mark}`, bold: true }))],
    }),
    ...blocks.flatMap(ofBlock),
    ...(sections.length > 2 ? [contents(sections, has.pages)] : []),
    ...sections.flatMap((section, index) => ofSection(section, 0, placeOf(index))),
  ];
}

/** The bookmark of a section, for the contents to lead to. */
const placeOf = (index: number): string => `_Section_${index + 1}`;

/**
 * The contents, each entry leading to its heading. They are written out: in a council's own document nothing fills them in before
 * a person asks for it.
 */
function contents(sections: readonly Section[], withPages: boolean): TableOfContents {
  const entry = (title: string, level: number, place: string): Paragraph =>
    new Paragraph({
      indent: { left: (level - 1) * 240 },
      spacing: { after: 40 },
      tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH, leader: LeaderType.DOT }],
      children: [
        new InternalHyperlink({ anchor: place, children: [new TextRun(withPages ? `${title}\t` : title)] }),
        ...(withPages ? [new PageReference(place)] : []),
      ],
    });
  return new TableOfContents('Contents', {
    hyperlink: true,
    headingStyleRange: '1-2',
    beginDirty: false,
    contentChildren: sections.flatMap(({ title, sections: parts }, index) => [
      entry(title, 1, placeOf(index)),
      ...parts.map((part, at) => entry(part.title, 2, `${placeOf(index)}_${at + 1}`)),
    ]),
    ...(withPages ? {} : { pageNumbersEntryLevelsRange: '1-2' }),
  });
}

function wordBlock(block: Block, symbol: string, withCharts: boolean): Child[] {
  switch (block.type) {
    case 'paragraph':
      return [new Paragraph({ children: [new TextRun({ text: block.text, bold: block.strong === true })] })];
    case 'narrative':
      return plainPieces(block.markdown).map(({ type, text }) => (type === 'point' ? point(text) : new Paragraph({ text })));
    case 'list':
      return block.items.map(point);
    case 'facts':
      return block.facts.map(
        ({ term, detail }) => new Paragraph({ children: [new TextRun({ text: `${term}: `, bold: true }), new TextRun(detail)] }),
      );
    case 'picture':
      if (!withCharts) return [];
      return block.picture.type === 'chart' ? [wordChart(block.picture)] : wordPicture(block.picture);
    case 'table':
      return wordTable(block, symbol);
  }
}

function point(text: string): Paragraph {
  return new Paragraph({ text, numbering: { reference: BULLETS, level: 0 } });
}
