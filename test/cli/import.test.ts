import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { folderWith, goldenthread } from './command.js';

const KPIS = [
  ['Ref', 'Indicator', 'Unit', 'Good is', 'Owner', '2023/24 Actual', '2024/25 Target'],
  ['K1', 'Missed bins', 'Number', 'Low', 'Head of waste', 95, 80],
  ['K2', 'Recycling rate', '%', 'High', 'Head of waste', 41, 45],
];
const BUDGET = [
  ['Revenue budget (£000)', null, null],
  ['Line', '2024/25', '2025/26'],
  ['Employees', 1000, 1050],
  ['Fees and charges income', -400, -420],
  ['Net expenditure', 600, 630],
];

/** A folder with a workbook of these sheets. */
async function workbookOf(sheets: Record<string, (string | number | null)[][]>): Promise<string> {
  const folder = folderWith({});
  const bytes = await writeXlsx({ sheets: Object.entries(sheets).map(([name, rows]) => ({ name, rows })) });
  writeFileSync(path.join(folder, 'council.xlsx'), bytes);
  return folder;
}
const planOf = (folder: string, name: string): string => readFileSync(path.join(folder, 'plan', name), 'utf8');

describe('goldenthread import', () => {
  it('makes a plan that passes for well written, and says what each column is', async () => {
    const folder = await workbookOf({ Indicators: KPIS, Budget: BUDGET, Contacts: [['Telephone list'], ['See the intranet']] });
    const run = await goldenthread(['import', 'council.xlsx', '-o', 'plan'], { cwd: folder });
    expect(run.code).toBe(0);
    expect(run.out).toContain('Becomes 1 officer and 2 measures.');
    expect(run.out).toContain('Becomes 3 lines of a budget, amounts in thousands.');
    expect(run.out).toContain('2 sums of the sheet agree with the plan.');
    expect(run.out).toContain('Sheet ‘Contacts’, row 1 is not a table that a plan can use and is left out: ‘Telephone list’');
    expect(planOf(folder, 'measures.plan')).toContain('code: K1');
    expect(planOf(folder, 'money.plan')).toContain('income GeneralFund   £400k    £420k');
    const checked = await goldenthread(['check', 'plan', '--format', 'json'], { cwd: folder });
    expect(checked.out).not.toContain('line-not-understood');
    expect(checked.out).not.toContain('total-mismatch');
  });

  it('goes into the plan of a file that is named', async () => {
    const folder = await workbookOf({ Indicators: KPIS });
    const plan = 'plan TownPlan: Town plan\n  years 2023/24 to 2024/25\n  as at 2024-12-31\n  status draft\n';
    const measure = '\nmeasure Bins: Missed bins\n  code: K1\n  unit number\n  target 2024/25 82\n';
    writeFileSync(path.join(folder, 'plan.plan'), plan + measure);
    const run = await goldenthread(['import', 'council.xlsx', '--into', 'plan.plan'], { cwd: folder });
    expect(run.code).toBe(0);
    expect(run.out).toContain('Missed bins, target 2024/25: 82 → 80');
    expect(readFileSync(path.join(folder, 'plan.plan'), 'utf8')).toMatch(/target 2024\/25 80\n/);
    for (const [into, said] of [
      ['council.xlsx', 'council.xlsx is not a plan.'],
      ['other.plan', 'There is nothing at other.plan.'],
    ] as const) {
      const refused = await goldenthread(['import', 'council.xlsx', '--into', into], { cwd: folder });
      expect(refused.err).toContain(said);
      expect(refused.code).toBe(2);
    }
  });

  it('writes nothing in a dry run', async () => {
    const folder = await workbookOf({ Indicators: KPIS });
    const run = await goldenthread(['import', 'council.xlsx', '-o', 'plan', '--dry-run'], { cwd: folder });
    expect(run.code).toBe(0);
    expect(run.out).toContain('Nothing was written. It would write: plan/plan.plan');
    expect(readdirSync(folder)).toEqual(['council.xlsx']);
  });

  it('brings a plan up to date by code, adds what is new, and says what the sheet lacks', async () => {
    const folder = await workbookOf({ Indicators: KPIS });
    await goldenthread(['import', 'council.xlsx', '-o', 'plan'], { cwd: folder });
    const before = planOf(folder, 'measures.plan');
    const again = await goldenthread(['import', 'council.xlsx', '--into', 'plan'], { cwd: folder });
    expect(again.out).toContain('Nothing to change.');
    expect(planOf(folder, 'measures.plan')).toBe(before);
    const [head = [], , second = []] = KPIS;
    const changed = [
      head,
      second.map((cell) => (cell === 45 ? 47 : cell)),
      ['K3', 'Fly-tips cleared', 'Number', 'High', 'Head of waste', 5, 6],
    ];
    writeFileSync(path.join(folder, 'council.xlsx'), await writeXlsx({ sheets: [{ name: 'Indicators', rows: changed }] }));
    const run = await goldenthread(['import', 'council.xlsx', '--into', 'plan'], { cwd: folder });
    expect(run.code).toBe(0);
    expect(run.out).toContain('Recycling rate, target 2024/25: 45% → 47%');
    expect(run.out).toContain('In the plan, but not in the sheet (nothing is removed): Missed bins');
    const after = planOf(folder, 'measures.plan');
    expect(after).toContain('Missed bins');
    expect(after).toContain('Fly-tips cleared');
    expect(after).toMatch(/target\s+-\s+47%/);
  });

  it('asks for what nobody can tell, leaves it out until then, and takes the answer from the mapping', async () => {
    const folder = await workbookOf({
      Indicators: [
        ['Indicator', 'Baseline', '2026/27 Target'],
        ['Visits', 52, 58],
      ],
    });
    const asked = await goldenthread(['import', 'council.xlsx', '-o', 'plan'], { cwd: folder });
    expect(asked.code).toBe(1);
    expect(asked.out).toContain('Question: Which year is the column ‘Baseline’ of?');
    expect(planOf(folder, 'measures.plan')).not.toContain('52');
    const map = path.join(folder, 'plan', 'import.map.json');
    const mapping = JSON.parse(readFileSync(map, 'utf8'));
    mapping.workbooks['council.xlsx'].Indicators.columns = { Baseline: '2023/24 baseline' };
    writeFileSync(map, JSON.stringify(mapping));
    const answered = await goldenthread(['import', 'council.xlsx', '--into', 'plan'], { cwd: folder });
    expect(answered.code).toBe(0);
    expect(planOf(folder, 'measures.plan')).toMatch(/baseline .*52/);
  });

  it.each([
    ['nothing.xlsx', 'nothing.xlsx cannot be read: it does not exist.'],
    ['words.xlsx', 'words.xlsx: This is not an Excel workbook. Save it as .xlsx, or as CSV, and use that.'],
    ['words.csv', 'There is no table in words.csv that a plan takes'],
  ])('says in a sentence why %s cannot be read', async (file, message) => {
    const folder = folderWith({ 'words.xlsx': 'words', 'words.csv': 'just,words\nand,more' });
    const run = await goldenthread(['import', file, '-o', 'plan'], { cwd: folder });
    expect(run.code).toBe(2);
    expect(run.err).toContain(message);
    expect(run.err.trim().split('\n')).toHaveLength(1);
    expect(readdirSync(folder).sort()).toEqual(['words.csv', 'words.xlsx']);
  });

  it('refuses a mapping that it cannot read, and says where to look', async () => {
    const folder = await workbookOf({ Indicators: KPIS });
    writeFileSync(path.join(folder, 'my.json'), '{"version":1,"workbooks":{"council.xlsx":{"Indicators":{"as":"poems"}}}}');
    const run = await goldenthread(['import', 'council.xlsx', '-o', 'plan', '--map', 'my.json'], { cwd: folder });
    expect(run.code).toBe(2);
    expect(run.err).toContain(
      'my.json is not a mapping that this command reads: look at workbooks, council.xlsx, Indicators, as.',
    );
  });

  it('tells programs the same as JSON', async () => {
    const folder = await workbookOf({ Indicators: KPIS });
    const run = await goldenthread(['import', 'council.xlsx', '--dry-run', '--format', 'json'], { cwd: folder });
    const [sheet] = JSON.parse(run.out).sheets;
    expect(sheet.tables[0]).toMatchObject({ as: 'measures', row: 1, questions: [] });
    expect(sheet.tables[0].becomes.map(({ title }: { title: string }) => title)).toEqual([
      'Head of waste',
      'Missed bins',
      'Recycling rate',
    ]);
  });
});

