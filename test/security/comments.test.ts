// A service that would have the token, or that does not do what it was asked; and other bots on the same pull request.
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { MARK } from '../../packages/cli/src/comment/keep-one-comment.js';
import { folderWith, goldenthread } from '../cli/command.js';
import { FakeAzure } from '../pipelines/fake-azure.js';
import { FakeGithub } from '../pipelines/fake-github.js';
import { FakeGitlab } from '../pipelines/fake-gitlab.js';
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

  it('is not shown in a piece, where what a service says is cut', async () => {
    const token = 'glpat-abcdefghijklmnopqrst';
    for (const shown of [token, encodeURIComponent(`${token}/+`), Buffer.from(`:${token}`).toString('base64')])
      for (const before of [270, 280, 285, 290, 299]) {
        const github = await FakeGithub.start();
        const message = `${'x'.repeat(before)} ${shown} and so on${'y'.repeat(100)}`;
        for (let times = 0; times < 4; times++) github.service.faults.push({ status: 401, body: { message } });
        const { out, err } = await comment(github, { GITHUB_TOKEN: shown.includes('%') ? `${token}/+` : token });
        expect(err).toContain('does not accept the token. It says: x');
        expect(out + err).not.toMatch(/glpat|Z2xwYXQ|OmdscGF0/);
      }
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

describe('a service that does not behave', () => {
  /** A service that answers with what this writes; what the command then says. */
  async function answering(write: (answer: ServerResponse, asked: number) => void) {
    let asked = 0;
    const server = createServer((_, answer) => write(answer, asked++));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const run = await comment(await FakeGithub.start(), { GITHUB_API_URL: address });
    return { ...run, asked, address };
  }
  const JSON_TYPE = { 'content-type': 'application/json' };

  it('with pages that never end is given up', async () => {
    const { code, err, asked } = await answering((answer) => {
      const { host } = answer.req.headers;
      answer.writeHead(200, { ...JSON_TYPE, link: `<http://${host}/next>; rel="next"` }).end('[]');
    });
    expect({ code, err, asked }).toEqual({
      code: 2,
      err: expect.stringContaining('GitHub has more than 1000 pages of comments.'),
      asked: 1000,
    });
  });

  it.each(['//127.0.0.1:1/x', 'http://[', 'next', 'javascript:x', 'http://127.0.0.1:1/x'])(
    'with the next page at %s is given up',
    async (next) => {
      const { code, err } = await answering((answer) =>
        answer.writeHead(200, { ...JSON_TYPE, link: `<${next}>; rel="next"` }).end('[]'),
      );
      expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('GitHub has its next page somewhere else.') });
    },
  );

  it('that breaks off in the middle of its answer is reported', async () => {
    const { code, err, address } = await answering((answer) => {
      answer.writeHead(200, { ...JSON_TYPE, 'content-length': '1000' }).write('[{');
      setTimeout(() => answer.destroy(), 50);
    });
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(`GitHub cannot be reached at ${address}`) });
  });

  it('with an answer that never ends is given up', async () => {
    const { code, err } = await answering((answer) => {
      answer.writeHead(200, JSON_TYPE);
      const part = Buffer.alloc(1_000_000, ' ');
      const more = (): void => {
        while (answer.write(part));
      };
      answer.on('drain', more);
      more();
    });
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('GitHub gave an answer that is too long to read.') });
  });

  it.each([
    'null',
    '{}',
    '[null]',
    '[{"id":"x"}]',
    '[[[[',
    '\u0000',
    '[{"id":1,"body":"<!-- goldenthread comment -->","user":{}}]',
  ])('that answers %s is reported', async (body) => {
    const { code, err } = await answering((answer) => answer.writeHead(200, JSON_TYPE).end(body));
    expect(code).toBe(2);
    expect(err).toMatch(/answered (?:in another form than it describes|with something that is not JSON)/);
    expect(err).not.toContain('bug');
  });
});

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

  it('another bot’s and a quoted one are left alone on GitLab', async () => {
    const gitlab = await FakeGitlab.start();
    const theirs = [gitlab.write(`${MARK}\nBy another bot`, { author: 99 }), gitlab.write(`> ${MARK}\nQuoted by us`)];
    const change = proposed();
    const env = {
      ...gitlab.variables,
      GITLAB_CI: 'true',
      GITHUB_ACTIONS: '',
      CI_MERGE_REQUEST_IID: '7',
      CI_MERGE_REQUEST_DIFF_BASE_SHA: change.main,
      CI_MERGE_REQUEST_TARGET_BRANCH_SHA: change.main,
      CI_COMMIT_SHA: change.head,
      GOLDENTHREAD_TOKEN: gitlab.token,
    };
    for (const said of ['says what it changes', 'was up to date already'])
      expect(await goldenthread(['comment'], { cwd: change.folder, env })).toMatchObject({
        code: 0,
        err: expect.stringContaining(said),
      });
    expect(theirs.map(({ body }) => body)).toEqual([`${MARK}\nBy another bot`, `> ${MARK}\nQuoted by us`]);
    expect(gitlab.notes).toHaveLength(3);
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
