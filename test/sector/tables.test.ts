import { mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { PLAN_TABLES } from '@goldenthread/report/tables';
import { expect, it } from 'vitest';
import { folderWith, goldenthread } from '../cli/command.js';

// Whole plans as tables, in each format.

const PLAN = `plan Town: Town plan
  as at 2025-03-31
  organisation: Town Council
fund GeneralFund: General Fund
  holds revenue
outcome Open: Open spaces
outcome Closed: Closed matter
  publish exempt: Commercial
project Park: A park
  delivers Open
  budget
    years 2024/25
    revenue GeneralFund £100.01
project Secret: A secret sale
  delivers Closed
  publish exempt: Commercial
  budget
    years 2024/25
    revenue GeneralFund £777.77
measure Visits: Visits
  unit money
  actual 2023/24 £1.25m [p], 2024/25 [x]
`;

const FORMATS = ['parquet', 'csv', 'json'] as const;
const all = (cwd: string, table: string, format: string): string =>
  readFileSync(path.join(cwd, 'out', table, 'council=town-council', 'edition=2025-03-31', `data.${format}`), 'latin1');

it.each(FORMATS)('leave out what is exempt as %s', async (format) => {
  const cwd = folderWith({ 'town.plan': PLAN });
  expect((await goldenthread(['export', '--format', format, '-o', 'out'], { cwd })).code).toBe(0);
  for (const table of PLAN_TABLES.filter(({ name }) => name !== 'changes')) {
    const text = all(cwd, table.name, format);
    for (const secret of ['Secret', 'secret', 'Closed', '777']) expect(text).not.toContain(secret);
  }
  expect(all(cwd, 'elements', format)).toContain('Park');
});

it('write money exactly, and flags beside figures', async () => {
  const cwd = folderWith({ 'town.plan': PLAN });
  for (const format of ['csv', 'json']) await goldenthread(['export', '--format', format, '-o', 'out'], { cwd });
  expect(all(cwd, 'money', 'csv')).toContain('1,Park,project,revenue,GeneralFund,revenue,,false,2024/25,Open,100.01,100.01');
  expect(all(cwd, 'figures', 'csv')).toContain(
    'Visits,measure,actual,,2023/24,2023-04-01,2024-03-31,1250000,1250000.00,money,provisional',
  );
  expect(all(cwd, 'figures', 'csv')).toContain('Visits,measure,actual,,2024/25,2024-04-01,2025-03-31,,,,not available');
  const line = JSON.parse(all(cwd, 'money', 'json').trim());
  expect(line).toMatchObject({ element: 'Park', outcome: 'Open', amount: '100.01', is_once: false });
});

it('are the same bytes each time', async () => {
  const cwd = folderWith({ 'town.plan': PLAN });
  const run = async (): Promise<string[]> => {
    const { out } = await goldenthread(['export', '--format', 'parquet', '-o', 'out'], { cwd });
    return [out.trim(), ...PLAN_TABLES.flatMap(({ name }) => (name === 'changes' ? [] : all(cwd, name, 'parquet')))];
  };
  const [first, ...bytes] = await run();
  const [second, ...again] = await run();
  expect([first, second]).toEqual(['out: 1 edition written.', 'out: 0 editions written, 1 there already.']);
  expect(again).toEqual(bytes);
});

it.each([
  [['--format', 'xml'], /--format/],
  [['--edition', '2025'], /--edition goes with --format/],
  [['--format', 'csv', '--edition', '…'], /no letter and no figure/],
])('refuse %j with a sentence', async (args, says) => {
  const cwd = folderWith({ 'town.plan': PLAN });
  const { code, err } = await goldenthread(['export', '-o', 'out', ...args], { cwd });
  expect(code).toBe(2);
  expect(err).toMatch(says);
});

it('refuse two plans that are one edition, and a plan that is none', async () => {
  const twice = folderWith({ 'a/town.plan': PLAN, 'b/town.plan': PLAN });
  const both = await goldenthread(['export', '--format', 'csv', '-o', 'out'], { cwd: twice });
  expect([both.code, both.err]).toEqual([2, expect.stringContaining('are both the edition 2025-03-31 of town-council')]);
  const undated = folderWith({ 'town.plan': PLAN.replace('  as at 2025-03-31\n', '') });
  const none = await goldenthread(['export', '--format', 'csv', '-o', 'out'], { cwd: undated });
  expect([none.code, none.err]).toEqual([2, expect.stringContaining('does not say which edition it is')]);
  expect(
    (await goldenthread(['export', '--format', 'csv', '--edition', 'Spring 2025', '-o', 'out'], { cwd: undated })).code,
  ).toBe(0);
  expect(readdirSync(path.join(undated, 'out/elements/council=town-council'))).toEqual(['edition=spring-2025']);
});

it.runIf(process.platform !== 'win32')('write nothing through a link', async () => {
  const elsewhere = folderWith({});
  const cwd = folderWith({ 'town.plan': PLAN });
  mkdirSync(path.join(cwd, 'out'));
  symlinkSync(elsewhere, path.join(cwd, 'out/elements'));
  const { code, err } = await goldenthread(['export', '--format', 'csv', '-o', 'out'], { cwd });
  expect([code, err]).toEqual([2, expect.stringContaining('A link leads out of out')]);
  expect(readdirSync(elsewhere, { recursive: true }).filter((name) => String(name).includes('data'))).toEqual([]);
});
