import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { type Diff, diffSchema } from '@goldenthread/report';
import { describe, expect, it } from 'vitest';
import { checkReport } from '../../packages/cli/src/check/json-schema.js';
import { folderWith, goldenthread, SOUND } from './command.js';
import { type Files, HISTORY, replaced, START, TestRepository } from './history.js';

interface Found {
  readonly rule: string;
  readonly element: string | null;
  readonly file: string;
}

/** What `check` finds in a repository. */
async function found(repository: TestRepository, ...args: string[]): Promise<Found[]> {
  const { out, err } = await goldenthread(['check', '--format', 'json', ...args], { cwd: repository.folder });
  expect(err).toBe('');
  return checkReport.parse(JSON.parse(out)).plans.flatMap((plan) => plan.findings);
}

const shown = (findings: readonly Found[]): string[] => findings.map(({ rule, element, file }) => `${file} ${rule} ${element}`);

/** The quay no longer delivers streets: what that breaks is in files that nobody touched. */
const WITHOUT_STREETS: Files = replaced(
  START,
  ['delivers Jobs 70%, Streets 30%', 'delivers Jobs'],
  ['service Sweeping: Street sweeping\n  delivers Streets', 'service Sweeping: Street sweeping\n  delivers Jobs'],
);

describe('check --changed-since', { timeout: 60_000 }, () => {
  it('shows what a change causes in other files too, and nothing older', async () => {
    const repository = new TestRepository(START);
    const before = await found(repository);
    expect(before.length).toBeGreaterThan(3);
    repository.write(WITHOUT_STREETS);
    const now = await found(repository, '--changed-since', 'HEAD');
    expect(shown(now).sort()).toEqual([
      'outcomes.plan outcome-unfunded Streets',
      'outcomes.plan outcome-without-delivery Streets',
    ]);
  });

  it('says what it compared with, how many are left out, and counts the new ones only', async () => {
    const repository = new TestRepository(START);
    const run = (...args: string[]) =>
      goldenthread(['check', '--changed-since', 'main', '--fail-on', 'warning', ...args], { cwd: repository.folder });
    const main = repository.git('rev-parse', 'main').slice(0, 10);
    const older = (await found(repository)).length;
    const fine = await run();
    expect(fine).toMatchObject({ code: 0, err: '' });
    expect(fine.out).toBe(
      `No new gaps found: 3 files of TownPlan checked. Compared with main (${main}): ${older} older gaps are left out.\n`,
    );
    repository.write(WITHOUT_STREETS);
    for (const format of ['pretty', 'github', 'azure']) {
      const { code, out } = await run('--format', format);
      expect(code).toBe(1);
      expect(out).toMatch(/ in 3 files of TownPlan\. Compared with main \([0-9a-f]{10}\): \d+ older gaps are left out\./);
    }
    expect((await run('--fail-on', 'error')).code).toBe(0);
    const names = ['sarif=a.sarif', 'gitlab=q.json', 'junit=t.xml', 'rdjson=r.json'];
    await run(...names.flatMap((name) => ['-o', name]));
    const read = (name: string): string => readFileSync(path.join(repository.folder, name), 'utf8');
    expect(JSON.parse(read('a.sarif')).runs[0].results).toHaveLength(2);
    expect(JSON.parse(read('q.json'))).toHaveLength(2);
    expect(JSON.parse(read('r.json')).diagnostics).toHaveLength(2);
    expect(read('t.xml')).toContain('tests="2"');
  });

  it('compares with where the branch left, not with what came on the other one since', async () => {
    const repository = new TestRepository(WITHOUT_STREETS);
    repository.git('checkout', '-q', '-b', 'mine');
    repository.commit({ ...WITHOUT_STREETS, 'notes.txt': 'mine' });
    repository.git('checkout', '-q', 'main');
    repository.commit(START);
    repository.git('checkout', '-q', 'mine');
    expect(await found(repository, '--changed-since', 'main')).toEqual([]);
  });

  it('takes what moved, was renamed, or has other figures for the same', async () => {
    const repository = new TestRepository(WITHOUT_STREETS);
    const moved = Object.fromEntries(
      Object.entries(WITHOUT_STREETS).map(([name, text]) => [
        `parts/new-${name}`,
        `# Moved\n\n${text.replace(/\bStreets\b(?! are| below)/g, 'CleanStreets')}`,
      ]),
    );
    repository.write({ 'plan.plan': WITHOUT_STREETS['plan.plan'] ?? '', ...moved, 'parts/new-plan.plan': '' });
    expect(await found(repository, '--changed-since', 'HEAD')).toEqual([]);
  });

  it('agrees with diff about every change of a history', async () => {
    const repository = new TestRepository(START);
    let files = START;
    for (const { change } of HISTORY) {
      files = change(files);
      repository.write(files);
      const [checked, compared] = await Promise.all([
        found(repository, '--changed-since', 'HEAD'),
        goldenthread(['diff', 'HEAD', '--format', 'json'], { cwd: repository.folder }),
      ]);
      const caused = (diffSchema.parse(JSON.parse(compared.out)) as Diff).caused.map(({ rule, element }) => `${rule} ${element}`);
      const open = checked.filter((finding) => !('accepted' in finding) || finding.accepted === null);
      expect(open.map(({ rule, element }) => `${rule} ${element}`).sort()).toEqual(caused.sort());
      repository.commit(files);
    }
  });

  it('tells a gap that comes with its reason as accepted', async () => {
    const repository = new TestRepository({ 'town.plan': SOUND });
    repository.write({
      'town.plan': `${SOUND}priority Jobs: Good jobs\n  supports Thriving\n  accept priority-without-outcome: They come in May\n`,
    });
    const { code, out } = await goldenthread(['check', '--changed-since', 'HEAD'], { cwd: repository.folder });
    expect(code).toBe(0);
    expect(out).toContain('No new gaps found: 1 file of TownPlan checked. 1 gap is accepted. Compared with HEAD (');
    expect(out).toContain('nothing older is left out.');
  });

  it('goes together with a baseline: both leave out what they know', async () => {
    const repository = new TestRepository(START);
    await goldenthread(['check', '--baseline', 'known.json', '--write-baseline'], { cwd: repository.folder });
    const withGap = { ...START, 'more.plan': 'priority More: More\n  supports Thriving\n' };
    repository.commit(withGap);
    repository.write({ ...withGap, 'yet-more.plan': 'priority Yet: Yet more\n  supports Thriving\n' });
    const args = ['check', '--baseline', 'known.json', '--changed-since', 'HEAD', '--fail-on', 'warning'];
    const { code, out, err } = await goldenthread(args, { cwd: repository.folder });
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out).toMatch(/yet-more\.plan/);
    expect(out).not.toMatch(/^more\.plan/m);
    expect(out).toMatch(/\d+ gaps are known from before\. Compared with HEAD \([0-9a-f]{10}\): 2 older gaps are left out\./);
  });

  it('checks both as at the same day', async () => {
    const repository = new TestRepository(START);
    repository.write({ ...START, 'notes.plan': '' });
    expect(await found(repository, '--changed-since', 'HEAD', '--as-at', '2027-12-31')).toEqual([]);
    expect((await found(repository, '--as-at', '2027-12-31')).length).toBeGreaterThan((await found(repository)).length);
  });

  it('takes the repository that the plan lies in, where it is named from elsewhere', async () => {
    const repository = new TestRepository(START);
    repository.write(WITHOUT_STREETS);
    const args = ['check', repository.folder, '--changed-since', 'main', '--fail-on', 'hint'];
    const { code, out } = await goldenthread(args, { cwd: folderWith({}) });
    expect(code).toBe(1);
    expect(out).toMatch(/^2 warnings in 3 files of TownPlan\. Compared with main/m);
  });

  it('passes over in the commit what it passes over on the disk', async () => {
    const gap = (name: string): string => `priority ${name}: ${name}\n  supports Thriving\n`;
    const files = { 'town.plan': SOUND, 'built/seen.plan': gap('Seen'), 'a/built/b/left-out.plan': gap('LeftOut') };
    const repository = new TestRepository(files);
    repository.commit({ ...files, 'a/.gitignore': 'built/\n' });
    expect(await found(repository, '--changed-since', 'HEAD')).toEqual([]);
    repository.write({ ...files, 'a/.gitignore': '' });
    expect(shown(await found(repository, '--changed-since', 'HEAD'))).toEqual([
      'a/built/b/left-out.plan priority-without-outcome LeftOut',
    ]);
  });

  it('tells every gap as new where there was no plan before', async () => {
    const repository = new TestRepository({ 'notes.txt': '' });
    repository.write(START);
    expect(shown(await found(repository, '--changed-since', 'HEAD'))).toEqual(shown(await found(repository)));
  });
});

