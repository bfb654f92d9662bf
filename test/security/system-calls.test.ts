// What the command asks of the system: no socket, and no file written but what was asked for. `npm test` installs strace; where a
// system has none, or does not let one process look at another, these tests are left out.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { BROKEN, COMMAND, ended, folderWith, goldenthread, SOUND } from '../cli/command.js';
import { TestRepository } from '../cli/history.js';
import { FakeGithub } from '../pipelines/fake-github.js';
import { ProposedChange, WEAKER } from '../pipelines/proposals.js';
import { Editor, EXTENSION } from '../server/editor.js';

const canTrace = spawnSync('strace', ['-e', 'trace=none', 'true'], { stdio: 'ignore' }).status === 0;
if (!canTrace) console.log('Left out: this system has no strace, or does not let it look at other processes.');

const MORE = `service Parks: Parks and open spaces
  milestone by 2024-06 status in progress: The first park is open
measure Footfall: Visits to parks
  unit visits
  reported quarterly
  target 2024/25 Q4 1,000
  owner Director
fund General: General fund
  holds revenue
  years 2025/26
  available £1m
scenario Cut: Less money
  change General 2025/26 £900k
`;
const UNTIDY = `${BROKEN.replace('  as at', '      as at')}${MORE}`;

/** What the system is asked that reaches the network, or that makes, changes or removes a file. */
const CALLS =
  'socket,connect,bind,sendto,openat,open,creat,rename,renameat,renameat2,unlink,unlinkat,rmdir,mkdir,mkdirat,link,linkat,symlink,symlinkat,truncate,ftruncate,chmod,fchmodat,chown,mknod,mknodat,utimensat,setxattr';
const traced = (log: string): string[] => ['-f', '-qq', '-y', '-e', `trace=${CALLS}`, '-o', log, process.execPath];
const ENVIRONMENT = { NODE_DISABLE_COMPILE_CACHE: '1', UV_USE_IO_URING: '0' };

interface Calls {
  readonly network: string[];
  readonly written: string[];
}

