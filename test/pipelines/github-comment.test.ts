import { describe, expect, it } from 'vitest';
import { MARK } from '../../packages/cli/src/comment/keep-one-comment.js';
import { type Files, replaced, START, TestRepository } from '../cli/history.js';
import { FakeGithub } from './fake-github.js';
import { ProposedChange, REORDERED, WEAKER } from './proposals.js';
import { type ActionRun, runAction } from './run-action.js';

/** How the sentence begins that `diff` puts first; its own tests hold it to the whole. */
const WEAKENED = 'The target of ‘Adults in work’ is weaker';
const HEADLINE = expect.stringMatching(new RegExp(`^${WEAKENED}`));
const NOTHING = 'Nothing changed in what the plan says.';

/** The payload of an event about pull request 7. */
function pullRequest({ main, head }: Pick<ProposedChange, 'main' | 'head'>, from: string | null = 'council/plans') {
  return {
    name: 'pull_request',
    payload: {
      action: 'synchronize',
      number: 7,
      pull_request: {
        number: 7,
        head: { ref: 'change', sha: head, repo: from === null ? null : { full_name: from, fork: from !== 'council/plans' } },
        base: { ref: 'main', sha: main, repo: { full_name: 'council/plans' } },
      },
      repository: { full_name: 'council/plans' },
    },
  };
}

