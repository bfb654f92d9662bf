import {
  copyTable,
  csvWorkbook,
  PlanEditor,
  pasteTable,
  readWorkbook,
  sheetsOfPlan,
  tablesOf,
  WorkbookError,
  writePlanWorkbook,
} from '@goldenthread/exchange';
import { type Feature, type FeatureHost, filePathOf, offsetOf } from '@goldenthread/server/feature';
import { answers } from '../../plans/server.js';
import { elementsIn, Spot } from './place.js';
import {
  COPY_TABLE,
  EXPORT_WORKBOOK,
  READ_SHEET,
  type SheetAnswer,
  type SheetParams,
  WORKBOOK_TABLES,
  type WorkbookAnswer,
  type WorkbookParams,
} from './protocol.js';

/** Answers what a table copied from a spreadsheet would become, and gives tables of the plan to a spreadsheet. */
export const answer: Feature = (host) => {
  answers(host, READ_SHEET, (params) => readSheet(host, params));
  answers(host, COPY_TABLE, ({ uri, start, end }) => {
    const [facts, checked] = [host.files.facts(uri), host.files.checkedOf(uri)];
    if (!facts || !checked) return null;
    return copyTable(checked.plan, elementsIn(checked.plan, facts, offsetOf(facts, start), offsetOf(facts, end))) ?? null;
  });
  answers(host, WORKBOOK_TABLES, workbookTables);
  answers(host, EXPORT_WORKBOOK, async ({ uri, files }) => {
    const plan = host.files.checkedOf(uri)?.plan;
    if (!plan) return null;
    const texts = new Map(
      files.flatMap((file) => {
        const path = filePathOf(file.uri);
        return path === undefined ? [] : [[path, file.text] as const];
      }),
    );
    // Nothing is changed here, so nothing has to be read anew.
    const sheets = sheetsOfPlan(new PlanEditor(plan, texts, () => true));
    return { contents: base64(await writePlanWorkbook(sheets, plan.root?.title.trim() ?? '')) };
  });
  return {};
};

async function workbookTables({ name, contents }: WorkbookParams): Promise<WorkbookAnswer> {
  const bytes = Uint8Array.from(atob(contents), (letter) => letter.charCodeAt(0));
  try {
    const workbook = /\.(csv|tsv|txt)$/i.test(name)
      ? csvWorkbook(new TextDecoder().decode(bytes), name)
      : await readWorkbook(bytes);
    const tables = tablesOf(workbook);
    if (tables.length > 0) return { tables };
    return {
      problem: `There is no table in ${name} that a plan takes. Check that the headings are there (2024/25, 2025/26…), and that the sheet is not hidden.`,
    };
  } catch (error) {
    if (error instanceof WorkbookError) return { problem: error.message };
    throw error;
  }
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 32_768) text += String.fromCharCode(...bytes.subarray(at, at + 32_768));
  return btoa(text);
}

function readSheet({ files, documents }: FeatureHost, { uri, position, copied, choice }: SheetParams): SheetAnswer | null {
  const [facts, checked, document] = [files.facts(uri), files.checkedOf(uri), documents.get(uri)];
  if (!facts || !checked || !document) return null;
  const spot = new Spot(checked.plan, facts, document.getText(), position);
  const context = spot.context();
  const pasted = pasteTable(copied, context, choice);
  if (!pasted) return null;
  const { lines, cells: _, ...rest } = pasted;
  const periods = spot.periodsFor(pasted);
  return { ...rest, text: lines.join('\n'), funds: context.funds, periods, edit: spot.edit(pasted) };
}
