import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Diff, diffSchema } from '@goldenthread/report';
import { describe, expect, it } from 'vitest';
import { TOWN } from '../report/town.js';
import { folderWith, goldenthread } from './command.js';
import { HISTORY, replaced, START, TestRepository } from './history.js';
import { PULL_REQUESTS, SHOWN } from './pull-requests.js';

const json = (out: string): Diff => diffSchema.parse(JSON.parse(out));
const HISTORY_PAGE =
  'A town’s plan, and the comment that `goldenthread diff --format markdown` writes on each change: first twelve, one made after another, then eight that are made to the first plan. A test makes these changes in a git repository and holds the command to these words.';
const shown = (diff: Diff): string[] => diff.changes.map(({ grade, kind, element }) => `${grade} ${kind} ${element}`).sort();

describe('a history of changes', () => {
  it('gives the documented diff, grade and comment for each', { timeout: 180_000 }, async () => {
    const repository = new TestRepository(START);
    const told: string[] = [];
    let files = START;
    for (const { what, change, changes, headline } of HISTORY) {
      files = change(files);
      repository.commit(files);
      const run = (format: string) => goldenthread(['diff', 'HEAD~1..HEAD', '--format', format], { cwd: repository.folder });
      const [asJson, asMarkdown] = await Promise.all([run('json'), run('markdown')]);
      expect({ code: asJson.code, err: asJson.err }, what).toEqual({ code: 0, err: '' });
      const diff = json(asJson.out);
      expect(shown(diff), what).toEqual(changes);
      // What the check finds in the town's plan is for the rules to say, and for their tests.
      const withoutFindings = (text: string): string => text.replace(/; the check finds .*(?=\.$)/, '');
      expect(withoutFindings(diff.headline), what).toBe(withoutFindings(headline));
      told.push(`## ${what}\n\n${asMarkdown.out}`);
    }
    for (const { what, change } of PULL_REQUESTS.filter((each) => SHOWN.includes(each.what))) {
      repository.commit(START);
      repository.commit(change(START));
      const { out } = await goldenthread(['diff', 'HEAD~1..HEAD', '--format', 'markdown'], { cwd: repository.folder });
      told.push(`## ${what}\n\n${out}`);
    }
    expect(told).toHaveLength(20);
    // What is promised to readers. `npx vitest run -u test/cli/diff.test.ts` writes it again.
    const page = `# Twenty changes\n\n${HISTORY_PAGE}\n\n${told.join('\n')}`;
    await expect(page).toMatchFileSnapshot('../../docs/diff-history.md');
  });
});

describe('what is compared', () => {
  let repository: TestRepository;
  const weaker = replaced(START, ['2027/28 76%', '2027/28 75.5%']);
  const WEAKER = ['member target-weakened Employment'];
  const RISK = ['officer removed Prices'];
  const without = { ...weaker, 'work.plan': (weaker['work.plan'] ?? '').split('risk Prices')[0] ?? '' };

  const compare = async (...args: string[]): Promise<string[]> => {
    const { code, out, err } = await goldenthread(['diff', ...args, '--format', 'json'], { cwd: repository.folder });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    return shown(json(out));
  };

  it('revisions in every form, and the files as they are', { timeout: 60_000 }, async () => {
    repository = new TestRepository(START);
    repository.git('checkout', '-q', '-b', 'mine');
    repository.commit(weaker);
    repository.git('checkout', '-q', 'main');
    repository.commit({ ...START, 'notes.txt': 'main goes on' });
    repository.git('checkout', '-q', 'mine');
    repository.write(without);
    const both = [...WEAKER, ...RISK];
    expect(await compare()).toEqual(both);
    expect(await compare('main')).toEqual(both);
    expect(await compare('HEAD')).toEqual(RISK);
    expect(await compare('main', 'HEAD')).toEqual(WEAKER);
    expect(await compare('main..HEAD')).toEqual(WEAKER);
    expect(await compare('main...mine')).toEqual(WEAKER);
    // From where the branch left: what the main branch did since is not its doing.
    repository.git('checkout', '-q', 'main');
    repository.commit(replaced(START, ['Prices rise', 'Costs rise']));
    expect(await compare('main..mine')).toEqual(WEAKER);
    expect(await compare('mine', 'main')).toEqual(['officer target-strengthened Employment', 'editorial title Prices'].sort());
  });

  it('with the branch that the shared repository takes for its main one, and says so where too little was fetched', async () => {
    repository = new TestRepository(START);
    repository.git('branch', '-m', 'trunk');
    repository.commit(weaker);
    const [copy, shallow] = [folderWith({}), folderWith({})];
    repository.git('clone', '-q', repository.folder, copy);
    repository.git('clone', '-q', '--depth', '1', `file://${repository.folder}`, shallow);
    repository.git('-C', copy, 'checkout', '-q', '-b', 'mine');
    writeFileSync(path.join(copy, 'more.plan'), 'officer More: More\n');
    const run = (cwd: string, ...args: string[]) => goldenthread(['diff', ...args, '--format', 'json'], { cwd });
    expect(shown(json((await run(copy)).out))).toEqual(['officer added More']);
    expect(await run(shallow, 'HEAD~1')).toMatchObject({ code: 2, err: expect.stringContaining('git fetch --unshallow') });
  });

  it('only the plan of this folder, in a folder below it too', async () => {
    const other = 'plan Other: Other plan\nofficer Someone: Somebody\n';
    repository = new TestRepository({ 'a/town.plan': TOWN, 'b/other.plan': other });
    repository.write({
      'a/town.plan': TOWN.replace('Prices rise', 'Costs rise'),
      'b/other.plan': `${other}officer More: More\n`,
    });
    const there = path.join(repository.folder, 'a', 'below');
    mkdirSync(there);
    const run = (cwd: string) => goldenthread(['diff', '--format', 'json'], { cwd });
    expect(shown(json((await run(there)).out))).toEqual(['editorial title Prices']);
    expect(shown(json((await run(repository.folder)).out))).toEqual(['editorial title Prices', 'officer added More']);
  });

  it('two folders, in no repository', async () => {
    const cwd = folderWith({ 'old/town.plan': TOWN, 'new/all.plan': TOWN.replace('Prices rise', 'Costs rise') });
    const { code, out } = await goldenthread(['diff', 'old', 'new'], { cwd });
    expect(code).toBe(0);
    expect(out).toBe(
      'The risk ‘Prices rise’ becomes ‘Costs rise’; no promise, date or amount changes.\n\nNeeds no agreement\n  • Risk ‘Costs rise’ was called ‘Prices rise’ before.\n',
    );
    const markdown = await goldenthread(['diff', 'old', 'new', '--format', 'markdown'], { cwd });
    expect(markdown.out).toMatch(/^\*\*The risk ‘Prices rise’ becomes/);
  });
});

