import {
  becomes,
  csvWorkbook,
  foundTables,
  type ImportedWorkbook,
  MAPPING_FILE,
  NO_MAPPING,
  openQuestions,
  PlanEditor,
  parseMapping,
  planFromWorkbook,
  planUpdatedBy,
  publicSheets,
  readWorkbook,
  type SheetMapping,
  sheetsOfPlan,
  titleFromFile,
  updatedMapping,
  type Workbook,
  WorkbookError,
  writePlanWorkbook,
} from '@goldenthread/exchange';
import { calendarDay, fileNameOf, type Plan, publicView } from '@goldenthread/model';
import { decode, type Feature, type FeatureHost, filePathOf, formatPlan, isReadable, uriOf } from '@goldenthread/server/feature';
import { periodsToChoose } from '../../plans/column-periods.js';
import { answers } from '../../plans/server.js';
import { base64, bytesOf } from '../../webview/base64.js';
import { EXPORT_WORKBOOK, IMPORT, type ImportAnswer, type ImportParams, type ShownSheet, type TextFile } from './protocol.js';

const TEXTS = { reads: isReadable, format: formatPlan };

/** Answers what a workbook would become in a plan, and gives a plan as a workbook. */
export const answer: Feature = (host) => {
  answers(host, IMPORT, (params) => read(host, params));
  answers(host, EXPORT_WORKBOOK, async ({ uri, files }) => {
    const plan = host.files.checkedOf(uri)?.plan;
    if (!plan) return null;
    // Nothing is changed here, so nothing has to be read anew.
    const whole = sheetsOfPlan(new PlanEditor(plan, textsOf(files), () => true));
    const sheets = publicSheets(whole, publicView(plan).plan);
    const title = plan.root?.title.trim() ?? '';
    return { name: fileNameOf(title), contents: base64(await writePlanWorkbook(sheets, title)) };
  });
  return {};
};

async function read(host: FeatureHost, params: ImportParams): Promise<ImportAnswer | { readonly problem: string }> {
  const { name, contents, chosen, into } = params;
  try {
    const workbook = await workbookOf(name, bytesOf(contents));
    const known = mappingOf(params.remembered);
    if (!known) return { problem: `${MAPPING_FILE} beside the plan cannot be read. Remove it, and choose the workbook again.` };
    const before = known.workbooks[name] ?? {};
    const sheets: Record<string, SheetMapping> = { ...before };
    for (const [sheet, change] of Object.entries(chosen)) sheets[sheet] = { ...sheets[sheet], ...change };
    const plan = into && host.files.checkedOf(into.uri)?.plan;
    const wishes = { sheets, today: calendarDay(new Date()) };
    const made = plan
      ? planUpdatedBy(workbook, plan, textsOf(into.files), (file) => besides(plan, into.uri, file), wishes, TEXTS)
      : planFromWorkbook(workbook, params.title?.trim() || titleFromFile(name), wishes, TEXTS);
    if (!foundTables(made) && Object.values(sheets).every(({ as }) => as !== 'nothing'))
      return {
        problem: `${name} has no table that can go into a plan. Check that its headings are there (2024/25, 2025/26…), and that the sheet is not hidden.`,
      };
    const mapping = updatedMapping({ ...known, workbooks: { ...known.workbooks, [name]: sheets } }, name, made.sheets);
    return shown(made, plan, sheets, JSON.stringify(mapping, null, 2));
  } catch (error) {
    if (error instanceof WorkbookError) return { problem: `${name}: ${error.message}` };
    throw error;
  }
}

/** Reads a workbook, or a table as text. Throws a {@link WorkbookError}. */
async function workbookOf(name: string, bytes: Uint8Array): Promise<Workbook> {
  if (!/\.(csv|tsv|txt)$/i.test(name)) return readWorkbook(bytes);
  const { text } = decode(bytes);
  if (text === undefined) throw new WorkbookError('This is not text. If it is a workbook, give it the ending .xlsx.');
  return csvWorkbook(text, titleFromFile(name));
}

function mappingOf(text: string | undefined): typeof NO_MAPPING | undefined {
  if (text === undefined) return NO_MAPPING;
  const parsed = parseMapping(text);
  return 'mapping' in parsed ? parsed.mapping : undefined;
}

function textsOf(files: readonly TextFile[]): Map<string, string> {
  return new Map(
    files.flatMap(({ uri, text }) => {
      const path = filePathOf(uri);
      return path === undefined ? [] : [[path, text] as const];
    }),
  );
}

/** A new file of a plan: it stands beside the one that declares the plan. */
function besides(plan: Plan, uri: string, name: string): string {
  const file = plan.root?.file.file ?? filePathOf(uri) ?? '';
  return file.replace(/[^/\\]*$/, name);
}

function shown(
  made: ImportedWorkbook,
  plan: Plan | undefined,
  mapping: Readonly<Record<string, SheetMapping>>,
  kept: string,
): ImportAnswer {
  const sheets = made.sheets.map(
    ({ name, notes, missing, tables }): ShownSheet => ({
      name,
      leftOut: mapping[name]?.as === 'nothing',
      notes,
      missing,
      tables: tables.map(({ entries, sheet: _, ...table }) => ({ ...table, becomes: becomes(entries) })),
    }),
  );
  const title = plan && (plan.root?.title.trim() || plan.name);
  return {
    sheets,
    periods: periodsToChoose(
      sheets.flatMap(({ tables }) => tables.flatMap(({ all }) => all)),
      plan?.settings.years ?? [],
    ),
    files: Object.fromEntries([...made.files].map(([file, text]) => [plan ? uriOf(file) : file, text])),
    changes: made.changes,
    open: openQuestions(made.sheets),
    mapping: `${kept}\n`,
    ...(title ? { plan: title } : {}),
  };
}
