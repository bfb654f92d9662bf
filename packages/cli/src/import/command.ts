import path from 'node:path';
import {
  contextOf,
  type Entry,
  exportedFrom,
  fileFor,
  type ImportedSheet,
  importExported,
  importSheet,
  mergeEntries,
  newPlanFiles,
  type PlanChange,
  PlanEditor,
  sheetsOfPlan,
  type Workbook,
} from '@goldenthread/exchange';
import { addAll, type ElementKind, nameFromTitle, type Plan } from '@goldenthread/model';
import { decode, formatPlan } from '@goldenthread/syntax';
import { checkPaths, readFileLater } from '@goldenthread/workspace/node';
import { planTitle } from '../check/closing-line.js';
import { oneOf } from '../check/options.js';
import type { CommandOf } from '../command.js';
import { CommandError, EXIT, whyRefused } from '../errors.js';
import { readEncoded } from '../fmt/encoding.js';
import { shownPath } from '../terminal/paths.js';
import { writeWhole } from '../terminal/write-file.js';
import { refuseUnmerged } from '../unmerged.js';
import { IMPORT_KINDS, MAPPING_FILE, type Mapping, readMapping, remembered } from './mapping.js';
import { reads } from './reads.js';
import { readSource } from './source.js';
import { openQuestions, outcomeJson, type SheetOutcome, told } from './told.js';
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
  const mapFile = options.map ?? path.join(root, MAPPING_FILE);
  const mapping = await readMapping(mapFile, options.map !== undefined, shownPath(mapFile, process.cwd()));
  const made = there === undefined ? fresh(workbook, file, root, mapping, as) : await updated(workbook, file, there, mapping, as);
  if (made.sheets.every(({ tables, exported }) => tables.length === 0 && !exported))
    throw new CommandError(
      `There is no table in ${file} that a plan takes: no sheet has years or quarters along the top, or is a register. ${FIRST_HELP}`,
    );
  const nothing = made.files.size === 0;
  const notes = remembered(mapping, path.basename(file), made.sheets);
  const files = new Map([
    ...made.files,
    ...(nothing && there !== undefined ? [] : [[mapFile, `${JSON.stringify(notes, null, 2)}\n`] as const]),
  ]);
  const written = place === undefined ? [] : [...files.keys()].map((each) => shownPath(each, process.cwd()));
  if (!options.dryRun) await writeAll(files);
  const outcome = { workbook: file, sheets: made.sheets, changes: made.changes, written, dryRun: options.dryRun === true };
  if (format === 'json') screen.printExactly(outcomeJson(outcome));
  else screen.print(told(outcome, screen));
  const open = openQuestions(made.sheets);
  if (open === 0) return EXIT.fine;
  screen.say(
    `${open === 1 ? 'One question is' : `${open} questions are`} open, and what they are about was left out. Answer in ${shownPath(mapFile, process.cwd())}, under columns or unit, and import again.`,
  );
  return EXIT.found;
};

const FIRST_HELP = 'Check that the headings are there (2024/25, 2025/26…), and that the sheet is not hidden.';

interface Made {
  readonly sheets: readonly (SheetOutcome & { readonly exported?: boolean })[];
  /** The new text of each file that changes, by its whole path. */
  readonly files: ReadonlyMap<string, string>;
  readonly changes: readonly PlanChange[];
}

/** A plan where there is none yet. */
function fresh(
  workbook: Workbook,
  file: string,
  root: string,
  mapping: Mapping,
  as: (typeof IMPORT_KINDS)[number] | undefined,
): Made {
  const title = path.basename(file, path.extname(file)).replace(/[-_]+/g, ' ');
  const name = `${nameFromTitle(title, 'Council')}`.replace(/(Plan)?$/, 'Plan');
  const sheets = readSheets(workbook, file, undefined, name, mapping, as);
  const entries = merged(sheets.flatMap(({ tables }) => tables.flatMap((table) => table.entries)));
  if (entries.length === 0) return { sheets: sheets.map(withNoneMissing), files: new Map(), changes: [] };
  const all = needsFund(entries) ? [...entries, FUND] : entries;
  const files = new Map([...newPlanFiles(name, title, all)].map(([each, text]) => [path.join(root, each), formatPlan(text)]));
  return { sheets: sheets.map(withNoneMissing), files, changes: [] };
}

const withNoneMissing = (sheet: ImportedSheet): SheetOutcome => ({ ...sheet, missing: [] });

const FUND: Entry = {
  kind: 'fund',
  name: 'GeneralFund',
  title: 'General fund',
  clauses: ['holds revenue'],
  periods: [],
  rows: [],
  words: [],
  children: [],
  row: 0,
};

function needsFund(entries: readonly Entry[]): boolean {
  const uses = (entry: Entry): boolean =>
    entry.rows.some(({ label }) => / GeneralFund\b/.test(label)) || entry.children.some(uses);
  return entries.some(uses) && !entries.some(({ kind, name }) => kind === 'fund' && name === 'GeneralFund');
}

