import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { OWN_PLAN, ownWorkbook } from '../../packages/exchange/test/own-workbook.js';
import { folderWith, goldenthread } from './command.js';

/** A folder with the plan and the council's own workbook. */
async function council(): Promise<{ readonly cwd: string; readonly book: () => Buffer; readonly before: Uint8Array }> {
  const cwd = folderWith({ 'plan/own.plan': OWN_PLAN });
  const before = await ownWorkbook(true);
  writeFileSync(path.join(cwd, 'theirs.xlsm'), before);
  return { cwd, book: () => readFileSync(path.join(cwd, 'theirs.xlsm')), before };
}

it('a workbook of the council is filled, and every cell is told', async () => {
  const { cwd, book, before } = await council();
  const look = await goldenthread(['export', 'plan', '--into', 'theirs.xlsm', '--dry-run'], { cwd });
  expect(look).toMatchObject({ code: 0 });
  expect(look.out).toContain('8 cells of theirs.xlsm would change:');
  expect(Buffer.compare(book(), Buffer.from(before))).toBe(0);
  const run = await goldenthread(['export', 'plan', '--into', 'theirs.xlsm'], { cwd });
  expect(run).toMatchObject({ code: 0 });
  expect(run.out).toContain('theirs.xlsm: 8 cells filled from the plan. Nothing else changed.');
  expect(run.out).toContain('  Projects, E2: New depot, status: A → red');
  const again = await goldenthread(['export', 'plan', '--into', 'theirs.xlsm'], { cwd });
  expect(again.out).toContain('The workbook says what the plan says already: no cell changes.');
  // What it says now is what the plan says: an import changes nothing.
  const back = await goldenthread(['import', 'theirs.xlsm', '--into', 'plan', '--dry-run'], { cwd });
  expect(back.out).toContain('Nothing to change.');
});

it('a copy leaves the workbook as it is', async () => {
  const { cwd, book, before } = await council();
  const run = await goldenthread(['export', 'plan', '--into', 'theirs.xlsm', '-o', 'filled.xlsm'], { cwd });
  expect(run.out).toContain('filled.xlsm: 8 cells filled');
  expect(Buffer.compare(book(), Buffer.from(before))).toBe(0);
});

it.each([
  [['export', 'plan'], /Say where it goes: -o plan.xlsx for a new workbook, or --into/],
  [['export', 'plan', '-o', 'x.xlsx', '--dry-run'], /--map and --dry-run go with --into/],
  [['export', 'plan', '--into', 'none.xlsx'], /none.xlsx cannot be read: it does not exist/],
  [['export', 'plan', '--into', 'plan/own.plan'], /not an Excel workbook/],
  [['export', 'plan', '--into', 'theirs.xlsm', '--sheets', 'Risks'], /--into fills a workbook of your own/],
])('%j gets a sentence', async (args, sentence) => {
  const { cwd, book, before } = await council();
  const run = await goldenthread(args, { cwd });
  expect(run.code).toBe(2);
  expect(run.err).toMatch(sentence);
  expect(Buffer.compare(book(), Buffer.from(before))).toBe(0);
});
