import { planVersions, type Repository } from '@goldenthread/workspace/git';
import { CommandError } from '../errors.js';

/** The last commit of the main branch in which the plan of a folder was approved. */
export async function lastApproved(repository: Repository, here: string): Promise<string> {
  let last: string | undefined;
  const [head, main] = [await repository.commit('HEAD'), await repository.mainIfAny()];
  const landed = main === undefined ? head : await repository.mergeBase(main, head);
  for await (const { commit, plans } of planVersions(repository, undefined, landed, here))
    if (plans.some(({ plan }) => plan.approved)) last = commit.id;
  if (last !== undefined) return last;
  throw new CommandError(
    'No version of this plan was approved: none on the main branch says ‘status approved’. Name a version instead, for example: goldenthread diff v1',
  );
}
