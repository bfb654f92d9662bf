// What the command asks of the system: no socket, and no file written but what was asked for. Only where strace is there.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { BROKEN, COMMAND, SOUND } from '../cli/command.js';

const hasStrace = ['/usr/bin/strace', '/usr/local/bin/strace'].some((file) => existsSync(file));
const cwd = mkdtempSync(path.join(tmpdir(), 'goldenthread-calls-'));
const log = `${cwd}.log`;

beforeAll(() => {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], { cwd });
  writeFileSync(path.join(cwd, 'town.plan'), SOUND);
  git('init', '-q');
  git('add', '-A');
  git('commit', '-q', '-m', 'A plan');
  writeFileSync(path.join(cwd, 'town.plan'), BROKEN.replace('  as at', '      as at'));
});
afterAll(() => {
  for (const each of [cwd, log]) rmSync(each, { recursive: true, force: true });
});

/** The system calls of a run that reach the network, or that write; each as its line. */
function callsOf(args: readonly string[]): { network: string[]; written: string[] } {
  const trace = [
    '-f',
    '-qq',
    '-y',
    '-e',
    'trace=socket,connect,bind,openat,open,creat,rename,renameat,renameat2,unlink,unlinkat,mkdir,mkdirat,link,linkat,symlink,truncate,chmod',
    '-o',
    log,
  ];
  const env = { ...process.env, NODE_DISABLE_COMPILE_CACHE: '1' };
  try {
    execFileSync('strace', [...trace, process.execPath, COMMAND, ...args], { cwd, env, stdio: 'ignore', timeout: 60_000 });
  } catch (error) {
    if ((error as { status?: number | null }).status !== 1) throw error;
  }
  const lines = readFileSync(log, 'utf8')
    .split('\n')
    .filter((line) => !/ = -1 E/.test(line));
  const written = lines.filter(
    (line) =>
      /\b(creat|rename\w*|unlink\w*|mkdir\w*|link\w*|symlink|truncate|chmod)\(/.test(line) ||
      /open(at)?\(.*O_(WRONLY|RDWR|CREAT)/.test(line),
  );
  return {
    network: lines.filter((line) => /\b(socket|connect|bind)\(/.test(line) && !line.includes('socketpair')),
    written: written.filter((line) => !/"\/(dev\/null|dev\/tty|proc\/)/.test(line)),
  };
}

it
  .skipIf(!hasStrace)
  .each([
    [['check']],
    [['check', '--format', 'sarif']],
    [['check', '--changed-since', 'HEAD']],
    [['diff', 'HEAD']],
    [['thread', 'Jobs']],
    [['explain', 'unknown-name']],
    [['report']],
    [['fmt', '--check']],
  ])('%j opens no socket and writes nothing', (args) => {
  expect(callsOf(args)).toEqual({ network: [], written: [] });
});

it.skipIf(!hasStrace)('-o, fmt and init write what was asked for, and nothing else', () => {
  for (const [args, file] of [
    [['check', '-o', 'found.txt'], 'found.txt'],
    [['fmt', 'town.plan'], 'town.plan'],
    [['init', 'new'], 'new'],
  ] as const) {
    const { network, written } = callsOf(args);
    expect(network).toEqual([]);
    expect(written.length).toBeGreaterThan(0);
    for (const line of written)
      expect(line).toMatch(new RegExp(`/${file.replace('.', '\\.')}|\\.${file.replace('.', '\\.')}\\.[0-9a-f-]+\\.tmp`));
  }
});
