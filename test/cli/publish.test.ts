import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, goldenthread } from './command.js';

const PLAN = `plan Ashby: Ashby plan
  organisation: Ashby Council
  years 2025/26 to 2026/27
  as at 2025-10-01
outcome Warm: Homes are warm
`;

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .sort();

describe('goldenthread publish', () => {
  it('writes a site, and says where to begin and what is still to fill in', async () => {
    const cwd = folderWith({ 'a.plan': PLAN });
    const { code, out, err } = await goldenthread(['publish', '-o', 'site'], { cwd });
    expect([code, out]).toEqual([0, '']);
    expect(err).toMatch(
      /^Written: \d+ files to site\. Open site\/index\.html in a browser\.\nThe accessibility statement has not been filled in\./,
    );
    expect(readFileSync(join(cwd, 'site/index.html'), 'utf8')).toContain('Homes are warm');
  });

  it('takes the council’s own accessibility statement', async () => {
    const cwd = folderWith({ 'a.plan': PLAN, 'accessibility.md': 'We tested it on **1 May 2025**.' });
    const { code, err } = await goldenthread(['publish', '-o', 'site'], { cwd });
    expect([code, err.includes('has not been filled in')]).toEqual([0, false]);
    expect(readFileSync(join(cwd, 'site/accessibility.html'), 'utf8')).toContain('We tested it on <strong>1 May 2025</strong>.');
    expect(existsSync(join(cwd, 'site/accessibility.md'))).toBe(false);
  });

  it('removes pages that the plan no longer has, and leaves what others put there', async () => {
    const cwd = folderWith({ 'a.plan': PLAN });
    await goldenthread(['publish', '-o', 'site'], { cwd });
    writeFileSync(join(cwd, 'site/CNAME'), 'plan.example.org');
    writeFileSync(join(cwd, 'a.plan'), PLAN.replace('Warm:', 'Cosy:'));
    const { code } = await goldenthread(['publish', '-o', 'site'], { cwd });
    expect(code).toBe(0);
    expect(filesIn(join(cwd, 'site/outcomes'))).toEqual(['Cosy.html']);
    expect(readFileSync(join(cwd, 'site/CNAME'), 'utf8')).toBe('plan.example.org');
  });

  it('makes one site of several plans', async () => {
    const cwd = folderWith({ 'a/a.plan': PLAN, 'b/b.plan': PLAN.replaceAll('Ashby', 'Barton') });
    const { code, out } = await goldenthread(['publish', '-o', 'site', '--check-links'], { cwd });
    expect(code).toBe(0);
    expect(out).toMatch(/^Every link within the site leads somewhere/);
    const first = readFileSync(join(cwd, 'site/index.html'), 'utf8');
    expect(first).toContain('<a href="Ashby/index.html">Ashby Council: Ashby plan</a>');
    expect(first).toContain('<a href="Barton/index.html">Barton Council: Barton plan</a>');
  });

  it.each([
    ['no folder', ['publish'], 'Where is the site to go? Add -o and a folder, for example: -o site\n'],
    [
      'a folder that holds other files',
      ['publish', '-o', '.'],
      '. holds other files, and a site could write over them. Name a new folder, or an empty one.\n',
    ],
    ['a file', ['publish', '-o', 'a.plan'], 'a.plan is a file. Name a folder for the site.\n'],
  ])('refuses %s, and writes nothing', async (_, args, said) => {
    const cwd = folderWith({ 'a.plan': PLAN });
    const { code, out, err } = await goldenthread(args, { cwd });
    expect([code, out, err]).toEqual([2, '', said]);
    expect(filesIn(cwd)).toEqual(['a.plan']);
  });

  it('names a report that there is not, and those that there are', async () => {
    const cwd = folderWith({ 'a.plan': PLAN.replace('outcome', '  site reports: quarter, budgets\noutcome') });
    const { code, err } = await goldenthread(['publish', '-o', 'site'], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('asks for a report that there is not: budgets.');
    expect(existsSync(join(cwd, 'site'))).toBe(false);
  });

  it('says so where there is no plan', async () => {
    const cwd = folderWith({ 'a.plan': 'outcome Warm: Homes are warm\n' });
    const { code, err } = await goldenthread(['publish', '-o', 'site'], { cwd });
    expect([code, err]).toEqual([2, 'There is no plan here to publish: no file declares one with the word plan.\n']);
  });

  it('writes nothing through a link, wherever in the site it is', async () => {
    const cwd = folderWith({ 'a.plan': PLAN, 'private/keep.txt': 'mine' });
    symlinkSync(join(cwd, 'private'), join(cwd, 'site'));
    expect((await goldenthread(['publish', 'a.plan', '-o', 'site'], { cwd })).code).toBe(2);
    unlinkSync(join(cwd, 'site'));
    await goldenthread(['publish', 'a.plan', '-o', 'site'], { cwd });
    unlinkSync(join(cwd, 'site/outcomes/Warm.html'));
    symlinkSync(join(cwd, 'private/keep.txt'), join(cwd, 'site/outcomes/Warm.html'));
    const { code, err } = await goldenthread(['publish', 'a.plan', '-o', 'site'], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('is not an ordinary file, so it was left as it is.');
    expect(readFileSync(join(cwd, 'private/keep.txt'), 'utf8')).toBe('mine');
  });

  it('never removes what a list of its own cannot have named', async () => {
    const cwd = folderWith({ 'a.plan': PLAN, 'secret.txt': 'mine' });
    mkdirSync(join(cwd, 'site'));
    writeFileSync(
      join(cwd, 'site/.goldenthread-site.json'),
      JSON.stringify({ version: 1, files: ['../secret.txt', '../a.plan'] }),
    );
    expect((await goldenthread(['publish', 'a.plan', '-o', 'site'], { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, 'secret.txt'), 'utf8')).toBe('mine');
  });
});
