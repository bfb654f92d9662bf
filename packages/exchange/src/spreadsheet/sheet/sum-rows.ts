import type { Pence } from '@goldenthread/model';

/** How a row counts in a sum: what is spent, or what is taken off it. */
export type Counting = 'cost' | 'income';

/** A row as the sums see it: its amounts in pence, undefined where a cell is empty or no amount. */
export interface SumRow {
  readonly label: string;
  readonly amounts: readonly (Pence | undefined)[];
  readonly counting: Counting;
  /** By how much a figure may differ because it was rounded, in pence: half of its last digit. */
  readonly rounding: number;
  /** Set for a row that no sum adds: a part of another row, or what pays for them all. */
  readonly apart?: boolean;
}

/** Income is shown below zero, and counts as it is shown; or above, and is taken off. */
export type IncomeShown = 'below zero' | 'taken off';
