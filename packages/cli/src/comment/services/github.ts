import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { CommandError, systemErrorInWords } from '../../errors.js';
import { addToSummary } from '../../github/job-files.js';
import type { Screen } from '../../terminal/screen.js';
import { Api, ServiceError } from '../api.js';
import { type Conversation, isMarked, type OwnComment } from '../keep-one-comment.js';
import { type CommentText, type Environment, type PullRequest, requiredVariable } from './service.js';

/** The longest comment that GitHub takes. */
const MOST = 65_536;

const event = z.object({
  pull_request: z
    .object({
      number: z.int(),
      head: z.object({ sha: z.string(), repo: z.object({ full_name: z.string() }).nullable() }),
      base: z.object({ sha: z.string(), repo: z.object({ full_name: z.string() }) }),
    })
    .optional(),
});

const comment = z.object({
  id: z.int(),
  body: z.string().nullish(),
  user: z.object({ login: z.string(), type: z.string() }).nullish(),
});

/** The pull request that a workflow of GitHub Actions runs for; undefined where it runs for something else. */
export async function githubPullRequest(env: Environment, screen: Screen): Promise<PullRequest | undefined> {
  const { pull_request: request } = await readEvent(requiredVariable(env, 'GITHUB_EVENT_PATH'));
  if (!request) return undefined;
  const { number, head, base } = request;
  const token = env.GITHUB_TOKEN;
  const isFork = head.repo?.full_name !== base.repo.full_name;
  return {
    service: 'GitHub',
    called: `pull request ${number}`,
    head: head.sha,
    target: base.sha,
    most: MOST,
    conversation: token ? conversation(env, token, number) : undefined,
    advice: isFork
      ? 'Workflows of a pull request from a fork may not write comments; that is how GitHub protects the repository.'
      : 'Give the workflow `pull-requests: write` among its permissions, and this step the token as GITHUB_TOKEN.',
    elsewhere: (text) => inSummary(env, text, screen),
  };
}

async function readEvent(file: string): Promise<z.infer<typeof event>> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new CommandError(`What GitHub tells about this run, in ${file}, cannot be read: ${systemErrorInWords(error)}.`);
  });
  try {
    return event.parse(JSON.parse(text));
  } catch {
    throw new CommandError(`What GitHub tells about this run, in ${file}, is not in the form that GitHub describes.`);
  }
}

function conversation(env: Environment, token: string, number: number): Conversation {
  const api = new Api(requiredVariable(env, 'GITHUB_API_URL'), {
    accept: 'application/vnd.github+json',
    authorization: `Bearer ${token}`,
    'user-agent': 'goldenthread',
    'x-github-api-version': '2022-11-28',
  });
  const comments = `/repos/${requiredVariable(env, 'GITHUB_REPOSITORY')}/issues`;
  return {
    own: async () => {
      const all = await api.list(comment, `${comments}/${number}/comments?per_page=100`);
      const marked = all.filter(({ body }) => isMarked(body ?? undefined));
      if (marked.length === 0) return [];
      const isOurs = await author(api, env.GOLDENTHREAD_AUTHOR);
      return marked
        .filter(({ user }) => user && isOurs(user))
        .map(({ id, body }): OwnComment => ({ id: String(id), body: body ?? '' }));
    },
    add: (body) => api.tell('POST', `${comments}/${number}/comments`, { body }),
    change: (id, body) => api.tell('PATCH', `${comments}/comments/${id}`, { body }),
    remove: (id) => api.tell('DELETE', `${comments}/comments/${id}`),
  };
}

interface Author {
  readonly login: string;
  readonly type: string;
}

/** Who writes with the token that GitHub gives every job. */
const JOB = 'github-actions[bot]';

/**
 * Who our comments are by. The token of an app may not ask who it is: it is taken for the job's own, unless the variable
 * GOLDENTHREAD_AUTHOR names another app. A comment with the mark by anybody else, another bot too, is theirs.
 */
async function author(api: Api, app: string | undefined): Promise<(user: Author) => boolean> {
  try {
    const { login } = await api.get(z.object({ login: z.string() }), '/user');
    return (user) => user.login === login;
  } catch (error) {
    if (!(error instanceof ServiceError) || error.refusal !== 'no-right') throw error;
    return (user) => user.type === 'Bot' && user.login === (app || JOB);
  }
}

async function inSummary(env: Environment, { markdown, plain }: CommentText, screen: Screen): Promise<string> {
  if (await addToSummary(env, `${markdown}\n`)) return 'in the job’s summary';
  screen.print(plain);
  return 'above';
}
