import { dayInWords, type Plan, readPeriod } from '@goldenthread/model';
import { Repository } from '@goldenthread/workspace/git';
import { readFileLater } from '@goldenthread/workspace/node';

/**
 * Which version of a plan its files are: the day and name of the last commit that changed them. Undefined where they are in no git
 * repository, and where they were edited since.
 */
export async function versionOf(plan: Plan, root: string): Promise<string | undefined> {
  const repository = await Repository.around(root).catch(() => undefined);
  const last = await repository?.lastChange(root).catch(() => undefined);
  if (!repository || !last || !(await isUnchanged(plan, repository, last.commit))) return undefined;
  const { period } = readPeriod(last.day);
  return `the version of ${period ? dayInWords(period) : last.day} (${last.commit.slice(0, 7)})`;
}

/** Whether every file of the plan holds what the commit holds. */
async function isUnchanged(plan: Plan, repository: Repository, commit: string): Promise<boolean> {
  const held = new Map((await repository.planFiles(commit)).map(({ file, bytes }) => [file, bytes]));
  for (const { file } of plan.files) {
    const before = held.get(file.replaceAll('\\', '/'));
    const now = await readFileLater(file).catch(() => undefined);
    if (before === undefined || now === undefined || Buffer.compare(before, now) !== 0) return false;
  }
  return true;
}
