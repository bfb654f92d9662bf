import {
  addAll,
  CURRENCIES,
  type Currency,
  type CurrencySign,
  counted,
  type Day,
  type ElementKind,
  freshNameFromTitle,
  KINDS,
  listed,
  nameFromTitle,
  type Plan,
  signOf,
  WITHHELD_WORDS,
} from '@goldenthread/model';
import type { PlanEntry } from '../spreadsheet/plan/entries.js';
import type { PasteContext } from '../spreadsheet/sheet/pasted.js';
import type { PasteAs } from '../spreadsheet/sheet/register-kinds.js';
import { combineSheets } from './combine.js';
import type { Workbook } from './file/workbook.js';
import { exportedFrom, importExported, sheetsOfPlan } from './import-exported.js';
import { contextOf, type ImportedSheet, importSheet, type SheetMapping } from './import-tables.js';
import { codeOf, fileFor, mergeEntries } from './merge.js';
import { newPlanFiles } from './new-plan.js';
import { type ImportedChange, PlanEditor } from './plan-editor.js';

/** How the sheets of a workbook are to be read, by their names; and as what every table is, where somebody says so. */
export interface ImportWishes {
  readonly sheets: Readonly<Record<string, SheetMapping>>;
  readonly as?: PasteAs | undefined;
  /** What is not over on this day has no actual figures yet, where the plan says no day that it stands at. */
  readonly today?: Day | undefined;
}

/** What reading and writing plans takes, which this package does not know. */
export interface PlanTexts {
  /** Whether a text is a plan without a line that cannot be read. */
  readonly reads: (text: string) => boolean;
  readonly format: (text: string) => string;
}

/** What an import did with a sheet. */
export interface SheetOutcome extends ImportedSheet {
  /** What the plan has and the sheet has not. */
  readonly missing: readonly string[];
  /** Set for a sheet that was exported from the plan. */
  readonly exported?: boolean;
}

/** A workbook as a plan, or in one. */
export interface ImportedWorkbook {
  readonly sheets: readonly SheetOutcome[];
  /** The new text of each file that is new or changes. */
  readonly files: ReadonlyMap<string, string>;
  readonly changes: readonly ImportedChange[];
}

/** A plan made of a workbook; its files by their names in the plan's folder. */
export function planFromWorkbook(
  workbook: Workbook,
  title: string,
  wishes: ImportWishes,
  { format }: Pick<PlanTexts, 'format'>,
): ImportedWorkbook {
  const name = nameFromTitle(title, 'Council').replace(/(Plan)?$/, 'Plan');
  const currency = currencyOf(workbook);
  const read = readSheets(workbook, undefined, name, wishes, currency && CURRENCIES[currency]);
  const combined = combineSheets(read.map(({ tables }) => tables.flatMap((table) => table.entries)));
  const sheets = read.map((sheet, at) => ({
    ...sheet,
    notes: [...sheet.notes, ...(combined[at]?.conflicts ?? []), ...(at === 0 && currency === 'USD' ? [DOLLARS] : [])],
    missing: [],
  }));
  const entries = combined.flatMap((each) => each.entries);
  if (entries.length === 0) return { sheets, files: new Map(), changes: [] };
  const all = needsFund(entries) ? [...entries, FUND] : entries;
  const files = new Map([...newPlanFiles(name, title, all, currency)].map(([each, text]) => [each, format(text)]));
  return { sheets, files, changes: [] };
}

const DOLLARS =
  'Its amounts are in $, so the plan has ‘currency USD’. Change that if they are Canadian, Australian or New Zealand dollars.';

