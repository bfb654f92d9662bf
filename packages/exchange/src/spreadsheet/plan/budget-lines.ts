import type { MoneyUnit } from '../cells/cells.js';
import type { SheetRow } from '../sheet/table.js';

/** What the sums need to know of a line. */
export interface SummedLine {
  readonly label: string;
  readonly row: SheetRow;
  /** What it becomes: `revenue`, `total`…; empty where it stays out. */
  readonly word: string;
  readonly turned: boolean;
  /** Set where its label is that of a line of a plan, so that its sign is the plan's own. */
  readonly ofPlan?: boolean;
  /** Set for a row that no sum adds. */
  readonly apart?: boolean;
}

/** What a column counts in where it says so itself. */
export function unitOf(column: { readonly unit: MoneyUnit | 'percent' | undefined }, unit: MoneyUnit): MoneyUnit {
  return column.unit === undefined || column.unit === 'percent' || column.unit === ''
    ? column.unit === ''
      ? ''
      : unit
    : column.unit;
}
