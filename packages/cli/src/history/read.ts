import { calendarDay } from '@goldenthread/model';
import { type PlanHistory, readChangeLogs, type Version } from '@goldenthread/report';
import { UnreadablePathError } from '@goldenthread/workspace/errors';
import { planVersions, Repository } from '@goldenthread/workspace/git';
import { checkPaths, withForwardSlashes } from '@goldenthread/workspace/node';
import { refuseUnmerged } from '../unmerged.js';

/** What a history is read with. */
export interface ReadOptions {
  readonly since?: string | undefined;
  readonly withExempt: boolean;
}

/** What happened to the plans of this folder, from git, with what is not committed yet as the last step. */
export async function readHistory({ since, withExempt }: ReadOptions): Promise<PlanHistory[]> {
  const repository = await Repository.around(process.cwd());
  const from = since === undefined ? undefined : await repository.commit(since);
  const head = await repository.commit('HEAD');
  return readChangeLogs(withFiles(planVersions(repository, from, head, withForwardSlashes(process.cwd()))), {
    today: calendarDay(new Date()),
    withExempt,
  });
}

async function* withFiles(versions: AsyncIterable<Version>): AsyncGenerator<Version> {
  yield* versions;
  const plans = await checkPaths(['.']).catch((error: unknown) => {
    // All of them may be gone since.
    if (error instanceof UnreadablePathError) return [];
    throw error;
  });
  refuseUnmerged(plans, 'tell the history');
  yield { commit: { id: '', on: '' }, plans };
}
