import { RepositoryError } from '@goldenthread/workspace/errors';
import { planVersions, type Repository } from '@goldenthread/workspace/git';
import { CommandError } from '../errors.js';

/** The last commit of the main branch in which the plan of a folder was approved. */
export async function lastApproved(repository: Repository, here: string): Promise<string> {
  let last: string | undefined;
  const landed = await mergedPart(repository, await repository.commit('HEAD'));
  for await (const { commit, plans } of planVersions(repository, undefined, landed, here))
    if (plans.some(({ plan }) => plan.approved)) last = commit.id;
  if (last !== undefined) return last;
  throw new CommandError(
    'No version of this plan was approved: none on the main branch says ‘status approved’. Name a version instead, for example: goldenthread diff v1',
  );
}

/** How far of a commit's history is on the main branch: all of it where there is none. */
export async function mergedPart(repository: Repository, to: string): Promise<string> {
  try {
    return await repository.mergeBase(await repository.main(), to);
  } catch (error) {
    if (error instanceof RepositoryError) return to;
    throw error;
  }
}
