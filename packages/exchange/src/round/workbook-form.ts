import type { Cell, CellValue, DataValidation } from 'hucre/xlsx';
import { dateIn } from '../spreadsheet/cells/cell-dates.js';
import { readWorkbook } from '../workbook/file/read.js';
import type { Form, FormItem } from './form.js';
import { STATES } from './html-form.js';
import { NotAFormError, type Returned, readReturned } from './returned.js';

/** The sheet that is filled in, and the one that says whose form it is. */
const [FORM_SHEET, ABOUT_SHEET] = ['Return', 'About this form'];
/** The columns; what is filled in begins with the answer. The key is in a hidden column. */
const HEADINGS = ['Key', 'What is asked', 'Unit', 'Figures so far', 'Target or due', 'Answer', 'New date', 'A few words'];
const [ANSWER, DATE, WORDS] = [5, 6, 7];

/** A form as a workbook: labels are locked, states are chosen from a list. */
export async function workbookForm(form: Form): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx');
  const rows: CellValue[][] = [HEADINGS, ...form.items.map(rowOf)];
  const cells = new Map<string, Partial<Cell>>();
  form.items.forEach((_, index) => {
    for (const column of [ANSWER, DATE, WORDS])
      cells.set(`${index + 1},${column}`, { value: null, style: { protection: { locked: false }, numFmt: '@' } });
  });
  const about = [
    ['Plan', form.plan],
    ['Period', form.period],
    ['For', form.owner],
    ['', `${form.ownerTitle}: please fill in the sheet “${FORM_SHEET}” by ${form.by}, and send this file back.`],
  ];
  const written = await writeXlsx({
    sheets: [
      {
        name: FORM_SHEET,
        rows,
        cells,
        columns: [
          { hidden: true },
          { width: 48 },
          { width: 14 },
          { width: 40 },
          { width: 16 },
          { width: 16 },
          { width: 14 },
          { width: 48 },
        ],
        dataValidations: form.items.flatMap(listOf),
        freezePane: { rows: 1 },
        protection: { sheet: true },
      },
      { name: ABOUT_SHEET, rows: about, columns: [{ width: 10 }, { width: 80 }], protection: { sheet: true } },
    ],
  });
  return written as Uint8Array;
}

function rowOf(item: FormItem): CellValue[] {
  const earlier = item.earlier.map(({ period, text }) => `${period}: ${text}`).join(', ');
  return [item.key, item.label, item.unit, earlier, item.target, null, null, null];
}

function listOf(item: FormItem, index: number): DataValidation[] {
  const values = [...STATES[item.what]];
  if (values.length === 0) return [];
  const message = { showErrorMessage: true, errorTitle: 'How it stands', errorMessage: `Choose ${values.join(', ')}.` };
  return [{ type: 'list', values, allowBlank: true, range: `F${index + 2}`, ...message }];
}

/** Reads a workbook that came back. Its sheets may have been sorted and have had columns added. */
export async function readWorkbookForm(file: string, bytes: Uint8Array): Promise<Returned> {
  const { sheets } = await readWorkbook(bytes);
  const about = sheets.find(({ name }) => name === ABOUT_SHEET)?.grid.cells ?? [];
  const [headings = [], ...rows] = sheets.find(({ name }) => name === FORM_SHEET)?.grid.cells ?? [];
  const at = (heading: string): number => headings.indexOf(heading);
  if (HEADINGS.some((heading) => at(heading) < 0))
    throw new NotAFormError('It is not a workbook that ‘goldenthread collect’ made, or its headings were changed.');
  const said = (what: string): string => about.find(([word]) => word === what)?.[1] ?? '';
  const answers = rows
    .filter((row) => (row[at('Key')] ?? '') !== '')
    .map((row) => ({
      key: row[at('Key')],
      label: row[at('What is asked')],
      value: row[at('Answer')],
      // In Britain a day comes first; a browser writes the year first by itself.
      date: dateIn(row[at('New date')] ?? '') ?? row[at('New date')],
      words: row[at('A few words')],
    }));
  return readReturned(file, { plan: said('Plan'), period: said('Period'), owner: said('For') }, answers);
}
