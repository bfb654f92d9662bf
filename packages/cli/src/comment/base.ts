import { Repository } from '@goldenthread/workspace/git';
import type { PullRequest } from './services/index.js';

/**
 * The commit that a pull request is to be compared with. Services check out what merging it would give: then its first
 * parent is the branch that it is for, as it is today. Else it is where the two branches parted.
 */
export async function baseOf({ head, target }: Pick<PullRequest, 'head' | 'target'>): Promise<string> {
  const repository = await Repository.around(process.cwd());
  const [into, from] = await Promise.all(['HEAD^1', 'HEAD^2'].map((parent) => repository.find(parent)));
  if (into !== undefined && from === head) return into;
  return repository.mergeBase(await repository.commit(target), await repository.commit('HEAD'));
}
