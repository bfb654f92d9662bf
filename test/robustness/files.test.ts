import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { checkPaths } from '@goldenthread/workspace/node';
import { describe, expect, it } from 'vitest';
import { random } from '../../packages/syntax/test/mutations.js';
import { BROKEN, folderWith, goldenthread, type RunOptions, SOUND, start } from '../cli/command.js';

const seed = Number(process.env.FUZZ_SEED ?? 20261124);
/** `npm run fuzz` takes its time. */
const thorough = process.env.FUZZ_ROUNDS !== undefined;

const POSIX = process.platform !== 'win32';
const NOTHING_FOUND = { errors: 0, warnings: 0, hints: 0, accepted: 0 };

/** What `check --format json` says of a folder. */
async function check(args: readonly string[], options: RunOptions) {
  const { code, out, err } = await goldenthread(['check', '--format', 'json', ...args], options);
  expect(err).not.toMatch(/fault of its own|^\s+at /m);
  const report = JSON.parse(out);
  const findings = report.plans.flatMap((plan: { findings: unknown[] }) => plan.findings);
  return { code, report, findings, files: report.plans.reduce((sum: number, plan: { files: number }) => sum + plan.files, 0) };
}

describe.skipIf(!POSIX)('what may not be opened', () => {
  it('is told of a file, and the rest is checked', async () => {
    const cwd = folderWith({ 'town.plan': SOUND, 'locked.plan': SOUND, 'below/more.plan': 'vision More: More\n' });
    chmodSync(path.join(cwd, 'locked.plan'), 0o000);
    const { code, findings, files } = await check([], { cwd, unprivileged: true });
    expect({ code, files }).toEqual({ code: 1, files: 3 });
    expect(findings).toMatchObject([{ rule: 'line-not-understood', file: 'locked.plan' }]);
  });

  it('is told by fmt too, which leaves it as it is and formats the rest', async () => {
    const untidy = SOUND.replace('  as at', '    as at');
    const cwd = folderWith({ 'town.plan': untidy, 'locked.plan': untidy, 'folder/read-only.plan': untidy });
    chmodSync(path.join(cwd, 'locked.plan'), 0o000);
    const running = goldenthread(['fmt'], { cwd, unprivileged: true });
    chmodSync(path.join(cwd, 'folder'), 0o500);
    const { code, out, err } = await running;
    chmodSync(path.join(cwd, 'folder'), 0o700);
    expect({ code, out }).toEqual({ code: 2, out: 'town.plan\n' });
    expect(err).toContain('locked.plan cannot be read: you do not have permission. It was left as it is.');
    expect(err).toContain('folder/read-only.plan cannot be written: you do not have permission.');
    expect(readFileSync(path.join(cwd, 'folder/read-only.plan'), 'utf8')).toBe(untidy);
    expect(readdirSync(path.join(cwd, 'folder'))).toEqual(['read-only.plan']);
  });
});

describe('what changes while it is read', () => {
  it('is told when it vanishes between listing and reading', async () => {
    const cwd = folderWith(
      Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`${index + 10}.plan`, index === 0 ? SOUND : 'theme T: T\n'])),
    );
    const plans = await checkPaths([cwd], {
      onProgress: (done) => {
        if (done === 20) for (const name of readdirSync(cwd).slice(20)) rmSync(path.join(cwd, name));
      },
    });
    const gone = plans.flatMap((plan) => plan.findings).filter((finding) => finding.rule === 'line-not-understood');
    expect(gone).toHaveLength(20);
    expect(gone[0]?.message).toContain('cannot be opened');
  });

  it('never stops the command', async () => {
    const cwd = folderWith(
      Object.fromEntries(Array.from({ length: 600 }, (_, index) => [`${index}/a.plan`, index === 0 ? SOUND : 'theme T: T\n'])),
    );
    const runs = ['check', 'fmt'].map((command) => goldenthread([command], { cwd }));
    for (let index = 599; index > 0; index--) {
      rmSync(path.join(cwd, String(index)), { recursive: true });
      if (index % 40 === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    }
    for (const { code, err } of await Promise.all(runs)) {
      expect([0, 1, 2]).toContain(code);
      expect(err).not.toMatch(/fault of its own|^\s+at /m);
    }
  }, 60_000);
});

