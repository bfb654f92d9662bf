import path from 'node:path';
import { PlanEditor, type PlanSheet, publicSheets, sheetsOfPlan, toCsv, writePlanWorkbook } from '@goldenthread/exchange';
import { countExempt, counted, exemptDeclarations, listed, type Plan, publicView, sheetFileName } from '@goldenthread/model';
import { EXEMPT } from '@goldenthread/report';
import { decode, isReadable } from '@goldenthread/syntax';
import type { CheckedPlan } from '@goldenthread/workspace';
import { checkPaths, readFileLater } from '@goldenthread/workspace/node';
import { planTitle } from '../check/closing-line.js';
import { checkWithProgress } from '../check/command.js';
import { oneOf } from '../check/options.js';
import type { CommandOf } from '../command.js';
import { CommandError, EXIT } from '../errors.js';
import { onlyPlan } from '../only-plan.js';
import type { Screen } from '../terminal/screen.js';
import { writeWhole } from '../terminal/write-file.js';
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
  const texts = new Map(
    await Promise.all(only.plan.files.map(async ({ file }) => [file, decode(await readFileLater(file)).text ?? ''] as const)),
  );
  const whole = sheetsOfPlan(new PlanEditor(only.plan, texts, isReadable));
  const sheets = chosen(withExempt ? whole : publicSheets(whole, publicView(only.plan).plan), wanted);
  const mark = withExempt && exemptDeclarations(only.plan).size > 0 ? EXEMPT : '';
  const rows = counted(
    sheets.reduce((all, { lines }) => all + lines.length, 0),
    'row',
  );
  if (ending === '.xlsx') {
    await writeWhole(output, await writePlanWorkbook(sheets, planTitle(only), mark), output);
    screen.print(
      `${output}: ${counted(sheets.length, 'sheet')}, ${rows}. Take your changes back with: goldenthread import ${quoted(output)} --into ${quoted(paths[0] ?? '.')}`,
    );
    sayLeftOut(screen, only.plan, withExempt);
    return EXIT.fine;
  }
  for (const sheet of sheets) {
    const file = path.join(output, `${sheetFileName(sheet.name)}.csv`);
    await writeWhole(file, toCsv(sheet), file);
  }
  screen.print(`${output}: ${counted(sheets.length, 'table')} as CSV, ${rows}.`);
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

const quoted = (text: string): string => (/\s/.test(text) ? `"${text}"` : text);

/** The sheets that were asked for by name. */
function chosen(sheets: readonly PlanSheet[], wanted: string | undefined): readonly PlanSheet[] {
  if (wanted === undefined) return sheets;
  const names = wanted
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  for (const name of names)
    if (!sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase()))
      throw new CommandError(`The plan has no sheet ‘${name}’. It has ${listed(sheets.map((sheet) => sheet.name))}.`);
  return sheets.filter((sheet) => names.some((name) => name.toLowerCase() === sheet.name.toLowerCase()));
}
