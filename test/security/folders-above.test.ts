// A plan in a folder above the one that is worked in: it counts only where it is ours.
import { execFileSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { folderWith, goldenthread, SOUND } from '../cli/command.js';
import { Editor } from '../server/editor.js';

describe.skipIf(process.platform === 'win32')('a plan in a folder above', () => {
  const LAX = 'plan Other: Not ours\n  as at 2025-03-31\n  rule unknown-name off\n';
  const ours = (): string =>
    folderWith({ 'other.plan': LAX, 'mine/town.plan': `priority Jobs: Good jobs\n  supports Thrivin\n` });
  const rules = async (cwd: string): Promise<string[]> => {
    const { out } = await goldenthread(['check', '--format', 'json'], { cwd });
    const { plans } = JSON.parse(out) as { plans: { findings: { rule: string }[] }[] };
    return plans.flatMap(({ findings }) => findings.map(({ rule }) => rule));
  };

  it('counts where it is ours', async () => {
    expect(await rules(path.join(ours(), 'mine'))).not.toContain('unknown-name');
  });

  it('does not in a folder that everybody may write to', async () => {
    const top = ours();
    chmodSync(top, 0o1777);
    expect(await rules(path.join(top, 'mine'))).toContain('unknown-name');
  });

  it.skipIf(process.getuid?.() !== 0)('does not where the folder or the file is somebody else’s', async () => {
    for (const theirs of ['.', 'other.plan']) {
      const top = ours();
      execFileSync('chown', ['1234', path.join(top, theirs)]);
      expect(await rules(path.join(top, 'mine'))).toContain('unknown-name');
    }
  });

  it('does not above a folder that cannot be looked into: a repository may begin there', async () => {
    const cwd = folderWith({ 'other.plan': LAX, 'hidden/mine/town.plan': `priority Jobs: Good jobs\n  supports Thrivin\n` });
    const told = async (): Promise<string> =>
      (await goldenthread(['check', 'hidden/mine', '--format', 'lines'], { cwd, unprivileged: true })).out;
    expect(await told()).not.toContain('unknown-name');
    chmodSync(path.join(cwd, 'hidden'), 0o311);
    onTestFinished(() => chmodSync(path.join(cwd, 'hidden'), 0o700));
    expect(await told()).toContain('unknown-name');
  });

  it.each([
    ['report', 'framework'],
    ['thread', 'Jobs'],
    ['due'],
    ['fmt', '--check'],
    ['diff', 'HEAD'],
    ['export', '-o', 'plan.xlsx'],
    ['publish', '-o', 'site'],
    ['collect', '-o', 'forms'],
    ['import', 'table.csv', '--into', '.'],
    ['import', 'table.csv', '-o', '.'],
  ])('is not taken up, or changed, by %j %j', async (...args) => {
    const top = ours();
    const mine = path.join(top, 'mine');
    writeFileSync(path.join(mine, 'table.csv'), 'Ref,Indicator,Unit,Good is,2024/25 Target\nK1,Missed bins,Number,Low,80\n');
    execFileSync('git', ['init', '-q', mine]);
    const { out, err } = await goldenthread(args, { cwd: mine });
    expect(out + err).not.toMatch(/Not ours|bug/);
    expect(readFileSync(path.join(top, 'other.plan'), 'utf8')).toBe(LAX);
    expect(readdirSync(top).sort()).toEqual(['mine', 'other.plan']);
  });

  it('is not taken up by an editor that has only the folder below it open, or one file', async () => {
    const top = ours();
    execFileSync('git', ['init', '-q', path.join(top, 'mine')]);
    const editor = await Editor.start({ 'own.plan': SOUND });
    try {
      const file = path.relative(editor.folder, path.join(top, 'mine/town.plan'));
      await editor.open(file);
      await editor.settle();
      expect(editor.shown(file)).toContain('unknown-name 2');
    } finally {
      await editor.stop();
    }
  });

  it('does not above the top of a repository', async () => {
    const top = ours();
    execFileSync('git', ['init', '-q', path.join(top, 'mine')]);
    expect(await rules(path.join(top, 'mine'))).toContain('unknown-name');
  });
});
