// Repositories that somebody hostile made: nothing of them may run, and a damaged one is never compared wrongly.
import { execFileSync } from 'node:child_process';
import { appendFileSync, chmodSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runGit } from '../../packages/workspace/src/git/run-git.js';
import { BROKEN, folderWith, goldenthread, type RunOptions, SOUND } from '../cli/command.js';
import { TestRepository } from '../cli/history.js';

const FILES = { 'a.plan': SOUND, 'b.plan': 'priority Jobs: Good jobs\n  supports Thriving\n', 'c.plan': '// The end\n' };

/** A repository of two commits, and a command that leaves a mark wherever it is run. */
function repository(): { folder: string; mark: string; trap: string; git: (...args: string[]) => string } {
  const made = new TestRepository(FILES);
  made.commit({ ...FILES, 'b.plan': 'priority Jobs: Better jobs\n  supports Thriving\n' });
  const mark = path.join(folderWith({}), 'it-ran');
  const trap = path.join(folderWith({ trap: `#!/bin/sh\ntouch '${mark}'\n` }), 'trap');
  chmodSync(trap, 0o755);
  return { folder: made.folder, mark, trap, git: (...args) => made.git(...args) };
}

/** Everything that the command asks git. */
async function compare(cwd: string, options: RunOptions = {}) {
  const runs = [['diff', 'HEAD~1', 'HEAD'], ['diff'], ['check', '--changed-since', 'HEAD~1']];
  return Promise.all(runs.map((args) => goldenthread(args, { cwd, ...options })));
}

const objectFile = (folder: string, object: string): string =>
  path.join(folder, '.git/objects', object.slice(0, 2), object.slice(2));

/** A repository from which one object is gone, with the settings of a partial clone that fetches what is missing. */
function partialClone(fetchFrom: (trap: string) => Record<string, string>) {
  const made = repository();
  rmSync(objectFile(made.folder, made.git('rev-parse', 'HEAD~1:b.plan')));
  const settings = {
    'core.repositoryFormatVersion': '1',
    'extensions.partialClone': 'origin',
    'remote.origin.promisor': 'true',
    'remote.origin.partialCloneFilter': 'blob:none',
    ...fetchFrom(made.trap),
  };
  for (const [name, value] of Object.entries(settings)) made.git('config', name, value);
  return made;
}