describe.skipIf(!POSIX)('links', () => {
  it('in a circle are followed once', async () => {
    const cwd = folderWith({ 'town.plan': SOUND, 'a/b/c.plan': 'theme T: T\n  supports Thriving\n' });
    symlinkSync('..', path.join(cwd, 'a/up'));
    symlinkSync('.', path.join(cwd, 'a/b/self'));
    symlinkSync(cwd, path.join(cwd, 'whole'));
    symlinkSync('round.plan', path.join(cwd, 'round.plan'));
    symlinkSync('two.plan', path.join(cwd, 'one.plan'));
    symlinkSync('one.plan', path.join(cwd, 'two.plan'));
    symlinkSync('nowhere', path.join(cwd, 'gone.plan'));
    expect((await check([], { cwd })).files).toBe(2);
  });

  it('inside the working folder are followed, out of it they are not', async () => {
    const outside = folderWith({ 'plan.plan': BROKEN.replace('TownPlan', 'Elsewhere'), 'secret.plan': BROKEN });
    const cwd = folderWith({ 'town.plan': SOUND, 'shared/common.plan': 'theme Common: Common\n' });
    symlinkSync(outside, path.join(cwd, 'out'));
    symlinkSync(path.join(outside, 'secret.plan'), path.join(cwd, 'secret.plan'));
    mkdirSync(path.join(cwd, 'below'));
    symlinkSync('../shared/common.plan', path.join(cwd, 'below/common.plan'));
    const { files, report } = await check([], { cwd });
    expect(files).toBe(3);
    expect(report.plans.map((plan: { name: string }) => plan.name)).toEqual(['TownPlan']);
  });

  it('are never written through: the file is formatted at its own place', async () => {
    const untidy = SOUND.replace('  as at', '   as  at');
    const cwd = folderWith({ 'real.plan': untidy });
    symlinkSync('real.plan', path.join(cwd, 'link.plan'));
    expect((await goldenthread(['fmt', 'link.plan'], { cwd })).code).toBe(2);
    expect(readFileSync(path.join(cwd, 'real.plan'), 'utf8')).toBe(untidy);
    expect(await goldenthread(['fmt'], { cwd })).toMatchObject({ code: 0, out: 'real.plan\n' });
    expect(readFileSync(path.join(cwd, 'real.plan'), 'utf8')).toBe(SOUND);
    expect(lstatSync(path.join(cwd, 'link.plan')).isSymbolicLink()).toBe(true);
  });
});

describe('names and encodings', () => {
  it('that differ in the case of their letters alone are two files, or one where the system says so', async () => {
    const cwd = folderWith({ 'town.plan': SOUND, 'A.plan': 'theme One: One\n', 'a.PLAN': 'theme Two: Two\n' });
    const there = readdirSync(cwd).length;
    const { files, findings } = await check([], { cwd });
    expect(files).toBe(there);
    expect(findings.filter((finding: { rule: string }) => finding.rule === 'duplicate-name')).toEqual([]);
  });

  it('of every sort make one plan', async () => {
    const utf16 = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le');
    const cwd = folderWith({
      'town.plan': `\ufeff${SOUND}`,
      'one.plan': utf16('priority One: £1\n  supports Thriving\n'),
      'two.plan': utf16('priority Two: £2\n  supports Thriving\n').swap16(),
      'three.plan': Buffer.from('priority Three: Caf\u00e9\n  supports Thriving\n', 'latin1'),
      'spaces and ünïcode.plan': 'priority Four: Four\n  supports Thriving\n',
      'picture.plan': Uint8Array.from({ length: 3000 }, (_, index) => (index * 37) % 256),
    });
    const { findings, files, report } = await check([], { cwd });
    expect(files).toBe(6);
    expect(report.plans[0].elements).toBe(7);
    const rules = findings.map((finding: { file: string; rule: string }) => `${finding.file} ${finding.rule}`);
    expect(rules).toContain('picture.plan line-not-understood');
    expect(rules.filter((rule: string) => rule.endsWith('text-to-normalise')).sort()).toEqual(
      ['one', 'three', 'two'].map((name) => `${name}.plan text-to-normalise`),
    );
  });
});

describe('six thousand files', () => {
  it('are checked, and formatted', async () => {
    const many = Array.from({ length: 6000 }, (_, index) => [`${index % 60}/${index}.plan`, `theme T${index}: Theme\n`] as const);
    const cwd = folderWith({ 'town.plan': SOUND, ...Object.fromEntries(many) });
    const { files, report } = await check([], { cwd });
    expect(files).toBe(6001);
    expect(report.plans).toHaveLength(1);
    expect((await goldenthread(['fmt', '--check'], { cwd })).err).toContain('6,001 files looked at; nothing to change.');
  }, 120_000);
});

