// Edits of exported workbooks as people make them: a figure, a title, a new row, a row moved, a column added, a sort, a filter.
import { globSync, readFileSync } from 'node:fs';
import { buildPlan, type Plan } from '@goldenthread/model';
import { FactReader } from '@goldenthread/syntax';
import { formatPlan } from '@goldenthread/syntax/format';
import { type CellValue, readXlsx, writeXlsx } from 'hucre/xlsx';
import { expect } from 'vitest';
import { columnName } from '../src/workbook/file/read.js';
import {
  exportedFrom,
  importExported,
  PlanEditor,
  readWorkbook,
  sheetsOfPlan,
  writePlanWorkbook,
} from '../src/workbook/index.js';

const reader = new FactReader();
const reads = (text: string): boolean => reader.read('x.plan', text).problems.length === 0;
const planOf = (texts: ReadonlyMap<string, string>): Plan => buildPlan([...texts].map(([file, text]) => reader.read(file, text)));

const folders = [
  'lancaster-outcomes-based-resourcing',
  'lancaster-productivity-plan',
  'service-planning-2006',
  'lancaster-peer-review',
];
export const plans = folders.map((folder) => {
  const files = globSync(new URL(`../../../examples/${folder}/**/*.plan`, import.meta.url).pathname);
  return { folder, texts: new Map(files.sort().map((file) => [file, formatPlan(readFileSync(file, 'utf8'))])) };
});

/** A row of a sheet, and the sheet as rows. */
type Rows = CellValue[][];
interface Sheets {
  readonly name: string;
  rows: Rows;
  /** The rows that a filter hides. */
  hidden?: readonly number[];
}

/** The sheets of a plan, as they are exported. */
export async function exported(texts: ReadonlyMap<string, string>): Promise<Sheets[]> {
  const bytes = await writePlanWorkbook(sheetsOfPlan(new PlanEditor(planOf(texts), texts, reads)), 'Plan');
  return (await readXlsx(bytes)).sheets.map(({ name, rows }) => ({ name, rows: rows.map((row) => [...row]) }));
}

/** Sheets as a workbook. */
export function saved(sheets: readonly Sheets[]): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map(({ name, rows, hidden }) => ({
      name,
      rows,
      ...(hidden ? { autoFilter: { range: rangeOf(rows) }, rowDefs: new Map(hidden.map((row) => [row, { hidden: true }])) } : {}),
    })),
  });
}

/** The cells of a sheet from its headings to its last row, as a filter names them. */
function rangeOf(rows: Rows): string {
  return `A1:${columnName(Math.max(0, (rows[0]?.length ?? 1) - 1))}${rows.length}`;
}

/** Takes a workbook into the plan that it was exported from. */
export async function imported(bytes: Uint8Array, texts: ReadonlyMap<string, string>): Promise<PlanEditor> {
  const editor = new PlanEditor(planOf(texts), texts, reads);
  const own = sheetsOfPlan(editor);
  for (const sheet of (await readWorkbook(bytes)).sheets) {
    const from = exportedFrom(sheet, own);
    if (from) importExported(sheet, from, editor);
  }
  return editor;
}

