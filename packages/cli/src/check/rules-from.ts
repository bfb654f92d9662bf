import { realpathSync } from 'node:fs';
import path from 'node:path';
import type { Rule } from '@goldenthread/rules';
import { withRulesFrom } from '@goldenthread/workspace/node';
import { CommandError } from '../errors.js';
import { repositoryTop } from '../terminal/paths.js';
import type { Screen } from '../terminal/screen.js';

/** What can be said about a module of rules. */
export interface RulesFromOptions {
  readonly rulesFrom?: string;
  readonly rulesFromPullRequest?: true;
}

/** What pipelines set where they check a pull request, and only there. */
const OF_PULL_REQUESTS = [
  'GITHUB_HEAD_REF',
  'CI_MERGE_REQUEST_IID',
  'SYSTEM_PULLREQUEST_PULLREQUESTID',
  'BITBUCKET_PR_ID',
  'CHANGE_ID',
] as const;

/**
 * The rules to check by: those of the project, and those of the module that was named. Undefined where none was. In a pipeline for a
 * pull request, a module that comes with it is not run unless the command says so: its author may be anybody.
 *
 * @param paths what is checked.
 */
export async function rulesFrom(
  { rulesFrom: file, rulesFromPullRequest }: RulesFromOptions,
  paths: readonly string[],
  { env }: Pick<Screen, 'env'>,
): Promise<readonly Rule[] | undefined> {
  if (file === undefined) {
    if (rulesFromPullRequest) throw new CommandError('--rules-from-pull-request needs to know which file: --rules-from FILE.');
    return undefined;
  }
  if (!rulesFromPullRequest && isForPullRequest(env) && comesWith(file, paths))
    throw new CommandError(
      `${file} comes with the pull request that is checked, so its author could have anything run here. Take the module from elsewhere, or add --rules-from-pull-request if you trust everyone who can open one.`,
    );
  return withRulesFrom(file);
}

function isForPullRequest(env: Screen['env']): boolean {
  return env.GITHUB_EVENT_NAME?.startsWith('pull_request') === true || OF_PULL_REQUESTS.some((name) => (env[name] ?? '') !== '');
}

/** Whether a file, also by its links, lies in the repository of the working folder or of what is checked. */
function comesWith(file: string, paths: readonly string[]): boolean {
  const places = [path.resolve(file), realPath(file)];
  const tops = ['.', ...paths].map((each) => repositoryTop(path.resolve(each))).flatMap((top) => [top, realPath(top)]);
  return places.some((place) => tops.some((top) => isWithin(top, place)));
}

function realPath(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return path.resolve(file);
  }
}

function isWithin(top: string, file: string): boolean {
  const relative = path.relative(top, file);
  return relative === '' || (relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative));
}
