import { chmodSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { folderWith, goldenthread, SOUND } from './command.js';

const UNTIDY = SOUND.replace('  as at', '        as   at');
const bytes = (cwd: string, name: string): Buffer => readFileSync(path.join(cwd, name));

it('formats in place, says which files it changed, and then has nothing left to do', async () => {
  const cwd = folderWith({ 'town.plan': UNTIDY, 'below/sound.plan': SOUND });
  const first = await goldenthread(['fmt'], { cwd });
  expect(first).toEqual({
    code: 0,
    out: 'town.plan\n',
    err: 'Formatted 1 of 2 files. No word or figure was changed.\n',
  });
  expect(bytes(cwd, 'town.plan').toString()).toBe(SOUND);
  expect(await goldenthread(['fmt'], { cwd })).toEqual({ code: 0, out: '', err: '2 files looked at; nothing to change.\n' });
  expect(readdirSync(cwd).sort()).toEqual(['below', 'town.plan']);
});

it('--check changes nothing, lists what would change, and ends with 1', async () => {
  const cwd = folderWith({ 'town.plan': UNTIDY });
  const { code, out, err } = await goldenthread(['fmt', '--check'], { cwd });
  expect({ code, out }).toEqual({ code: 1, out: 'town.plan\n' });
  expect(err).toContain('1 of 1 file would change');
  expect(bytes(cwd, 'town.plan').toString()).toBe(UNTIDY);
  expect((await goldenthread(['fmt', '--check'], { cwd: folderWith({ 'town.plan': SOUND }) })).code).toBe(0);
});

it.each<[string, (text: string) => Uint8Array]>([
  ['a byte order mark', (text) => Buffer.from(`\ufeff${text}`)],
  ['CRLF', (text) => Buffer.from(text.replaceAll('\n', '\r\n'))],
  ['UTF-16', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
  ['UTF-16, the other way round', (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
  ['UTF-16 without a mark', (text) => Buffer.from(text, 'utf16le')],
  ['Windows-1252', (text) => Buffer.from(text.replace('thrives', 'thrives \u00a3\u00e9'), 'latin1')],
])('keeps %s', async (_, encode) => {
  const cwd = folderWith({ 'town.plan': encode(UNTIDY) });
  expect((await goldenthread(['fmt'], { cwd })).out).toBe('town.plan\n');
  expect(bytes(cwd, 'town.plan')).toEqual(Buffer.from(encode(SOUND)));
});

it.skipIf(process.platform === 'win32')('keeps the permissions of a file', async () => {
  const cwd = folderWith({ 'town.plan': UNTIDY });
  chmodSync(path.join(cwd, 'town.plan'), 0o640);
  await goldenthread(['fmt'], { cwd });
  expect(statSync(path.join(cwd, 'town.plan')).mode & 0o777).toBe(0o640);
});

it('leaves alone what is not text, says so, and formats the rest', async () => {
  const picture = Uint8Array.from({ length: 600 }, (_, index) => (index * 37) % 256);
  const cwd = folderWith({ 'logo.plan': picture, 'town.plan': UNTIDY });
  const { code, out, err } = await goldenthread(['fmt'], { cwd });
  expect({ code, out }).toEqual({ code: 2, out: 'town.plan\n' });
  expect(err).toContain('logo.plan is not text, so it was left as it is.\n1 of 2 files could not be formatted.\n');
  expect(bytes(cwd, 'logo.plan')).toEqual(Buffer.from(picture));
});

it.each([['nowhere'], ['notes.txt'], ['.']])('fmt %s ends with 2 and a plain sentence', async (name) => {
  const { code, out, err } = await goldenthread(['fmt', name], { cwd: folderWith({ 'notes.txt': '' }) });
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(/^(There is|notes).*\.\n$/);
});