/** Several tables may need the same post or service: it is declared once. */
function merged(entries: readonly Entry[]): Entry[] {
  const seen = new Map<string, Entry>();
  for (const entry of entries) {
    const key = entry.kind === 'budgetFor' ? `${seen.size}` : `${entry.kind} ${entry.name}`;
    if (!seen.has(key)) seen.set(key, entry);
  }
  return [...seen.values()];
}

/** The plan that is there, brought up to date. */
async function updated(
  workbook: Workbook,
  file: string,
  root: string,
  mapping: Mapping,
  as: (typeof IMPORT_KINDS)[number] | undefined,
): Promise<Made> {
  const checked = await checkPaths([root]);
  refuseUnmerged(checked, 'take the workbook in');
  const [only, second] = checked.filter(({ plan }) => plan.name !== null);
  if (!only) throw new CommandError(`There is no plan in ${shownPath(root, process.cwd())}.`);
  if (second)
    throw new CommandError(
      `There are several plans in ${shownPath(root, process.cwd())}: ${checked.map(planTitle).join(', ')}. Name the folder of one.`,
    );
  const { plan } = only;
  const texts = await textsOf(plan);
  const editor = new PlanEditor(plan, texts, reads);
  const own = sheetsOfPlan(editor);
  const outcomes: (SheetOutcome & { exported?: boolean })[] = [];
  const rest: Workbook['sheets'][number][] = [];
  for (const sheet of workbook.sheets) {
    const from = exportedFrom(sheet, own);
    if (!from) rest.push(sheet);
    else outcomes.push({ name: sheet.name, tables: [], exported: true, ...importExported(sheet, from, editor) });
  }
  const sheets = readSheets({ sheets: rest }, file, plan, plan.name ?? 'Plan', mapping, as);
  for (const sheet of sheets) {
    const entries = sheet.tables.flatMap((table) => table.entries);
    const { missing } = mergeEntries(editor, entries, (kind) => placeFor(plan, kind, only.root));
    outcomes.push({ ...sheet, missing });
  }
  const files = new Map([...editor.changed()].map(([each, text]) => [each, formattedLike(texts.get(each), text)]));
  return { sheets: outcomes, files, changes: editor.changes };
}

/** The file that has most of a kind; where none has any, the one that a new plan would have for it. */
function placeFor(plan: Plan, kind: ElementKind, root: string): string {
  return plan.of(kind).at(-1)?.file.file ?? path.join(root, fileFor(kind));
}

/** A text is formatted where it was before, so that nothing but the change shows. */
function formattedLike(before: string | undefined, now: string): string {
  return before === undefined || formatPlan(before) === before ? formatPlan(now) : now;
}

async function textsOf(plan: Plan): Promise<Map<string, string>> {
  const entries = await Promise.all(
    plan.files.map(async ({ file }) => [file, decode(await readFileLater(file)).text ?? ''] as const),
  );
  return new Map(entries);
}

function readSheets(
  workbook: Workbook,
  file: string,
  plan: Plan | undefined,
  planName: string,
  mapping: Mapping,
  as: (typeof IMPORT_KINDS)[number] | undefined,
): ImportedSheet[] {
  const taken = new Set<string>([planName, ...(plan?.everything ?? []).flatMap(({ path: name }) => name ?? [])]);
  const counts = new Map<string, number>();
  const entries: Entry[] = [];
  const known = mapping.workbooks[path.basename(file)] ?? {};
  return workbook.sheets.map((sheet) => {
    const context = contextOf(plan, (title, own) => {
      const base = nameFromTitle(title, 'Item');
      let name = base;
      // Many rows may begin with the same words: the count goes on where it stood.
      let number = counts.get(base) ?? 2;
      for (; taken.has(name) || own.has(name); number++) name = `${base}${number}`;
      counts.set(base, number);
      taken.add(name);
      return name;
    });
    // What an earlier sheet declared is known to the later ones.
    const others = [
      ...(context.others ?? []),
      ...entries.flatMap(({ kind, name, title }) => (name === undefined ? [] : [{ kind, name, title }])),
    ];
    const read = importSheet(sheet, { ...context, others }, planName, known[sheet.name] ?? {}, as);
    addAll(
      entries,
      read.tables.flatMap((table) => table.entries.filter(({ kind }) => kind !== 'budgetFor')),
    );
    return read;
  });
}

async function writeAll(files: ReadonlyMap<string, string>): Promise<void> {
  for (const [file, text] of files) {
    const before = await readFileLater(file).catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw new CommandError(`${shownPath(file, process.cwd())} cannot be read: ${whyRefused(error)}.`);
    });
    const encoded = before === undefined ? text : (readEncoded(before)?.encode(text) ?? text);
    await writeWhole(file, encoded, shownPath(file, process.cwd()), before);
  }
}