describe.skipIf(process.platform === 'win32')('what a repository would run', () => {
  it.each<[string, (trap: string) => Record<string, string>]>([
    ['an upload pack', (trap) => ({ 'remote.origin.url': '.', 'remote.origin.uploadpack': trap })],
    [
      'a transport that is a command',
      (trap) => ({ 'remote.origin.url': `ext::${trap}`, 'protocol.ext.allow': 'always', 'protocol.allow': 'always' }),
    ],
    ['an ssh command', (trap) => ({ 'remote.origin.url': 'ssh://127.0.0.1/x', 'core.sshCommand': trap })],
    ['a proxy', (trap) => ({ 'remote.origin.url': 'git://127.0.0.1:1/x', 'core.gitProxy': trap })],
  ])('a missing object is not fetched through %s', async (_, fetchFrom) => {
    const { folder, mark } = partialClone(fetchFrom);
    for (const { code, out, err } of await compare(folder)) {
      // The comparisons that need the object end with a sentence; none is made without it.
      if (code === 2) expect(err).toMatch(/^This copy of the repository is not complete: .*\n$/);
      else expect(out).not.toContain('Better jobs');
    }
    expect((await goldenthread(['diff', 'HEAD~1', 'HEAD'], { cwd: folder })).code).toBe(2);
    expect(existsSync(mark)).toBe(false);
  });

  it('no hook, file monitor, pager or helper of the configuration', async () => {
    const { folder, mark, trap, git } = repository();
    for (const name of [
      'core.fsmonitor',
      'core.pager',
      'core.editor',
      'core.askPass',
      'core.sshCommand',
      'core.alternateRefsCommand',
      'diff.external',
      'credential.helper',
      'interactive.diffFilter',
      'filter.x.smudge',
      'filter.x.process',
      'diff.x.textconv',
      'uploadpack.packObjectsHook',
      'gpg.program',
    ])
      git('config', name, trap);
    git('config', 'core.hooksPath', path.dirname(trap));
    writeFileSync(path.join(folder, '.gitattributes'), '*.plan filter=x diff=x\n');
    for (const hook of ['post-index-change', 'reference-transaction', 'pre-auto-gc', 'fsmonitor-watchman'])
      writeFileSync(path.join(folder, '.git/hooks', hook), `#!/bin/sh\ntouch '${mark}'\n`, { mode: 0o755 });
    rmSync(mark, { force: true });
    for (const { code } of await compare(folder)) expect(code).toBe(0);
    expect(existsSync(mark)).toBe(false);
  });

  it.each([
    ['status'],
    ['diff'],
    ['diff', '--ext-diff', 'HEAD~1', 'HEAD'],
    ['log', '-p', '-1'],
    ['log', '-1', '--show-signature'],
    ['grep', '-O', 'Jobs'],
    ['fetch', 'origin'],
    ['fetch', 'far'],
    ['ls-remote', 'far'],
    ['gc', '--auto'],
    ['commit', '--allow-empty', '-m', 'x'],
    ['commit', '--allow-empty'],
    ['checkout', '-q', 'HEAD~1'],
    ['for-each-ref'],
  ])('whatever git is asked, also what no command asks today: %j %j %j', async (...args) => {
    const { folder, mark, trap, git } = repository();
    for (const name of [
      'core.fsmonitor',
      'core.pager',
      'core.editor',
      'core.sshCommand',
      'diff.external',
      'core.gitProxy',
      'credential.helper',
    ])
      git('config', name, trap);
    git('config', 'remote.origin.url', `ext::${trap}`);
    git('config', 'remote.far.url', 'ssh://127.0.0.1/x');
    git('config', 'protocol.allow', 'always');
    git('config', 'protocol.ext.allow', 'always');
    git('config', 'core.hooksPath', '.git/own-hooks');
    git('config', 'gc.auto', '1');
    mkdirSync(path.join(folder, '.git/own-hooks'));
    for (const hook of [
      'pre-commit',
      'post-commit',
      'post-checkout',
      'reference-transaction',
      'pre-auto-gc',
      'post-index-change',
    ])
      writeFileSync(path.join(folder, '.git/own-hooks', hook), `#!/bin/sh\ntouch '${mark}'\n`, { mode: 0o755 });
    appendFileSync(path.join(folder, 'b.plan'), '// more\n');
    rmSync(mark, { force: true });
    await runGit(folder, ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], '', 20_000);
    expect(existsSync(mark)).toBe(false);
  });

  it('a bare repository that is kept inside it', async () => {
    const { folder, mark, trap } = repository();
    const inner = path.join(folder, 'docs');
    execFileSync('git', ['init', '-q', '--bare', inner]);
    appendFileSync(
      path.join(inner, 'config'),
      `[core]\n\tbare = false\n\tworktree = ..\n\tfsmonitor = ${trap}\n[remote "origin"]\n\turl = .\n\tuploadpack = ${trap}\n`,
    );
    writeFileSync(path.join(inner, 'a.plan'), SOUND);
    const { code, err } = await goldenthread(['diff'], { cwd: inner });
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('bare git repository') });
    expect(existsSync(mark)).toBe(false);
  });

  it('a git that lies in the folder, in a package of it, or in a search path that is not absolute', async () => {
    const { folder, mark } = repository();
    mkdirSync(path.join(folder, 'node_modules/.bin'), { recursive: true });
    for (const place of ['git', 'node_modules/.bin/git'])
      writeFileSync(path.join(folder, place), `#!/bin/sh\ntouch '${mark}'\n`, { mode: 0o755 });
    const PATH = ['', '.', 'node_modules/.bin', path.join(folder, 'node_modules/.bin'), process.env.PATH].join(':');
    for (const { code } of await compare(folder, { env: { PATH } })) expect(code).toBe(0);
    expect(existsSync(mark)).toBe(false);
  });

  it('what the environment would have git do', async () => {
    const { folder, mark, trap } = repository();
    const elsewhere = new TestRepository({ 'a.plan': BROKEN });
    const env = {
      GIT_DIR: path.join(elsewhere.folder, '.git'),
      GIT_WORK_TREE: elsewhere.folder,
      GIT_OBJECT_DIRECTORY: path.join(elsewhere.folder, '.git/objects'),
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'core.fsmonitor',
      GIT_CONFIG_VALUE_0: trap,
      GIT_CONFIG_PARAMETERS: `'core.pager'='${trap}'`,
      GIT_EXTERNAL_DIFF: trap,
      GIT_PAGER: trap,
      GIT_EXEC_PATH: path.dirname(trap),
      GIT_TRACE: path.join(folder, 'trace'),
    };
    const [revisions] = await compare(folder, { env });
    expect(revisions).toMatchObject({ code: 0, err: '', out: expect.stringContaining('Better jobs') });
    expect(existsSync(mark) || existsSync(path.join(folder, 'trace'))).toBe(false);
  });
});

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
        for (const name of [
          'filter.x.clean',
          'filter.x.smudge',
          'filter.x.process',
          'diff.x.textconv',
          'diff.x.command',
          'merge.x.driver',
        ])
          git('config', name, trap);
        git('config', 'filter.x.required', 'true');
        mkdirSync(path.join(folder, '.git/info'), { recursive: true });
        writeFileSync(path.join(folder, '.git/info/attributes'), '* filter=x diff=x merge=x working-tree-encoding=UTF-16\n');
      },
    ],
    [
      'an order of files that is a program’s',
      ({ git, trap }) => {
        for (const name of [
          'diff.orderFile',
          'mailmap.file',
          'core.excludesFile',
          'commit.template',
          'gpg.ssh.program',
          'sequence.editor',
        ])
          git('config', name, trap);
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
