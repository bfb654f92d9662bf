import { formatDay, type Plan } from '@goldenthread/model';
import { type ListedPlan, listPlans } from '@goldenthread/workspace/node';
import { CommandError } from '../../errors.js';
import { shownPath } from '../../terminal/paths.js';

/** An edition of a council's plan that is to be exported. */
export interface ListedEdition {
  readonly council: string;
  readonly edition: string;
  readonly listed: Pick<ListedPlan, 'root' | 'check'>;
}

/** The editions in these files and folders, those of a council one after another, the earliest first. */
export async function editionsIn(paths: readonly string[], named: string | undefined): Promise<ListedEdition[]> {
  const found: ListedEdition[] = [];
  for await (const { root, plan, check } of listPlans(paths))
    if (plan.root) found.push({ council: councilOf(plan), edition: named ?? editionOf(plan, root), listed: { root, check } });
  if (found.length === 0) throw new CommandError('There is no plan here: no file declares one with ‘plan NAME: Title’.');
  found.sort((a, b) => compare(a.council, b.council) || compare(a.edition, b.edition));
  for (const [index, each] of found.entries()) {
    const before = found[index - 1];
    if (before?.council === each.council && before.edition === each.edition)
      throw new CommandError(
        `${shown(before)} and ${shown(each)} are both the edition ${each.edition} of ${each.council}. Give each its own ‘as at’ day, or export them apart with --edition.`,
      );
  }
  return found;
}

const shown = ({ listed }: ListedEdition): string => shownPath(listed.root, process.cwd());
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What a council is called in the names of folders: by its organisation, else by the plan's own name. */
function councilOf(plan: Plan): string {
  return folderName(plan.root?.one('organisation')?.words.text ?? plan.name ?? '') || 'plan';
}

/** What an edition is called: the day that the plan is as at, else when it was approved, else its first year. */
function editionOf(plan: Plan, root: string): string {
  const { asAt, years } = plan.settings;
  if (asAt !== undefined) return formatDay(asAt);
  const approved = plan.root?.one('approvedBy')?.on?.text;
  const edition = folderName(approved ?? (years[0] === undefined ? '' : String(years[0])));
  if (edition === '')
    throw new CommandError(
      `The plan in ${shownPath(root, process.cwd())} does not say which edition it is. Add a line such as ‘as at 2025-03-31’, or use --edition.`,
    );
  return edition;
}

/** Words as the name of a folder that every system and every reader of partitions takes. */
export function folderName(words: string): string {
  return words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'\u2019]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80);
}
