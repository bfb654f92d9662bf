import { RepositoryError } from '@goldenthread/workspace/errors';
import type { Repository } from '@goldenthread/workspace/git';

/** How far of a commit's history is on the main branch: all of it where there is none. */
export async function mergedPart(repository: Repository, to: string): Promise<string> {
  try {
    return await repository.mergeBase(await repository.main(), to);
  } catch (error) {
    if (error instanceof RepositoryError) return to;
    throw error;
  }
}
