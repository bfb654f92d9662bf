// No way of ending loses a write error: every command and format on a full disk, and into a pipe that nobody reads.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROKEN, COMMAND, SOUND } from '../cli/command.js';

const FORMATS = ['pretty', 'json', 'lines', 'sarif', 'github', 'gitlab', 'azure', 'junit', 'rdjson'];
const COMMANDS = [
  ...FORMATS.map((format) => ['check', '--format', format]),
  ['check', 'town.plan'],
  ...['pretty', 'markdown', 'html', 'json'].map((format) => ['diff', 'HEAD', '--format', format]),
  ['fmt', '--check'],
  ['explain'],
  ['explain', 'unknown-name'],
  ['thread', 'Jobs'],
  ['report'],
  ...['text', 'markdown', 'html', 'csv', 'json'].map((format) => ['report', 'exceptions', '--format', format]),
  ['what-if'],
  ['what-if', 'Cut', '--format', 'json'],
  ['history', 'Jobs'],
  ['import', 'table.csv', '--dry-run'],
  ['import', 'table.csv', '--dry-run', '--format', 'json'],
  ['--help'],
  ['check', '--help'],
  ['--version'],
];

const SCENARIO = `fund General: General fund
  holds revenue
  years 2025/26
  available £1m
service Parks: Parks and open spaces
  milestone by 2024-06 status in progress: The first park is open
scenario Cut: Less money
  change General 2025/26 £900k
`;

const cwd = mkdtempSync(path.join(tmpdir(), 'goldenthread-output-'));
beforeAll(() => {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], { cwd });
  writeFileSync(path.join(cwd, 'town.plan'), SOUND);
  writeFileSync(path.join(cwd, 'table.csv'), 'Outcome,Lead\nPeople live well,Director\n');
  git('init', '-q');
  git('add', '-A');
  git('commit', '-q', '-m', 'A plan');
  writeFileSync(path.join(cwd, 'town.plan'), `${BROKEN.replace('  as at', '      as at')}${SCENARIO}`);
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

/** Runs a command in a shell that sends its output somewhere; its exit code, and what it said. */
function run(args: readonly string[], redirect: string, cwd: string): Promise<{ code: number | null; err: string }> {
  const child = spawn('sh', ['-c', `exec "$0" "$@" ${redirect}`, process.execPath, COMMAND, ...args], { cwd });
  let err = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, err })));
}

describe.skipIf(!existsSync('/dev/full'))('a full disk', () => {
  it.each(COMMANDS)('%j %j %j', async (...args) => {
    const { code, err } = await run(args, '> /dev/full', cwd);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('The output cannot be written: the disk is full.\n') });
  });

  it('for what is said beside it, too', async () => {
    expect((await run(['fmt', '--check'], '2> /dev/full', cwd)).code).toBe(2);
    expect((await run(['check', 'nowhere'], '2> /dev/full', cwd)).code).toBe(2);
  });

  it('for a file that is asked for', async () => {
    const { code, err } = await run(['check', '-o', '/dev/full'], '', cwd);
    expect({ code, err }).toEqual({ code: 2, err: '/dev/full cannot be written: the disk is full.\n' });
  });

  it.each([
    ['report', 'exceptions', '--format', 'word'],
    ['report', 'exceptions', '--format', 'excel'],
    ['report', 'exceptions', '--format', 'html'],
    ['what-if', '--format', 'word'],
    ['export'],
  ])('for a file that is asked for: %j %j %j %j', async (...args) => {
    const { code, err } = await run([...args, '-o', '/dev/full'], '', cwd);
    expect(code).toBe(2);
    expect(err).toMatch(/^\/dev\/full\S* cannot be written: [^\n]*\n$/);
  });

  it('for the plan that init begins', async () => {
    const into = mkdtempSync(path.join(cwd, 'init-'));
    expect((await run(['init', into], '> /dev/full', cwd)).code).toBe(2);
    rmSync(into, { recursive: true });
  });

  it('for the summary of a job', async () => {
    const { code } = await run(['check', '--format', 'github'], '', cwd);
    expect(code).toBe(1);
    for (const args of [
      ['check', '--format', 'github'],
      ['comment', 'HEAD'],
    ]) {
      const job = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: '/dev/full', GITHUB_EVENT_NAME: 'pull_request' };
      const full = spawn(process.execPath, [COMMAND, ...args], { cwd, env: { ...process.env, ...job } });
      expect(await new Promise((resolve) => full.on('close', resolve))).toBe(2);
    }
  });
});

describe.skipIf(process.platform === 'win32')('a pipe that nobody reads', () => {
  it.each(COMMANDS)('%j %j %j ends with 2, and without a word', async (...args) => {
    // The reader has closed its end before the command begins.
    const script =
      'exec 3>&2; { while [ ! -e ready ]; do sleep 0.01; done; "$0" "$@" 2>&3; echo $? > code; } | { exec <&-; touch ready; }';
    const child = spawn(
      'sh',
      ['-c', `rm -f ready code; ${script}; while [ ! -s code ]; do sleep 0.01; done`, process.execPath, COMMAND, ...args],
      { cwd },
    );
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    await new Promise((resolve) => child.on('close', resolve));
    expect({
      code: Number(readFileSync(path.join(cwd, 'code'), 'utf8')),
      err: err.replace(/^.*file.* would change.*\n/, ''),
    }).toEqual({ code: 2, err: '' });
  });
});