/** The calls of a log, those that failed left out; each as its line. A connection that is on its way has not failed. */
function callsIn(log: string): Calls {
  const lines = readFileSync(log, 'utf8')
    .split('\n')
    .filter((line) => !/ = -1 E(?!INPROGRESS)/.test(line));
  const written = lines.filter((line) =>
    / open(at)?\(/.test(line)
      ? /O_(WRONLY|RDWR|CREAT)/.test(line)
      : !/ (socket|connect|bind|sendto)\(/.test(line) && /^\d+ +\w+\(/.test(line),
  );
  return {
    network: lines.filter((line) => / (socket|connect|bind|sendto)\(/.test(line)),
    written: written.filter((line) => !/"\/(dev\/null|dev\/tty|proc\/)/.test(line)),
  };
}

/** A repository with a plan that has changes and gaps. */
function workingFolder(): string {
  const repository = new TestRepository({ 'town.plan': SOUND });
  writeFileSync(path.join(repository.folder, 'town.plan'), UNTIDY);
  writeFileSync(path.join(repository.folder, 'table.csv'), 'Outcome,Lead\nPeople live well,Director\n');
  mkdirSync(path.join(repository.folder, 'returned'));
  writeFileSync(path.join(repository.folder, 'returned', 'form.html'), 'No form');
  writeFileSync(path.join(repository.folder, 'ledger.csv'), 'Code,Year,Amount\nA1,2025/26,100\n');
  return repository.folder;
}

/** The calls of a run of the command in a folder. */
async function callsOf(
  args: readonly string[],
  cwd = workingFolder(),
  more: Readonly<Record<string, string>> = {},
): Promise<Calls & { code: number | null }> {
  const log = path.join(folderWith({}), 'log');
  const env = { ...process.env, ...ENVIRONMENT, ...more };
  const { code } = await ended(spawn('strace', [...traced(log), COMMAND, ...args], { cwd, env }));
  return { code, ...callsIn(log) };
}

it.skipIf(!canTrace)('the log shows sockets and files that are written', async () => {
  const log = path.join(folderWith({}), 'log');
  const script =
    "require('fs').writeFileSync('a', 'x'); require('fs').rmSync('a'); require('net').connect(1, '127.0.0.1').on('error', () => {})";
  execFileSync('strace', [...traced(log), '-e', script], { cwd: path.dirname(log) });
  const { network, written } = callsIn(log);
  expect(network.some((line) => line.includes('socket('))).toBe(true);
  expect(written.map((line) => /(openat|unlink)\w*\(/.exec(line)?.[1])).toEqual(['openat', 'unlink']);
});

it
  .skipIf(!canTrace)
  .each([
    [['check']],
    [['check', '--format', 'sarif']],
    [['check', '--changed-since', 'HEAD']],
    [['diff', 'HEAD']],
    [['diff', 'HEAD', '--format', 'markdown']],
    [['thread', 'Jobs']],
    [['explain']],
    [['explain', 'unknown-name']],
    [['report']],
    [['report', 'exceptions']],
    [['report', 'exceptions', '--format', 'html']],
    [['what-if']],
    [['due']],
    [['history', 'Jobs']],
    [['reconcile', 'ledger.csv']],
    [['import', 'table.csv', '--dry-run']],
    [['receive', 'returned', '.']],
    [['receive', 'returned', '.', '--dry-run']],
    [['fmt', '--check']],
  ])('%j opens no socket and writes nothing', async (args) => {
  const { network, written, code } = await callsOf(args);
  expect({ network, written }).toEqual({ network: [], written: [] });
  // It ran, and was not refused for its arguments.
  expect(code).toBeLessThanOrEqual(args[0] === 'reconcile' ? 2 : 1);
});

it.skipIf(!canTrace).each<[args: string[], file: string]>([
  [['check', '-o', 'found.txt'], 'found.txt'],
  [['fmt', 'town.plan'], 'town.plan'],
  [['report', 'exceptions', '-o', 'e.docx'], 'e.docx'],
  [['report', 'exceptions', '-o', 'e.xlsx'], 'e.xlsx'],
  [['what-if', '-o', 'w.html'], 'w.html'],
  [['export', '-o', 'x.xlsx'], 'x.xlsx'],
  [['import', 'table.csv', '-o', 'made'], 'made'],
  [['collect', '-o', 'forms'], 'forms'],
  [['publish', '-o', 'site'], 'site'],
  [['init', 'new'], 'new'],
])('%j writes what was asked for, and nothing else', async (args, file) => {
  const cwd = workingFolder();
  const { network, written, code } = await callsOf(args, cwd);
  expect({ network, code }).toEqual({ network: [], code: args[0] === 'check' ? 1 : 0 });
  expectOnly(written, file);
});

/** That something was written, and nothing but this file, or what is put in its place. */
function expectOnly(written: readonly string[], file: string): void {
  expect(written.length).toBeGreaterThan(0);
  const name = file.replace('.', '\\.');
  for (const line of written) expect(line).toMatch(new RegExp(`[/"<](${name}\\b|\\.${name}\\.[0-9a-f-]+\\.tmp)`));
}

it.skipIf(!canTrace)('receive writes the plan that a form was sent back for, and nothing else', async () => {
  const cwd = workingFolder();
  const period = ['--period', '2024/25 Q4'];
  await goldenthread(['collect', '-o', 'forms', ...period], { cwd });
  const [name = ''] = readdirSync(path.join(cwd, 'forms'));
  const form = readFileSync(path.join(cwd, 'forms', name), 'utf8');
  const label = /data-label="([^"]*)"/.exec(form)?.[1];
  const answers = JSON.stringify([{ key: 'Footfall', label, value: '1,000' }]);
  writeFileSync(
    path.join(cwd, 'back.html'),
    form.replace('id="answers">[]<', () => `id="answers">${answers}<`),
  );
  const { network, written, code } = await callsOf(['receive', 'back.html', '.', ...period], cwd);
  expect({ network, code }).toEqual({ network: [], code: 0 });
  expectOnly(written, 'town.plan');
});

describe.skipIf(!canTrace)('comment', () => {
  async function calls(github: FakeGithub, args: readonly string[] = [], summary = '') {
    const change = new ProposedChange(WEAKER).asItIs();
    const [head, base] = [change.head, change.main].map((sha) => ({ sha, repo: { full_name: 'council/plans' } }));
    const event = folderWith({ 'event.json': JSON.stringify({ pull_request: { number: 7, head, base } }) });
    return callsOf(['comment', ...args], change.folder, {
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_PATH: `${event}/event.json`,
      GITHUB_API_URL: github.service.address,
      GITHUB_REPOSITORY: 'council/plans',
      GITHUB_TOKEN: github.token,
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_OUTPUT: '',
    });
  }

  it('talks to the service of the pipeline, and writes no file', async () => {
    const github = await FakeGithub.start();
    const { network, written, code } = await calls(github);
    expect({ code, written, made: github.service.done.length }).toEqual({ code: 0, written: [], made: 1 });
    const reached = network.flatMap((line) => /connect\(.*(?:sin_port|sun_path|sin6_port)[^{}]*/.exec(line)?.[0] ?? []);
    const { port } = new URL(github.service.address);
    expect(reached.length).toBeGreaterThan(0);
    for (const line of reached)
      expect(line).toMatch(new RegExp(`sin_port=htons\\(${port}\\), sin_addr=inet_addr\\("127\\.0\\.0\\.1"\\)`));
  });

  it('opens no socket where it is to write nothing', async () => {
    const github = await FakeGithub.start();
    expect(await calls(github, ['--no-write'])).toMatchObject({ code: 0, network: [], written: [] });
    expect(github.service.requests).toEqual([]);
  });

  it('writes the summary of the job, and nothing else, where it may not comment', async () => {
    const github = await FakeGithub.start();
    github.mayWrite = false;
    const summary = path.join(folderWith({ 'summary.md': '' }), 'summary.md');
    const { written, code } = await calls(github, [], summary);
    expect(code).toBe(0);
    expectOnly(written, 'summary.md');
  });
});

it.skipIf(!canTrace).each([
  ['the server', [COMMAND, 'server', '--stdio']],
  ['the extension’s own server', EXTENSION.server ?? []],
])('%s opens no socket and writes nothing, whatever is asked of it', async (_, server) => {
  const log = path.join(folderWith({}), 'log');
  const command = JSON.stringify([...traced(log), ...server]);
  const start = `const c = require('child_process').spawn('strace', ${command}, { stdio: 'inherit', env: { ...process.env, ...${JSON.stringify(ENVIRONMENT)} } }); c.on('exit', (code) => process.exit(code ?? 1))`;
  const editor = await Editor.start({ 'town.plan': UNTIDY, 'other/use.plan': 'plan U: U\nuse T from: ..\n' }, undefined, {
    server: ['-e', start],
  });
  const textDocument = { uri: editor.uri('town.plan') };
  const position = { line: 2, character: 10 };
  await editor.open('town.plan');
  await editor.type('town.plan', `${UNTIDY}# typed\n`);
  const hover = await editor.request('textDocument/hover', { textDocument, position });
  expect(hover).toMatchObject({ contents: {} });
  for (const method of ['completion', 'definition', 'references', 'documentLink', 'codeLens', 'formatting', 'foldingRange'])
    await editor.request(`textDocument/${method}`, {
      textDocument,
      position,
      context: { includeDeclaration: true },
      options: {},
    });
  const range = { start: { line: 0, character: 0 }, end: { line: 20, character: 0 } };
  await editor.request('textDocument/codeAction', { textDocument, range, context: { diagnostics: [] } });
  await editor.request('workspace/symbol', { query: 'Jobs' });
  await editor.onDisk('town.plan', SOUND);
  await editor.close('town.plan');
  await editor.stop();
  expect(callsIn(log)).toEqual({ network: [], written: [] });
  rmSync(log);
});
