import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { BROKEN, folderWith, COMMAND as GOLDENTHREAD, goldenthread, SOUND } from '../cli/command.js';
import { replaced, START, TestRepository } from '../cli/history.js';
import { pathWithCommand } from '../pipelines/fake-npx.js';
import { ROOT, readPage } from './pages.js';

const { version } = JSON.parse(readFileSync(join(ROOT, 'packages/cli/package.json'), 'utf8')) as { version: string };
const PACKAGE = `@goldenthread/cli@${version}`;

const page = readPage('docs/ci.md').text;
const blocks = [...page.matchAll(/^```(yaml|sh)\n([\s\S]*?)^```$/gm)].map(([, language = '', text = '']) => ({ language, text }));
/** What a start adds on a pull request, in the words of its service. */
const ON_PULL_REQUESTS =
  / (?:\$\{\{ github\.base_ref && '(--changed-since HEAD\^1)' \}\}|\$\{(?:SYSTEM_PULLREQUEST_TARGETBRANCH|CI_MERGE_REQUEST_DIFF_BASE_SHA):\+(--changed-since [^}]+)\})/;
/** The commands of a block, without the name of the program and the folder that it is told to work in. */
const commandsIn = (text: string): string[] =>
  [
    ...text
      .replace(ON_PULL_REQUESTS, '')
      .matchAll(/^(?!.*name:).*\bgoldenthread (?:-C "[^"]+" )?(?=check|comment|fmt)([^,\]#\n]*)/gm),
  ].map(([, command = '']) => command.trim());

/** Runs a command of the page as it stands there, except that it is not installed. */
const run = (command: string, cwd: string, env: Record<string, string> = {}) => goldenthread(command.split(' '), { cwd, env });

/** The files that a start hands on to its service. */
const handedOn = (text: string): string[] =>
  [...text.matchAll(/(?:codequality|junit|testResultsFiles|sarif_file): ([^\s,}]+)/g)].map(([, file = '']) => file);

