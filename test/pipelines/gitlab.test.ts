import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { MARK } from '../../packages/cli/src/comment/keep-one-comment.js';
import { BROKEN, folderWith, type Run, SOUND } from '../cli/command.js';
import { TestRepository } from '../cli/history.js';
import { FakeGitlab } from './fake-gitlab.js';
import { PACKAGE, pathWithNpx, read } from './fake-npx.js';
import { ProposedChange, REORDERED, WEAKER } from './proposals.js';
import { OWN_RULE, WITH_MODULE } from './rules-module.js';
import { runScript } from './shell.js';

type Input = { description: string; default: string | boolean; type?: string; options?: string[] };
interface Job {
  readonly variables: Readonly<Record<string, string>>;
  readonly script: readonly string[];
  readonly artifacts: { readonly when: string; readonly reports: Readonly<Record<string, string>> };
}

const [header, body] = parseAllDocuments(read('templates/check.yml')).map((each) => each.toJS());
const inputs = header.spec.inputs as Record<string, Input>;
const job = (body as { goldenthread: Job }).goldenthread;

/** Runs the job of the component as the service does: inputs are put in, then the variables are set. */
function runJob(cwd: string, given: Readonly<Record<string, string>> = {}, env: Readonly<Record<string, string>> = {}) {
  const filled = (text: string): string =>
    text.replace(/\$\[\[ inputs\.([\w-]+) \]\]/g, (_, name: string) => given[name] ?? String(inputs[name]?.default));
  const variables = Object.entries(job.variables).map(([name, value]) => [name, filled(value)]);
  return runScript(job.script.join('\n'), {
    cwd,
    // The least that a container may have.
    shell: ['sh', '-e', '-c'],
    env: { PATH: pathWithNpx(), HOME: cwd, CI: 'true', GITLAB_CI: 'true', ...Object.fromEntries(variables), ...env },
  });
}

/** The variables of a pipeline for merge request 7. */
function mergeRequest({ main, head, repository }: ProposedChange, kind: 'detached' | 'merged_result'): Record<string, string> {
  return {
    CI_MERGE_REQUEST_IID: '7',
    CI_MERGE_REQUEST_EVENT_TYPE: kind,
    CI_MERGE_REQUEST_DIFF_BASE_SHA: repository.git('merge-base', main, head),
    CI_MERGE_REQUEST_TARGET_BRANCH_SHA: kind === 'detached' ? '' : main,
    CI_MERGE_REQUEST_SOURCE_BRANCH_SHA: kind === 'detached' ? '' : head,
    CI_COMMIT_SHA: repository.git('rev-parse', 'HEAD'),
  };
}

