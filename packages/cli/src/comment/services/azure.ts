import path from 'node:path';
import { azureData } from '@goldenthread/model';
import { z } from 'zod';
import type { Screen } from '../../terminal/screen.js';
import { writeWhole } from '../../terminal/write-file.js';
import { Api, ServiceError } from '../api.js';
import { type Conversation, isMarked } from '../keep-one-comment.js';
import { type CommentText, type Environment, type PullRequest, requiredVariable } from './service.js';

/** The longest comment that Azure DevOps takes. */
const MOST = 150_000;
/** What a thread of ours carries beside its text: only programs can set it. */
const PROPERTY = 'GoldenThread.Comment';

const threads = z.object({
  value: z.array(
    z.object({
      id: z.int(),
      isDeleted: z.boolean().nullish(),
      properties: z.record(z.string(), z.unknown()).nullish(),
      comments: z.array(
        z.object({
          id: z.int(),
          content: z.string().nullish(),
          isDeleted: z.boolean().nullish(),
          author: z.object({ id: z.string() }).nullish(),
        }),
      ),
    }),
  ),
});

/** The pull request that a pipeline of Azure DevOps runs for; undefined where it runs for something else. */
export function azurePullRequest(env: Environment, screen: Screen): PullRequest | undefined {
  const number = env.SYSTEM_PULLREQUEST_PULLREQUESTID;
  // Code that lies with another service has its pull requests there.
  if (!number || env.BUILD_REPOSITORY_PROVIDER !== 'TfsGit') return undefined;
  const token = env.SYSTEM_ACCESSTOKEN;
  const branch = requiredVariable(env, 'SYSTEM_PULLREQUEST_TARGETBRANCH').replace(/^refs\/heads\//, '');
  return {
    service: 'Azure DevOps',
    called: `pull request ${number}`,
    head: requiredVariable(env, 'SYSTEM_PULLREQUEST_SOURCECOMMITID'),
    target: `origin/${branch}`,
    most: MOST,
    conversation: token ? conversation(env, token, number) : undefined,
    advice:
      'Hand the step System.AccessToken on as SYSTEM_ACCESSTOKEN, and give the build service the right "Contribute to pull requests" on the repository.',
    elsewhere: (text) => inSummary(env, text, screen),
  };
}

function conversation(env: Environment, token: string, number: string): Conversation {
  const collection = requiredVariable(env, 'SYSTEM_COLLECTIONURI').replace(/\/$/, '');
  const [project, repository] = [requiredVariable(env, 'SYSTEM_TEAMPROJECTID'), requiredVariable(env, 'BUILD_REPOSITORY_ID')].map(
    encodeURIComponent,
  );
  const headers = { accept: 'application/json', authorization: `Bearer ${token}` };
  const api = new Api(`${collection}/${project}/_apis/git/repositories/${repository}/pullRequests/${number}`, headers);
  const version = '?api-version=7.1';
  const comment = (id: string): string => {
    const [thread, which] = id.split('/');
    return `/threads/${thread}/comments/${which}${version}`;
  };
  return {
    own: async () => {
      const { value } = await api.get(threads, `/threads${version}`);
      const marked = value
        .filter(({ isDeleted, properties }) => !isDeleted && properties?.[PROPERTY] !== undefined)
        .sort((a, b) => a.id - b.id)
        .flatMap(({ id, comments: [first] }) =>
          first && !first.isDeleted && isMarked(first.content ?? undefined) ? [{ thread: id, ...first }] : [],
        );
      const me = marked.length === 0 ? undefined : await whoWrites(new Api(collection, headers));
      return marked
        .filter(({ author }) => me === undefined || !author || author.id === me)
        .map(({ thread, id, content }) => ({ id: `${thread}/${id}`, body: content ?? '' }));
    },
    add: (content) =>
      api.tell('POST', `/threads${version}`, {
        comments: [{ parentCommentId: 0, content, commentType: 'text' }],
        // Closed: it asks for no answer, so it must not hold up a pull request that waits for all threads to be resolved.
        status: 'closed',
        properties: { [PROPERTY]: { $type: 'System.String', $value: 'diff' } },
      }),
    change: (id, content) => api.tell('PATCH', comment(id), { content }),
    remove: (id) => api.tell('DELETE', comment(id)),
  };
}

const connection = z.object({ authenticatedUser: z.object({ id: z.string() }) });

/** Who the token belongs to; undefined where the service does not say, as older servers do. Then the property alone tells. */
async function whoWrites(api: Api): Promise<string | undefined> {
  try {
    return (await api.get(connection, '/_apis/connectionData?api-version=7.1-preview')).authenticatedUser.id;
  } catch (error) {
    if (error instanceof ServiceError) return undefined;
    throw error;
  }
}

/** The summary of a run takes files: the agent learns where one is. */
async function inSummary(env: Environment, { markdown }: CommentText, screen: Screen): Promise<string> {
  const file = path.join(requiredVariable(env, 'AGENT_TEMPDIRECTORY'), 'golden-thread.md');
  await writeWhole(file, `${markdown}\n`, file);
  screen.printExactly(`##vso[task.uploadsummary]${azureData(file)}`);
  return 'in the run’s summary, under the tab Extensions';
}
