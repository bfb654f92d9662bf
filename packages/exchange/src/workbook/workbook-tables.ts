import type { Copied } from '../spreadsheet/copied.js';
import { regionsOf } from '../spreadsheet/regions.js';
import { readGrid } from '../spreadsheet/sheet.js';
import type { Workbook } from './workbook.js';

/** A table of a workbook that a plan may take, as if it had been copied. */
export interface WorkbookTable {
  readonly sheet: string;
  readonly title: string;
  /** How many rows it has below its headings. */
  readonly rows: number;
  readonly copied: Copied;
}

/** The tables of the sheets that a workbook shows. */
export function tablesOf({ sheets }: Workbook): WorkbookTable[] {
  return sheets
    .filter(({ hidden }) => !hidden)
    .flatMap(({ name, grid }) =>
      regionsOf(grid).flatMap((region) => {
        const read = readGrid(region);
        return read ? [{ sheet: name, title: read.title, rows: read.rows.length, copied: { text: '', grid: region } }] : [];
      }),
    );
}
