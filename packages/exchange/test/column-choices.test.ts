// What each column is can be chosen: a period, what it says of its row, or nothing; and a mapping remembers it by its heading.
import { expect, it } from 'vitest';
import { type PasteContext, pasteTable } from '../src/spreadsheet/index.js';
import { csvWorkbook, planFromWorkbook } from '../src/workbook/index.js';
import { AT_THE_MARGIN } from './paste-context.js';

const HERE: PasteContext = { ...AT_THE_MARGIN, nameFor: (title) => title.replace(/\W/g, '') };
const RISKS = [
  ['Ref', 'Threat', 'Likelihood', 'Impact', 'Person in charge', 'Objective'],
  ['R1', 'Floods', '3', '4', 'Head of highways', 'Safe roads'],
];
const text = (rows: readonly (readonly string[])[], gap = '\t'): string => rows.map((row) => row.join(gap)).join('\n');

it('a register is known by its scores, and its columns are shown with what they are', () => {
  const pasted = pasteTable({ text: text(RISKS) }, HERE);
  expect(pasted?.as).toBe('risks');
  expect(pasted?.all.map(({ heading, is }) => [heading, is])).toEqual([
    ['Ref', 'code'],
    ['Threat', 'risk'],
    ['Likelihood', 'residual likelihood'],
    ['Impact', 'residual impact'],
    ['Person in charge', 'words'],
    ['Objective', 'priority'],
  ]);
  for (const { is = '' } of pasted?.all ?? []) expect([...(pasted?.columnWords ?? []), 'priority']).toContain(is);
});

it('a column of a register is corrected', () => {
  const chosen = { 3: 'inherent likelihood', 4: 'inherent impact', 5: 'owner', 6: '' };
  const { lines = [], notes = [], cells = [] } = pasteTable({ text: text(RISKS) }, HERE, { columns: chosen }) ?? {};
  const plan = lines.join('\n');
  expect(plan).toContain('inherent 3 impact 4');
  expect(plan).toMatch(/owner \w+/);
  expect(plan).not.toContain('Safe roads');
  // What somebody chose to leave out needs no sentence.
  expect(notes.join('\n')).not.toContain('Objective');
  expect(cells.find((cell) => cell.text === 'Safe roads')?.fate).toBe('read');
});

it('a column of figures is put to another year and row, and one of words among the figures stays words', () => {
  const rows = [
    ['Indicator', '2023/24', 'Last time', 'Polar'],
    ['Missed bins', '95', '99', 'Low'],
  ];
  const pasted = pasteTable({ text: text(rows) }, HERE, {
    columns: { 2: '2024/25 target', 3: '2022/23 actual', 4: 'good is' },
  });
  expect(pasted?.lines.join('\n')).toBe(
    [
      'measure Missedbins: Missed bins',
      '  better lower',
      '  unit number',
      '  years   2022/23  2024/25',
      '  target  -        95',
      '  actual  99       -',
    ].join('\n'),
  );
});

it('a mapping remembers a column by its heading', () => {
  const workbook = csvWorkbook(text(RISKS, ','), 'Risks');
  const columns = { 'Person in charge': 'owner', Likelihood: 'inherent likelihood', Impact: 'inherent impact' };
  const made = planFromWorkbook(workbook, 'Town', { sheets: { Risks: { columns } } }, { format: (each) => each });
  const plan = [...made.files.values()].join('\n');
  expect(plan).toMatch(/risk \w+: Floods\n(.*\n)*? {2}owner HeadHighways\n {2}inherent 3 impact 4/);
});