describe.skipIf(process.platform === 'win32')('the comment on a pull request of GitHub', { timeout: 60_000 }, () => {
  /** Runs the action for a change. */
  async function run(github: FakeGithub, change: ProposedChange, from?: string | null, inputs = {}): Promise<ActionRun> {
    const event = pullRequest(change, from);
    return runAction({ cwd: change.folder, event, api: github.service.address, token: github.token, inputs });
  }
  const propose = (files: Files): ProposedChange => new ProposedChange(files).merged();

  it('says what the pull request changes, and not what the main branch did meanwhile', async () => {
    for (const change of [propose(WEAKER), new ProposedChange(WEAKER).asItIs()]) {
      const github = await FakeGithub.start();
      const { code, err, outputs, summary } = await run(github, change);
      expect({ code, err }).toEqual({ code: 0, err: 'The comment on pull request 7 says what it changes.\n' });
      expect(github.comments).toHaveLength(1);
      const [{ body } = { body: '' }] = github.comments;
      expect(body.startsWith(MARK)).toBe(true);
      expect(body).toContain(`**${WEAKENED}`);
      expect(body).toContain(`As at commit ${change.head.slice(0, 10)}.`);
      expect(outputs).toMatchObject({ headline: HEADLINE, changes: '1', comment: 'added' });
      expect(summary).toContain('### Golden Thread');
    }
  });

  it('is one comment, kept up to date among those of others', async () => {
    const github = await FakeGithub.start();
    const person = { login: 'somebody', type: 'User' };
    for (let index = 0; index < 250; index++) github.write(`Looks good ${index}`, person);
    const copied = github.write(`${MARK}\nI copied this.`, person);
    github.write(`> ${MARK}\nI quote this.`);
    const change = propose(WEAKER);
    await run(github, change);
    const ours = github.comments.at(-1);
    for (let index = 0; index < 120; index++) github.write(`More ${index}`, person);
    const texts = [ours?.body];
    // The same again: nothing is to be done.
    expect((await run(github, change)).outputs.comment).toBe('same');
    const more = replaced(WEAKER, ['Prices rise', 'Costs rise']);
    const next = new ProposedChange(more).merged();
    expect((await run(github, next)).outputs.comment).toBe('changed');
    texts.push(ours?.body);
    expect(new Set(texts).size).toBe(2);
    expect(github.service.done).toEqual([
      'POST /repos/council/plans/issues/7/comments',
      `PATCH /repos/council/plans/issues/comments/${ours?.id}`,
    ]);
    expect(copied.body).toBe(`${MARK}\nI copied this.`);
  });

  it('is begun for no change of meaning, but says so where it stands already', async () => {
    const github = await FakeGithub.start();
    const change = propose(REORDERED);
    const quiet = await run(github, change);
    expect(quiet.err).toBe('Pull request 7 changes nothing in what the plan says, so there is no comment.\n');
    expect(quiet.outputs).toMatchObject({ headline: NOTHING, changes: '0', comment: 'none' });
    expect(github.comments).toEqual([]);
    github.write(`${MARK}\n**${WEAKENED}**`);
    expect((await run(github, change)).outputs.comment).toBe('changed');
    expect(github.comments[0]?.body).toContain('Nothing changed in what the plan says');
  });

  it('is a gate where the workflow asks for decisions: with a comment or without, until members agreed', async () => {
    const github = await FakeGithub.start();
    const decision =
      'body Cabinet: Cabinet\ndecision Lower: A later target\n  by Cabinet on 2025-06-12\n  approves Employment to 75.5% in 2027/28\n';
    const agreed = replaced(WEAKER, ['body Cabinet: Cabinet\n', decision]);
    const refused = replaced(agreed, ['  approves Employment', '  status refused\n  approves Employment']);
    const ask = { 'require-decisions': 'true' };
    for (const [files, inputs, code, comments] of [
      [WEAKER, {}, 0, 1],
      [WEAKER, ask, 1, 1],
      [WEAKER, { ...ask, comment: 'false' }, 1, 0],
      [refused, ask, 1, 1],
      [agreed, ask, 0, 1],
      [REORDERED, ask, 0, 0],
    ] as const) {
      github.comments.length = 0;
      const done = await run(github, propose(files), undefined, inputs);
      expect([done.code, github.comments.length, done.outputs.waiting]).toEqual([
        code,
        comments,
        code === 0 && files !== WEAKER ? '0' : '1',
      ]);
      if (code === 1) expect(done.err).toContain('Members have to agree to one change, and no decision approves it:');
    }
  });

  it('takes away what a race of two runs left over', async () => {
    const github = await FakeGithub.start();
    const [first, second] = [github.write(`${MARK}\none`), github.write(`${MARK}\ntwo`)];
    await run(github, propose(WEAKER));
    expect(github.comments).toEqual([first]);
    expect(github.service.done).toEqual([
      `DELETE /repos/council/plans/issues/comments/${second.id}`,
      `PATCH /repos/council/plans/issues/comments/${first.id}`,
    ]);
  });

  it('belongs to whoever the token belongs to', async () => {
    const github = await FakeGithub.start();
    github.person = 'plan-writer';
    const bot = github.write(`${MARK}\nby an app`);
    const own = github.write(`${MARK}\nby the person`, { login: 'plan-writer', type: 'User' });
    await run(github, propose(WEAKER));
    expect(bot.body).toBe(`${MARK}\nby an app`);
    expect(own.body).toContain('The target of ‘Adults in work’ is weaker');
  });

  it.each([
    ['a fork', 'somebody/plans', 'protects the repository'],
    ['a fork that is gone', null, 'protects the repository'],
    ['the repository, without the right to write', 'council/plans', '`pull-requests: write`'],
  ])('from %s goes to the summary, says so, and fails nothing', async (_, from, advice) => {
    const github = await FakeGithub.start();
    github.mayWrite = false;
    const { code, err, summary, outputs } = await run(github, propose(WEAKER), from);
    expect(code).toBe(0);
    expect(github.comments).toEqual([]);
    expect(err).toContain('The comment on pull request 7 could not be kept up to date: GitHub does not let this job do that.');
    expect(err).toContain('It says: Resource not accessible by integration. What it would say is in the job’s summary.');
    expect(err).toContain(advice);
    expect(summary).toContain('The target of ‘Adults in work’ is weaker');
    expect(summary).not.toContain(MARK);
    expect(summary).toContain('It is shown here because the job could not write it as a comment.');
    expect(summary).toContain(advice);
    expect(summary).not.toContain('kept up to date');
    expect(outputs).toMatchObject({ headline: HEADLINE, comment: 'not-written' });
  });

  it('waits as long as the service asks for, and not longer than anybody would', async () => {
    const github = await FakeGithub.start();
    github.service.faults.push(
      { status: 403, headers: { 'retry-after': '0' }, body: { message: 'You have exceeded a secondary rate limit' } },
      { status: 502, method: 'GET', body: '<html>' },
      { status: 429, method: 'POST', headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' } },
    );
    expect((await run(github, propose(WEAKER))).outputs.comment).toBe('added');
    const later = String(Math.round(Date.now() / 1000) + 3000);
    github.service.faults.push({ status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': later } });
    const { code, err, summary } = await run(github, propose(WEAKER));
    expect(code).toBe(0);
    expect(err).toContain('GitHub takes no more requests for now.');
    expect(summary).toContain('The target of ‘Adults in work’ is weaker');
  });

  it.each([
    ['404', { status: 404, body: { message: 'Not Found' } }, 0, 'has nothing there, or hides it from this job'],
    [
      '422',
      { status: 422, method: 'POST', body: { message: 'Validation Failed', errors: [{ code: 'invalid' }] } },
      2,
      'answered with 422. It says: Validation Failed; {"code":"invalid"}',
    ],
    ['a fault after writing', { status: 500, method: 'POST', body: 'oops' }, 2, 'answered with 500.'],
    ['no JSON', { body: '<html>' }, 2, 'answered with something that is not JSON'],
    ['another form', { body: [{ id: 'x' }] }, 2, 'answered in another form than it describes'],
    [
      'a next page elsewhere',
      { body: [], headers: { link: '<https://example.org/?page=2>; rel="next"' } },
      2,
      'has its next page somewhere else',
    ],
  ])('after %s is in the summary, and the sentence says what happened', async (_, fault, expected, sentence) => {
    const github = await FakeGithub.start();
    github.service.faults.push(fault);
    const { code, err, summary } = await run(github, propose(WEAKER));
    expect(code).toBe(expected);
    expect(err).toContain(sentence);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(summary).toContain('The target of ‘Adults in work’ is weaker');
    // What may have been written must not be written twice.
    expect(github.service.done.length).toBeLessThanOrEqual(1);
  });

  it('with a wrong token, or no service to be reached, says so', async () => {
    const github = await FakeGithub.start();
    const wrong = await run(github, propose(WEAKER), 'council/plans', { token: 'another' });
    expect(wrong).toMatchObject({ code: 2, err: expect.stringContaining('does not accept the token. It says: Bad credentials') });
    expect(wrong.err).not.toContain('another');
    const change = propose(WEAKER);
    const api = 'http://127.0.0.1:1';
    const nobody = await runAction({ cwd: change.folder, event: pullRequest(change), api });
    expect(nobody).toMatchObject({ code: 2, err: expect.stringContaining(`cannot be reached at ${api}`) });
    const without = await run(github, change, 'council/plans', { token: '' });
    expect(without).toMatchObject({ code: 0, err: expect.stringContaining('There is no token to write a comment') });
  });

  it('holds no more than the service takes, however much changes', async () => {
    const github = await FakeGithub.start();
    const many = Array.from(
      { length: 900 },
      (_, index) => `service S${index}: ${'Something <&> else '.repeat(12)}\n  budget\n    revenue General 2025/26 £1k\n`,
    );
    const change = propose({ ...START, 'risks.plan': many.join('') });
    expect(await run(github, change)).toMatchObject({ outputs: { comment: 'added' } });
    const length = github.comments[0]?.body.length ?? 0;
    expect(length).toBeLessThanOrEqual(65_536);
    expect(length).toBeGreaterThan(60_000);
    expect(github.comments[0]?.body).toMatch(/left out here[\s\S]*This comment is kept up to date/);
  });

  it('is there too where the check found gaps, and only where it is wanted', async () => {
    const github = await FakeGithub.start();
    const change = propose(replaced(WEAKER, ['threatens Quay', 'threatens Nowhere']));
    const { code, outputs } = await run(github, change);
    expect({ code, comment: outputs.comment }).toEqual({ code: 1, comment: 'added' });
    github.comments.length = 0;
    await run(github, change, 'council/plans', { comment: 'false' });
    await runAction({ cwd: change.folder, api: github.service.address });
    expect(github.comments).toEqual([]);
  });

  it('needs the history, and says how a workflow fetches it', async () => {
    const github = await FakeGithub.start();
    const change = propose(WEAKER);
    const copy = new TestRepository({});
    copy.git('fetch', '-q', '--depth', '1', `file://${change.folder}`, 'HEAD');
    copy.git('checkout', '-q', 'FETCH_HEAD');
    const event = pullRequest(change);
    const { code, err } = await runAction({ cwd: copy.folder, event, api: github.service.address });
    expect(code).toBe(2);
    expect(err).toContain('Only a part of the history was fetched.');
    expect(err).toContain('`fetch-depth: 0` (GitHub)');
    copy.git('fetch', '-q', '--depth', '2', `file://${change.folder}`, 'HEAD');
    const enough = await runAction({ cwd: copy.folder, event, api: github.service.address });
    expect(enough.outputs).toMatchObject({ headline: HEADLINE, comment: 'added' });
  });
});
