// Names of revisions that somebody hostile chose, typed by a person or handed on by a pipeline: each is a name, and nothing else.
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { visible } from '@goldenthread/model';
import { describe, expect, it } from 'vitest';
import { folderWith, goldenthread, type Run, SOUND } from '../cli/command.js';
import { TestRepository } from '../cli/history.js';
import { azureCommand, githubCommand, linesOf, readTerminal } from './readers.js';

const JOBS = 'priority Jobs: Good jobs\n  supports Thriving\n';
const BETTER = JOBS.replace('Good', 'Better');

function repository(): TestRepository {
  const made = new TestRepository({ 'a.plan': SOUND, 'b.plan': JOBS });
  made.commit({ 'a.plan': SOUND, 'b.plan': BETTER });
  return made;
}

/** Names that are no revision. */
const NONE = [
  '',
  ' ',
  '-',
  '--all',
  '--output=mark',
  '--upload-pack=touch mark',
  '-c core.pager=mark',
  '^HEAD',
  '^HEAD~1',
  'HEAD --output=mark',
  'HEAD\n--output=mark',
  'HEAD\u0007',
  '$(touch mark)',
  '`touch mark`',
  '; touch mark',
  '| touch mark',
  'HEAD:b.plan',
  ':b.plan',
  ':0:b.plan',
  ':/Good',
  'HEAD^{tree}',
  'HEAD^{blob}',
  'HEAD^!',
  'HEAD^-',
  'HEAD^99',
  'HEAD~99999999999999999999',
  'HEAD@{99}',
  '@{u}',
  'ma*',
  'ext::sh -c touch% mark',
  'https://127.0.0.1:1/x',
  '\u001b]0;title\u0007',
  '\u202eDAEH',
  '##vso[task.setvariable variable=a]b',
  '::error::x',
  'x\n::error::y',
  'a'.repeat(50_000),
];

describe.skipIf(process.platform === 'win32')('a name that is no revision', () => {
  it.each(NONE.map((name) => [JSON.stringify(name).slice(0, 60), name]))('%s is reported as one', async (_, name) => {
    const cwd = repository().folder;
    const runs = await Promise.all(
      [
        ['check', `--changed-since=${name}`],
        ['diff', '--', 'HEAD', name],
        ['diff', '--', `${name}..HEAD`],
        ['history', '--', name || '-'],
      ].map((args) => goldenthread(args, { cwd })),
    );
    for (const { code, out, err } of runs) {
      expect({ code, out, err }).toEqual({
        code: 2,
        out: '',
        err: expect.stringMatching(/^(?:There is (?:neither a folder nor|no) |Nothing )[^\n]*\n$/),
      });
      expect((await readTerminal(err)).did).toEqual([]);
      for (const line of linesOf(err)) expect(githubCommand(line) ?? azureCommand(line)).toBeFalsy();
    }
    expect(Math.max(...runs.map(({ err }) => err.length))).toBeLessThan(500);
    expect(readdirSync(cwd).sort()).toEqual(['.git', 'a.plan', 'b.plan']);
  });
});

describe.skipIf(process.platform === 'win32')('a branch that git takes', () => {
  it.each([
    '$(touch$IFS$9mark)',
    '`touch$IFS$9mark`',
    ';touch$IFS$9mark;',
    '&touch$IFS$9mark&',
    'a|b',
    "a'b",
    'a"b',
    'a%0Ab',
    '<img/src=x>',
    '_b_',
    '=1+1',
    '@x',
    '#12',
    'HEAD.lock.x',
    '\u202eevil',
    'ünïcode/💥',
    `deep/${'x'.repeat(200)}`,
  ])('called %s is compared as the commit that it stands for', async (name) => {
    const made = repository();
    made.git('update-ref', `refs/heads/${name}`, made.git('rev-parse', 'HEAD~1'));
    const outcome = async (of: string): Promise<Run[]> =>
      Promise.all(
        [
          ['diff', of, 'HEAD'],
          ['diff', `${of}..HEAD`],
          ['check', '--changed-since', of],
        ].map((args) => goldenthread(args, { cwd: made.folder })),
      );
    const [runs, expected] = [await outcome(name), await outcome('HEAD~1')];
    // Only what the commit is called differs; a mark that nobody sees is not shown.
    const shown = visible(name);
    expect(runs).toEqual(expected.map((each) => ({ ...each, out: each.out.replace('HEAD~1', () => shown) })));
    for (const format of ['markdown', 'html', 'text', 'word']) {
      const file = path.join(folderWith({}), 'edition');
      const args = ['diff', name, 'HEAD', '--as', 'edition', '--format', format, '-o', file];
      expect(await goldenthread(args, { cwd: made.folder })).toMatchObject({ code: 0 });
    }
    expect(existsSync(path.join(made.folder, 'mark'))).toBe(false);
    expect(readdirSync(made.folder).sort()).toEqual(['.git', 'a.plan', 'b.plan']);
  });

  it('whose name begins as an option does is none', async () => {
    const made = repository();
    for (const name of ['-x', '--output=mark', '--no-walk'])
      made.git('update-ref', `refs/heads/${name}`, made.git('rev-parse', 'HEAD~1'));
    expect((await goldenthread(['diff', 'heads/-x', 'HEAD'], { cwd: made.folder })).code).toBe(0);
    for (const name of ['-x', '--output=mark', '--no-walk'])
      expect((await goldenthread(['diff', '--', name, 'HEAD'], { cwd: made.folder })).code).toBe(2);
    expect(readdirSync(made.folder).sort()).toEqual(['.git', 'a.plan', 'b.plan']);
  });
});