describe('docs/ci.md', () => {
  it('has a start for each service, of at most ten lines', () => {
    expect(blocks.length).toBeGreaterThanOrEqual(7);
    for (const { text } of blocks) expect(text.trimEnd().split('\n').length, text).toBeLessThanOrEqual(10);
    for (const { text } of blocks.filter(({ language }) => language === 'yaml')) expect(parse(text)).toBeTypeOf('object');
  });

  const starts = blocks.filter(
    ({ text }) => !/--baseline|--changed-since|--fail-on/.test(text.replace(ON_PULL_REQUESTS, '')) && commandsIn(text).length > 0,
  );
  it.each(starts.map(({ text }) => [commandsIn(text).join('; '), text]))(
    '%s: passes, fails, and writes what is handed on',
    async (_, text) => {
      for (const [plan, code] of [
        [SOUND, 0],
        [BROKEN, 1],
      ] as const) {
        const cwd = folderWith({ 'town.plan': plan });
        for (const command of commandsIn(text)) {
          // Not for a pull request: then there is nothing to comment on.
          const isCheck = command !== 'comment';
          expect((await run(command, cwd, isCheck ? {} : { GITLAB_CI: 'true', GITHUB_ACTIONS: '' })).code).toBe(
            isCheck ? code : 0,
          );
        }
        for (const file of handedOn(text)) expect(existsSync(join(cwd, file)), file).toBe(true);
      }
    },
  );

  it('says how to fetch the history and which rights to give, wherever it comments', () => {
    const commenting = starts.filter(({ text }) => / comment\b/m.test(text));
    expect(commenting).toHaveLength(3);
    for (const { text } of commenting) {
      expect(text).toMatch(/fetch-depth: 0|GIT_DEPTH: 0|fetchDepth: 0/);
      expect(text).toMatch(/pull-requests: write|SYSTEM_ACCESSTOKEN|after_script/);
    }
  });

  it('names every input of the action, the component and the template', () => {
    const named = (heading: string): string => page.split(/^## /m).find((part) => part.startsWith(heading)) ?? '';
    const inputs = (file: string) => parseAllDocuments(readFileSync(join(ROOT, file), 'utf8')).map((each) => each.toJS());
    const [action] = inputs('action.yml');
    const [component] = inputs('templates/check.yml');
    const [template] = inputs('azure/check.yml');
    for (const name of [...Object.keys(action.inputs), ...Object.keys(action.outputs)])
      expect(named('GitHub')).toContain(`\`${name}\``);
    for (const name of Object.keys(component.spec.inputs)) expect(named('GitLab')).toContain(`\`${name}\``);
    for (const { name } of template.parameters) expect(named('Azure')).toContain(`\`${name}\``);
  });

  it('compares on a pull request, wherever a service runs it, and says how to block the merge', async () => {
    const compared = blocks.filter(({ text }) => ON_PULL_REQUESTS.test(text));
    expect(compared).toHaveLength(3);
    const repository = new TestRepository(START);
    const base = repository.git('rev-parse', 'HEAD');
    repository.commit(replaced(START, ['2027/28 76%', '2027/28 70%']));
    for (const { text } of compared) {
      const [, ...added] = ON_PULL_REQUESTS.exec(text) ?? [];
      const option = (added.find((each) => each) ?? '').replace('$CI_MERGE_REQUEST_DIFF_BASE_SHA', base);
      const [check = ''] = commandsIn(text);
      // What only a comparison finds is found, though it is a warning in a draft.
      const { out } = await run(`${check.replace(/ --format \w+| -o \S+/g, '')} ${option}`, repository.folder);
      expect(out).toContain('target-weakened');
    }
    const [gate = ''] = blocks.filter(({ text }) => text.includes('--fail-on member')).flatMap(({ text }) => commandsIn(text));
    expect(gate).toBe('comment --fail-on member');
  });

  it('names one version of the package everywhere', () => {
    for (const file of [
      'docs/ci.md',
      'action.yml',
      'templates/check.yml',
      'azure/check.yml',
      '.pre-commit-hooks.yaml',
      'README.md',
    ]) {
      const versions = readFileSync(join(ROOT, file), 'utf8').match(/@goldenthread\/cli@[^\s'"`)]*/g) ?? [];
      for (const each of versions) expect(each, file).toBe(PACKAGE);
    }
  });

  it('begins with a baseline as it says', async () => {
    const [write = '', prune = ''] = blocks
      .filter(({ text }) => text.includes('--baseline'))
      .flatMap(({ text }) => commandsIn(text));
    const cwd = folderWith({ 'town.plan': BROKEN });
    expect((await run(write, cwd)).code).toBe(0);
    expect((await run(prune, cwd)).code).toBe(0);
  });

  it('shows what a change causes as it says', async () => {
    const [command = ''] = blocks
      .filter(({ text }) => commandsIn(text).length > 0 && text.replace(ON_PULL_REQUESTS, '').includes('--changed-since'))
      .flatMap(({ text }) => commandsIn(text));
    const repository = new TestRepository({ 'town.plan': BROKEN });
    repository.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    expect((await run(command, repository.folder)).code).toBe(0);
    repository.write({ 'town.plan': BROKEN, 'more.plan': BROKEN.slice(SOUND.length).replace('Jobs', 'More') });
    expect((await run(command, repository.folder)).code).toBe(1);
  });

  it.skipIf(process.platform === 'win32')(
    'runs from the file that `npm pack` makes, where no registry can be reached',
    async () => {
      const cwd = folderWith({ 'town.plan': BROKEN });
      const packed = dirname(dirname(GOLDENTHREAD));
      execFileSync('npm', ['pack', '--silent', '--pack-destination', cwd], { cwd: packed });
      const [file = ''] = readdirSync(cwd).filter((name) => name.endsWith('.tgz'));
      const installing = starts.flatMap(({ text }) => /empty=\$\(mktemp.*$/m.exec(text.replace(ON_PULL_REQUESTS, '')) ?? []);
      expect(installing.length).toBeGreaterThanOrEqual(4);
      for (const script of installing) {
        const offline = script.replace(PACKAGE, `"$OLDPWD/${file}"`);
        expect(offline).not.toBe(script);
        const prefix = folderWith({});
        const env = {
          ...process.env,
          npm_config_offline: 'true',
          npm_config_cache: join(cwd, 'cache'),
          npm_config_prefix: prefix,
          PATH: `${join(prefix, 'bin')}:${process.env.PATH}`,
          CI_PROJECT_DIR: cwd,
          GITHUB_STEP_SUMMARY: '',
        };
        const { status, stderr } = spawnSync('sh', ['-c', offline], { cwd, encoding: 'utf8', env });
        expect({ status, lacks: stderr.includes('npm error') }).toEqual({ status: 1, lacks: false });
      }
    },
  );

  it('names every format that there is, and none that there is not', async () => {
    const { err } = await goldenthread(['check', '--format', 'none-such'], { cwd: folderWith({ 'town.plan': SOUND }) });
    const [, known = ''] = /--format can be (.*), not/.exec(err) ?? [];
    const named = [...page.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);
    expect(named.sort()).toEqual(known.split(/, | or /).sort());
  });
});

describe.skipIf(process.platform === 'win32')('the git hook', () => {
  it('keeps a plan with errors out of a commit, as git runs it', () => {
    const hook = blocks.find(({ text }) => text.startsWith('#!/bin/sh'))?.text ?? '';
    const repository = new TestRepository({ 'town.plan': SOUND });
    writeFileSync(join(repository.folder, '.git/hooks/pre-commit'), hook, { mode: 0o755 });
    const search = pathWithCommand();
    const commit = (plan: string) => {
      repository.write({ 'town.plan': plan });
      const args = ['-c', 'user.name=T', '-c', 'user.email=t@example.org', 'commit', '-qam', 'A change'];
      return spawnSync('git', args, { cwd: repository.folder, encoding: 'utf8', env: { ...process.env, PATH: search } });
    };
    expect(commit(`${SOUND}# More\n`).status).toBe(0);
    const refused = commit(BROKEN);
    expect({ refused: refused.status !== 0, said: refused.stdout + refused.stderr }).toEqual({
      refused: true,
      said: expect.stringContaining('There is no ‘Thrivin’ in this plan'),
    });
    expect(repository.git('log', '--format=%s')).toBe('A change\nA change');
  });
});

describe('.pre-commit-hooks.yaml', () => {
  type Hook = { id: string; entry: string; files: string; pass_filenames?: boolean };
  const hooks = parse(readFileSync(join(ROOT, '.pre-commit-hooks.yaml'), 'utf8')) as Hook[];
  // As pre-commit does: the names of the files that changed go to the end of the command, unless the hook wants none.
  const commit = ({ entry, pass_filenames }: Hook, cwd: string) =>
    run(`${entry.replace('goldenthread ', '')}${pass_filenames === false ? '' : ' town.plan'}`, cwd);
  const hook = (id: string): Hook => hooks.find((each) => each.id === id) as Hook;

  it('offers what the page says', () => {
    expect(hooks.map(({ id }) => id)).toEqual(['goldenthread-check', 'goldenthread-fmt']);
    for (const { id, files } of hooks) {
      expect(page).toContain(`\`${id}\``);
      expect(new RegExp(files).test('plans/town.plan')).toBe(true);
    }
  });

  it('keeps a plan with errors out, and sets plans neatly', async () => {
    expect((await commit(hook('goldenthread-check'), folderWith({ 'town.plan': BROKEN }))).code).toBe(1);
    expect((await commit(hook('goldenthread-check'), folderWith({ 'town.plan': SOUND }))).code).toBe(0);
    const cwd = folderWith({ 'town.plan': SOUND.replace('  as at', '        as at') });
    await commit(hook('goldenthread-fmt'), cwd);
    expect(readFileSync(join(cwd, 'town.plan'), 'utf8')).toBe(SOUND);
  });
});
