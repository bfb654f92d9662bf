// Files that are made of a plan with hostile words in every clause: each opens in what reads it, holds nothing but words, and
// takes nothing away when it comes back unchanged.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { folderWith, goldenthread } from '../cli/command.js';
import { hostileBorough } from './hostile-borough.js';

/** Where readers cut a file into lines: more than the two characters that a plan ends its lines with. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const LINE_ENDS = /\r\n|[\n\r\v\f\u001c-\u001e\u0085\u2028\u2029]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const NO_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROL = /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/;

const OFFSETS = [0, 37];
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => path.join(each.parentPath, each.name));

describe.each(OFFSETS)('hostile words, from the %sth', (first) => {
  const at = (): string => folderWith(hostileBorough(first));
  const run = async (cwd: string, ...args: string[]): Promise<string> => {
    const { code, out, err } = await goldenthread(args, { cwd });
    expect({ args, code, err }).toEqual({ args, code: 0, err: expect.not.stringContaining('bug') });
    return out;
  };

  it('give a workbook that opens, and that changes nothing when it comes back', async () => {
    const cwd = at();
    await run(cwd, 'export', 'borough', '-o', 'x.xlsx');
    for (const [name, bytes] of Object.entries(unzipSync(readFileSync(path.join(cwd, 'x.xlsx')))))
      expect([name, NO_XML.exec(new TextDecoder().decode(bytes))]).toEqual([name, null]);
    expect(await run(cwd, 'import', 'x.xlsx', '--into', 'borough', '--dry-run')).toContain('Nothing to change.');
  });

  it('give a CSV file for each sheet, and none changes anything when it comes back', async () => {
    const cwd = at();
    const out = await run(cwd, 'export', 'borough', '-o', 'csv');
    const files = readdirSync(path.join(cwd, 'csv'));
    expect(out).toContain(`${files.length} tables as CSV`);
    for (const file of files.filter((_, index) => index % 6 === first % 6))
      expect([file, await run(cwd, 'import', `csv/${file}`, '--into', 'borough', '--dry-run')]).toEqual([
        file,
        expect.stringContaining('Nothing to change.'),
      ]);
  });

  it('give calendars that hold nothing but our own lines', async () => {
    const cwd = at();
    await run(cwd, 'due', 'borough', '--as-at', '2026-10-01', '--period', '2026/27 Q2', '--format', 'ics', '-o', 'due.ics');
    await run(cwd, 'publish', 'borough', '-o', 'site');
    for (const file of ['due.ics', 'site/dates.ics']) {
      const text = readFileSync(path.join(cwd, file), 'utf8');
      expect([file, CONTROL.exec(text)]).toEqual([file, null]);
      const lines = text.replaceAll('\r\n ', '').split(LINE_ENDS);
      const others = lines.filter((line) => !/^(?:(?:[A-Z-]+)(?:;VALUE=[A-Z]+)?:|$)/.test(line));
      expect([file, others]).toEqual([file, []]);
      expect(lines.filter((line) => line.startsWith('PRODID:')).join()).toMatch(/^PRODID:-\/\/Golden Thread\/\/\w+\/\/EN$/);
    }
  });

  it('give tables for analysis with a row a line, whoever cuts them', async () => {
    const cwd = at();
    await run(cwd, 'export', '--format', 'json', 'borough', '-o', 'tables');
    for (const file of filesIn(path.join(cwd, 'tables')))
      for (const line of readFileSync(file, 'utf8').split(LINE_ENDS)) if (line !== '') JSON.parse(line);
  });

  it('give forms for everybody, with somebody to give them to', async () => {
    const out = await run(at(), 'collect', 'borough', '--period', '2026/27 Q2', '-o', 'forms');
    for (const line of out.trim().split('\n').slice(1)) expect(line).toMatch(/^ {2}forms\/.*\.html {2}\S.*, \d+ answers?$/);
  });
});

describe('kinds that a plan calls by its own words', () => {
  const PLAN = (calls: string) => `plan T: T
  as at 2025-03-31
${calls}vision V: V
priority P: A
  supports V
outcome O: B
  supports P
project W: W
  delivers O
  milestone M by 2025-09: m
  deliverable D by 2025-09: d
decision X: x
  action A by 2025-09: a
`;

  it.each([
    ['all by one', '  call milestone: Step\n  call deliverable: Step\n  call action: Step\n'],
    ['by no Latin letter', '  call priority: 目标\n  call outcome: 成果\n'],
    ['by words that differ in their marks', '  call priority: A-b\n  call outcome: A b\n  call project: a:B\n'],
    ['by what Excel takes in no name', '  call priority: [x]:*?/\\\\\n  call outcome: ’’\n  call project: \u0001\n'],
    ['by the name of another sheet', '  call priority: Budget line\n  call outcome: Histor\n'],
    ['by a long word', `  call priority: ${'𝔘'.repeat(60)}\n  call outcome: ${'𝔘'.repeat(61)}\n`],
  ])('%s have a sheet and a file each', async (_, calls) => {
    const cwd = folderWith({ 'town.plan': PLAN(calls) });
    const csv = await goldenthread(['export', '-o', 'csv'], { cwd });
    const files = readdirSync(path.join(cwd, 'csv'));
    expect(csv).toMatchObject({ code: 0, out: expect.stringContaining(`csv: ${files.length} tables as CSV`) });
    expect(files.map((file) => readFileSync(path.join(cwd, 'csv', file), 'utf8')).join()).toContain(',A');
    expect(await goldenthread(['export', '-o', 'x.xlsx'], { cwd })).toMatchObject({ code: 0 });
    const back = await goldenthread(['import', 'x.xlsx', '--into', '.', '--dry-run'], { cwd });
    expect(back).toMatchObject({ code: 0, out: expect.stringContaining('Nothing to change.') });
  });
});

it('lines of a cell come back as they were, from a CSV file too', async () => {
  const cwd = folderWith({
    'town.plan': `plan T: T
  as at 2025-03-31
vision V: V
outcome O: '=1+1; '=2
  supports V
  status green in 2024/25 Q1: One; -two
  status amber in 2024/25 Q2: =Three
  status red in 2024/25 Q3
`,
  });
  expect(await goldenthread(['export', '-o', 'csv'], { cwd })).toMatchObject({ code: 0 });
  const back = await goldenthread(['import', 'csv/outcomes.csv', '--into', '.', '--dry-run'], { cwd });
  expect(back.out).toContain('Nothing to change.');
});

it('a text longer than a cell can be opens, and is not cut in the plan', async () => {
  const cwd = folderWith({ 'town.plan': `plan T: T\n  as at 2025-03-31\nvision V: V\noutcome O: ${'word '.repeat(9_000)}\n` });
  expect(await goldenthread(['export', '-o', 'x.xlsx'], { cwd })).toMatchObject({ code: 0 });
  expect(await goldenthread(['import', 'x.xlsx', '--into', '.', '--dry-run'], { cwd })).toMatchObject({
    out: expect.stringContaining('Nothing to change.'),
  });
  expect(await goldenthread(['report', 'framework', '-o', 'r.xlsx'], { cwd })).toMatchObject({ code: 0 });
});
