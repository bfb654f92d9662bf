import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { addLines, budgetLines, buildPlan, formatYear, moneyTo, SPENDING } from '@goldenthread/model';
import { QuickReader } from '@goldenthread/syntax';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { goldenthread } from '../cli/command.js';
import { CLASSES, classOf, councilsCsv, planText, sectorFiles } from './councils.mjs';

// The twelve questions of examples/sector, asked with DuckDB of the tables of 320 made-up councils with five editions each.

const SECTOR = path.join(import.meta.dirname, '../../examples/sector');
const [COUNCILS, EDITIONS] = [320, 5];
const QUESTIONS = readdirSync(path.join(SECTOR, 'questions')).sort();

type Row = Record<string, unknown>;
let folder: string;
let ask: (sql: string) => Promise<Row[]>;
const question = (name: string): Promise<Row[]> =>
  ask(readFileSync(path.join(SECTOR, 'questions', QUESTIONS.find((each) => each.startsWith(name)) ?? ''), 'utf8'));

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'goldenthread-sector-'));
  for (const { file, text } of sectorFiles(COUNCILS, EDITIONS)) {
    mkdirSync(path.dirname(path.join(folder, 'plans', file)), { recursive: true });
    writeFileSync(path.join(folder, 'plans', file), text);
  }
  writeFileSync(path.join(folder, 'councils.csv'), councilsCsv(COUNCILS));
  const { code, out } = await goldenthread(['export', '--format', 'parquet', 'plans', '-o', 'tables'], { cwd: folder });
  expect([code, out.trim()]).toEqual([0, 'tables: 1,600 editions written.']);
  const connection = await (await DuckDBInstance.create()).connect();
  ask = async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson() as Row[];
  const views = readFileSync(path.join(SECTOR, 'tables.sql'), 'utf8')
    .replaceAll("'tables/", `'${folder}/tables/`)
    .replaceAll("'councils.csv'", `'${folder}/councils.csv'`)
    .replaceAll("'national-outcomes.csv'", `'${SECTOR}/national-outcomes.csv'`);
  for (const view of views.split(';')) if (view.includes('CREATE')) await ask(view);
}, 600_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the questions of the sector', () => {
  it('are twelve', () => expect(QUESTIONS).toHaveLength(12));

  it('01: names the national outcomes that nobody answers, and no other', async () => {
    const names = (await question('01')).map(({ outcome }) => outcome);
    expect(names).toEqual(['Lof.ChildPoverty', 'Lof.Prosperity', 'Lof.Transport']);
  });

  it('02: adds up what is at risk by class of council', async () => {
    const rows = await question('02');
    expect(rows.map((row) => row.class)).toEqual([...CLASSES].sort());
    const atRisk = (name: string): number =>
      Array.from({ length: COUNCILS }, (_, number) => number)
        .filter((number) => classOf(number) === name && (number + EDITIONS - 1) % 4 === 2)
        .reduce((sum, number) => sum + 20_000 + number, 0);
    for (const row of rows) expect(Number(row.at_risk)).toBe(atRisk(String(row.class)));
  });

  it('03: finds the targets that each edition weakened', async () => {
    const rows = await question('03');
    expect(rows).toHaveLength(COUNCILS / 4);
    expect(rows[0]).toEqual({
      council: 'council-000',
      element: 'Repairs',
      times: '4',
      first_target: '90%',
      last_target: '86%',
    });
  });

  it('04: finds the one council that counts repairs in days', async () => {
    expect(await question('04')).toEqual([
      { council: 'council-007', title: 'Repairs done on the first visit', unit: 'days', better: 'lower' },
    ]);
  });

  it('06: lists councils that bid for money', async () => {
    const rows = await question('06');
    expect(rows).toHaveLength(20);
    expect(rows[0]).toMatchObject({ council: 'council-318', uncertain: String((3 * (25_000 + 318)).toFixed(2)) });
  });

  it('09: finds no outcome without a measure', async () => expect(await question('09')).toEqual([]));

  it('11: finds the services that the director of resources leads', async () => {
    expect(await question('11')).toHaveLength(Math.ceil(COUNCILS / 6));
  });

  it('12: finds what is accepted in each edition', async () => {
    expect(await question('12')).toEqual([
      { rule: 'risk-incomplete', element: 'Flood', councils: '320', reason: 'The register is kept elsewhere' },
    ]);
  });

  it.each(QUESTIONS)('%s runs, and begins with the question', async (name) => {
    expect(readFileSync(path.join(SECTOR, 'questions', name), 'utf8')).toMatch(/^-- .*\?\n-- .*\.\n/);
    expect(Array.isArray(await question(name.slice(0, 2)))).toBe(true);
  });
});

