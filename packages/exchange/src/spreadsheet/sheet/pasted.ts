import type { Day, ElementKind } from '@goldenthread/model';
import type { CellOutcome } from '../cells/cell-account.js';
import type { MoneyUnit } from '../cells/cells.js';
import type { Named } from '../cells/names.js';
import type { ColumnChoices } from './columns.js';
import type { PasteAs } from './register-kinds.js';
import type { SettledSums } from './sums.js';
import type { AnyColumn } from './table.js';

/** Where a table goes, and what there is in the plan that it may speak of. */
export interface PasteContext {
  /** Set where the cursor is in a budget: rows go into it as they are. */
  readonly inBudget: boolean;
  /** Whether a budget may stand here. */
  readonly takesBudget: boolean;
  /** The rows that may stand here besides budgets, by their own words: `target`, `available`… */
  readonly rowWords: readonly string[];
  /** The periods of the table that the cursor is in. */
  readonly periods: readonly string[];
  readonly funds: readonly Named[];
  /** The fund that a row which names none draws on; undefined where the plan leaves that open. */
  readonly usualFund: string | undefined;
  /** Who may own a measure. */
  readonly owners: readonly Named[];
  /** What else of the plan a table may speak of: its work, outcomes, priorities and comparators. */
  readonly others?: readonly KnownElement[] | undefined;
  /** The kinds of children that may stand where the table goes. */
  readonly takesChildren?: readonly ElementKind[] | undefined;
  /** Set where what has the title of something in the plan is that thing, not another one. */
  readonly updates?: boolean | undefined;
  /** Set where people, services and the like that the plan lacks are declared with what names them. */
  readonly declares?: boolean | undefined;
  /** The day that the plan stands at, else today: what is not over then has no actual figures. */
  readonly asAt?: Day | undefined;
  /** The month that its financial years start with, April where nothing is said. */
  readonly startMonth?: number | undefined;
  /** Whether the measure that the cursor is in counts money. */
  readonly countsMoney: boolean;
  readonly symbol: string;
  /** A name made of a title, which nothing in the plan has yet. */
  readonly nameFor: (title: string, taken: ReadonlySet<string>) => string;
}

/** Something of the plan by its kind. */
export interface KnownElement extends Named {
  readonly kind: ElementKind;
  readonly code?: string | undefined;
}

/** What a person chose where the table leaves it open. */
export interface PasteChoice {
  readonly as?: PasteAs | undefined;
  /** What money counts in. */
  readonly unit?: MoneyUnit | undefined;
  /** Whether income and savings are shown below zero, or above it and taken off. */
  readonly income?: SettledSums['income'] | undefined;
  /** Which period each column is for, by its number in what was copied; empty where it stays out. */
  readonly columns?: ColumnChoices | undefined;
  /** What each row is, by its number in what was copied. */
  readonly rows?: Readonly<Record<number, RowChoice>> | undefined;
}

/** What a row is: its word in the plan, its fund; or that it stays out. */
export interface RowChoice {
  readonly word?: string | undefined;
  readonly fund?: string | undefined;
  readonly leftOut?: boolean | undefined;
  /** Set where its figures count the other way round than they were read. */
  readonly turned?: boolean | undefined;
}

/** A row of the copied table, and what becomes of it. */
export interface PastedRow {
  readonly number: number;
  readonly label: string;
  /** Its word in the plan; empty where it stays out. */
  readonly word: string;
  readonly fund?: string;
  /** Its figures as they will stand, in the order of the columns. */
  readonly figures: readonly string[];
  /** What of it was not understood. */
  readonly problems: readonly string[];
}

/** A sum of the sheet beside what the plan will add up to. */
export interface PastedSum {
  /** The row or the column that states it. */
  readonly label: string;
  /** The period, or the row of a sum of years. */
  readonly of: string;
  readonly sheet: string;
  readonly plan: string;
  readonly agrees: boolean;
}

/** A cell of the table, and what became of it. */
export interface CellResult {
  /** Counted from 1. */
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly fate: CellOutcome;
}

/** What a copied table adds to the plan. */
export interface Pasted {
  readonly as: PasteAs;
  /** What else it could become here. */
  readonly possible: readonly PasteAs[];
  readonly unit: MoneyUnit;
  readonly columns: readonly string[];
  /** Every column, those that stay out too. */
  readonly all: readonly AnyColumn[];
  /** What a column can be chosen to say of its row, in words. */
  readonly columnWords: readonly string[];
  readonly rows: readonly PastedRow[];
  /** The words that a row may have. */
  readonly words: readonly string[];
  /** The text, without the indentation of where it goes; empty where nothing of the table can stand here. */
  readonly lines: readonly string[];
  /** What was guessed, left out or not understood, in whole sentences. */
  readonly notes: readonly string[];
  /** The sums that the sheet states, beside those of the plan. */
  readonly sums: readonly PastedSum[];
  /** How income and savings were read, where the table has any. */
  readonly income?: SettledSums['income'] | undefined;
  /** Every cell that holds something, and what became of it. */
  readonly cells: readonly CellResult[];
}

/** What one way of reading a table gives. */
export type MappedTable = Pick<Pasted, 'rows' | 'words' | 'lines'> & Partial<Pick<Pasted, 'sums' | 'income'>>;
