import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { BROKEN, folderWith, goldenthread, SOUND } from './command.js';
import { TestRepository } from './history.js';

const FILES = { 'plans/town/plan.plan': SOUND, 'plans/town/parts/jobs.plan': BROKEN.slice(SOUND.length) };
const PLACED = 'plans/town/parts/jobs.plan';

/** Every path of a plan that a format names. */
const placesIn = (out: string): string[] => [...new Set(out.match(/[\w./-]*\.plan\b/g))];

it.each(['github', 'gitlab', 'azure', 'sarif'])(
  '%s places findings from the top of the repository, wherever it is run',
  async (format) => {
    const repository = new TestRepository(FILES);
    const worktree = path.join(folderWith({}), 'other');
    repository.git('worktree', 'add', '-q', worktree, '-b', 'other');
    for (const top of [repository.folder, worktree])
      for (const folder of ['', 'plans', 'plans/town', 'plans/town/parts']) {
        const { out } = await goldenthread(['check', '--format', format], { cwd: path.join(top, folder) });
        expect(placesIn(out), `${folder} of ${top}`).toEqual([PLACED]);
      }
  },
);

it('takes a link to the folder of a plan for the same plan', async () => {
  const cwd = folderWith(FILES);
  const once = await goldenthread(['check', '--format', 'json'], { cwd });
  symlinkSync('town', path.join(cwd, 'plans/current'));
  symlinkSync('plans/town', path.join(cwd, 'live'));
  symlinkSync('parts/jobs.plan', path.join(cwd, 'plans/town/again.plan'));
  symlinkSync('../parts', path.join(cwd, 'plans/town/parts/circle'));
  const withLinks = await goldenthread(['check', '--format', 'json'], { cwd });
  expect(JSON.parse(withLinks.out)).toEqual(JSON.parse(once.out));
  // Asked for by its link alone, it is checked.
  const { out } = await goldenthread(['check', '--format', 'lines', 'live'], { cwd });
  expect(out).toContain('Thrivin');
});

it('reads a folder that a plan links to as a part of it, and once by itself', async () => {
  const cwd = folderWith({ 'plans/town/plan.plan': SOUND });
  mkdirSync(path.join(cwd, 'shared'));
  writeFileSync(path.join(cwd, 'shared/measures.plan'), 'priority Shared: Shared\n  supports Thriving\n');
  symlinkSync('../../shared', path.join(cwd, 'plans/town/shared'));
  const { out } = await goldenthread(['check', '--format', 'lines'], { cwd });
  expect(placesIn(out)).toEqual(['plans/town/shared/measures.plan', 'shared/measures.plan']);
  expect(out).not.toMatch(/^plans\/town.*unknown-name/m);
});

it.each(['github', 'gitlab', 'azure', 'sarif'])(
  '%s places findings of a submodule from the top that the run is in',
  async (format) => {
    const plan = new TestRepository({ 'town/plan.plan': SOUND, 'town/parts/jobs.plan': BROKEN.slice(SOUND.length) });
    const outer = new TestRepository({ 'README.md': 'Plans\n' });
    outer.git('-c', 'protocol.file.allow=always', 'submodule', 'add', '-q', plan.folder, 'plans/council');
    for (const [folder, placed] of [
      ['', 'plans/council/town/parts/jobs.plan'],
      ['plans', 'plans/council/town/parts/jobs.plan'],
      ['plans/council', 'town/parts/jobs.plan'],
      ['plans/council/town/parts', 'town/parts/jobs.plan'],
    ] as const) {
      const { out } = await goldenthread(['check', '--format', format], { cwd: path.join(outer.folder, folder) });
      expect(placesIn(out), folder).toEqual([placed]);
    }
  },
);
