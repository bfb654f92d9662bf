/** The versions that git lays beside a file while a merge is settled: `town_LOCAL_4711.plan`. */
const OF_MERGE = /_(?:BACKUP|BASE|LOCAL|REMOTE)_\d+\.plan$/i;

/** What git and patch leave beside a plan, and what to say of it. */
const LEFT_OVER: readonly (readonly [name: RegExp, says: string])[] = [
  [
    /\.plan\.rej$/i,
    'holds a change that could not be made to the plan beside it. It is not read. Make the change by hand, and delete the file.',
  ],
  [
    /\.plan\.orig$/i,
    'is the plan beside it as it was before a merge. It is not read. Delete it when the plan is as it should be.',
  ],
  [/\.plan~[^/]+$/i, 'is another branch\u2019s version of the plan beside it. It is not read. Choose one, and delete the file.'],
  [
    OF_MERGE,
    'is a version of the plan beside it that git laid there for a merge. It is not read. Finish the merge, and delete the file.',
  ],
];

/** Whether a file is a plan's, by its name. */
export function isPlanFile(file: string): boolean {
  return file.toLowerCase().endsWith('.plan') && !OF_MERGE.test(file);
}

/** What to say of a file that git or patch left beside a plan, by its name; undefined for any other. */
export function leftoverMessage(file: string): string | undefined {
  return LEFT_OVER.find(([name]) => name.test(file))?.[1];
}

/** Stands in a name in the place of bytes that are not UTF-8: nothing can be opened by such a name. */
export const REPLACED = '\ufffd';
