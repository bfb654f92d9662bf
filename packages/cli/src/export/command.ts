import path from 'node:path';
import { PlanEditor, type PlanSheet, sheetsOfPlan, toCsv, writePlanWorkbook } from '@goldenthread/exchange';
import { counted, listed } from '@goldenthread/model';
import { decode, isReadable } from '@goldenthread/syntax';
import type { CheckedPlan } from '@goldenthread/workspace';
import { checkPaths, readFileLater } from '@goldenthread/workspace/node';
import { planTitle } from '../check/closing-line.js';
import { checkWithProgress } from '../check/command.js';
import { oneOf } from '../check/options.js';
import type { CommandOf } from '../command.js';
import { CommandError, EXIT } from '../errors.js';
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
}

/** `goldenthread export`: a plan as a workbook, which `goldenthread import` takes back. */
export const exportPlan: CommandOf<[paths: readonly string[], options: ExportOptions]> = async (
  screen,
  paths,
  { output, into, map, dryRun, sheets: wanted, format, edition },
) => {
  if (into === undefined && (map !== undefined || dryRun)) throw new CommandError('--map and --dry-run go with --into.');
  if (into !== undefined) {
    if (format !== undefined || wanted !== undefined || edition !== undefined)
      throw new CommandError('--into fills a workbook of your own. Leave --sheets, --format and --edition out.');
    const one = await onePlan(screen, paths);
    const { exportInto } = await import('./into.js');
    return exportInto(screen, one.plan, one.root, { into, output, map, dryRun });
  }
  if (output === undefined)
    throw new CommandError('Say where it goes: -o plan.xlsx for a new workbook, or --into THEIRS.xlsx to fill one of your own.');
  if (format !== undefined) {
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
  const sheets = chosen(sheetsOfPlan(new PlanEditor(only.plan, texts, isReadable)), wanted);
  const rows = counted(
    sheets.reduce((all, { lines }) => all + lines.length, 0),
    'row',
  );
  if (ending === '.xlsx') {
    await writeWhole(output, await writePlanWorkbook(sheets, planTitle(only)), output);
    screen.print(
      `${output}: ${counted(sheets.length, 'sheet')}, ${rows}. Take your changes back with: goldenthread import ${quoted(output)} --into ${quoted(paths[0] ?? '.')}`,
    );
    return EXIT.fine;
  }
  for (const sheet of sheets) {
    const file = path.join(output, `${sheet.name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.csv`);
    await writeWhole(file, toCsv(sheet), file);
  }
  screen.print(`${output}: ${counted(sheets.length, 'table')} as CSV, ${rows}.`);
  return EXIT.fine;
};

/** The one plan that is exported. Throws a {@link CommandError} where there is none, or several. */
async function onePlan(screen: Screen, paths: readonly string[]): Promise<CheckedPlan> {
  const plans = await checkWithProgress(screen, checkPaths, paths.length > 0 ? paths : ['.'], undefined);
  refuseUnmerged(plans, 'export the plan');
  const [only, second] = plans.filter(({ plan }) => plan.name !== null);
  if (!only) throw new CommandError('There is no plan here: no file declares one with ‘plan NAME: Title’.');
  if (second)
    throw new CommandError(`There are ${plans.length} plans here: ${listed(plans.map(planTitle))}. Name the folder of one.`);
  return only;
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
