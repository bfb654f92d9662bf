// A service that would have the token, or that does not do what it was asked; and other bots on the same pull request.
import { describe, expect, it } from 'vitest';
import { MARK } from '../../packages/cli/src/comment/keep-one-comment.js';
import { folderWith, goldenthread } from '../cli/command.js';
import { FakeAzure } from '../pipelines/fake-azure.js';
import { FakeGithub } from '../pipelines/fake-github.js';
import { FakeService } from '../pipelines/fake-service.js';
import { ProposedChange, WEAKER } from '../pipelines/proposals.js';

const SECRET = 'a-token';

const proposed = () => new ProposedChange(WEAKER).asItIs();

async function comment(github: FakeGithub, env: Record<string, string> = {}, change = proposed()) {
  const pull = {
    number: 7,
    head: { sha: change.head, repo: { full_name: 'council/plans' } },
    base: { sha: change.main, repo: { full_name: 'council/plans' } },
  };
  const event = folderWith({ 'event.json': JSON.stringify({ pull_request: pull }) });
  return goldenthread(['comment'], {
    cwd: change.folder,
    env: {
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_PATH: `${event}/event.json`,
      GITHUB_API_URL: github.service.address,
      GITHUB_REPOSITORY: 'council/plans',
      GITHUB_TOKEN: SECRET,
      GITHUB_STEP_SUMMARY: '',
      GITHUB_OUTPUT: '',
      ...env,
    },
  });
}

describe('the token', () => {
  it.each([301, 302, 303, 307, 308])('does not follow a redirect (%i), and nothing is said to be written', async (status) => {
    const elsewhere = await FakeService.start(() => ({ body: [] }));
    for (const method of ['GET', 'POST']) {
      const github = await FakeGithub.start();
      github.service.faults.push({ method, status, headers: { location: `${elsewhere.address}/taken` } });
      const { code, err } = await comment(github);
      expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('sends the request on to another address') });
      expect(err).not.toContain('says what it changes');
    }
    expect(elsewhere.requests).toEqual([]);
  });

  it('is never shown, whatever a service says', async () => {
    for (const fault of [
      { status: 401, body: { message: `Bad credentials: ${SECRET}` } },
      { status: 403, body: { message: `Bearer ${SECRET}` } },
      { status: 500, body: { errors: [{ request: { authorization: `Bearer ${SECRET}` } }] } },
      { status: 422, body: { error: `##vso[task.setvariable variable=x]${SECRET}\n::add-mask::x` } },
    ]) {
      const github = await FakeGithub.start();
      for (let times = 0; times < 4; times++) github.service.faults.push(fault);
      const { out, err } = await comment(github);
      expect(out + err).not.toContain(SECRET);
      expect(out + err).not.toMatch(/##vso\[|^\s*::/m);
    }
  });
});

it.each([{ status: 200, body: '' }, { status: 200, body: '{}' }, { status: 204 }, { status: 200, body: '[]' }])(
  'what a service does not confirm is not said to be written: %j',
  async (answer) => {
    const github = await FakeGithub.start();
    github.service.faults.push({ method: 'POST', ...answer });
    const { code, err } = await comment(github);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('did not say that it wrote the comment') });
  },
);

describe('a comment is ours by mark and author together', () => {
  it('another bot’s with our mark is left alone on GitHub', async () => {
    const github = await FakeGithub.start();
    const other = github.write(`${MARK}\nBy another bot`, { login: 'dependabot[bot]', type: 'Bot' });
    const person = github.write(`${MARK}\nBy a person`, { login: 'github-actions[bot]', type: 'User' });
    // One commit for both: its name stands in the comment.
    const change = proposed();
    expect((await comment(github, {}, change)).code).toBe(0);
    expect(github.comments.slice(0, 2)).toEqual([other, person]);
    expect([other.body, person.body]).toEqual([`${MARK}\nBy another bot`, `${MARK}\nBy a person`]);
    expect(github.comments).toHaveLength(3);
    expect((await comment(github, {}, change)).err).toContain('was up to date already');
    expect(github.comments).toHaveLength(3);
  });

  it('an app can be named that writes in the place of the job', async () => {
    const github = await FakeGithub.start();
    const ours = github.write(`${MARK}\nOld`, { login: 'plans[bot]', type: 'Bot' });
    expect((await comment(github, { GOLDENTHREAD_AUTHOR: 'plans[bot]' })).code).toBe(0);
    expect(ours.body).toContain('summary of changes');
  });

  it('another program’s thread with our property is left alone on Azure DevOps', async () => {
    const azure = await FakeAzure.start();
    const theirs = azure.write(`${MARK}\nBy another program`, { 'GoldenThread.Comment': 'x' }, 'closed', 'somebody-else');
    const change = new ProposedChange(WEAKER).asItIs();
    const env = {
      ...azure.variables,
      TF_BUILD: 'True',
      SYSTEM_ACCESSTOKEN: azure.token,
      SYSTEM_PULLREQUEST_PULLREQUESTID: '7',
      SYSTEM_PULLREQUEST_TARGETBRANCH: 'refs/heads/main',
      SYSTEM_PULLREQUEST_SOURCECOMMITID: change.head,
      AGENT_TEMPDIRECTORY: folderWith({}),
    };
    expect(await goldenthread(['comment', 'main'], { cwd: change.folder, env })).toMatchObject({ code: 0 });
    expect(theirs.comments[0]?.content).toBe(`${MARK}\nBy another program`);
    expect(azure.threads).toHaveLength(2);
    await goldenthread(['comment', 'main'], { cwd: change.folder, env });
    expect(azure.threads).toHaveLength(2);
  });
});
