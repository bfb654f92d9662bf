import { describe, expect, it } from 'vitest';
import { RepositoryError } from '../src/disk/errors.js';
import { findGit } from '../src/git/find-git.js';
import { readLog } from '../src/git/log.js';
import { readBatch, readObjectName, readTree } from '../src/git/objects.js';

const [A, B] = ['a'.repeat(40), 'b'.repeat(64)];

describe('the list of a tree', () => {
  it('is read with names of every kind', () => {
    const text = `100644 blob ${A}\ta b\n.plan\u0000160000 commit ${B}\tsub\u0000`;
    expect(readTree(Buffer.from(text))).toMatchObject([
      { path: 'a b\n.plan', object: A },
      { type: 'commit', path: 'sub' },
    ]);
    expect(readTree(Buffer.alloc(0))).toEqual([]);
  });

  it.each([
    `100644 blob ${A}\ta.plan`,
    `100644 blob ${A}\t\u0000`,
    `100644 blob abc\ta.plan\u0000`,
    `100644 blob ${A} 12\ta.plan\u0000`,
    `warning: something\n100644 blob ${A}\ta.plan\u0000`,
    '\u0000',
    `100644 blob ${A}\ta.plan\u0000100644 blob ${B}\ta.plan\u0000`,
    ...['..', '../a.plan', 'b/../a.plan', 'b/./a.plan', '/a.plan', 'b//a.plan', 'b/'].map(
      (name) => `100644 blob ${A}\t${name}\u0000`,
    ),
  ])('%j is refused', (text) => {
    expect(() => readTree(Buffer.from(text))).toThrow(RepositoryError);
  });
});

describe('a batch of objects', () => {
  it('is read whatever they hold', () => {
    const out = Buffer.from(`${A} blob 3\n\n\n\n\n${B} blob 0\n\n`);
    expect(readBatch(out, [A, B]).map(String)).toEqual(['\n\n\n', '']);
  });

  it.each([
    [`${A} missing\n`, [A]],
    [`${A} missing\n${B} blob 1\nx\n`, [A, B]],
    [`${A} blob 3\nab`, [A]],
    [`${A} blob 3\nab\n`, [A]],
    [`${A} blob 1\nab\n`, [A]],
    [`${A} tree 1\na\n`, [A]],
    [`${B} blob 1\na\n`, [A]],
    [`${A} blob -1\na\n`, [A]],
    [`${A} blob NaN\na\n`, [A]],
    [`${A} blob 1\na\nmore`, [A]],
    ['', [A]],
    ['no line end', [A]],
  ])('%j is refused', (text, objects) => {
    expect(() => readBatch(Buffer.from(text), objects)).toThrow(RepositoryError);
  });
});

describe('a log', () => {
  const HEAD = `\u0002${A}\u00022026-02-10\u0002Ann\u0002A change`;
  const CHANGE = `:000000 100644 ${'0'.repeat(40)} ${A} A`;

  it('is read, whatever the names in it hold', () => {
    const log = `\u0002${A}\u00022026-02-10\u0002A\u0002nn\n\u0002A change\0${CHANGE}\0:a\n\u0002.plan\0`;
    expect(readLog(Buffer.from(log))).toEqual([
      {
        id: A,
        on: '2026-02-10',
        by: 'A\u0002nn\n',
        subject: 'A change',
        changes: [{ path: ':a\n\u0002.plan', mode: '100644', object: A }],
      },
    ]);
    expect(readLog(Buffer.alloc(0))).toEqual([]);
  });

  it.each([
    `${CHANGE}\0a.plan\0`,
    `${HEAD}\0${CHANGE}`,
    `${HEAD}\0${CHANGE}\0`,
    `${HEAD}\0${CHANGE}\0../a.plan\0`,
    `${HEAD}\0warning\0a.plan\0`,
    HEAD.replace(A, 'abc'),
    HEAD.replace('2026-02-10', ''),
    HEAD.replace('2026-02-10', '10000-01-01'),
    HEAD.slice(0, 50),
  ])('%j is refused', (text) => {
    expect(() => readLog(Buffer.from(text))).toThrow(RepositoryError);
  });
});

it('an object name is nothing else', () => {
  expect(readObjectName(Buffer.from(`${A}\n`))).toBe(A);
  for (const text of ['', 'HEAD', `${A} ${A}`, `${A}\n${A}\n`])
    expect(() => readObjectName(Buffer.from(text))).toThrow(RepositoryError);
});

describe('where git is looked for', () => {
  const found = (platform: NodeJS.Platform, searchPath: string | undefined, ...files: string[]) =>
    findGit({ platform, searchPath, isFile: (file) => files.includes(file) });

  it('on Windows: absolute folders only, never the working folder', () => {
    const git = 'C:\\Program Files\\Git\\cmd\\git.exe';
    expect(
      found(
        'win32',
        'C:\\repo\\node_modules\\.bin;.;"C:\\Program Files\\Git\\cmd"',
        git,
        'C:\\repo\\node_modules\\.bin\\git.exe',
        'git.exe',
      ),
    ).toBe(git);
    expect(found('win32', '.;tools', 'git.exe', 'tools\\git.exe')).toBeUndefined();
  });

  it('elsewhere: the same', () => {
    expect(
      found('linux', ':.:bin:/repo/node_modules/.bin:/usr/bin', 'git', 'bin/git', '/repo/node_modules/.bin/git', '/usr/bin/git'),
    ).toBe('/usr/bin/git');
    expect(found('linux', undefined, 'git')).toBeUndefined();
  });
});