/** A sign beside digits, or beside what amounts count in: `€1.2m`, `€000`, `(€)`. */
const AMOUNT_SIGN = /[£€$]\s*\(?[-+]?(?:[\d.]|['\u2018\u2019]|[km]\b|mn?\b|bn\b|\)|$)/i;

/** The currency that all amounts of a workbook are in, where that is not the usual one. */
function currencyOf({ sheets }: Workbook): Currency | undefined {
  const cells = sheets.flatMap(({ grid }) => grid.cells.flat());
  const [sign, ...others] = new Set(cells.flatMap((text) => signOf(AMOUNT_SIGN.exec(text)?.[0] ?? '') ?? []));
  if (others.length > 0) return undefined;
  return sign === '€' ? 'EUR' : sign === '$' ? 'USD' : undefined;
}

/**
 * A plan brought up to date by a workbook. `texts` are its files as they are; what is new goes to the file that has most of its
 * kind, else to one that `newFile` gives by its usual name. Nothing is removed.
 */
export function planUpdatedBy(
  workbook: Workbook,
  plan: Plan,
  texts: ReadonlyMap<string, string>,
  newFile: (name: string) => string,
  wishes: ImportWishes,
  { reads, format }: PlanTexts,
): ImportedWorkbook {
  const editor = new PlanEditor(plan, texts, reads);
  const own = sheetsOfPlan(editor);
  const outcomes: SheetOutcome[] = [];
  const rest: Workbook['sheets'][number][] = [];
  for (const sheet of workbook.sheets) {
    const from = exportedFrom(sheet, own);
    if (!from) rest.push(withoutWithheld(sheet));
    else outcomes.push({ name: sheet.name, tables: [], exported: true, ...importExported(sheet, from, editor) });
  }
  const placeFor = (kind: ElementKind): string => plan.of(kind).at(-1)?.file.file ?? newFile(fileFor(kind));
  const read = readSheets({ sheets: rest }, plan, plan.name ?? 'Plan', wishes);
  const combined = combineSheets(read.map(({ tables }) => tables.flatMap((table) => table.entries)));
  const all = combined.flatMap((each) => each.entries);
  for (const [at, sheet] of read.entries()) {
    const { entries = [], conflicts = [] } = combined[at] ?? {};
    const { missing } = mergeEntries(editor, entries, placeFor, all);
    outcomes.push({ ...sheet, notes: [...sheet.notes, ...conflicts, ...editor.notes.splice(0)], missing });
  }
  // A text is formatted where it was before, so that nothing but the change shows.
  const formatted = (before: string | undefined, now: string): string =>
    before === undefined || format(before) === before ? format(now) : now;
  const files = new Map([...editor.changed()].map(([each, text]) => [each, formatted(texts.get(each), text)]));
  return { sheets: outcomes, files, changes: editor.changes };
}

/** A sheet without the words for what is withheld: the plan keeps what it has there. */
function withoutWithheld(sheet: Workbook['sheets'][number]): Workbook['sheets'][number] {
  const cells = sheet.grid.cells.map((row) => row.map((text) => (text.trim() === WITHHELD_WORDS ? '' : text)));
  return { ...sheet, grid: { ...sheet.grid, cells } };
}

/** The tables of a workbook as a plan that is there would read them. */
export function tablesOf(workbook: Workbook, plan: Plan, wishes: ImportWishes): readonly ImportedSheet[] {
  return readSheets(workbook, plan, plan.name ?? 'Plan', wishes);
}

/** Whether an import found anything that a plan takes. */
export function foundTables({ sheets }: ImportedWorkbook): boolean {
  return sheets.some(({ tables, exported }) => tables.length > 0 || exported === true);
}

/** The questions that are open, so that figures are left out. */
export function openQuestions(sheets: readonly Pick<ImportedSheet, 'tables'>[]): number {
  return sheets.reduce((all, { tables }) => all + tables.reduce((sum, { questions }) => sum + questions.length, 0), 0);
}

const FUND: PlanEntry = {
  kind: 'fund',
  name: 'GeneralFund',
  title: 'General fund',
  clauses: ['holds revenue'],
  periods: [],
  rows: [],
  words: [],
  children: [],
  row: 0,
  sources: new Map(),
};

function needsFund(entries: readonly PlanEntry[]): boolean {
  const uses = (entry: PlanEntry): boolean =>
    entry.rows.some(({ label }) => / GeneralFund\b/.test(label)) || entry.children.some(uses);
  return entries.some(uses) && !entries.some(({ kind, name }) => kind === 'fund' && name === 'GeneralFund');
}

function readSheets(
  workbook: Workbook,
  plan: Plan | undefined,
  planName: string,
  { sheets: known, as, today }: ImportWishes,
  symbol?: CurrencySign,
): ImportedSheet[] {
  const taken = new Set<string>([planName, ...(plan?.everything ?? []).flatMap(({ path: name }) => name ?? [])]);
  const counts = new Map<string, number>();
  const entries: PlanEntry[] = [];
  return workbook.sheets.map((sheet) => {
    const nameFor: PasteContext['nameFor'] = (title, own) => {
      const name = freshNameFromTitle(title, 'Item', (each) => taken.has(each) || own.has(each), counts);
      taken.add(name);
      return name;
    };
    const context = contextOf(plan, nameFor, today, symbol);
    // What an earlier sheet declared is known to the later ones.
    const others = [
      ...(context.others ?? []),
      ...entries.flatMap((entry) => {
        const { kind, name, title } = entry;
        return name === undefined ? [] : [{ kind, name, title, code: codeOf(entry) }];
      }),
    ];
    const read = importSheet(sheet, { ...context, others }, planName, known[sheet.name] ?? {}, as);
    addAll(
      entries,
      read.tables.flatMap((table) => table.entries.filter(({ kind }) => kind !== 'budgetFor')),
    );
    return read;
  });
}

/** What entries become, each kind counted: `2 outcomes and 3 measures`. */
export function becomes(entries: readonly PlanEntry[]): string {
  const kinds = [...Map.groupBy(entries, ({ kind }) => kind)].map(([kind, own]) =>
    kind === 'budgetFor'
      ? counted(
          own.reduce((all, { rows }) => all + rows.length, 0),
          'line of a budget',
          'lines of a budget',
        )
      : counted(own.length, KINDS[kind].words),
  );
  return kinds.length === 0 ? 'nothing yet' : listed(kinds);
}
