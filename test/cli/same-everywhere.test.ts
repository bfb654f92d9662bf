import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { folderWith, goldenthread, type Run, SOUND } from './command.js';
import { HISTORY, START, TestRepository } from './history.js';

const EXAMPLES = fileURLToPath(new URL('../../examples', import.meta.url));

/** Runs the command under a program that is loaded first. */
const under = (script: string): string => `--import data:text/javascript,${encodeURIComponent(script)}`;

/** A clock that shows another day, and goes on from there. */
const clockAt = (day: string): string =>
  under(`
    const Real = Date;
    const shift = Real.parse('${day}T12:00:00Z') - Real.now();
    globalThis.Date = class extends Real {
      constructor(...given) {
        if (given.length === 0) super(Real.now() + shift);
        else super(...given);
      }
      static now() {
        return Real.now() + shift;
      }
    };
  `);

/** A machine without a network: whatever asks for it ends the program with 97. */
const NO_NETWORK = under(`
  import { createRequire, syncBuiltinESMExports } from 'node:module';
  const load = createRequire(process.execPath);
  const refuse = (what) => () => {
    process.stderr.write('asked for a network: ' + what + String.fromCharCode(10));
    process.exit(97);
  };
  load('node:net').Socket.prototype.connect = refuse('net');
  load('node:dgram').Socket.prototype.send = refuse('dgram');
  for (const part of [load('node:dns'), load('node:dns').promises])
    for (const name of Object.keys(part)) if (/^(lookup|resolve)/.test(name)) part[name] = refuse(name);
  globalThis.fetch = refuse('fetch');
  syncBuiltinESMExports();
`);

describe('a check needs no configuration, no clock and no network', { timeout: 120_000 }, () => {
  /** The published plans, and one without a day of its own, where nobody has set anything up. */
  function council(): string {
    const cwd = folderWith({ 'undated/plan.plan': SOUND.replace('  as at 2025-03-31\n', '') });
    cpSync(EXAMPLES, path.join(cwd, 'examples'), { recursive: true });
    return cwd;
  }

  async function check(cwd: string, env: Record<string, string> = {}, ...args: string[]): Promise<Run & { sarif: string }> {
    const run = await goldenthread(['check', '--format', 'json', '-o', 'sarif=found.sarif', ...args], { cwd, env });
    return { ...run, sarif: readFileSync(path.join(cwd, 'found.sarif'), 'utf8') };
  }

  it('finds the same whatever the day, the time zone and the language of the machine', async () => {
    const cwd = council();
    const here = await check(cwd);
    expect(here.out).toContain('"rule": "as-at-missing"');
    const machines = [
      { NODE_OPTIONS: clockAt('1999-12-31'), TZ: 'Pacific/Kiritimati', LC_ALL: 'C' },
      { NODE_OPTIONS: clockAt('2026-03-31'), TZ: 'America/Los_Angeles', LANG: 'tr_TR.UTF-8' },
      { NODE_OPTIONS: clockAt('2099-01-01'), TZ: 'Europe/London', LANG: 'cy_GB.UTF-8', CI: 'true' },
    ];
    for (const machine of machines) expect(await check(cwd, machine)).toEqual(here);
    // The clock of the test is one that the command would see.
    const seen = await goldenthread(['--version'], {
      env: { NODE_OPTIONS: `${clockAt('2099-01-01')} ${under('console.log(new Date().getFullYear(), Date.now() > 4e12)')}` },
    });
    expect(seen.out).toContain('2099 true');
  });

  it('changes its mind with the day that it is told', async () => {
    const cwd = council();
    const early = await check(cwd, {}, '--as-at', '2020-01-01');
    const late = await check(cwd, {}, '--as-at', '2040-01-01');
    expect(late.out).not.toBe(early.out);
  });

  it('asks nothing of a network, and nor does any other format or a comparison', async () => {
    const repository = new TestRepository(START);
    repository.write(HISTORY[0]?.change(START) ?? {});
    const run = (...args: string[]): Promise<Run> =>
      goldenthread(args, { cwd: repository.folder, env: { NODE_OPTIONS: NO_NETWORK } });
    const formats = ['pretty', 'json', 'lines', 'sarif', 'github', 'gitlab', 'azure', 'junit', 'rdjson'];
    for (const format of formats) expect(await run('check', '--format', format)).toMatchObject({ code: 0, err: '' });
    expect(await run('check', '--changed-since', 'HEAD')).toMatchObject({ err: '' });
    expect(await run('diff', 'HEAD')).toMatchObject({ code: 0, err: '' });
    // What is meant to refuse a network does.
    const asks = under("fetch('http://127.0.0.1:1')");
    const seen = await goldenthread(['--version'], { env: { NODE_OPTIONS: `${NO_NETWORK} ${asks}` } });
    expect(seen).toMatchObject({ code: 97, err: 'asked for a network: fetch\n' });
  });

  it('runs where there is no home, no variable and no git', async () => {
    const cwd = council();
    const [bare, usual] = await Promise.all([
      check(cwd, { HOME: '/nowhere', PATH: '', USER: '', TMPDIR: '/nowhere' }),
      check(cwd),
    ]);
    expect(bare).toEqual(usual);
  });
});
