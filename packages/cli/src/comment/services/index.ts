import { CommandError } from '../../errors.js';
import type { Screen } from '../../terminal/screen.js';
import type { PullRequest } from './service.js';

export type { PullRequest } from './service.js';

/** The pull request that this pipeline runs for; undefined where it runs for something else, a push for example. */
export async function currentPullRequest(screen: Screen): Promise<PullRequest | undefined> {
  const { env } = screen;
  if (env.GITHUB_ACTIONS === 'true') return (await import('./github.js')).githubPullRequest(env, screen);
  if (env.GITLAB_CI === 'true') return (await import('./gitlab.js')).gitlabPullRequest(env, screen);
  if (env.TF_BUILD?.toLowerCase() === 'true') return (await import('./azure.js')).azurePullRequest(env, screen);
  throw new CommandError(
    'This is not running in a pipeline of GitHub, GitLab or Azure DevOps, so there is no pull request to comment on. What it would say: goldenthread diff --format markdown',
  );
}
