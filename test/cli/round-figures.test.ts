// What comes back goes where the plan keeps its figures: into a CSV file of `figures from` too.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { folderWith, goldenthread } from './command.js';

const PLAN = `plan Town: Town plan
  years 2026/27 to 2027/28
  figures from: data/kpis.csv

officer Head: Head of waste

measure Bins: Bins collected on the first visit
  code: KPI 7
  unit percent
  better higher
  reported quarterly
  owner Head

measure Spend: What a collection costs
  unit money
  better lower
  reported quarterly
  owner Head
  figures from: data/spend.csv

measure Own: Complaints answered
  unit percent
  better higher
  reported quarterly
  owner Head
  quarters  2026/27 Q2  2026/27 Q3
  actual    81%         -
`;
const LONG =
  'Measure,Period,Row,Value,Flag,Source\r\nKPI 7,2026/27 Q1,actual,61.5%,p,"Crews, by hand"\r\nKPI 7,2026/27 Q2,actual,63%,,"Crews, by hand"\r\nOther,2026/27 Q2,actual,1,,\r\n';
const WIDE = 'Row;2026/27 Q1;2026/27 Q2\nTarget;1000;1000\nActual;£1,250;£1,100\n';
const QUARTER = ['--period', '2026/27 Q3'];

/** A plan with its CSV files, and the form of its one owner with these answers. */
async function returned(values: Readonly<Record<string, string>>, files: Readonly<Record<string, string>> = {}) {
  const cwd = folderWith({ 'plan/plan.plan': PLAN, 'plan/data/kpis.csv': LONG, 'plan/data/spend.csv': WIDE, ...files });
  await goldenthread(['collect', 'plan', '-o', 'forms', ...QUARTER], { cwd });
  const html = readFileSync(path.join(cwd, 'forms', 'Head 2026-27 Q3.html'), 'utf8');
  const asked = [...html.matchAll(/<fieldset data-key="([^"]*)" data-label="([^"]*)"/g)];
  const answers = asked.flatMap(([, key = '', label = '']) =>
    values[key] === undefined ? [] : [{ key, label, value: values[key] }],
  );
  mkdirSync(path.join(cwd, 'back'));
  writeFileSync(
    path.join(cwd, 'back', 'head.html'),
    html.replace('id="answers">[]<', () => `id="answers">${JSON.stringify(answers)}<`),
  );
  const run = await goldenthread(['receive', 'back', 'plan', ...QUARTER], { cwd });
  return { run, cwd, read: (file: string): string => readFileSync(path.join(cwd, 'plan', file), 'utf8') };
}

it('a figure goes into the file that has the others of its measure: a line, a column, a cell of the plan', async () => {
  const { run, cwd, read } = await returned({ Bins: '64%', Spend: '£1,175', Own: '82%' });
  expect(run).toMatchObject({ code: 0 });
  expect(run.out).toContain('Nothing more is due for 2026/27 Q3.');
  expect(read('data/kpis.csv')).toBe(LONG.replace('Other', 'KPI 7,2026/27 Q3,actual,64%,,"Crews, by hand"\r\nOther'));
  expect(read('data/spend.csv')).toBe('Row;2026/27 Q1;2026/27 Q2;2026/27 Q3\nTarget;1000;1000\nActual;£1,250;£1,100;£1,175\n');
  expect(read('plan.plan')).toBe(PLAN.replace('81%         -', '81%         82%'));
  // Once more, it is in the plan already.
  const again = await goldenthread(['receive', 'back', 'plan', ...QUARTER], { cwd });
  expect(again.out).toContain('Already in the plan: 3 answers');
});

it('an empty column of the quarter is filled', async () => {
  const { read } = await returned({ Spend: '£1,175' }, { 'plan/data/spend.csv': 'Row;2026/27 Q2;2026/27 Q3\nActual;£1,100;\n' });
  expect(read('data/spend.csv')).toBe('Row;2026/27 Q2;2026/27 Q3\nActual;£1,100;£1,175\n');
});

it('an amount with a comma stands in quotes where commas are between the cells', async () => {
  const csv = 'Row,2026/27 Q1,2026/27 Q2\nActual,"£1,250","£1,100"\n';
  const { read } = await returned({ Spend: '£1175' }, { 'plan/data/spend.csv': csv });
  expect(read('data/spend.csv')).toBe('Row,2026/27 Q1,2026/27 Q2,2026/27 Q3\nActual,"£1,250","£1,100","£1,175"\n');
});

it('year and quarter in two columns stay two columns', async () => {
  const csv = 'Code,Year,Quarter,Value\nKPI 7,2026/27,Q1,61.5%\nKPI 7,2026/27,Q2,63%\n';
  const { read } = await returned({ Bins: '64%' }, { 'plan/data/kpis.csv': csv });
  expect(read('data/kpis.csv')).toBe(`${csv}KPI 7,2026/27,Q3,64%\n`);
});

it('a measure that the file has no figure of yet gets its figure in the plan', async () => {
  const { read } = await returned({ Bins: '64%' }, { 'plan/data/kpis.csv': 'Measure,Period,Value\nOther,2026/27 Q2,1\n' });
  expect(read('data/kpis.csv')).toBe('Measure,Period,Value\nOther,2026/27 Q2,1\n');
  expect(read('plan.plan')).toContain('  actual 2026/27 Q3 64%');
});
