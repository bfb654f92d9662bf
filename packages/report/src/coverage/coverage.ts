import type { Pence } from '@goldenthread/model';

/** Something that is in a cell. */
export interface CoverageItem {
  readonly title: string;
  /** Its kind in the plan's own words. */
  readonly words: string;
  /** Which of the coverage's elements it is. */
  readonly ref: number;
}

/**
 * One thing that an outcome has, or lacks: `gap` where a rule asks for it, `accepted` where the plan says why it may be
 * missing, `none` where nobody asks.
 */
export interface CoverageCell {
  readonly state: 'there' | 'gap' | 'accepted' | 'none';
  readonly items: readonly CoverageItem[];
  /** The money that reaches the outcome, in a column of money. */
  readonly amount?: Pence;
  /** The same with its sign of money: `£1,250,000`. */
  readonly money?: string;
  /** What is missing and what to do about it; the reason that was given; or where it comes from. */
  readonly says?: string;
  /** Which of the coverage's findings asks for what is missing. */
  readonly finding?: number;
}

/** An outcome with all that it has and lacks. */
export interface CoverageRow {
  readonly title: string;
  readonly words: string;
  readonly name?: string;
  readonly ref: number;
  /** How many outcomes it stands below: 0 for one that supports a priority itself. */
  readonly depth: number;
  readonly cells: readonly CoverageCell[];
  readonly gaps: number;
}

/** What the outcomes of a group have together, a cell each column: money, or how many of them have something. */
export interface CoverageTotal {
  readonly text: string;
  readonly amount?: Pence;
}

/** The outcomes of a priority, with those that support them. */
export interface CoverageGroup {
  readonly title: string;
  readonly words: string;
  /** Which of the coverage's elements it is; not there for outcomes that support nothing above them. */
  readonly ref?: number;
  readonly rows: readonly CoverageRow[];
  readonly totals: readonly CoverageTotal[];
}

export interface CoverageColumn {
  readonly id: string;
  readonly title: string;
  readonly isMoney: boolean;
}

/** Which outcome has which work, measures, money, people and benefits. Plain data. */
export interface Coverage {
  readonly plan: string;
  /** The money sign of the plan. */
  readonly symbol: string;
  /** The plan's own word for an outcome. */
  readonly outcome: string;
  readonly columns: readonly CoverageColumn[];
  readonly groups: readonly CoverageGroup[];
  readonly totals: readonly CoverageTotal[];
  readonly outcomes: number;
  readonly gaps: number;
}
