import { formatPeriod, READINGS, type WordsFact } from '@goldenthread/model';
import { cleanText } from '../spreadsheet/cells/cells.js';
import { flagOf } from '../spreadsheet/cells/marks.js';
import { reportUnused } from '../spreadsheet/paste.js';
import { wordOf } from '../spreadsheet/plan/as-rows.js';
import type { SeriesWord } from '../spreadsheet/sheet/headings.js';
import { readGrid } from '../spreadsheet/sheet/sheet.js';
import type { Sheet, SheetRow } from '../spreadsheet/sheet/table.js';
import type { CsvCells } from './csv-cells.js';
import { type Findings, figureIn, plain } from './figure-cells.js';

/** The most rows of a file that are read. */
const MOST_ROWS = 20_000;

/** Reads a table with the periods along the top, or down the side; gives whether there is one. */
export function readWide(cells: CsvCells, found: Findings): boolean {
  const grid = { cells: cells.rows.map((row) => [...row]), merged: [] };
  const sheet = readGrid(grid, {}, MOST_ROWS);
  if (!sheet || sheet.columns.length === 0) return false;
  const turned = sheet.grid.cells !== grid.cells && sheet.grid.cells[0]?.length !== grid.cells[0]?.length;
  const placeOf = (row: number, column: number): WordsFact['at'] =>
    turned ? cells.placeOf(column, row) : cells.placeOf(row, column);
  for (const row of sheet.rows) readRow(sheet, row, placeOf, found);
  reportUnused(sheet);
  for (const { note, place } of sheet.ledger.leftOut)
    found.leftOut.push({ at: place ? placeOf(place.row, place.column) : cells.placeOf(0), message: note });
  return true;
}

function readRow(sheet: Sheet, row: SheetRow, placeOf: (row: number, column: number) => WordsFact['at'], found: Findings): void {
  const { ledger, columns, labels } = sheet;
  if (row.sort === 'heading') return;
  const naming = NAMES.map((role) => labels.findIndex((label, at) => label.role === role && (row.labels[at] ?? '') !== '')).find(
    (index) => index >= 0,
  );
  const series = row.labels.map((label) => wordOf(label, READINGS) as SeriesWord | undefined).find(Boolean);
  const place = naming === undefined ? undefined : row.labelPlaces[naming];
  const said = naming === undefined ? '' : (row.labels[naming] ?? '');
  // In a file of one measure the only words beside the figures are those of its rows.
  const only = wordOf(said, READINGS) !== undefined && said.split(' ').length === 1;
  const of = place && !only ? { text: cleanText(said), at: placeOf(place.row, place.column) } : undefined;
  ledger.read(...row.labelPlaces);
  for (const [index, column] of columns.entries()) {
    const [cell, there] = [row.cells[index], row.places[index]];
    if (!cell || !there) continue;
    const at = placeOf(there.row, there.column);
    const flag = flagOf(cell, sheet.marks);
    const read = figureIn(cell, flag, column.unit, at);
    ledger.plan(there);
    if ('problem' in read) {
      const message = `${read.problem}, so it is not read for ${formatPeriod(column.period)}. Correct it, or leave it empty.`;
      found.problems.push({ rule: 'line-not-understood', at: plain(at), message });
    } else if (read.value.type !== 'empty' || flag !== undefined) {
      const period = { text: formatPeriod(column.period), at, period: column.period };
      found.figures.push({ of, row: column.series ?? series ?? 'actual', part: undefined, period, value: read.value, at });
    }
  }
}

/** What may name a measure, the surest first; a column that no heading explains may too. */
const NAMES = ['measure', 'title', 'code', undefined] as const;
