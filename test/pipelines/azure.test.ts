import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { MARK } from '../../packages/cli/src/comment/keep-one-comment.js';
import { BROKEN, folderWith, type Run, SOUND } from '../cli/command.js';
import { TestRepository } from '../cli/history.js';
import { FakeAzure } from './fake-azure.js';
import { PACKAGE, pathWithNpx, read } from './fake-npx.js';
import { ProposedChange, REORDERED, WEAKER } from './proposals.js';
import { OWN_RULE, WITH_MODULE } from './rules-module.js';
import { runScript } from './shell.js';

interface Step {
  readonly bash?: string;
  readonly task?: string;
  readonly condition?: string;
  readonly env?: Readonly<Record<string, string>>;
}

const template = parse(read('azure/check.yml')) as {
  parameters: { name: string; type: string; default: string | boolean }[];
  steps: Step[];
};

type Values = Readonly<Record<string, string>>;

/** Puts parameters in, as the service does before anything runs, and variables after it. */
function filled(text: string, parameters: Values, variables: Values = {}): string {
  return text
    .replace(/\$\{\{ parameters\.(\w+) \}\}/g, (_, name: string) => {
      const value = parameters[name] ?? template.parameters.find((each) => each.name === name)?.default;
      return typeof value === 'boolean' ? (value ? 'True' : 'False') : String(value);
    })
    .replace(/\$\(([\w.]+)\)/g, (whole, name: string) => variables[name.toUpperCase().replaceAll('.', '_')] ?? whole);
}

/** Whether a step runs: the condition's functions, as the service has them. */
function holds(condition: string | undefined, parameters: Values, variables: Values, failed: boolean): boolean {
  if (condition === undefined) return !failed;
  const functions = {
    and: (...all: boolean[]) => all.every((each) => each),
    not: (value: boolean) => !value,
    eq: (one: string, other: string) => one.toLowerCase() === other.toLowerCase(),
    canceled: () => false,
    variables: new Proxy({}, { get: (_, name: string) => variables[name.toUpperCase().replaceAll('.', '_')] ?? '' }),
  };
  return new Function(...Object.keys(functions), `return ${filled(condition, parameters)}`)(...Object.values(functions));
}

/** Runs the steps as the service does. */
async function runSteps(cwd: string, parameters: Values = {}, variables: Values = {}): Promise<Run & { tasks: string[] }> {
  const run = { code: 0, out: '', err: '', tasks: [] as string[] };
  // A token is a secret: it is no variable of the environment unless a step asks for it.
  const { SYSTEM_ACCESSTOKEN: _, ...open } = variables;
  for (const { bash, task, condition, env = {} } of template.steps) {
    if (!holds(condition, parameters, variables, run.code !== 0)) continue;
    if (bash === undefined) {
      run.tasks.push(String(task));
      continue;
    }
    const given = Object.entries(env).map(([name, value]) => [name, filled(value, parameters, variables)]);
    const { code, out, err } = await runScript(filled(bash, {}, variables), {
      cwd,
      shell: ['bash', '--noprofile', '--norc', '-c'],
      env: { PATH: pathWithNpx(), HOME: cwd, TF_BUILD: 'True', ...open, ...Object.fromEntries(given) },
    });
    run.out += out;
    run.err += err;
    if (code !== 0) run.code = code ?? 2;
  }
  return run;
}

/** The variables of a run for pull request 7. */
function pullRequest({ head, folder }: ProposedChange): Record<string, string> {
  return {
    BUILD_REASON: 'PullRequest',
    SYSTEM_PULLREQUEST_PULLREQUESTID: '7',
    SYSTEM_PULLREQUEST_TARGETBRANCH: 'refs/heads/main',
    SYSTEM_PULLREQUEST_SOURCECOMMITID: head,
    AGENT_TEMPDIRECTORY: path.join(folder, '.git'),
  };
}

