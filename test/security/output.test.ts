// No way of ending loses a write error: every command and format on a full disk, and into a pipe that nobody reads.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROKEN, COMMAND, goldenthread, SOUND } from '../cli/command.js';

const FORMATS = ['pretty', 'json', 'lines', 'sarif', 'github', 'gitlab', 'azure', 'junit', 'rdjson'];
const COMMANDS = [
  ...FORMATS.map((format) => ['check', '--format', format]),
  ['check', 'town.plan'],
  ...['pretty', 'markdown', 'html', 'json'].map((format) => ['diff', 'HEAD', '--format', format]),
  ['diff', 'HEAD', '--as', 'edition', '--format', 'text'],
  ['fmt', '--check'],
  ['explain'],
  ['explain', 'unknown-name'],
  ['thread', 'Jobs'],
  ['report'],
  ...['text', 'markdown', 'html', 'csv', 'json'].map((format) => ['report', 'exceptions', '--format', format]),
  ['what-if'],
  ...['text', 'markdown', 'html', 'csv', 'json'].map((format) => ['what-if', 'Cut', '--format', format]),
  ['history', 'Jobs'],
  ...['text', 'markdown', 'html', 'csv', 'json'].map((format) => ['history', 'Jobs', '--format', format]),
  ...['text', 'json', 'ics'].map((format) => ['due', '--format', format]),
  ...['text', 'csv', 'json'].map((format) => ['reconcile', 'ledger.csv', '--format', format]),
  ...['text', 'json'].map((format) => ['import', 'table.csv', '--dry-run', '--format', format]),
  ['collect', '-o', 'forms'],
  ['export', '-o', 'plan.xlsx'],
  ['receive', 'returned', '.', '--dry-run'],
  ['--help'],
  ['check', '--help'],
  ['--version'],
];

/** What is written to a file, whose ending is added. */
const FILES = [
  ...['word', 'excel', 'html', 'text', 'markdown', 'csv', 'json'].map((format) => ['report', 'exceptions', '--format', format]),
  ...['word', 'excel', 'html'].map((format) => ['what-if', '--format', format]),
  ...['word', 'excel', 'html'].map((format) => ['history', 'Jobs', '--format', format]),
  ['diff', 'HEAD', '--as', 'edition', '--format', 'word'],
  ['due', '--format', 'ics'],
  ['reconcile', 'ledger.csv', '--format', 'csv'],
  ['export'],
  ...['parquet', 'csv', 'json'].map((format) => ['export', '--format', format]),
  ['collect'],
  ['publish'],
  ['import', 'table.csv'],
];

/** Tried in a way of their own: the plan that is begun, the summary of a job; what speaks to an editor; and the help. */
const OWN = ['init', 'comment', 'server', 'help'];

/** Words of the help of `--format` that are no formats. */
const WORDS = new Set(
  'output format for people programs editors pipelines a comment page with --as also everything as tables analysis by council and edition or reminders calendar from the file’s ending default'.split(
    ' ',
  ),
);

const SCENARIO = `measure Footfall: Visits to parks
  unit visits
  reported quarterly
  target 2024/25 Q4 1,000
  owner Director
fund General: General fund
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
  writeFileSync(path.join(cwd, 'ledger.csv'), 'Code,Year,Amount\nA1,2025/26,100\n');
  mkdirSync(path.join(cwd, 'returned'));
  writeFileSync(path.join(cwd, 'returned', 'form.html'), 'No form');
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
    expect((await run(['publish', '-o', 'site'], '2> /dev/full', cwd)).code).toBe(2);
  });

  it('for a file that is asked for', async () => {
    const { code, err } = await run(['check', '-o', '/dev/full'], '', cwd);
    expect({ code, err }).toEqual({ code: 2, err: '/dev/full cannot be written: the disk is full.\n' });
  });

  it.each(FILES)('for a file that is asked for: %j %j %j %j', async (...args) => {
    const { code, err } = await run([...args, '-o', '/dev/full'], '', cwd);
    expect(code).toBe(2);
    expect(err).toMatch(/^\/dev\/full[^\n]*\n$/);
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

it('no command and no format is forgotten', async () => {
  const help = async (...args: string[]): Promise<string> => (await goldenthread([...args, '--help'], { cwd })).out;
  const commands = [...(await help()).matchAll(/^ {2}([a-z-]+) (?:\[|<)/gm)].map(([, name = '']) => name);
  expect(commands.length).toBeGreaterThan(15);
  const tried = [...COMMANDS, ...FILES];
  expect(commands.filter((name) => !OWN.includes(name) && !tried.some(([first]) => first === name))).toEqual([]);
  for (const name of commands) {
    const [, said = ''] = /--format <FORMAT>((?:.|\n)*?)(?:\n {2}-|\n\n|$)/.exec(await help(name)) ?? [];
    const formats = (said.replaceAll(/["():;,]/g, ' ').match(/\S+/g) ?? []).filter((word) => !WORDS.has(word));
    const own = tried.filter(([first]) => first === name).map((args) => args[args.indexOf('--format') + 1]);
    expect({ name, missing: formats.filter((format) => !own.includes(format)) }).toEqual({ name, missing: [] });
  }
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
      err: err.replace(/^(?:.*file.* would change|\d+ answers? is in no form).*\n/, ''),
    }).toEqual({ code: 2, err: '' });
  });
});
