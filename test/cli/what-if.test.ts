import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, goldenthread } from './command.js';

const BOROUGH = join(import.meta.dirname, '..', '..', 'examples', 'synthetic-borough');

describe('goldenthread what-if', () => {
  it('shows a scenario beside the plan, marked as what it is', async () => {
    const { code, out } = await goldenthread(['what-if', 'LeanYears', BOROUGH]);
    expect(code).toBe(0);
    expect(out).toContain('SCENARIO');
    expect(out).toMatch(/General Fund +2027\/28 +-£600k/);
    expect(out).toMatch(/A poor settlement: difference +£0 +£0 +-£500,000 +-£800,000 +£0/);
  });

  it('takes every scenario where none is named', async () => {
    const { code, out } = await goldenthread(['what-if', BOROUGH]);
    expect(code).toBe(0);
    expect(out).toContain('What changes if: A poor settlement');
  });

  it('writes a file in the format of its ending', async () => {
    const cwd = folderWith({});
    const { code, err } = await goldenthread(['what-if', BOROUGH, '-o', 'what-if.csv'], { cwd });
    expect([code, err]).toEqual([0, 'Written: what-if.csv\n']);
  });

  it.each([
    [
      ['what-if', 'LeanYear', BOROUGH],
      'No scenario in this plan is called ‘LeanYear’, and there is no file or folder of that name. Did you mean ‘LeanYears’?',
    ],
    [['what-if', BOROUGH, '--format', 'pdf'], '--format can be text, markdown, html, word, excel, csv or json, not ‘pdf’.'],
    [['what-if', BOROUGH, '--format', 'word'], 'A report in Word needs a file: add -o report.docx.'],
  ])('%j ends with 2 and a plain sentence', async (args, said) => {
    const { code, out, err } = await goldenthread(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(said);
  });

  it('says so where there is no scenario', async () => {
    const cwd = folderWith({ 'a.plan': 'plan Council: A plan\n' });
    const { code, err } = await goldenthread(['what-if'], { cwd });
    expect([code, err]).toEqual([2, 'There is no scenario in this plan.\n']);
  });
});

describe('a fund that falls short under a scenario', () => {
  const PLAN = `plan Council: A plan
  years 2026/27 to 2027/28
fund General: General Fund
  holds revenue
  available 2026/27 £1m, 2027/28 £1m
fund Grant: Care grant
  holds grant
  available 2026/27 £300k, 2027/28 £300k
service Care: Home care
  impact of -£100k: Fewer visits
  budget
    years           2026/27 2027/28
    revenue General £900k   £900k
    revenue Grant   £300k   £300k
scenario Refused: The grant is refused
  change Grant 2027/28 -£300k
  change Care step -£100k in 2027/28
scenario Half: Half of it
  change Care step -£50k in 2027/28
`;

  it('is below zero in a table of its own', async () => {
    const { code, out } = await goldenthread(['what-if', 'Refused'], { cwd: folderWith({ 'a.plan': PLAN }) });
    expect(code).toBe(0);
    expect(out).toContain('Left in Care grant (below zero: more is taken than it has)');
    expect(out).toMatch(/The grant is refused +£0 +-£300,000/);
  });

  it('each scenario has its own estimates', async () => {
    const { out } = await goldenthread(['what-if'], { cwd: folderWith({ 'a.plan': PLAN }) });
    expect(out).toMatch(/own estimates: The grant is refused\n[\s\S]*-£100,000 in 2027\/28 +Fewer visits/);
    expect(out).toMatch(
      /own estimates: Half of it\n[\s\S]*-£50,000 in 2027\/28 +No estimate for this step. The nearest is\s+-£100,000/,
    );
  });
});

it('of a plan with exempt money tells only what the scenario changes, and that sums are of the public part', async () => {
  const plan = `plan Council: A plan
  years 2026/27 to 2027/28
fund General: General Fund
  holds revenue
  available 2026/27 £1m, 2027/28 £1m
fund Rainy: Rainy day reserve
  holds reserve
  opening 2026/27 £1m
  closing 2026/27 £1m
  build up to £2m by 2026/27
service Care: Home care
  impact of -£250k: Fewer visits
  budget
    years           2026/27 2027/28
    revenue General £900k   £900k
saving Secret: The Ashdown depot closes
  publish exempt: Staff are not yet consulted
  from Depot
  stage identified
  amount 2026/27 £90k
service Depot: Depots
scenario Poor: A poor settlement
  change General 2027/28 -£500k
`;
  const { out } = await goldenthread(['what-if', 'Poor'], { cwd: folderWith({ 'a.plan': plan }) });
  const gaps = /New gaps: A poor settlement\n─+\n([\s\S]*?)Gaps that close/.exec(out)?.[1]?.split('\n- ') ?? [];
  expect(gaps.slice(1)).toEqual([expect.stringContaining('The 2027/28 revenue budget is £400k short')]);
  expect(out.replace(/\s+/g, ' ')).toContain('All sums are those of the public part alone');
  expect(out).not.toContain('Ashdown');
});
