// Repositories that are damaged, or set up in an odd way: they are compared rightly, or not at all.
import { execFileSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runGit } from '../../packages/workspace/src/git/run-git.js';
import { BROKEN, folderWith, goldenthread, SOUND } from '../cli/command.js';
import { TestRepository } from '../cli/history.js';
import { compare, objectFile, repository } from './hostile-repository.js';

type Made = ReturnType<typeof repository>;

/** A tree of names, a byte a character, that git itself would not make. */
function treeOf({ folder, git }: Made, ...entries: readonly (readonly [name: string, object: string])[]): string {
  const file = path.join(folder, '.git/contrived');
  const line = ([name, object]: readonly [string, string]): Buffer[] => [
    Buffer.from(`${git('cat-file', '-t', object) === 'tree' ? '40000' : '100644'} ${name}\0`, 'latin1'),
    Buffer.from(object, 'hex'),
  ];
  writeFileSync(file, Buffer.concat(entries.flatMap(line)));
  return git('hash-object', '-t', 'tree', '-w', '--literally', file);
}

describe('a repository that is damaged', () => {
  it.each(['a.plan', 'b.plan', 'c.plan'])('without the text of %s it is not compared', async (name) => {
    const { folder, git } = repository();
    rmSync(objectFile(folder, git('rev-parse', `HEAD~1:${name}`)));
    const runs = [await goldenthread(['diff', 'HEAD~1', 'HEAD'], { cwd: folder })];
    runs.push(await goldenthread(['check', '--changed-since', 'HEAD~1'], { cwd: folder }));
    for (const { code, out, err } of runs) {
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toMatch(/^This copy of the repository is not complete: the object [0-9a-f]+ is missing/);
    }
  });

  it.each(['HEAD~1^{tree}', 'HEAD~1'])('without %s it is not compared', async (revision) => {
    const { folder, git } = repository();
    const object = git('rev-parse', revision);
    const first = git('rev-parse', 'HEAD~1');
    rmSync(objectFile(folder, object));
    const { code, out, err } = await goldenthread(['diff', first, 'HEAD'], { cwd: folder });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^(git cannot read|There is)/);
  });

  it.each<[string, (folder: string, git: (...args: string[]) => string) => void]>([
    ['of nothing readable', (folder) => writeFileSync(path.join(folder, '.git/refs/heads/main'), 'no commit\n')],
    ['that is empty', (folder) => writeFileSync(path.join(folder, '.git/refs/heads/main'), '')],
    ['of a commit that is gone', (folder) => writeFileSync(path.join(folder, '.git/refs/heads/main'), `${'1'.repeat(40)}\n`)],
    [
      'of a tag whose commit is gone',
      (folder, git) => {
        const lost = git('commit-tree', '-m', 'Lost', 'HEAD^{tree}');
        git('tag', '-a', '-m', 'A tag', 'lost', lost);
        const tag = git('rev-parse', 'lost');
        rmSync(objectFile(folder, lost));
        writeFileSync(path.join(folder, '.git/refs/heads/main'), `${tag}\n`);
      },
    ],
  ])('with a main branch %s is not compared with another branch in its place', async (_, damage) => {
    const { folder, git } = repository();
    git('checkout', '-q', '-b', 'work');
    git('branch', '-f', 'main', 'HEAD~1');
    git('branch', '-f', 'master', 'HEAD~1');
    expect((await goldenthread(['diff'], { cwd: folder })).code).toBe(0);
    damage(folder, git);
    for (const args of [['diff'], ['diff', 'approved'], ['diff', 'main']]) {
      const { code, out, err } = await goldenthread(args, { cwd: folder });
      expect({ args, code, out }).toEqual({ args, code: 2, out: '' });
      expect(err).toMatch(/^(git cannot read this repository|This copy of the repository is not complete)/);
    }
  });

  it.each<[string, (made: Made, one: string, other: string) => string]>([
    ['the same name twice', (made, one, other) => treeOf(made, ['a.plan', one], ['a.plan', other])],
    ['a folder above', (made, one, other) => treeOf(made, ['..', treeOf(made, ['x.plan', other])], ['a.plan', one])],
    ['a name that is a dot', (made, one, other) => treeOf(made, ['.', treeOf(made, ['x.plan', other])], ['a.plan', one])],
  ])('with %s in a commit is not compared', async (_, contrived) => {
    const made = repository();
    const { folder, git } = made;
    const tree = contrived(made, git('rev-parse', 'HEAD:a.plan'), git('rev-parse', 'HEAD:b.plan'));
    const commit = git('commit-tree', '-m', 'Made by hand', '-p', 'HEAD', tree);
    const { code, err } = await goldenthread(['diff', 'HEAD', commit], { cwd: folder });
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('cannot be understood') });
  });

  it('says so where names are not UTF-8, and takes none of two that look alike for the other', async () => {
    const made = repository();
    const { folder, git } = made;
    const [a, b, c] = ['a', 'b', 'c'].map((name) => git('rev-parse', `HEAD:${name}.plan`)) as [string, string, string];
    const tree = treeOf(made, ['a.plan', a], ['c.plan', c], ['x\xfe.plan', b], ['x\xff.plan', a]);
    const commit = git('commit-tree', '-m', 'Made by hand', '-p', 'HEAD', tree);
    const { code, out } = await goldenthread(['diff', 'HEAD', commit], { cwd: folder });
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('is not valid UTF-8') });
    expect(out).toContain('Priority ‘Better jobs’ is no longer in the plan');
  });

  it('whose files are said to be elsewhere is not compared', async () => {
    const { folder, git } = repository();
    git('config', 'core.worktree', folderWith({ 'a.plan': SOUND }));
    const { code, err } = await goldenthread(['diff'], { cwd: folder });
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('its files are in another folder') });
  });

  it('with settings that git cannot read says so', async () => {
    const { folder } = repository();
    appendFileSync(path.join(folder, '.git/config'), '[core\n');
    const { code, err } = await goldenthread(['diff'], { cwd: folder });
    expect({ code, err }).toEqual({ code: 2, err: expect.stringMatching(/^git cannot read this repository/) });
  });

  it('replaced objects play no part', async () => {
    const { folder, git } = repository();
    git('replace', git('rev-parse', 'HEAD~1:b.plan'), git('rev-parse', 'HEAD:b.plan'));
    const { code, out } = await goldenthread(['diff', 'HEAD~1', 'HEAD'], { cwd: folder });
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('Better jobs') });
  });

  it('commits that its own files would hide are seen', async () => {
    const { folder, git } = repository();
    const [first, last] = [git('rev-parse', 'HEAD~1'), git('rev-parse', 'HEAD')];
    mkdirSync(path.join(folder, '.git/info'), { recursive: true });
    // A graft: the last commit has no parents.
    writeFileSync(path.join(folder, '.git/info/grafts'), `${last}\n`);
    git('config', 'log.showRoot', 'false');
    expect((await goldenthread(['diff', first, last], { cwd: folder })).code).toBe(0);
    const { code, out } = await goldenthread(['diff', 'HEAD~1', 'HEAD'], { cwd: folder });
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('Better jobs') });
    const history = await goldenthread(['history', 'Jobs'], { cwd: folder });
    expect(history.out).toContain('Good jobs');
    expect(history.out).toContain('Better jobs');
  });

  it('whose settings never end is given up', async () => {
    const { folder } = repository();
    const pipe = path.join(folder, '.git/pipe');
    execFileSync('mkfifo', [pipe]);
    appendFileSync(path.join(folder, '.git/config'), `[include]\n\tpath = ${pipe}\n`);
    await expect(runGit(folder, ['rev-parse', 'HEAD'], '', 500)).rejects.toThrow(/^git did not answer, so it was stopped\./);
  });

  it.each<[string, (made: ReturnType<typeof repository>) => void]>([
    [
      'objects of another repository',
      ({ folder }) => {
        const other = new TestRepository({ 'a.plan': BROKEN });
        writeFileSync(path.join(folder, '.git/objects/info/alternates'), `${other.folder}/.git/objects\n`);
      },
    ],
    [
      'settings of its working folder that run something',
      ({ folder, git, trap }) => {
        git('config', 'extensions.worktreeConfig', 'true');
        writeFileSync(path.join(folder, '.git/config.worktree'), `[core]\n\tfsmonitor = ${trap}\n\tpager = ${trap}\n`);
      },
    ],
    [
      'settings taken from another file that run something',
      ({ folder, git, trap }) => {
        writeFileSync(path.join(folder, 'settings'), `[core]\n\tfsmonitor = ${trap}\n[diff]\n\texternal = ${trap}\n`);
        git('config', 'include.path', '../settings');
        git('config', 'includeIf.gitdir:**.path', '../settings');
      },
    ],
    [
      'programs for what its files hold',
      ({ folder, git, trap }) => {
        const names = [
          'filter.x.clean',
          'filter.x.smudge',
          'filter.x.process',
          'diff.x.textconv',
          'diff.x.command',
          'merge.x.driver',
        ];
        for (const name of names) git('config', name, trap);
        git('config', 'filter.x.required', 'true');
        mkdirSync(path.join(folder, '.git/info'), { recursive: true });
        writeFileSync(path.join(folder, '.git/info/attributes'), '* filter=x diff=x merge=x working-tree-encoding=UTF-16\n');
      },
    ],
    [
      'an order of files that is a program’s',
      ({ git, trap }) => {
        const places = ['diff.orderFile', 'mailmap.file', 'core.excludesFile', 'commit.template'];
        for (const name of [...places, 'gpg.ssh.program', 'sequence.editor']) git('config', name, trap);
        git('config', 'log.mailmap', 'true');
        git('config', 'i18n.logOutputEncoding', 'UTF-16');
        git('config', 'color.ui', 'always');
      },
    ],
  ])('%s: nothing runs, and the comparison is the same', async (_, change) => {
    const made = repository();
    const before = await compare(made.folder);
    change(made);
    const after = await compare(made.folder);
    expect(after).toEqual(before);
    expect(existsSync(made.mark)).toBe(false);
  });

  it('a folder moved to another name stays the same repository', async () => {
    const { folder } = repository();
    const moved = `${folder} moved\u00e9`;
    renameSync(folder, moved);
    try {
      expect((await goldenthread(['diff', 'HEAD~1', 'HEAD'], { cwd: moved })).code).toBe(0);
    } finally {
      renameSync(moved, folder);
    }
  });
});
