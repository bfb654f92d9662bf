import { chmodSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { BROKEN, folderWith, goldenthread, type Run, SOUND } from './command.js';

/** Two ways to the same check: a value behind a '=' is for the whole command to read. */
const quickly = ['check', '--format', 'json'];
const wholly = ['check', '--format=json'];

/** Where the code of a check is kept, below a folder for such things. */
function keptIn(cache: string): string {
  const [name = ''] = readdirSync(path.join(cache, 'goldenthread'));
  return path.join(cache, 'goldenthread', name);
}

test('a plain check finds what the whole command finds', async () => {
  const garbled = `${SOUND}priority Jobs: Good jobs\n  suports Thriving\n  £££\n`;
  for (const text of [SOUND, BROKEN, garbled]) {
    const cwd = folderWith({ 'town.plan': text });
    expect(await goldenthread(quickly, { cwd })).toEqual(await goldenthread(wholly, { cwd }));
    expect(await goldenthread(['check'], { cwd })).toEqual(await goldenthread(['check', '--format=pretty'], { cwd }));
  }
  expect(await goldenthread([...quickly, 'nowhere'])).toEqual(await goldenthread([...wholly, 'nowhere']));
});

test('the code of a check is kept for the next one, for its owner alone', async () => {
  const cache = folderWith({});
  const cwd = folderWith({ 'town.plan': BROKEN });
  const check = (): Promise<Run> => goldenthread(quickly, { cwd, env: { XDG_CACHE_HOME: cache, LOCALAPPDATA: cache } });
  const first = await check();
  const kept = keptIn(cache);
  expect(statSync(kept).size).toBeGreaterThan(100_000);
  if (process.platform !== 'win32') {
    expect(statSync(kept).mode & 0o077).toBe(0);
    expect(statSync(path.dirname(kept)).mode & 0o077).toBe(0);
  }
  for (let run = 0; run < 4; run++) expect(await check()).toEqual(first);
});

test('the code is of use again, however many plans were checked', async () => {
  const one = folderWith({ 'town.plan': BROKEN });
  // From twenty on, switches of the engine are set that its code depends on.
  const many = folderWith(Object.fromEntries(Array.from({ length: 25 }, (_, index) => [`plan-${index}/town.plan`, BROKEN])));
  for (const cwd of [one, many]) {
    const cache = folderWith({});
    const check = (): Promise<Run> => goldenthread(quickly, { cwd, env: { XDG_CACHE_HOME: cache, LOCALAPPDATA: cache } });
    for (let run = 0; run < 3; run++) await check();
    const { mtimeMs, ino } = statSync(keptIn(cache));
    await check();
    expect(statSync(keptIn(cache))).toMatchObject({ mtimeMs, ino });
  }
});

test('code that is damaged, or that others may have written, is not run', async () => {
  const cache = folderWith({});
  const cwd = folderWith({ 'town.plan': BROKEN });
  const check = (): Promise<Run> => goldenthread(quickly, { cwd, env: { XDG_CACHE_HOME: cache, LOCALAPPDATA: cache } });
  const first = await check();
  const kept = keptIn(cache);
  const { size } = statSync(kept);
  const garbled = readFileSync(kept);
  garbled.fill(0xff, size / 2, size / 2 + 5000);
  writeFileSync(kept, garbled);
  expect(await check()).toEqual(first);
  truncateSync(kept, 1000);
  expect(await check()).toEqual(first);
  writeFileSync(kept, '');
  expect(await check()).toEqual(first);
  expect(statSync(kept).size).toBeGreaterThan(100_000);
  if (process.platform === 'win32') return;
  chmodSync(path.dirname(kept), 0o777);
  writeFileSync(kept, garbled);
  expect(await check()).toEqual(first);
});

test('a check needs no place to keep its code', async () => {
  const cwd = folderWith({ 'town.plan': BROKEN, cache: '' });
  const first = await goldenthread(quickly, { cwd, env: { NODE_DISABLE_COMPILE_CACHE: '1' } });
  expect(first.code).toBe(1);
  const nowhere = { XDG_CACHE_HOME: path.join(cwd, 'cache'), LOCALAPPDATA: path.join(cwd, 'cache') };
  expect(await goldenthread(quickly, { cwd, env: nowhere })).toEqual(first);
});
