// Repositories that somebody hostile made: nothing of them may run, and a damaged one is never compared wrongly.
import { execFileSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runGit } from '../../packages/workspace/src/git/run-git.js';
import { BROKEN, goldenthread, SOUND } from '../cli/command.js';
import { TestRepository } from '../cli/history.js';
import { compare, objectFile, repository } from './hostile-repository.js';

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
