import { readWorkbook } from '@goldenthread/exchange';
import { writeXlsx } from 'hucre/xlsx';
import { afterEach, describe, expect, it } from 'vitest';
import {
  EXPORT_WORKBOOK,
  IMPORT,
  type ImportAnswer,
  type ImportParams,
} from '../../packages/vscode/src/features/workbook/protocol.js';
import { Editor, EXTENSION } from './editor.js';

let editor: Editor;
afterEach(() => editor.stop());

type Rows = (string | number | null)[][];
const MEASURES: Rows = [
  ['Ref', 'Indicator', 'Unit', 'Good is', 'Owner', '2024/25 Actual', 'Target'],
  ['K1', 'Missed bins', 'Number', 'Low', 'Head of waste', 95, 80],
];
const BUDGET: Rows = [
  ['Budget', null],
  ['Line', '2024/25'],
  ['Employees', 1200],
  ['Premises', 300],
  ['Total', 1500],
];

async function workbook(sheets: Readonly<Record<string, Rows>>): Promise<string> {
  const bytes = await writeXlsx({ sheets: Object.entries(sheets).map(([name, rows]) => ({ name, rows })) });
  return Buffer.from(bytes).toString('base64');
}

/** What a workbook becomes; the editor has the plan that is given. */
async function imported(
  sheets: Readonly<Record<string, Rows>>,
  wishes: Partial<ImportParams> = {},
  files: Readonly<Record<string, string>> = {},
): Promise<ImportAnswer> {
  editor = await Editor.start(files, undefined, EXTENSION);
  const [first] = Object.keys(files);
  if (first !== undefined) await editor.open(first);
  const into = first && {
    uri: editor.uri(first),
    files: Object.entries(files).map(([name, text]) => ({ uri: editor.uri(name), text })),
  };
  const params = { name: 'council.xlsx', contents: await workbook(sheets), chosen: {}, ...(into ? { into } : {}), ...wishes };
  const answer = await editor.ask(IMPORT, params);
  if ('problem' in answer) throw new Error(answer.problem);
  return answer;
}

describe('a workbook in the editor', () => {
  it('becomes the files of a new plan with the title that was chosen', async () => {
    const { files, sheets } = await imported({ Indicators: MEASURES }, { title: 'Council plan 2024 to 2028' });
    expect(Object.keys(files)).toEqual(['plan.plan', 'people.plan', 'measures.plan']);
    expect(files['plan.plan']).toContain(': Council plan 2024 to 2028\n');
    expect(sheets[0]?.tables[0]?.becomes).toBe('1 officer and 1 measure');
  });

  it('asks for the year of a column that names none, and takes the answer', async () => {
    const asking = await imported({ Indicators: MEASURES });
    expect(asking.open).toBe(1);
    expect(asking.sheets[0]?.tables[0]?.questions).toEqual(['Which year is the column ‘Target’ of?']);
    expect(asking.periods).toContain('2025/26');
    expect(asking.files['measures.plan']).not.toContain('target');
    await editor.stop();
    const answered = await imported(
      { Indicators: MEASURES },
      { chosen: { Indicators: { columns: { Target: '2025/26 target' } } } },
    );
    expect(answered.open).toBe(0);
    expect(answered.files['measures.plan']).toMatch(/target +- +80/);
    expect(JSON.parse(answered.mapping).workbooks['council.xlsx'].Indicators.columns).toEqual({ Target: '2025/26 target' });
  });

  it('asks what amounts count in, and shows the sums of the sheet beside those of the plan', async () => {
    const asking = await imported({ Costs: BUDGET });
    expect(asking.open).toBe(1);
    expect(asking.files).toEqual({});
    await editor.stop();
    const answered = await imported({ Costs: BUDGET }, { chosen: { Costs: { unit: 'k' } } });
    expect(answered.files['money.plan']).toMatch(/revenue GeneralFund +£1.2m +: Employees/);
    expect(answered.sheets[0]?.tables[0]?.sums).toEqual([
      { label: 'Total', of: '2024/25', sheet: '£1.5m', plan: '£1.5m', agrees: true },
    ]);
  });

  it('leaves a sheet out, and takes it in again', async () => {
    const out = await imported({ Indicators: MEASURES }, { chosen: { Indicators: { as: 'nothing' } } });
    expect(out.sheets[0]).toMatchObject({ leftOut: true, tables: [] });
    expect(out.files).toEqual({});
  });

  it('reads it as it is remembered beside the plan', async () => {
    const remembered = JSON.stringify({
      version: 1,
      workbooks: { 'council.xlsx': { Indicators: { columns: { Target: '2026/27 target' } } } },
    });
    const { files } = await imported({ Indicators: MEASURES }, { remembered });
    expect(files['measures.plan']).toMatch(/2026\/27\n(.*\n)? *target +(- +)?80/);
  });

  it('brings a plan up to date by code, and changes nothing else', async () => {
    const plan = 'plan P: Plan\n\nmeasure Bins: Missed bins\n  code: K1\n  actual 2024/25 90\n';
    const { files, changes, plan: title } = await imported({ Indicators: MEASURES }, {}, { 'plan.plan': plan });
    expect(title).toBe('Plan');
    expect(changes).toContainEqual(expect.objectContaining({ of: 'Missed bins', from: '90', to: '95' }));
    expect(files[editor.uri('plan.plan')]).toContain('actual 2024/25 95');
  });

  it('says in a sentence why it cannot be read', async () => {
    editor = await Editor.start({}, undefined, EXTENSION);
    const ask = (name: string, bytes: readonly number[]) =>
      editor.ask(IMPORT, { name, contents: Buffer.from(bytes).toString('base64'), chosen: {} });
    expect(await ask('x.xlsx', [1, 2, 3])).toEqual({
      problem: 'x.xlsx: This is not an Excel workbook. Save it as .xlsx, or as CSV, and use that.',
    });
    expect(await ask('list.csv', [...Buffer.from('Telephone list\nSee the intranet\n')])).toEqual({
      problem: expect.stringContaining('list.csv has no table that can go into a plan.'),
    });
  });

  it('is made of the plan, as the import takes it back', async () => {
    const text = 'plan P: Plan\nmeasure M: Bins\n  code: K1\n  actual 2024/25 5\n';
    editor = await Editor.start({ 'plan.plan': text }, undefined, EXTENSION);
    await editor.open('plan.plan');
    const uri = editor.uri('plan.plan');
    const made = await editor.ask(EXPORT_WORKBOOK, { uri, files: [{ uri, text }] });
    const { sheets } = await readWorkbook(Buffer.from(made?.contents ?? '', 'base64'));
    expect(sheets.find(({ name }) => name === 'Measures')?.grid.cells).toEqual([
      ['Name', 'Title', 'Code', 'Actual 2024/25'],
      ['M', 'Bins', 'K1', '5'],
    ]);
  });
});
