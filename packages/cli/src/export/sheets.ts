import path from 'node:path';
import { PlanEditor, type PlanSheet, publicSheets, sheetsOfPlan, toCsv, writePlanWorkbook } from '@goldenthread/exchange';
import { counted, exemptDeclarations, listed, publicView, sheetFileName } from '@goldenthread/model';
import { EXEMPT } from '@goldenthread/report';
import { decode, isReadable } from '@goldenthread/syntax';
import type { CheckedPlan } from '@goldenthread/workspace';
import { readFileLater } from '@goldenthread/workspace/node';
import { planTitle } from '../check/closing-line.js';
import { CommandError } from '../errors.js';
import { writeWhole } from '../terminal/write-file.js';

/** What of a plan is exported. */
interface SheetOptions {
  /** Sheets by name; all by default. */
  readonly wanted: string | undefined;
  readonly withExempt: boolean;
  /** Where the plan was read from, as it was typed. */
  readonly from: string;
}

/** Writes a plan to a workbook, or to a folder with one CSV file for each sheet. Returns what to say of it. */
export async function writeSheets(only: CheckedPlan, output: string, options: SheetOptions): Promise<string> {
  const { wanted, withExempt, from } = options;
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
  if (path.extname(output).toLowerCase() === '.xlsx') {
    await writeWhole(output, await writePlanWorkbook(sheets, planTitle(only), mark), output);
    return `${output}: ${counted(sheets.length, 'sheet')}, ${rows}. Take your changes back with: goldenthread import ${quoted(output)} --into ${quoted(from)}`;
  }
  for (const sheet of sheets) {
    const file = path.join(output, `${sheetFileName(sheet.name)}.csv`);
    await writeWhole(file, toCsv(sheet), file);
  }
  return `${output}: ${counted(sheets.length, 'table')} as CSV, ${rows}.`;
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
