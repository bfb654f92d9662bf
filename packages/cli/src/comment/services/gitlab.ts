import { z } from 'zod';
import type { Screen } from '../../terminal/screen.js';
import { Api } from '../api.js';
import { type Conversation, isMarked } from '../keep-one-comment.js';
import { type Environment, type PullRequest, requiredVariable } from './service.js';

/** The longest comment that GitLab takes. */
const MOST = 1_000_000;

const note = z.object({
  id: z.int(),
  body: z.string(),
  system: z.boolean(),
  author: z.object({ id: z.int() }),
});

/** The merge request that a pipeline of GitLab runs for; undefined where it runs for something else. */
export function gitlabPullRequest(env: Environment, screen: Screen): PullRequest | undefined {
  const number = env.CI_MERGE_REQUEST_IID;
  if (!number) return undefined;
  const token = env.GOLDENTHREAD_TOKEN;
  return {
    service: 'GitLab',
    called: `merge request ${number}`,
    // Where the pipeline runs for the result of merging, the commit checked out is that result.
    head: env.CI_MERGE_REQUEST_SOURCE_BRANCH_SHA || requiredVariable(env, 'CI_COMMIT_SHA'),
    target: env.CI_MERGE_REQUEST_TARGET_BRANCH_SHA || requiredVariable(env, 'CI_MERGE_REQUEST_DIFF_BASE_SHA'),
    most: MOST,
    conversation: token ? conversation(env, token, number) : undefined,
    advice:
      'Make a project access token with the role Reporter and the scope api. Keep it in a variable GOLDENTHREAD_TOKEN that is masked and not protected.',
    elsewhere: async ({ plain }) => {
      screen.print(plain);
      return 'above, in the log of this job';
    },
  };
}

function conversation(env: Environment, token: string, number: string): Conversation {
  const api = new Api(requiredVariable(env, 'CI_API_V4_URL'), { 'private-token': token });
  const project = encodeURIComponent(requiredVariable(env, 'CI_MERGE_REQUEST_PROJECT_ID'));
  const notes = `/projects/${project}/merge_requests/${encodeURIComponent(number)}/notes`;
  return {
    own: async () => {
      const all = await api.list(note, `${notes}?per_page=100&sort=asc&order_by=created_at`);
      const marked = all.filter(({ body, system }) => !system && isMarked(body));
      if (marked.length === 0) return [];
      const me = await api.get(z.object({ id: z.int() }), '/user');
      return marked.filter(({ author }) => author.id === me.id).map(({ id, body }) => ({ id: String(id), body }));
    },
    add: (body) => api.tell('POST', notes, { body }),
    change: (id, body) => api.tell('PUT', `${notes}/${id}`, { body }),
    remove: (id) => api.tell('DELETE', `${notes}/${id}`),
  };
}
