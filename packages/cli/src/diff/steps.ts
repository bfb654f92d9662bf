import { calendarDay } from '@goldenthread/model';
import { type PlanHistory, readChangeLogs, type Version } from '@goldenthread/report';
import { planVersions, type Repository, type Side } from '@goldenthread/workspace/git';

/** The way from one revision to another. */
export interface RevisionRange {
  readonly repository: Repository;
  readonly from: string;
  /** Undefined for the files as they are. */
  readonly to: string | undefined;
  /** The folder whose plans are compared. */
  readonly here: string;
}

/**
 * What happened on the way between two versions, where several lie between: each merge into the main branch is a step, and so is all
 * that is not merged yet. Nothing where one step leads from one to the other, or no such way.
 */
export async function stepsBetween(way: RevisionRange | undefined, head: Side, withExempt: boolean): Promise<PlanHistory[]> {
  if (!way) return [];
  const { repository, from } = way;
  const to = way.to ?? (await repository.commit('HEAD'));
  const main = await repository.mainIfAny();
  const landed = main === undefined ? to : await repository.commonCommit(main, to);
  if (landed === undefined || !(await repository.isOnWay(from, landed))) return [];
  return readChangeLogs(versions(way, landed, to, head), { today: calendarDay(new Date()), withExempt });
}

async function* versions(
  { repository, from, to: given, here }: RevisionRange,
  landed: string,
  to: string,
  head: Side,
): AsyncGenerator<Version> {
  yield* planVersions(repository, from, landed, here);
  if (given === undefined) yield { commit: { id: '', on: '' }, plans: head.plans };
  else if (to !== landed) yield* planVersions(repository, to, to, here);
}
