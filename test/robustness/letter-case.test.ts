import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { BROKEN, folderWith, goldenthread, SOUND } from '../cli/command.js';

/**
 * Loaded before the command: every file is found whatever the case of the letters that it is asked for by, as the disks
 * of Windows and macOS do it. What is listed, and where a path really leads, is spelled as on the disk.
 */
const CASE_INSENSITIVE = `--import data:text/javascript,${encodeURIComponent(`
  import { createRequire, syncBuiltinESMExports } from 'node:module';
  const load = createRequire(process.execPath);
  const [fs, path] = [load('node:fs'), load('node:path')];
  const list = fs.readdirSync;
  const spelled = (typed) => {
    let found = '/';
    for (const name of path.resolve(String(typed)).split('/').filter(Boolean)) {
      let names = [];
      try { names = list(found); } catch {}
      found = path.join(found, names.find((each) => each.toLowerCase() === name.toLowerCase()) ?? name);
    }
    return found;
  };
  for (const [part, names] of [
    [fs.promises, ['stat', 'lstat', 'readFile', 'readdir', 'realpath', 'access', 'open', 'writeFile', 'appendFile']],
    [fs, ['statSync', 'lstatSync', 'openSync', 'readFileSync', 'readdirSync']],
  ])
    for (const name of names) {
      const asIs = part[name];
      part[name] = (file, ...rest) => asIs(typeof file === 'string' ? spelled(file) : file, ...rest);
    }
  const real = fs.realpathSync.native;
  fs.realpathSync.native = (file, ...rest) => real(spelled(file), ...rest);
  syncBuiltinESMExports();
`)}`;

interface Found {
  readonly rule: string;
  readonly file: string;
}

describe.skipIf(process.platform === 'win32')('on a disk that takes large and small letters for the same', () => {
  const council = () =>
    folderWith({
      'Council/town.plan': `use County from: ../COUNTY\n${SOUND}`,
      'Council/Below/more.plan': 'priority Jobs: Jobs\n  supports Thriving\n  supports County.Big\n',
      'County/plan.plan': 'plan County: County\n  as at 2025-03-31\nvision Big: Big\nofficer Chief: Chief\n',
    });
  async function check(cwd: string, ...args: string[]): Promise<{ files: number; findings: Found[] }> {
    const { out, err } = await goldenthread(['check', '--format', 'json', ...args], {
      cwd,
      env: { NODE_OPTIONS: CASE_INSENSITIVE },
    });
    expect(err).toBe('');
    const { plans } = JSON.parse(out) as { plans: { files: number; findings: Found[] }[] };
    return { files: plans.reduce((sum, plan) => sum + plan.files, 0), findings: plans.flatMap(({ findings }) => findings) };
  }

  it('a file or folder is the same however its name is typed: it is checked with the rest of its plan', async () => {
    const cwd = council();
    const expected = await check(cwd, 'Council');
    expect(expected.files).toBe(2);
    expect(expected.findings.map(({ rule }) => rule)).not.toContain('unknown-name');
    for (const typed of ['COUNCIL', 'council/', 'Council/TOWN.plan', 'council/below/More.PLAN', 'COUNCIL/below'])
      expect(await check(cwd, typed), typed).toEqual(expected);
  });

  it('the same path typed in two ways is checked once', async () => {
    const cwd = council();
    expect((await check(cwd, 'Council/town.plan', 'COUNCIL/Town.plan', 'council')).files).toBe(2);
    expect((await check(cwd)).files).toBe(3);
  });

  it('a file keeps its name when it is formatted by another spelling', async () => {
    const cwd = folderWith({ 'town.plan': SOUND.replace('  as at', '      as  at') });
    const { code, out } = await goldenthread(['fmt', 'TOWN.PLAN'], { cwd, env: { NODE_OPTIONS: CASE_INSENSITIVE } });
    expect({ code, out }).toEqual({ code: 0, out: 'town.plan\n' });
    expect(readFileSync(path.join(cwd, 'town.plan'), 'utf8')).toBe(SOUND);
  });

  it('elsewhere another spelling is another file', async () => {
    const cwd = folderWith({ 'town.plan': BROKEN });
    const { code, err } = await goldenthread(['check', 'Town.plan'], { cwd });
    expect({ code, err }).toEqual({
      code: 2,
      err: 'There is nothing at Town.plan. Check the spelling, or give the folder that holds the plan.\n',
    });
  });
});
