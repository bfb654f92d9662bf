import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, goldenthread } from './command.js';
import { TestRepository } from './history.js';

const TEXT =
  'plan TownPlan: Town plan\n  as at 2025-03-31\n<<<<<<< HEAD\n  status draft\n=======\n  status approved\n>>>>>>> main\n';

function folder(): string {
  return folderWith({ 'town.plan': TEXT });
}

it.each([
  ['diff', ['diff', '.', '.'], 'Then compare.'],
  ['thread', ['thread', 'TownPlan'], 'Then look at the thread.'],
  ['report', ['report', 'budget'], 'Then make the report.'],
  ['what-if', ['what-if', 'Less'], 'Then compare the scenarios.'],
])('%s refuses a plan with two versions of some lines, in plain words', async (_, args, then) => {
  const { code, out, err } = await goldenthread(args, { cwd: folder() });
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err.trim()).toBe(`town.plan has two versions of lines 3 to 7. Choose one. ${then}`);
});

it('check --changed-since finds nothing but the merge, whatever is between the two versions', async () => {
  const repository = new TestRepository({ 'town.plan': 'plan TownPlan: Town plan\noutcome Homes: Warm homes\n' });
  const text =
    'plan TownPlan: Town plan\n<<<<<<< HEAD\noutcome Homes: Warm homes\n=======\noutcome Homes: Cold homes\n>>>>>>> b\n';
  repository.write({ 'town.plan': text });
  const args = ['check', '--changed-since', 'HEAD', '--format', 'json'];
  const { code, out } = await goldenthread(args, { cwd: repository.folder });
  expect(code).toBe(1);
  expect(out.match(/"rule": "[^"]+"/g)).toEqual(['"rule": "merge-unfinished"']);
});

it('fmt leaves the file as it is, and says so', async () => {
  const cwd = folder();
  const { code, err } = await goldenthread(['fmt'], { cwd });
  expect(code).toBe(2);
  expect(err).toContain('town.plan has two versions of some lines, so it was left as it is. Choose one first.');
  expect(readFileSync(path.join(cwd, 'town.plan'), 'utf8')).toBe(TEXT);
});

it('what git leaves beside a plan is never read as one, and is told of', async () => {
  const cwd = folder();
  const sound = TEXT.replace(/<<<<<<< HEAD\n([^=]*)=======\n[^>]*>>>>>>> main\n/, '$1');
  writeFileSync(path.join(cwd, 'town.plan'), sound);
  const left = ['town.plan.orig', 'town.plan.rej', 'town.plan~HEAD', 'town_LOCAL_4711.plan', 'town_REMOTE_4711.plan'];
  for (const name of left) writeFileSync(path.join(cwd, name), TEXT);
  const { out, err } = await goldenthread(['check', '--format', 'json'], { cwd });
  for (const name of left) {
    expect(out).not.toContain(name);
    expect(err).toContain(`${name} `);
  }
  expect(err).toContain('town.plan.rej holds a change that could not be made to the plan beside it. It is not read.');
});

describe('tables that git could not merge', () => {
  const TABLE =
    'Measure,Period,Row,Value\n<<<<<<< HEAD\nWaiting,2025/26 Q1,actual,880\n=======\nWaiting,2025/26 Q1,actual,870\n>>>>>>> other\n';
  const PLAN = [
    'plan TownPlan: Town plan',
    '  as at 2025-10-15',
    'vision Thriving: A town where everyone thrives',
    'outcome Homes: Homes for all',
    '  supports Thriving',
    '  measured by Waiting',
    'measure Waiting: Households waiting',
    '  unit number',
    '  better lower',
    '  figures from: data/figures.csv',
    'officer Director: Director',
    '',
  ].join('\n');

  it.each([
    ['two versions', TABLE, 'lines 2 to 6'],
    [
      'three, with CRLF',
      TABLE.replace('=======', '||||||| base\nWaiting,2025/26 Q1,actual,860\n=======').replaceAll('\n', '\r\n'),
      'lines 2 to 8',
    ],
    ['longer marks', TABLE.replace(/^([<=>])\1{6}/gm, '$1$1$1$1$1$1$1$1$1$1$1'), 'lines 2 to 6'],
  ])('figures with %s are one finding, and nothing is made of them', async (_, table, lines) => {
    const cwd = folderWith({ 'p.plan': PLAN, 'data/figures.csv': table });
    const { out } = await goldenthread(['check', '--format', 'json'], { cwd });
    const found = (JSON.parse(out) as { plans: { findings: { rule: string; file: string; message: string }[] }[] }).plans[0]
      ?.findings;
    expect(found?.map(({ rule, file }) => [rule, file])).toEqual([['merge-unfinished', 'data/figures.csv']]);
    expect(found?.[0]?.message).toContain(lines);
    for (const args of [
      ['thread', 'Homes'],
      ['report', 'measures'],
      ['export', '-o', 'out.xlsx'],
      ['publish', '-o', 'site'],
    ]) {
      const { code, err } = await goldenthread(args, { cwd });
      expect([code, err], args[0]).toEqual([2, expect.stringContaining('two versions of')]);
    }
  });

  it.each([
    ['import', ['import', 'table.csv', '--into', '.']],
    ['import of a new plan', ['import', 'table.csv', '-o', 'new']],
    ['reconcile', ['reconcile', 'table.csv']],
  ])('%s refuses a table with two versions', async (_, args) => {
    const cwd = folderWith({ 'p.plan': PLAN.replace(/ {2}figures from.*\n/, ''), 'table.csv': TABLE });
    const { code, err, out } = await goldenthread(args, { cwd });
    expect([code, out, err]).toEqual([2, '', expect.stringContaining('table.csv has two versions of some lines')]);
  });
});