describe('what is left out', () => {
  it('is never read, by check or by fmt', async () => {
    const untidy = BROKEN.replace('  as at', '     as at');
    const cwd = folderWith({
      'town.plan': SOUND,
      'node_modules/pack/plan.plan': untidy,
      'below/node_modules/plan.plan': untidy,
      '.hidden/plan.plan': untidy,
      'built/plan.plan': untidy,
      'below/drafts/plan.plan': untidy,
      'below/old.plan': untidy,
      'below/kept.plan': 'theme Kept: Kept\n',
      '.gitignore': 'built/\n*.bak\n',
      'below/.gitignore': 'drafts\n*.plan\n!kept.plan\n',
    });
    const { files, findings } = await check([], { cwd });
    expect(files).toBe(2);
    expect(findings.filter((finding: { file: string }) => !['town.plan', 'below/kept.plan'].includes(finding.file))).toEqual([]);
    expect((await goldenthread(['fmt'], { cwd })).err).toBe('2 files looked at; nothing to change.\n');
    expect(readFileSync(path.join(cwd, 'built/plan.plan'), 'utf8')).toBe(untidy);
  });

  it('is read when it is named itself', async () => {
    const cwd = folderWith({ 'town.plan': SOUND, 'built/plan.plan': BROKEN, '.gitignore': 'built/\n' });
    const { report } = await check(['built/plan.plan'], { cwd });
    expect(report.summary.errors).toBe(1);
  });
});

describe('fmt', () => {
  const untidy = (index: number): string =>
    `${SOUND.replace('  as at', '        as   at')}# File ${index}\n${'theme   T: Theme\n'.repeat(200)}`;
  const contents = (cwd: string): string[] =>
    readdirSync(cwd)
      .filter((name) => name.endsWith('.plan'))
      .map((name) => readFileSync(path.join(cwd, name), 'utf8'));

  it.skipIf(!POSIX)('keeps the permissions of each file', async () => {
    const cwd = folderWith({ 'a.plan': untidy(1), 'b.plan': untidy(2), 'c.plan': untidy(3) });
    const modes = { 'a.plan': 0o640, 'b.plan': 0o755, 'c.plan': 0o600 };
    for (const [name, mode] of Object.entries(modes)) chmodSync(path.join(cwd, name), mode);
    expect((await goldenthread(['fmt'], { cwd })).code).toBe(0);
    for (const [name, mode] of Object.entries(modes)) expect(statSync(path.join(cwd, name)).mode & 0o777).toBe(mode);
  });

  const times = thorough ? 150 : 6;
  it(`leaves every file whole, old or new, whenever it is killed (${times} times, seed ${seed})`, async () => {
    const next = random(seed);
    const names = Array.from({ length: 150 }, (_, index) => `${index}.plan`);
    const cwd = folderWith(Object.fromEntries(names.map((name, index) => [name, untidy(index)])));
    const old = new Set(contents(cwd));
    expect((await goldenthread(['fmt'], { cwd })).code).toBe(0);
    const whole = new Set([...old, ...contents(cwd)]);
    expect(whole.size).toBe(300);
    let [mixed, longest] = [0, 900];
    for (let round = 0; round < times; round++) {
      names.forEach((name, index) => {
        writeFileSync(path.join(cwd, name), untidy(index));
      });
      const child = start(['fmt'], { cwd });
      child.stdout.resume();
      child.stderr.resume();
      const ended = new Promise((resolve) => child.on('close', resolve));
      // Most of the rounds while it writes: it starts at the first file that is not the old one.
      while (child.exitCode === null && contents(cwd).every((text) => old.has(text)))
        await new Promise((resolve) => setTimeout(resolve, 2));
      const started = performance.now();
      await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, next() * longest))]);
      child.kill('SIGKILL');
      await ended;
      longest = Math.min(longest, Math.max(50, performance.now() - started));
      const found = contents(cwd);
      expect(found.filter((text) => !whole.has(text)).map((text) => text.length)).toEqual([]);
      if (found.some((text) => old.has(text)) && found.some((text) => !old.has(text))) mixed++;
      // What it left half done is no plan, and the next run is not put off by it.
      expect(
        readdirSync(cwd)
          .filter((name) => name.endsWith('.plan'))
          .sort(),
      ).toEqual([...names].sort());
    }
    expect(mixed).toBeGreaterThan(0);
    expect((await goldenthread(['fmt'], { cwd })).code).toBe(0);
    expect(contents(cwd).every((text) => !old.has(text))).toBe(true);
    expect(existsSync(cwd)).toBe(true);
  }, 1_800_000);
});

it('a folder of nothing but empty files is checked', async () => {
  const cwd = folderWith({ 'a.plan': '', 'b.plan': '\n\n', 'c.plan': '\ufeff' });
  const { report, files } = await check([], { cwd });
  expect(files).toBe(3);
  expect(report.summary).toEqual(NOTHING_FOUND);
});
