import type { CurrencySign, FigureFlag, Period } from '@goldenthread/model';
import type { CellAccount, Place } from '../cells/cell-account.js';
import type { Cell, MoneyUnit } from '../cells/cells.js';
import type { Grid } from '../grid/grid.js';
import type { Balance, Column, ColumnNature } from './columns.js';
import type { SeriesWord } from './headings.js';
import type { Role } from './roles.js';

/** A column of figures. */
export interface FigureColumn {
  /** Where it stands in what was copied, counted from 1. */
  readonly number: number;
  readonly heading: string;
  readonly period: Period;
  readonly series: SeriesWord | undefined;
  readonly unit: MoneyUnit | 'percent' | undefined;
  /** The currency that its heading says. */
  readonly sign?: CurrencySign | undefined;
  readonly nature?: ColumnNature | undefined;
  /** What the heading says of all its figures: that they are provisional, for example. */
  readonly flag?: FigureFlag | undefined;
  /** Whether a person chose what it is. */
  readonly chosen?: boolean | undefined;
  /** Set where it holds what is in a reserve at the start or the end of the year. */
  readonly balance?: Balance | undefined;
}

/** A column, whether it is understood or not: what it is can be chosen. */
export interface AnyColumn {
  /** Where it stands in what was copied, counted from 1. */
  readonly number: number;
  readonly heading: string;
  /** As written in a plan; empty where it is of none. */
  readonly period: string;
  readonly series?: SeriesWord | undefined;
  /** What it says of its row, in words; left out where it is a column of figures, or stays out. */
  readonly is?: string | undefined;
}

/** A column that says what the rows are: its heading and where it stands in what was copied, counted from 1. */
export interface LabelColumn {
  readonly number: number;
  readonly heading: string;
  readonly role: Role | undefined;
  /** The period that its words are about, where its heading names one. */
  readonly of?: Period | undefined;
}

/** A figure beside those of the plan, which may be compared with them: a sum of the years, a variance. */
export interface AsideColumn extends LabelColumn {
  readonly total: boolean;
  /** Set where it would be a figure of the plan if somebody said of which year it is. */
  readonly asksYear: boolean;
  /** Why it stays out, in a whole sentence; empty where a person chose that. */
  readonly reason: string;
  /** Set where it is of years before or after those of the table. */
  readonly ofOtherYears: boolean;
  /** Set where it says something that no other column says. */
  readonly tells: boolean;
  readonly unit: MoneyUnit | 'percent' | undefined;
  /** Whom its figures are of where it compares with others; and of which period, where it says so. */
  readonly comparators?: string | undefined;
  readonly compared?: Period | undefined;
}

/** Words about one period of a row: a comment, a status, a flag. */
export interface PeriodWords {
  readonly period: Period;
  readonly role: Role;
  readonly text: string;
  readonly place: Place;
}

/** A row of the table below its headings. */
export interface SheetRow {
  /** Where it stands in what was copied, counted from 1. */
  readonly number: number;
  /** One for each label column. */
  readonly labels: readonly string[];
  /** One for each column of figures, and where each stands. */
  readonly cells: readonly Cell[];
  readonly places: readonly (Place | undefined)[];
  /** One for each column beside. */
  readonly asides: readonly Cell[];
  readonly sort: 'figures' | 'total' | 'heading';
  /** Where its labels stand. */
  readonly labelPlaces: readonly Place[];
  readonly words: readonly PeriodWords[];
}

/** A table as it was copied from a spreadsheet, understood. */
export interface Sheet {
  readonly title: string;
  /** What money counts in, where a title says so. */
  readonly unit: MoneyUnit | undefined;
  readonly labels: readonly LabelColumn[];
  readonly columns: readonly FigureColumn[];
  /** How columns of one year were read as lines of a budget, in whole sentences. */
  readonly natureNotes: readonly string[];
  readonly asides: readonly AsideColumn[];
  /** The columns that say which year or quarter a row is of. */
  readonly times: readonly LabelColumn[];
  /** Every column, those that stay out too. */
  readonly all: readonly AnyColumn[];
  readonly rows: readonly SheetRow[];
  /** What was not understood or could be meant in another way, in whole sentences. */
  readonly notes: readonly string[];
  /** What the notes below the table say of a mark: `*` is provisional. */
  readonly marks: ReadonlyMap<string, string>;
  /** What became of each cell. */
  readonly ledger: CellAccount;
  /** The rows of its grid, as text. */
  readonly grid: Grid;
}

/** The parts of a table from which its rows are made. */
export interface TableParts {
  readonly columns: readonly Column[];
  readonly labels: readonly Column[];
  readonly wide: readonly Column[];
  readonly asides: readonly Column[];
  readonly body: readonly (readonly string[])[];
  /** The first row of the body in the grid. */
  readonly from: number;
}
