import path from 'node:path';
import { countExempt, exemptDeclarations, type Plan, publicView } from '@goldenthread/model';
import { EXEMPT } from '@goldenthread/report';
import type { CheckedPlan } from '@goldenthread/workspace';
import { checkPaths } from '@goldenthread/workspace/node';
import { checkWithProgress } from '../check/command.js';
import { oneOf } from '../check/options.js';
import type { CommandOf } from '../command.js';
import { CommandError, EXIT } from '../errors.js';
import { onlyPlan } from '../only-plan.js';
import type { Screen } from '../terminal/screen.js';
import { refuseUnmerged } from '../unmerged.js';

/** What can be asked of `goldenthread export`. */
export interface ExportOptions {
  readonly output?: string;
  readonly into?: string;
  readonly map?: string;
  readonly dryRun?: boolean;
  readonly sheets?: string;
  readonly format?: string;
  readonly edition?: string;
  readonly withExempt?: boolean;
}

/** `goldenthread export`: a plan as a workbook, which `goldenthread import` takes back. */
export const exportPlan: CommandOf<[paths: readonly string[], options: ExportOptions]> = async (
  screen,
  paths,
  { output, into, map, dryRun, sheets: wanted, format, edition, withExempt = false },
) => {
  if (into === undefined && (map !== undefined || dryRun)) throw new CommandError('--map and --dry-run go with --into.');
  if (into !== undefined) {
    if (format !== undefined || wanted !== undefined || edition !== undefined)
      throw new CommandError('--into fills a workbook of your own. Leave --sheets, --format and --edition out.');
    const one = await onePlan(screen, paths);
    const { exportInto } = await import('./into.js');
    const plan = withExempt ? one.plan : publicView(one.plan).plan;
    const code = await exportInto(screen, plan, one.root, { into, output, map, dryRun });
    sayLeftOut(screen, one.plan, withExempt);
    return code;
  }
  if (output === undefined)
    throw new CommandError('Say where it goes: -o plan.xlsx for a new workbook, or --into THEIRS.xlsx to fill one of your own.');
  if (format !== undefined) {
    if (withExempt) throw new CommandError('Tables for analysis never hold what is exempt. Leave --with-exempt out.');
    const { exportTables, TABLE_FORMATS } = await import('./tables/command.js');
    return exportTables(screen, paths, { output, format: oneOf('--format', format, TABLE_FORMATS), edition });
  }
  if (edition !== undefined) throw new CommandError('--edition goes with --format parquet, csv or json.');
  const ending = path.extname(output).toLowerCase();
  if (ending !== '' && ending !== '.xlsx')
    throw new CommandError(
      `${output} is neither a workbook nor a folder: end it in .xlsx, or leave the ending out for a folder of CSV.`,
    );
  const only = await onePlan(screen, paths);
  // Read here, as whole plans as tables need nothing of it.
  const { writeSheets } = await import('./sheets.js');
  screen.print(await writeSheets(only, output, { wanted, withExempt, from: paths[0] ?? '.' }));
  sayLeftOut(screen, only.plan, withExempt);
  return EXIT.fine;
};

/** Says what is left out of an export because it is exempt, or that it is there. */
function sayLeftOut(screen: Screen, plan: Plan, withExempt: boolean): void {
  const count = countExempt(exemptDeclarations(plan));
  if (count === 0) return;
  screen.print(
    withExempt
      ? `${EXEMPT}. ${exemptEntries(count)} in it.`
      : `${exemptEntries(count)} left out, with what could give ${count === 1 ? 'it' : 'them'} away. --with-exempt includes ${count === 1 ? 'it' : 'them'}.`,
  );
}

const exemptEntries = (count: number): string =>
  count === 1 ? 'One entry is exempt from publication and is' : `${count} entries are exempt from publication and are`;

/** The one plan that is exported. Throws a {@link CommandError} where there is none, or several. */
async function onePlan(screen: Screen, paths: readonly string[]): Promise<CheckedPlan> {
  const plans = await checkWithProgress(screen, checkPaths, paths.length > 0 ? paths : ['.'], undefined);
  refuseUnmerged(plans, 'export the plan');
  const named = plans.filter(({ plan }) => plan.name !== null);
  return onlyPlan(named, paths, 'There is no plan here: no file declares one with ‘plan NAME: Title’.');
}
