import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { diffSchema } from '@goldenthread/report';
import { expect, it } from 'vitest';
import { goldenthread } from './command.js';
import { type Files, replaced, START, TestRepository } from './history.js';

const csv = (target: number, actual: number): string =>
  `Measure,Period,Row,Value\nEmployment,2028/29,target,${target}%\nEmployment,2025/26,actual,${actual}%\n`;
/** The town’s plan, which takes figures of a measure from a CSV file. */
const PLAN: Files = replaced(START, [
  '  source: National survey\n',
  '  source: National survey\n  figures from: data/kpis.csv\n',
]);
const version = (target: number, actual = 74): Files => ({ ...PLAN, 'data/kpis.csv': csv(target, actual) });

async function out(repository: TestRepository, ...args: string[]): Promise<string> {
  const run = await goldenthread(args, { cwd: repository.folder });
  expect(run).toMatchObject({ code: 0, err: '' });
  return run.out;
}

it('figures of each version are those of its own CSV file', { timeout: 120_000 }, async () => {
  const repository = new TestRepository(version(78));
  repository.git('tag', 'v1');
  // Only the CSV file changes; then another CSV file that no plan names; then the file goes, and comes back as it is on the disk.
  repository.commit(version(77));
  repository.commit({ ...version(77), 'data/other.csv': 'Name,Value\nX,1\n' });
  repository.commit({ ...version(76, 75), 'data/other.csv': 'Name,Value\nX,2\n' });
  repository.git('tag', 'v4');
  repository.commit(PLAN);
  mkdirSync(path.join(repository.folder, 'data'), { recursive: true });
  writeFileSync(path.join(repository.folder, 'data/kpis.csv'), csv(79, 75));

  const text = await out(repository, 'history', 'Employment', '--format', 'csv');
  expect(text).toMatch(/77% in place of 78%[\s\S]*76% in place of 77%[\s\S]*loses its target[\s\S]*79%/);
  const open = await out(repository, 'history', '--open', '--format', 'csv');
  expect(open).toMatch(/77% in place of 78% in 2028\/29/);

  const diff = diffSchema.parse(JSON.parse(await out(repository, 'diff', 'v1', 'v4', '--format', 'json')));
  const weaker = diff.changes.find(({ kind }) => kind === 'target-weakened');
  expect(weaker?.figures).toMatchObject([{ period: '2028/29', before: '78%', after: '76%' }]);
  expect(weaker?.file).toBe('outcomes.plan');
  expect(weaker?.steps.map(({ summary }) => summary)).toEqual([
    expect.stringContaining('77% in place of 78%'),
    expect.stringContaining('76% in place of 77%'),
  ]);
});

it('a CSV file that .gitignore leaves out has no figures in a version either', {
  timeout: 60_000,
}, async () => {
  const repository = new TestRepository({ ...version(78), '.gitignore': '' });
  repository.git('tag', 'v1');
  repository.commit({ ...version(78), '.gitignore': 'data\n' });
  const diff = diffSchema.parse(JSON.parse(await out(repository, 'diff', 'v1', 'HEAD', '--format', 'json')));
  expect(diff.changes.map(({ kind }) => kind)).toContain('target-weakened');
  expect(await out(repository, 'history', 'Employment', '--format', 'csv')).toMatch(/loses its target for 2028\/29/);
});

it('a plan that moves takes its figures along', { timeout: 60_000 }, async () => {
  const below = (files: Files): Files => Object.fromEntries(Object.entries(files).map(([name, text]) => [`town/${name}`, text]));
  const repository = new TestRepository(version(78));
  repository.commit(below(version(78)));
  repository.commit(below(version(77)));
  renameSync(path.join(repository.folder, 'town'), path.join(repository.folder, 'borough'));
  const text = await out(repository, 'history', '--open', '--format', 'csv');
  expect(text).toContain('77% in place of 78%');
  expect(text).not.toMatch(/leaves the plan|loses its target/);
});

it('measures of a published framework are read from its own edition in each version', { timeout: 60_000 }, async () => {
  const withLibrary = (target: string): Files => ({
    ...START,
    'outcomes.plan': `use Lof from library: lof-2026-09\n${START['outcomes.plan']}measure Epc: Homes that are warm\n  as Lof.M02_2\n  target 2026/27 ${target}\n`,
  });
  const repository = new TestRepository(withLibrary('60%'));
  repository.commit(withLibrary('55%'));
  // Which way is better is said by the framework alone.
  expect(await out(repository, 'history', 'Epc', '--format', 'csv')).toContain(
    'The target of ‘Homes that are warm’ is weaker: 55% in place of 60% in 2026/27',
  );
});
