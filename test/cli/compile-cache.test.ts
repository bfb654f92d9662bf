import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir, userInfo } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { BROKEN, COMMAND, ended, folderWith, goldenthread, type Run } from './command.js';

const { cacheFolder } = createRequire(COMMAND)('./compile-cache.js') as {
  cacheFolder(env: NodeJS.ProcessEnv, platform: string, user: number | undefined): string | undefined;
};
const user = process.getuid?.();

/** Where a cache is made, told the user's folder for caches. */
const cacheIn = (caches: string): string | undefined => cacheFolder({ XDG_CACHE_HOME: caches }, 'linux', user);

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** A folder that nobody else can write to: below the temporary folder there is none. */
function privateFolder(): string {
  const bases = [userInfo().homedir, path.dirname(path.resolve(PROJECT))];
  const base = bases.find((each) => existsSync(each) && !isShared(each)) ?? bases[0];
  const folder = mkdtempSync(path.join(base ?? '', '.goldenthread-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const isShared = (folder: string): boolean =>
  (statSync(folder).mode & 0o022) !== 0 || (folder !== path.dirname(folder) && isShared(path.dirname(folder)));

const made = (...parts: string[]): string => {
  const folder = path.join(...parts);
  mkdirSync(folder, { recursive: true });
  return folder;
};

function fileWith(file: string, mode: number): string {
  writeFileSync(file, 'planted');
  chmodSync(file, mode);
  return file;
}

describe.skipIf(process.platform === 'win32')('compiled code is cached', () => {
  it('in a folder for its owner alone, which is made where it is missing', () => {
    const caches = path.join(privateFolder(), 'deep', 'caches');
    const folder = cacheIn(caches) ?? '';
    expect(path.dirname(folder)).toBe(path.join(caches, 'goldenthread'));
    for (const each of [folder, path.dirname(folder), caches]) expect(statSync(each).mode & 0o777).toBe(0o700);
    // And again once it is there.
    expect(cacheIn(caches)).toBe(folder);
  });

  it('below the home of the user where nothing else is said, and through a link that leads to a safe place', () => {
    const home = privateFolder();
    expect(path.dirname(cacheFolder({ HOME: home }, 'linux', user) ?? '')).toBe(path.join(home, '.cache', 'goldenthread'));
    const other = path.join(privateFolder(), 'link');
    symlinkSync(home, other);
    expect(path.dirname(cacheIn(other) ?? '')).toBe(path.join(home, 'goldenthread'));
  });

  it('with one for each build, and what an earlier one left is not looked at', () => {
    const caches = privateFolder();
    const build = cacheIn(caches) ?? '';
    const earlier = made(path.dirname(build), '0.0.1-0', 'v24.0.0-x64-0123abcd-0');
    fileWith(path.join(earlier, '89abcdef'), 0o666);
    symlinkSync('nowhere', path.join(path.dirname(build), 'link'));
    expect(cacheIn(caches)).toBe(build);
    chmodSync(build, 0o755);
    expect(cacheIn(caches)).toBeUndefined();
  });

  it('by the command, which then finds the same', async () => {
    const caches = privateFolder();
    const cwd = folderWith({ 'town.plan': BROKEN });
    const check = (): Promise<Run> => goldenthread(['check'], { cwd, env: { XDG_CACHE_HOME: caches } });
    const first = await check();
    expect(first.code).toBe(1);
    expect(readdirSync(path.join(caches, 'goldenthread'), { recursive: true }).length).toBeGreaterThan(5);
    expect(await check()).toEqual(first);
  });

  it('also where a group may write to what the user makes, and what is asked for is made as it would be', async () => {
    const caches = privateFolder();
    const cwd = folderWith({ 'town.plan': BROKEN });
    const script = 'umask 002; exec "$0" "$@"';
    const env = { ...process.env, XDG_CACHE_HOME: caches };
    await ended(spawn('sh', ['-c', script, process.execPath, COMMAND, 'check', '-o', 'lines=gaps.txt'], { cwd, env }));
    expect(cacheIn(caches)).toBeDefined();
    expect(readdirSync(cacheIn(caches) ?? '')).toHaveLength(1);
    expect(statSync(path.join(cwd, 'gaps.txt')).mode & 0o777).toBe(0o664);
  });

  it('nowhere that is not a whole path', async () => {
    expect(cacheIn('caches')).toBeUndefined();
    expect(cacheFolder({ HOME: 'home' }, 'linux', user)).toBeUndefined();
    expect(cacheFolder({ HOME: '', XDG_CACHE_HOME: '' }, 'linux', user)).toBeUndefined();
    expect(cacheFolder({}, 'linux', user)).toBeUndefined();
    expect(cacheFolder({ LOCALAPPDATA: 'caches' }, 'win32', undefined)).toBeUndefined();
    // Not even where the folder that one works in is safe.
    const cwd = privateFolder();
    for (const env of [{ XDG_CACHE_HOME: 'caches' }, { XDG_CACHE_HOME: '', HOME: '.' }, { XDG_CACHE_HOME: './a/../caches' }])
      expect((await goldenthread(['check', made(cwd, 'plans')], { cwd, env })).code).toBe(2);
    expect(readdirSync(cwd)).toEqual(['plans']);
  });

  it('not in the shared temporary folder, nor in any that others can write to', () => {
    const shared = mkdtempSync(path.join(tmpdir(), 'goldenthread-'));
    onTestFinished(() => rmSync(shared, { recursive: true, force: true }));
    expect(cacheIn(shared)).toBeUndefined();
    const above = made(privateFolder(), 'above');
    const caches = made(above, 'caches');
    chmodSync(above, 0o777);
    expect(cacheIn(caches)).toBeUndefined();
    chmodSync(above, 0o770);
    expect(cacheIn(caches)).toBeUndefined();
    const link = path.join(privateFolder(), 'link');
    symlinkSync(shared, link);
    expect(cacheIn(link)).toBeUndefined();
    expect([...readdirSync(shared), ...readdirSync(caches)]).toEqual([]);
  });

  it('not in a checkout, in which nothing is made', () => {
    const checkout = privateFolder();
    made(checkout, '.git');
    expect(cacheIn(path.join(checkout, 'caches'))).toBeUndefined();
    expect(cacheIn(made(checkout, 'deep', 'caches'))).toBeUndefined();
    const worktree = privateFolder();
    writeFileSync(path.join(worktree, '.git'), 'gitdir: elsewhere\n');
    expect(cacheIn(worktree)).toBeUndefined();
    expect(readdirSync(checkout).sort()).toEqual(['.git', 'deep']);
  });

  it.each<[what: string, plant: (version: string) => void]>([
    ['a link in place of a file', (version) => symlinkSync('/etc/hostname', path.join(version, '0123abcd'))],
    ['a link that leads nowhere', (version) => symlinkSync('nowhere', path.join(version, '0123abcd'))],
    ['a pipe', (version) => execFileSync('mkfifo', [path.join(version, '0123abcd')])],
    ['a folder in place of a file', (version) => made(version, '0123abcd')],
    ['a file that everybody can write to', (version) => fileWith(path.join(version, '0123abcd'), 0o666)],
    ['a file that a group can write to', (version) => fileWith(path.join(version, '0123abcd'), 0o660)],
    ['a folder that everybody can write to', (version) => chmodSync(version, 0o777)],
    ['a file beside the folders', (version) => fileWith(path.join(path.dirname(version), 'planted'), 0o600)],
    ['a link beside the folders', (version) => symlinkSync(version, path.join(path.dirname(version), 'v24'))],
  ])('not where there lies in it %s, which stays there', async (_, plant) => {
    const caches = privateFolder();
    const version = made(cacheIn(caches) ?? '', 'v24.0.0-x64-0123abcd-0');
    fileWith(path.join(version, '89abcdef'), 0o600);
    expect(cacheIn(caches)).toBe(path.dirname(version));
    plant(version);
    const before = readdirSync(caches, { recursive: true }).sort();
    expect(cacheIn(caches)).toBeUndefined();
    const cwd = folderWith({ 'town.plan': BROKEN });
    expect((await goldenthread(['check'], { cwd, env: { XDG_CACHE_HOME: caches } })).code).toBe(1);
    expect(readdirSync(caches, { recursive: true }).sort()).toEqual(before);
  });

  it.skipIf(user !== 0)('not where there lies in it what somebody else owns', () => {
    const caches = privateFolder();
    const version = made(cacheIn(caches) ?? '', 'v24.0.0-x64-0123abcd-0');
    const file = fileWith(path.join(version, '89abcdef'), 0o600);
    for (const each of [file, version]) {
      chownSync(each, 65534, 65534);
      expect(cacheIn(caches)).toBeUndefined();
      chownSync(each, 0, 0);
      expect(cacheIn(caches)).toBeDefined();
    }
  });

  it('not in what somebody else put in its place: a link, a file, an open folder, a folder of theirs', () => {
    const open = privateFolder();
    chmodSync(made(open, 'goldenthread'), 0o755);
    expect(cacheIn(open)).toBeUndefined();
    const linked = privateFolder();
    symlinkSync(privateFolder(), path.join(linked, 'goldenthread'));
    expect(cacheIn(linked)).toBe(undefined);
    const dangling = privateFolder();
    symlinkSync(path.join(dangling, 'elsewhere'), path.join(dangling, 'goldenthread'));
    expect(cacheIn(dangling)).toBeUndefined();
    expect(readdirSync(dangling)).toEqual(['goldenthread']);
    const file = privateFolder();
    writeFileSync(path.join(file, 'goldenthread'), '');
    expect(cacheIn(file)).toBeUndefined();
    const theirs = privateFolder();
    expect(cacheIn(theirs)).toBeDefined();
    expect(cacheFolder({ XDG_CACHE_HOME: theirs }, 'linux', (user ?? 0) + 1)).toBeUndefined();
  });
});

it('no command writes compiled code to where others could', async () => {
  const cwd = folderWith({ 'town.plan': BROKEN, 'tmp/keep': '', 'home/keep': '' });
  const env = { HOME: path.join(cwd, 'home'), XDG_CACHE_HOME: '', TMPDIR: path.join(cwd, 'tmp'), LOCALAPPDATA: 'home' };
  for (const args of [['check'], ['fmt', '--check'], ['explain'], ['thread', 'Jobs'], ['diff', '.', '.'], ['--version']])
    await goldenthread(args, { cwd, env });
  expect(readdirSync(cwd, { recursive: true }).sort()).toEqual(['home', 'home/keep', 'tmp', 'tmp/keep', 'town.plan']);
});

it.skipIf(process.platform === 'win32')(
  'an older Node goes on under no newer one that somebody put into a shared folder above',
  async () => {
    const shared = privateFolder();
    const bin = made(shared, 'below', 'bin');
    writeFileSync(path.join(bin, 'older-node.mjs'), readFileSync(path.join(path.dirname(COMMAND), 'older-node.mjs')));
    writeFileSync(path.join(bin, 'start.mjs'), "import { runWithNewerNode } from './older-node.mjs';\nrunWithNewerNode(999);\n");
    const planted = path.join(made(shared, 'node_modules', 'node', 'bin'), 'node');
    writeFileSync(planted, '#!/bin/sh\necho it ran\n', { mode: 0o755 });
    const start = (): Promise<Run> => ended(spawn(process.execPath, [path.join(bin, 'start.mjs')]));
    expect(await start()).toMatchObject({ code: 0, out: 'it ran\n' });
    const refused = { code: 2, out: '', err: expect.stringContaining('goldenthread needs Node 999 or later') };
    for (const mode of [0o777, 0o1777]) {
      chmodSync(shared, mode);
      expect(await start()).toEqual(refused);
    }
    chmodSync(shared, 0o755);
    if (user !== 0) return;
    chownSync(shared, 65534, 65534);
    expect(await start()).toEqual(refused);
  },
);