describe.skipIf(process.platform === 'win32')('the template for Azure DevOps', { timeout: 60_000 }, () => {
  function run(azure: FakeAzure, change: ProposedChange, more: Values = {}, parameters: Values = {}) {
    const variables = { ...azure.variables, ...pullRequest(change), SYSTEM_ACCESSTOKEN: azure.token, ...more };
    return runSteps(change.folder, parameters, variables);
  }

  it('runs a module of rules that is named, and of a pull request only where the pipeline says so', async () => {
    const folder = folderWith(WITH_MODULE);
    const module = { rulesFrom: 'rules.mjs', comment: 'false' };
    const found = async (given: Values, variables: Values = {}) =>
      (await runSteps(folder, given, variables)).out.includes(OWN_RULE);
    expect(await found({})).toBe(false);
    expect(await found(module)).toBe(true);
    const merging = { BUILD_REASON: 'PullRequest', SYSTEM_PULLREQUEST_PULLREQUESTID: '7' };
    const refused = await runSteps(folder, module, merging);
    expect(refused).toMatchObject({ code: 2, err: expect.stringContaining('comes with the pull request') });
    expect(await found({ ...module, rulesFromPullRequest: 'true' }, merging)).toBe(true);
  });

  it('passes and fails as the check does, and publishes the test report either way', async () => {
    for (const [plan, code] of [
      [SOUND, 0],
      [BROKEN, 1],
    ] as const) {
      const cwd = folderWith({ 'town.plan': plan });
      expect(await runSteps(cwd)).toMatchObject({ code, tasks: ['UseNode@1', 'PublishTestResults@2'] });
      expect(existsSync(path.join(cwd, 'goldenthread.xml'))).toBe(true);
    }
  });

  it('hands every parameter on, and reads none as a command', async () => {
    const warned = `${SOUND.replace('  as at 2025-03-31\n', '')}priority Jobs: Good jobs\n  supports Thriving\n`;
    const known = JSON.stringify({ version: 1, files: { 'a b/town.plan': { 'priority-without-outcome': 1 } } });
    const { folder } = new TestRepository({ 'a b/town.plan': warned, 'other/other.plan': BROKEN, 'known.json': known });
    const paths = 'a b\n';
    expect(await runSteps(folder, { paths })).toMatchObject({ code: 0, out: expect.stringContaining('code=as-at-missing;') });
    expect((await runSteps(folder, { paths, asAt: '2025-03-31' })).out).not.toContain('as-at-missing');
    expect((await runSteps(folder, { paths, failOn: 'warning' })).code).toBe(1);
    expect((await runSteps(folder, { paths, failOn: 'warning', baseline: 'known.json' })).code).toBe(0);
    expect((await runSteps(folder, { failOn: 'hint', changedSince: 'HEAD' })).code).toBe(0);
    expect((await runSteps(folder, { package: '@goldenthread/cli@0.0.0-other' })).code).toBe(99);
    const nasty = '`touch hacked` "; touch hacked #';
    for (const { name, type } of template.parameters) if (type === 'string') await runSteps(folder, { [name]: nasty });
    expect(existsSync(path.join(folder, 'hacked'))).toBe(false);
    for (const { bash } of template.steps) expect(bash ?? '').not.toMatch(/\$\{\{|\$\(/);
  });

  it('keeps one comment on a pull request up to date, in a thread that holds nothing up', async () => {
    const azure = await FakeAzure.start();
    azure.write('Looks good');
    azure.write(`${MARK}\nSomebody copied this.`);
    const change = new ProposedChange(WEAKER).merged();
    expect((await run(azure, change)).err).toContain('The comment on pull request 7 says what it changes.\n');
    const ours = azure.threads.at(-1);
    expect(ours?.status).toBe('closed');
    expect(ours?.comments[0]?.content.startsWith(MARK)).toBe(true);
    expect(ours?.comments[0]?.content).toContain('The target of ‘Adults in work’ is weaker');
    expect((await run(azure, change.asItIs())).err).toContain('The comment on pull request 7 was up to date already.\n');
    expect((await run(azure, new ProposedChange(REORDERED).merged())).err).toContain(
      'The comment on pull request 7 is up to date.\n',
    );
    expect(ours?.comments[0]?.content).toContain('Nothing changed');
    const threads = '/council/a%20project/_apis/git/repositories/repo-1/pullRequests/7/threads';
    expect(azure.service.done).toEqual([`POST ${threads}`, `PATCH ${threads}/${ours?.id}/comments/1`]);
  });

  it('is a gate where the pipeline asks for decisions, with a comment or without', async () => {
    const azure = await FakeAzure.start();
    const change = new ProposedChange(WEAKER).merged();
    for (const comment of ['True', 'False']) {
      const { code, err } = await run(azure, change, {}, { comment, requireDecisions: 'True' });
      expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('Members have to agree to one change') });
    }
    expect((await run(azure, change, {}, { requireDecisions: 'False' })).code).toBe(0);
  });

  it('begins anew where somebody deleted it, and leaves one where there were two', async () => {
    const azure = await FakeAzure.start();
    const change = new ProposedChange(WEAKER).merged();
    await run(azure, change);
    const [first] = azure.threads;
    if (first?.comments[0]) first.comments[0].isDeleted = true;
    await run(azure, change);
    expect(azure.threads).toHaveLength(2);
    const twin = azure.write(azure.threads[1]?.comments[0]?.content ?? '', azure.threads[1]?.properties ?? null);
    await run(azure, change);
    expect(twin.comments[0]?.isDeleted).toBe(true);
  });

  it('puts into the summary what it may not write, and says what to do', async () => {
    const azure = await FakeAzure.start();
    const change = new ProposedChange(WEAKER).merged();
    azure.mayWrite = false;
    const { code, out, err } = await run(azure, change);
    expect(code).toBe(0);
    expect(err).toContain('It says: TF401027: You need the Git PullRequestContribute permission.');
    expect(err).toContain('the right "Contribute to pull requests"');
    const [, file = ''] = /^##vso\[task\.uploadsummary\](.*)$/m.exec(out) ?? [];
    expect(readFileSync(file, 'utf8')).toContain('The target of ‘Adults in work’ is weaker');
    const wrong = await run(azure, change, { SYSTEM_ACCESSTOKEN: 'another' });
    expect(wrong).toMatchObject({ code: 2, err: expect.stringContaining('Azure DevOps does not accept the token.') });
  });

  it('comments also where gaps were found, and only on pull requests of its own, where it is wanted', async () => {
    const azure = await FakeAzure.start();
    const change = new ProposedChange({ ...WEAKER, 'more.plan': 'risk More: More\n  threatens Nowhere\n' }).merged();
    expect((await run(azure, change)).code).toBe(1);
    expect(azure.threads).toHaveLength(1);
    expect((await run(azure, change, {}, { comment: 'False' })).err).not.toContain('comment');
    expect((await run(azure, change, { BUILD_REASON: 'IndividualCI' })).err).not.toContain('comment');
    expect((await run(azure, change, { BUILD_REPOSITORY_PROVIDER: 'GitHub' })).err).toContain(
      'is not running for a pull request',
    );
    expect(azure.service.done).toHaveLength(1);
  });

  it('names the package as npm does', () => {
    expect(template.parameters.find(({ name }) => name === 'package')?.default).toBe(PACKAGE);
  });
});