describe('sums', () => {
  it('of every line, and of what reaches each outcome, are those of the plans to the penny', async () => {
    const reader = new QuickReader();
    const lines = new Map<string, number>();
    const reached = new Map<string, number>();
    const add = (to: Map<string, number>, key: string, pence: number): unknown => to.set(key, (to.get(key) ?? 0) + pence);
    for (let number = 0; number < COUNCILS; number += 8)
      for (let edition = 0; edition < EDITIONS; edition++) {
        const plan = buildPlan([await reader.read('plan.plan', planText(number, edition))]);
        const council = `council-${String(number).padStart(3, '0')} ${2021 + edition}-06-30`;
        for (const { nature, years } of budgetLines(plan))
          for (const [year, pence] of years) add(lines, `${council} ${nature} ${formatYear(year)}`, pence);
        for (const outcome of plan.of('outcome'))
          for (const [year, pence] of addLines(moneyTo(plan, outcome), SPENDING))
            add(reached, `${council} ${outcome.name} ${formatYear(year)}`, pence);
      }
    const told = async (sql: string): Promise<Map<string, number>> =>
      new Map((await ask(sql)).map(({ key, amount }) => [String(key), Math.round(Number(amount) * 100)]));
    const some = 'CAST(substr(council, 9) AS INTEGER) % 8 = 0';
    const money = `FROM money WHERE ${some}`;
    expect(
      await told(`SELECT concat_ws(' ', council, edition, nature, year) AS key, sum(amount) AS amount ${money} GROUP BY ALL`),
    ).toEqual(lines);
    expect(
      await told(
        `SELECT concat_ws(' ', council, edition, outcome, year) AS key, sum(spending) AS amount ${money} AND outcome IS NOT NULL GROUP BY ALL`,
      ),
    ).toEqual(reached);
  }, 60_000);

  it('are of exact amounts, not of rounded ones', async () => {
    const types = await ask("SELECT column_name, column_type FROM (DESCRIBE money) WHERE column_name IN ('amount', 'spending')");
    expect(types.map((row) => row.column_type)).toEqual(['DECIMAL(18,2)', 'DECIMAL(18,2)']);
  });
});

it('a later run adds what is new, and rewrites nothing', async () => {
  const before = readdirSync(path.join(folder, 'tables'), { recursive: true }).length;
  writeFileSync(path.join(folder, 'plans/council-001/2021/plan.plan'), planText(1, 0).replace('Fewer buildings', 'Fewer halls'));
  mkdirSync(path.join(folder, 'plans/council-001/2026'));
  writeFileSync(path.join(folder, 'plans/council-001/2026/plan.plan'), planText(1, 5));
  const { code, out, err } = await goldenthread(['export', '--format', 'parquet', 'plans/council-001', '-o', 'tables'], {
    cwd: folder,
  });
  expect([code, out.trim()]).toEqual([1, 'tables: 1 edition written, 4 there already.']);
  expect(err).toContain('council-001, 2021-06-30: this edition was exported before and has changed since');
  // Seven tables, each with a folder for the edition and a file in it.
  expect(readdirSync(path.join(folder, 'tables'), { recursive: true })).toHaveLength(before + 14);
  expect(
    await ask("SELECT title FROM elements WHERE council = 'council-001' AND edition = '2021-06-30' AND kind = 'saving'"),
  ).toEqual([{ title: 'Fewer buildings' }]);
}, 60_000);
