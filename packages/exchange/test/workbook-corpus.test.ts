import { nameFromTitle } from '@goldenthread/model';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../src/spreadsheet/plan/entries.js';
import { contextOf, importSheet, readWorkbook } from '../src/workbook/index.js';
import { droppedCells } from './dropped-cells.js';
import { CORPUS } from './workbook-corpus.js';

const CONTEXT = contextOf(undefined, (title, taken) => {
  const name = nameFromTitle(title, 'Item');
  return taken.has(name) ? `${name}2` : name;
});

it('has at least twelve workbooks', () => {
  expect(CORPUS.length).toBeGreaterThanOrEqual(12);
});

describe.each(CORPUS)('$name', ({ bytes }) => {
  it('drops no cell in silence, and has the sums of its sheets', async () => {
    const { sheets } = await readWorkbook(await bytes());
    for (const sheet of sheets) {
      const read = importSheet(sheet, CONTEXT, 'Plan', {}, undefined);
      const lines = linesOf(read.tables.flatMap(({ entries }) => entries));
      expect(droppedCells(sheet.grid.cells, lines, read)).toEqual([]);
      for (const { sums } of read.tables)
        for (const sum of sums)
          expect(sum.agrees || read.tables.some(({ notes }) => notes.some((note) => note.includes('hidden'))), sum.label).toBe(
            true,
          );
    }
  });
});