describe('what cannot be compared with ends with 2 and a plain sentence', { timeout: 60_000 }, () => {
  const refused = async (cwd: string, revision: string, env: Record<string, string> = {}): Promise<string> => {
    const { code, out, err } = await goldenthread(['check', '--changed-since', revision], { cwd, env });
    expect({ code, out, lines: err.trim().split('\n').length }).toEqual({ code: 2, out: '', lines: 1 });
    return err;
  };

  it('no repository, no git, no such revision, an option in disguise', async () => {
    const cwd = folderWith({ 'town.plan': SOUND });
    expect(await refused(cwd, 'main')).toContain('(it is in no git repository), so there is nothing to compare with.');
    expect(await refused(cwd, 'main', { PATH: '' })).toContain('git is not installed on this machine');
    const { folder } = new TestRepository({ 'town.plan': SOUND });
    expect(await refused(folder, 'mian')).toContain("There is no git revision called 'mian'. Check the spelling");
    expect(await refused(folder, '--output=x')).toContain("There is no git revision called '--output=x'.");
  });

  it('a history of which a pipeline fetched only the end: says how to fetch it', async () => {
    const repository = new TestRepository({ 'town.plan': SOUND });
    repository.commit({ 'town.plan': `${SOUND}# More\n` });
    const copy = folderWith({});
    rmSync(copy, { recursive: true });
    execFileSync('git', ['clone', '-q', '--depth', '1', `file://${repository.folder}`, copy]);
    const said = await refused(copy, 'HEAD~1');
    expect(said).toContain("There is no git revision called 'HEAD~1'. Only a part of the history was fetched.");
    for (const setting of ['fetch-depth: 0', 'GIT_DEPTH: 0', 'fetchDepth: 0']) expect(said).toContain(setting);
    expect((await goldenthread(['check', '--changed-since', 'HEAD'], { cwd: copy })).code).toBe(0);
  });

  it('a folder that belongs to somebody else: says why git refuses', async () => {
    const { folder } = new TestRepository({ 'town.plan': SOUND });
    // What git's own tests set.
    expect(await refused(folder, 'HEAD', { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' })).toContain('belongs to somebody else');
  });
});