describe.skipIf(process.platform === 'win32')('the component for GitLab CI', { timeout: 60_000 }, () => {
  function run(gitlab: FakeGitlab, change: ProposedChange, more: Record<string, string> = {}): Promise<Run> {
    const env = { ...gitlab.variables, ...mergeRequest(change, 'merged_result'), GOLDENTHREAD_TOKEN: gitlab.token, ...more };
    return runJob(change.folder, {}, env);
  }

  it('passes and fails as the check does, and leaves the reports that it hands on', async () => {
    for (const [plan, code] of [
      [SOUND, 0],
      [BROKEN, 1],
    ] as const) {
      const cwd = folderWith({ 'town.plan': plan });
      expect((await runJob(cwd)).code).toBe(code);
      expect(job.artifacts.when).toBe('always');
      const { codequality = '', junit = '' } = job.artifacts.reports;
      expect(JSON.parse(readFileSync(path.join(cwd, codequality), 'utf8'))).toHaveLength(2 * code);
      expect(existsSync(path.join(cwd, junit))).toBe(true);
    }
  });

  it('hands every input on, and reads none as a command', async () => {
    const warned = `${SOUND.replace('  as at 2025-03-31\n', '')}priority Jobs: Good jobs\n  supports Thriving\n`;
    const known = JSON.stringify({ version: 1, files: { 'a b/town.plan': { 'priority-without-outcome': 1 } } });
    const { folder } = new TestRepository({ 'a b/town.plan': warned, 'other/other.plan': BROKEN, 'known.json': known });
    const paths = 'a b\n';
    expect(await runJob(folder, { paths })).toMatchObject({ code: 0, out: expect.stringContaining('as-at-missing') });
    expect((await runJob(folder, { paths, 'as-at': '2025-03-31' })).out).not.toContain('as-at-missing');
    expect((await runJob(folder, { paths, 'fail-on': 'warning' })).code).toBe(1);
    expect((await runJob(folder, { paths, 'fail-on': 'warning', baseline: 'known.json' })).code).toBe(0);
    expect((await runJob(folder, { 'fail-on': 'hint', 'changed-since': 'HEAD' })).code).toBe(0);
    expect((await runJob(folder, { package: '@goldenthread/cli@0.0.0-other' })).code).toBe(99);
    for (const name of Object.keys(inputs)) await runJob(folder, { [name]: '$(touch hacked); `touch hacked` "; touch hacked #' });
    expect(existsSync(path.join(folder, 'hacked'))).toBe(false);
    expect(job.script.join('\n')).not.toContain('$[[');
  });

  it('runs a module of rules that is named, and of a merge request only where the pipeline says so', async () => {
    const folder = folderWith(WITH_MODULE);
    const module = { 'rules-from': 'rules.mjs', comment: 'false' };
    const found = async (given: Record<string, string>, env = {}) => (await runJob(folder, given, env)).out.includes(OWN_RULE);
    expect(await found({})).toBe(false);
    expect(await found(module)).toBe(true);
    const merging = { CI_MERGE_REQUEST_IID: '7' };
    expect(await runJob(folder, module, merging)).toMatchObject({
      code: 2,
      err: expect.stringContaining('comes with the pull request'),
    });
    expect(await found({ ...module, 'rules-from-pull-request': 'true' }, merging)).toBe(true);
  });

  it('keeps one comment on a merge request up to date, in both kinds of pipeline', async () => {
    const gitlab = await FakeGitlab.start();
    for (let index = 0; index < 130; index++) gitlab.write(`Looks good ${index}`, { author: 1 });
    gitlab.write(`${MARK}\nSomebody copied this.`, { author: 1 });
    gitlab.write(`${MARK}`, { system: true });
    const change = new ProposedChange(WEAKER).merged();
    expect((await run(gitlab, change)).err).toContain('The comment on merge request 7 says what it changes.\n');
    const ours = gitlab.notes.at(-1);
    expect(ours?.body.startsWith(MARK)).toBe(true);
    expect(ours?.body).toContain('The target of ‘Adults in work’ is weaker');
    const { err } = await run(gitlab, change.asItIs(), mergeRequest(change.asItIs(), 'detached'));
    expect(err).toContain('The comment on merge request 7 was up to date already.\n');
    const reordered = new ProposedChange(REORDERED).merged();
    expect((await run(gitlab, reordered)).err).toContain('The comment on merge request 7 is up to date.\n');
    expect(ours?.body).toContain('Nothing changed');
    const notes = '/api/v4/projects/11/merge_requests/7/notes';
    expect(gitlab.service.done).toEqual([`POST ${notes}`, `PUT ${notes}/${ours?.id}`]);
  });

  it('puts into the log what it may not write, and says what to do', async () => {
    const gitlab = await FakeGitlab.start();
    const change = new ProposedChange(WEAKER).merged();
    const without = await run(gitlab, change, { GOLDENTHREAD_TOKEN: '' });
    expect(without.code).toBe(0);
    expect(without.err).toContain('There is no token to write a comment on merge request 7 with. What it would say is above');
    expect(without.err).toContain('Keep it in a variable GOLDENTHREAD_TOKEN that is masked and not protected');
    // As people read it in a log: without the marks of Markdown.
    expect(without.out).toMatch(/^The target of ‘Adults in work’ is weaker.*\.\n\nNeeds members\n/ms);
    gitlab.mayWrite = false;
    expect(await run(gitlab, change)).toMatchObject({ code: 0, err: expect.stringContaining('It says: 403 Forbidden') });
    const wrong = await run(gitlab, change, { GOLDENTHREAD_TOKEN: 'another' });
    expect(wrong).toMatchObject({ code: 2, err: expect.stringContaining('does not accept the token') });
    expect(gitlab.notes).toEqual([]);
  });

  it('comments also where gaps were found, and only where it is wanted', async () => {
    const gitlab = await FakeGitlab.start();
    const change = new ProposedChange({ ...WEAKER, 'more.plan': 'risk More: More\n  threatens Nowhere\n' }).merged();
    expect((await run(gitlab, change)).code).toBe(1);
    expect(gitlab.notes).toHaveLength(1);
    const env = { ...gitlab.variables, ...mergeRequest(change, 'merged_result'), GOLDENTHREAD_TOKEN: gitlab.token };
    expect((await runJob(change.folder, { comment: 'false' }, env)).err).not.toContain('comment');
    for (const comment of ['true', 'false']) {
      const { code, err } = await runJob(change.folder, { comment, 'require-decisions': 'true' }, env);
      expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('Members have to agree to one change') });
    }
    expect((await runJob(change.folder, {}, gitlab.variables)).err).not.toContain('comment');
  });

  it('fetches the whole history, and says of each input what it is', () => {
    expect(job.variables.GIT_DEPTH).toBe('0');
    for (const { description } of Object.values(inputs)) expect(description).toMatch(/\.$/);
    expect(inputs.package?.default).toBe(PACKAGE);
  });
});
