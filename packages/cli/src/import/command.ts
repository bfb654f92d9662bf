import path from 'node:path';
import {
  foundTables,
  IMPORT_KINDS,
  type ImportedWorkbook,
  type ImportWishes,
  MAPPING_FILE,
  openQuestions,
  planFromWorkbook,
  planUpdatedBy,
  titleFromFile,
  updatedMapping,
  type Workbook,
} from '@goldenthread/exchange';
import { calendarDay, type Plan } from '@goldenthread/model';
import { decode, isReadable } from '@goldenthread/syntax';
import { formatPlan } from '@goldenthread/syntax/format';
import { isPlanFile } from '@goldenthread/workspace';
import { checkPaths, readFileLater } from '@goldenthread/workspace/node';
import { oneOf } from '../check/options.js';
import type { CommandOf } from '../command.js';
import { CommandError, EXIT, systemErrorInWords } from '../errors.js';
import { readEncoded } from '../fmt/encoding.js';
import { onlyPlan } from '../only-plan.js';
import { shownPath } from '../terminal/paths.js';
import { writeAllWhole } from '../terminal/write-file.js';
import { refuseUnmerged } from '../unmerged.js';
import { importSummary, outcomeJson } from './import-summary.js';
import { readMapping } from './mapping.js';
import { readSource } from './source.js';
import { plansIn } from './where.js';

/** What can be asked of `goldenthread import`. */
export interface ImportOptions {
  readonly output?: string;
  readonly into?: string;
  readonly map?: string;
  readonly as?: string;
  readonly dryRun?: boolean;
  readonly format: string;
}

/** `goldenthread import`: a plan from a workbook, or a plan brought up to date by one. */
export const importWorkbook: CommandOf<[file: string, options: ImportOptions]> = async (screen, file, options) => {
  const format = oneOf('--format', options.format, ['text', 'json'] as const);
  const as = options.as === undefined ? undefined : oneOf('--as', options.as, IMPORT_KINDS);
  const place = options.into ?? options.output;
  if (place === undefined && !options.dryRun)
    throw new CommandError(
      'Say where the plan is to go: add -o my-plan for a new one, --into my-plan for one that is there, or --dry-run to look first.',
    );
  if (options.into !== undefined && options.output !== undefined) throw new CommandError('Use either -o or --into, not both.');
  const workbook = await readSource(file);
  const there = place === undefined ? undefined : await plansIn(place, options.into !== undefined);
  const root = there ?? (place === undefined ? '.' : path.resolve(place));
  const mapFile = options.map ?? path.join(isPlanFile(root) ? path.dirname(root) : root, MAPPING_FILE);
  const held: Held = new Map();
  const mapping = await readMapping(mapFile, options.map !== undefined, shownPath(mapFile, process.cwd()), held);
  const today = calendarDay(new Date());
  const wishes = { sheets: mapping.workbooks[path.basename(file)] ?? {}, as, today };
  const made = there === undefined ? fresh(workbook, file, root, wishes) : await updated(workbook, there, wishes, held);
  if (!foundTables(made))
    throw new CommandError(
      `There is no table in ${file} that a plan takes: no sheet has years or quarters along the top, or is a register. ${FIRST_HELP}`,
    );
  const nothing = made.files.size === 0;
  const notes = updatedMapping(mapping, path.basename(file), made.sheets);
  const files = new Map([
    ...made.files,
    ...(nothing && there !== undefined ? [] : [[mapFile, `${JSON.stringify(notes, null, 2)}\n`] as const]),
  ]);
  const written = place === undefined ? [] : [...files.keys()].map((each) => shownPath(each, process.cwd()));
  if (!options.dryRun) await writeAll(files, held);
  const outcome = { workbook: file, sheets: made.sheets, changes: made.changes, written, dryRun: options.dryRun === true };
  if (format === 'json') screen.printExactly(outcomeJson(outcome));
  else screen.print(importSummary(outcome, screen));
  const open = openQuestions(made.sheets);
  if (open === 0) return EXIT.fine;
  screen.say(
    `${open === 1 ? 'One question is' : `${open} questions are`} open, and what they are about was left out. Answer in ${shownPath(mapFile, process.cwd())}, under columns or unit, and import again.`,
  );
  return EXIT.found;
};

const FIRST_HELP = 'Check that the headings are there (2024/25, 2025/26…), and that the sheet is not hidden.';

/** The plan that is there, brought up to date. */
async function updated(workbook: Workbook, root: string, wishes: ImportWishes, held: Held): Promise<ImportedWorkbook> {
  const checked = await checkPaths([root], { onRead: (file, bytes) => void held.set(file, bytes) });
  refuseUnmerged(checked, 'take the workbook in');
  const named = checked.filter(({ plan }) => plan.name !== null);
  const only = onlyPlan(named, [root], `There is no plan in ${shownPath(root, process.cwd())}.`);
  const inRoot = (name: string): string => path.join(only.root, name);
  return planUpdatedBy(workbook, only.plan, textsOf(only.plan, held), inRoot, wishes, { reads: isReadable, format: formatPlan });
}

/** A plan where there is none yet, its files by their whole paths. */
function fresh(workbook: Workbook, file: string, root: string, wishes: ImportWishes): ImportedWorkbook {
  const made = planFromWorkbook(workbook, titleFromFile(path.basename(file)), wishes, { format: formatPlan });
  return { ...made, files: new Map([...made.files].map(([name, text]) => [path.join(root, name), text])) };
}

/** What files held when they were read, by their whole paths: whoever saves one meanwhile must not lose that. */
type Held = Map<string, Uint8Array>;

function textsOf(plan: Plan, held: Held): Map<string, string> {
  return new Map(plan.files.map(({ file }) => [file, decode(held.get(file) ?? new Uint8Array()).text ?? '']));
}

async function writeAll(files: ReadonlyMap<string, string>, held: Held): Promise<void> {
  const all = [...files].map(async ([target, text]) => {
    const before = held.get(target) ?? (await heldBy(target));
    const contents = before === undefined ? text : (readEncoded(before)?.encode(text) ?? text);
    return { target, contents, shown: shownPath(target, process.cwd()), before };
  });
  await writeAllWhole(await Promise.all(all));
}

/** What a file holds that is no file of the plan; undefined where there is none. */
async function heldBy(file: string): Promise<Uint8Array | undefined> {
  return readFileLater(file).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new CommandError(`${shownPath(file, process.cwd())} cannot be read: ${systemErrorInWords(error)}.`);
  });
}