describe('goldenthread export', () => {
  const PLAN = `plan P: Council plan
  years 2024/25 to 2025/26

measure MissedBins: Missed bins
  unit number
  years   2024/25  2025/26
  target  80       75
`;

  it('writes a workbook that import takes back unchanged', async () => {
    const folder = folderWith({ 'plan/plan.plan': PLAN });
    const exported = await goldenthread(['export', 'plan', '-o', 'plan.xlsx'], { cwd: folder });
    expect(exported.code).toBe(0);
    expect(exported.out).toContain('goldenthread import plan.xlsx --into plan');
    const run = await goldenthread(['import', 'plan.xlsx', '--into', 'plan'], { cwd: folder });
    expect(run.code).toBe(0);
    expect(run.out).toContain('Nothing to change.');
    expect(planOf(folder, 'plan.plan')).toBe(PLAN);
    expect(readdirSync(path.join(folder, 'plan'))).toEqual(['plan.plan']);
  });

  it('writes one CSV a sheet into a folder, and only the sheets asked for', async () => {
    const folder = folderWith({ 'plan/plan.plan': PLAN });
    const run = await goldenthread(['export', 'plan', '-o', 'tables', '--sheets', 'Measures'], { cwd: folder });
    expect(run.code).toBe(0);
    expect(readdirSync(path.join(folder, 'tables'))).toEqual(['measures.csv']);
    expect(readFileSync(path.join(folder, 'tables', 'measures.csv'), 'utf8')).toBe(
      '\ufeffName,Title,Unit,Target 2024/25,Target 2025/26\r\nMissedBins,Missed bins,number,80,75\r\n',
    );
    const wrong = await goldenthread(['export', 'plan', '-o', 'tables', '--sheets', 'Poems'], { cwd: folder });
    expect(wrong.code).toBe(2);
    expect(wrong.err).toContain('The plan has no sheet ‘Poems’. It has Plans and Measures.');
  });
});