describe('what cannot be compared ends with 2 and a plain sentence', () => {
  it.each<[string, string[], RegExp]>([
    ['no such revision', ['nowhere'], /neither a folder nor a git revision called 'nowhere'/],
    ['an option in disguise', ['main..--output=x'], /neither a folder nor a git revision/],
    ['a range and more', ['main..HEAD', 'main'], /names two revisions already/],
    ['a folder and a revision', ['.', 'main'], /is a folder, so it can be compared with a folder only/],
    ['a file', ['work.plan'], /work\.plan is a file\. Folders can be compared, and git revisions/],
    ['no such format', ['--format', 'pdf'], /--format can be pretty, markdown, html or json/],
  ])('%s', async (_, args, message) => {
    const repository = new TestRepository(START);
    const { code, out, err } = await goldenthread(['diff', ...args], { cwd: repository.folder });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(message);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  it('no repository, no git, no commit, no main branch, no common history, no plan', { timeout: 60_000 }, async () => {
    const cwd = folderWith({ 'town.plan': TOWN });
    expect(await goldenthread(['diff'], { cwd })).toMatchObject({
      code: 2,
      err: expect.stringContaining('in no git repository'),
    });
    expect(await goldenthread(['diff', 'old', 'new'], { cwd })).toMatchObject({
      code: 2,
      err: expect.stringContaining('There is no folder called ‘old’ either. Give two folders'),
    });
    expect(await goldenthread(['diff'], { cwd, env: { PATH: '' } })).toMatchObject({
      code: 2,
      err: expect.stringContaining('git is not installed on this machine'),
    });
    const repository = new TestRepository(START);
    repository.git('checkout', '-q', '--orphan', 'apart');
    repository.commit({ ...START, 'notes.txt': 'another beginning' });
    const run = () => goldenthread(['diff'], { cwd: repository.folder });
    expect(await run()).toMatchObject({ code: 2, err: expect.stringContaining('no history in common') });
    repository.git('branch', '-D', 'main');
    expect(await run()).toMatchObject({ code: 2, err: expect.stringContaining('no branch called main or master') });
    repository.git('checkout', '-q', '--orphan', 'empty');
    repository.git('branch', '-D', 'apart');
    expect(await run()).toMatchObject({ code: 2, err: expect.stringContaining('Nothing is committed in this repository yet') });
    const empty = new TestRepository({ 'notes.txt': '' });
    expect(await goldenthread(['diff'], { cwd: empty.folder })).toMatchObject({
      code: 2,
      err: expect.stringContaining('has a plan in this folder'),
    });
  });
});
