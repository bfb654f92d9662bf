import type { Rag } from '@goldenthread/model';
import type { Chart } from '../charts/chart.js';

/** Words of a page: plain text, or text that leads somewhere or means something. All text is plan text until it is rendered. */
export type Inline =
  | string
  | { readonly type: 'link'; readonly to: string; readonly text: string }
  | { readonly type: 'address'; readonly address: string; readonly text: string }
  /** Something that can be done where the page is shown in an editor, by its own `id`; `about` says what with. */
  | { readonly type: 'action'; readonly id: string; readonly text: string; readonly about: string }
  | { readonly type: 'colour'; readonly colour: Rag }
  | { readonly type: 'strong'; readonly text: string }
  | { readonly type: 'welsh'; readonly text: string };

export type Words = readonly Inline[];

/** A place in the text that a part of the page comes from: the file, and the line counted from 1. */
export interface Source {
  readonly file: string;
  readonly line: number;
}

/** Something that is said of what the section is about: `Led by`, and who. */
export interface Fact {
  readonly term: string;
  readonly details: readonly Words[];
}

/** A row of a table, headed by its first words. A row with an `id` can be linked to; with a source too, it leads to the text. */
export interface PageTableRow {
  readonly head: Words;
  readonly cells: readonly Words[];
  readonly id?: string;
  readonly source?: Source;
  /** Set for a row that adds up the others. */
  readonly total?: boolean;
}

export interface PageTable {
  readonly type: 'table';
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly PageTableRow[];
  /** Whether its cells are figures. */
  readonly figures: boolean;
  /** Set where the last column holds words about the row. */
  readonly notes?: boolean;
}

/** A piece of a section. */
export type PageBlock =
  | { readonly type: 'paragraph'; readonly words: Words }
  /** The plan's own `>` lines: Markdown. */
  /** Longer words; `language` where they are in another than the plan’s. */
  | { readonly type: 'narrative'; readonly markdown: string; readonly language?: 'cy' }
  | { readonly type: 'facts'; readonly facts: readonly Fact[] }
  | { readonly type: 'list'; readonly title: string; readonly items: readonly Words[] }
  | Chart
  | PageTable;

/** A part of a page under a heading of its own. */
export interface PageSection {
  /** Its anchor. Names of the plan begin with a capital letter, chapters with a small one. */
  readonly id: string;
  /** What it is, in the council's own word: `Ambition`. Not there for chapters. */
  readonly kind?: string;
  readonly title: string;
  readonly code?: string;
  readonly welsh?: string;
  readonly source?: Source;
  readonly blocks: readonly PageBlock[];
  readonly sections: readonly PageSection[];
}

/** A plan as its readers see it: what a page says, whatever it is shown in. */
export interface Page {
  readonly title: string;
  readonly welsh?: string;
  readonly organisation?: string;
  /** Set for a page that is read in one go: it has no contents, and its chapters follow each other on paper. */
  readonly short?: true;
  /** Set for a page that shows what is not for publication: it says so, on every sheet of paper too. */
  readonly exempt?: true;
  /** What comes before the chapters: period, status, approval, introduction. */
  readonly blocks: readonly PageBlock[];
  readonly chapters: readonly PageSection[];
  readonly source?: Source;
  /** Where in the text each part of the page comes from, by its anchor. */
  readonly sources: ReadonlyMap<string, Source>;
}
