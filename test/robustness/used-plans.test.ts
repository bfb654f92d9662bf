import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, goldenthread, type RunOptions, SOUND } from '../cli/command.js';
import { Editor } from '../server/editor.js';

const POSIX = process.platform !== 'win32';

/** What `check --format json` says of a folder. */
async function check(args: readonly string[], options: RunOptions) {
  const { code, out, err } = await goldenthread(['check', '--format', 'json', ...args], options);
  expect(err).not.toMatch(/fault of its own|^\s+at /m);
  const report = JSON.parse(out);
  const findings = report.plans.flatMap((plan: { findings: unknown[] }) => plan.findings);
  return { code, report, findings, files: report.plans.reduce((sum: number, plan: { files: number }) => sum + plan.files, 0) };
}

describe('use … from', () => {
  const USED = SOUND.replaceAll('TownPlan', 'Secret').replaceAll('Thriving', 'Hidden');
  const using = (from: string): string => `use Secret from: ${from}\n${SOUND}priority Jobs: Jobs\n  supports Secret.Hidden\n`;
  const outsider = () => {
    const top = folderWith({ 'ws/town.plan': '', 'secret/plan.plan': USED, 'ws-next/plan.plan': USED });
    return { top, cwd: path.join(top, 'ws') };
  };
  const isFound = (findings: readonly { rule: string; message: string }[]): boolean =>
    !findings.some(({ rule, message }) => rule === 'unknown-name' && message.includes('There is no plan in'));

  it.each([
    ['../secret'],
    ['../secret/plan.plan'],
    ['./../ws/../secret'],
    ['below/../../secret'],
    ['..\\secret'],
    ['../ws-next'],
    ['//../secret'],
    ['/'],
    ['..'],
    ['~/secret'],
    ['file:///etc'],
    ['../ws/./../secret/'],
  ])('never reads %s outside the working folder', async (from) => {
    const { cwd } = outsider();
    writeFileSync(path.join(cwd, 'town.plan'), using(from));
    const { findings, files } = await check([], { cwd });
    expect(isFound(findings)).toBe(false);
    expect(files).toBe(1);
  });

  it('never reads a whole path outside it either', async () => {
    const { top, cwd } = outsider();
    writeFileSync(path.join(cwd, 'town.plan'), using(path.join(top, 'secret')));
    expect(isFound((await check([], { cwd })).findings)).toBe(false);
  });

  it.skipIf(!POSIX)('never follows a link out of it', async () => {
    const { cwd } = outsider();
    symlinkSync('../secret', path.join(cwd, 'link'));
    mkdirSync(path.join(cwd, 'real'));
    symlinkSync('../../secret/plan.plan', path.join(cwd, 'real/plan.plan'));
    for (const from of ['link', 'link/plan.plan', 'link/../link', 'real']) {
      writeFileSync(path.join(cwd, 'town.plan'), using(from));
      expect(isFound((await check([], { cwd })).findings), from).toBe(false);
      // The path of one file: the working folder is the limit still.
      expect(isFound((await check(['town.plan'], { cwd })).findings), from).toBe(false);
    }
  });

  it('never reads outside the folders that are open in an editor', async () => {
    const outside = folderWith({ 'plan.plan': USED });
    const editor = await Editor.start({ 'town.plan': using(outside), 'below/plan.plan': USED.replaceAll('Secret', 'Below') });
    const refused = (): boolean =>
      editor.diagnostics('town.plan').some(({ message }) => JSON.stringify(message).includes('There is no plan in'));
    try {
      await editor.settle();
      expect(refused()).toBe(true);
      for (const from of [path.relative(editor.folder, outside), '../..', `${outside}/plan.plan`]) {
        await editor.onDisk('town.plan', using(from));
        await editor.settle();
        expect(refused(), from).toBe(true);
      }
      await editor.onDisk('town.plan', using('below').replaceAll('Secret', 'Below'));
      await editor.settle();
      expect(refused()).toBe(false);
    } finally {
      await editor.stop();
    }
  });

  it('reads what was named on the command line, and what is inside the working folder', async () => {
    const { top, cwd } = outsider();
    writeFileSync(path.join(cwd, 'town.plan'), using('../secret'));
    expect(isFound((await check(['.', '../secret'], { cwd })).findings)).toBe(true);
    expect(isFound((await check(['ws'], { cwd: top })).findings)).toBe(true);
  });
});
