import type { Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Compared, ComparedVersion } from '@goldenthread/report';
import { UnreadablePathError } from '@goldenthread/workspace/errors';
import { plansOfCommit, planVersions, Repository, type Side } from '@goldenthread/workspace/git';
import { checkPaths, withForwardSlashes } from '@goldenthread/workspace/node';
import { CommandError } from '../errors.js';
import { refuseUnmerged } from '../unmerged.js';
import type { RevisionRange } from './steps.js';

/** `main..HEAD`, `main...HEAD`, `main..`; a path such as `../old` is none. */
const RANGE = /^(.*?[^./\\])(\.{2,3})([^./\\].*)?$/;

const TWO_FOLDERS = ' Give two folders, for example: goldenthread diff last-year this-year';
/** Stands for the last version that was approved, where no revision is called so. */
const APPROVED = 'approved';
const AS_THEY_ARE = 'the files as they are';
const NEITHER = 'neither a folder nor a git revision';

/** What is to be compared. */
export interface Sides {
  readonly before: Side;
  readonly after: Side;
  /** The way between two revisions that somebody named one by one; a range is one step, as a pull request is. */
  readonly way?: RevisionRange;
  /** Both versions, for people. */
  readonly compared: Compared;
}

/** Reads what is to be compared: two folders, two revisions, or a revision and the files as they are. */
export async function readSides(base: string | undefined, head: string | undefined): Promise<Sides> {
  const sides = await findSides(base, head);
  for (const { plans } of [sides.before, sides.after]) refuseUnmerged(plans, 'compare');
  return sides;
}

async function findSides(base: string | undefined, head: string | undefined): Promise<Sides> {
  if (base !== undefined && (await isFolder(base))) {
    if (head !== undefined && !(await isFolder(head)))
      throw new CommandError(`${base} is a folder, so it can be compared with a folder only, and there is none at ${head}.`);
    return {
      before: await folderSide(base),
      after: await folderSide(head ?? '.'),
      compared: {
        before: version(`the folder ${base}`),
        after: version(head === undefined ? AS_THEY_ARE : `the folder ${head}`),
        proposedBy: [],
      },
    };
  }
  for (const typed of [base, head])
    if (typed !== undefined && (await isFile(typed)))
      throw new CommandError(`${typed} is a file. Folders can be compared, and git revisions: name the folder that it is in.`);
  const missing = base === undefined ? '' : ` There is no folder called ‘${base}’ either.`;
  const repository = await Repository.around(process.cwd(), missing + TWO_FOLDERS);
  const here = withForwardSlashes(process.cwd());
  const [from, to] = await revisions(repository, base, head, here);
  const [before, after] = [await plansOfCommit(repository, from, here), await currentSide(repository, to, here)];
  if (before.plans.length + after.plans.length === 0)
    throw new CommandError('Neither version has a plan in this folder: no file ends in .plan.');
  const isRange = base === undefined || RANGE.test(base);
  const compared = await comparedVersions(repository, [from, to], [base, head]);
  return { before, after, compared, ...(isRange ? {} : { way: { repository, from, to, here } }) };
}

/** The commits to compare; the second is undefined for the files as they are. */
async function revisions(
  repository: Repository,
  base: string | undefined,
  head: string | undefined,
  here: string,
): Promise<[string, string | undefined]> {
  if (base === undefined)
    return [await repository.mergeBase(await repository.commit('HEAD'), await repository.main()), undefined];
  if (base === APPROVED && (await repository.find(base)) === undefined)
    return [await lastApproved(repository, here), head === undefined ? undefined : await repository.commit(head, NEITHER)];
  const [, from, , to] = RANGE.exec(base) ?? [];
  if (from === undefined)
    return [await repository.commit(base, NEITHER), head === undefined ? undefined : await repository.commit(head, NEITHER)];
  if (head !== undefined) throw new CommandError(`‘${base}’ names two revisions already: leave out ‘${head}’.`);
  const [before, after] = [await repository.commit(from, NEITHER), await repository.commit(to ?? 'HEAD', NEITHER)];
  // What the other branch did since is not this branch's doing.
  return [await repository.mergeBase(before, after), after];
}

/** Both versions with their days, and who wrote what lies between them. */
async function comparedVersions(
  repository: Repository,
  [from, to]: readonly [string, string | undefined],
  [base, head]: readonly [string | undefined, string | undefined],
): Promise<Compared> {
  const [, first, , second] = RANGE.exec(base ?? '') ?? [];
  const called = base === APPROVED ? 'the last approved version' : (first ?? base ?? 'the agreed plan');
  const proposedBy = await repository.authorsBetween(from, to ?? 'HEAD');
  return {
    before: { called, commit: from, on: await repository.dayOf(from) },
    after:
      to === undefined ? version(AS_THEY_ARE) : { called: second ?? head ?? 'HEAD', commit: to, on: await repository.dayOf(to) },
    proposedBy,
  };
}

const version = (called: string): ComparedVersion => ({ called, commit: null, on: null });

async function folderSide(folder: string): Promise<Side> {
  return { plans: await checkPaths([folder]), top: withForwardSlashes(path.resolve(folder)) };
}

async function currentSide(repository: Repository, commit: string | undefined, here: string): Promise<Side> {
  if (commit !== undefined) return plansOfCommit(repository, commit, here);
  const plans = await checkPaths(['.']).catch((error: unknown) => {
    // All of them may be gone since.
    if (error instanceof UnreadablePathError) return [];
    throw error;
  });
  return { plans, top: repository.top };
}

const isFolder = (typed: string): Promise<boolean> => is(typed, (stats) => stats.isDirectory());
const isFile = (typed: string): Promise<boolean> => is(typed, (stats) => stats.isFile());

/** Whether something holds for what stands at a path; false where nothing does. */
function is(typed: string, holds: (stats: Stats) => boolean): Promise<boolean> {
  return stat(typed).then(holds, () => false);
}

/** The last commit of the main branch in which the plan of a folder was approved. */
async function lastApproved(repository: Repository, here: string): Promise<string> {
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
