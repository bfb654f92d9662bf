import type { Grid } from '../../spreadsheet/grid/grid.js';

/** A sheet of a workbook: its name, and its cells as text in the form that the reader of tables takes. */
export interface WorkbookSheet {
  readonly name: string;
  /** Set where the workbook does not show it. */
  readonly hidden: boolean;
  readonly grid: Grid;
  /** Cells, such as `D2:D9`, that get a colour or a sign from what a rule works out. Nothing of that is read. */
  readonly signalled?: readonly string[];
}

/** A workbook, sheet by sheet in its own order. */
export interface Workbook {
  readonly sheets: readonly WorkbookSheet[];
}

/** A workbook that is not read. The message is a plain sentence that says why, and what to do. */
export class WorkbookError extends Error {}