/** Numbers that look drawn at random, and are the same for the same seed. */
function* randoms(seed: number): Generator<number> {
  for (let state = seed * 2_654_435_761 + 1; ; ) {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

/** What an edit does to a sheet, and which changes of the plan it should make, each by what it is put to. */
type Edit = (sheet: Sheets, draw: () => number) => string[] | undefined;

const pick = <T>(list: readonly T[], draw: () => number): T | undefined => list[Math.floor(draw() * list.length)];
const bodyOf = ({ rows }: Sheets): number[] =>
  rows.flatMap((row, index) => (index > 0 && row[0] !== null && row[0] !== 'Sum of what is shown' ? [index] : []));

const figure: Edit = (sheet, draw) => {
  const cells = bodyOf(sheet).flatMap((row) =>
    (sheet.rows[row] ?? []).flatMap((value, column) =>
      typeof value === 'number' && sheet.rows[0]?.[column] !== 'Place' ? [{ row, column }] : [],
    ),
  );
  const cell = pick(cells, draw);
  const row = cell && sheet.rows[cell.row];
  if (!cell || !row) return undefined;
  const percent = Math.abs(row[cell.column] as number) < 1;
  row[cell.column] = percent ? Math.round(draw() * 89 + 5) / 100 + 0.001 : Math.round(draw() * 90_000 + 1_007);
  return ['a figure'];
};

const title: Edit = (sheet, draw) => {
  const column = sheet.rows[0]?.indexOf('Title') ?? -1;
  const row =
    sheet.rows[
      pick(
        bodyOf(sheet).filter((at) => sheet.rows[at]?.[column]),
        draw,
      ) ?? -1
    ];
  if (column < 0 || !row) return undefined;
  const now = `${String(row[column])} and more ${Math.floor(draw() * 1000)}`;
  row[column] = now;
  return [now];
};

const addition: Edit = (sheet, draw) => {
  const head = sheet.rows[0] ?? [];
  if (!['Measures', 'Risks', 'Priorities', 'Projects'].includes(sheet.name)) return undefined;
  const row: CellValue[] = head.map(() => null);
  const now = `Something new ${Math.floor(draw() * 100_000)}`;
  row[head.indexOf('Title')] = now;
  sheet.rows.splice(1 + Math.floor(draw() * sheet.rows.length), 0, row);
  return [now];
};

const moved: Edit = (sheet, draw) => {
  const [from, to] = [pick(bodyOf(sheet), draw), pick(bodyOf(sheet), draw)];
  if (from === undefined || to === undefined) return undefined;
  const [row] = sheet.rows.splice(from, 1);
  if (row) sheet.rows.splice(to, 0, row);
  return [];
};

const sorted: Edit = (sheet, draw) => {
  const [head = [], ...body] = sheet.rows;
  const column = Math.floor(draw() * head.length);
  const own = body.filter((row) => row[0] !== null && row[0] !== 'Sum of what is shown');
  own.sort((a, b) => String(a[column] ?? '').localeCompare(String(b[column] ?? '')));
  sheet.rows = [head, ...own, ...body.filter((row) => row[0] === null || row[0] === 'Sum of what is shown')];
  return [];
};

const column: Edit = (sheet, draw) => {
  const at = Math.floor(draw() * ((sheet.rows[0]?.length ?? 0) + 1));
  sheet.rows = sheet.rows.map((row, index) => [...row.slice(0, at), index === 0 ? 'My own notes' : 'checked', ...row.slice(at)]);
  return [];
};

/** A filter that hides some rows, and a figure that is typed into one that is still there, or in none. */
const filtered: Edit = (sheet, draw) => {
  const wanted = draw() < 0.5 ? figure(sheet, draw) : [];
  sheet.hidden = bodyOf(sheet).filter(() => draw() < 0.5);
  return wanted;
};

const KINDS: readonly Edit[] = [figure, figure, title, addition, moved, sorted, filtered, column];

/** An edit that was drawn, and the sheets after it. */
export interface DrawnEdit {
  /** What it did to which sheet. */
  readonly at: string;
  readonly sheets: readonly Sheets[];
  /** What each change of the plan has to put there. */
  readonly wanted: readonly string[];
  /** Whether the same workbook, taken in once more, changes nothing. */
  readonly settles: boolean;
}

/** Edits drawn at random of the sheets of a plan, the same for the same seed. */
export function drawEdits(fresh: readonly Sheets[], count: number, seed: number): DrawnEdit[] {
  const numbers = randoms(seed);
  const draw = (): number => numbers.next().value as number;
  const drawn: DrawnEdit[] = [];
  while (drawn.length < count) {
    const sheets = fresh.map(({ name, rows }) => ({ name, rows: rows.map((row) => [...row]) }));
    const sheet = pick(sheets, draw);
    const edit = pick(KINDS, draw);
    const wanted = sheet && edit?.(sheet, draw);
    if (!wanted) continue;
    drawn.push({ at: `${edit?.name} in ${sheet?.name}`, sheets, wanted, settles: wanted.length > 0 && edit !== addition });
  }
  return drawn;
}

/** Whether the import of an edited workbook is exactly that edit. */
export function expectExactly(
  { at, wanted }: DrawnEdit,
  editor: PlanEditor,
  texts: ReadonlyMap<string, string>,
): Map<string, string> {
  expect(
    editor.changes.map(({ of, what, from, to }) => `${of}, ${what}: ${from} → ${to}`),
    at,
  ).toHaveLength(wanted.length);
  const after = new Map([...texts, ...editor.changed()]);
  for (const [file, text] of after) expect(reader.read(file, text).problems, `${at}\n${text}`).toEqual([]);
  for (const words of wanted) if (words !== 'a figure') expect([...after.values()].join('\n'), at).toContain(words);
  // One change touches one line, or adds lines.
  const [before, now] = [[...texts.values()], [...after.values()]].map((all) =>
    all
      .join('\n')
      .split('\n')
      .map((line) => line.replace(/\s+/g, ' ')),
  );
  const gone = (before ?? []).filter((line) => !now?.includes(line));
  expect(gone.length, at).toBeLessThanOrEqual(wanted.length);
  return after;
}
