// What is no workbook, or should not be read: a sentence each, and nothing else.
import { strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { expect, it } from 'vitest';
import { readWorkbook, WorkbookError } from '../src/workbook/index.js';

const plain = () =>
  writeXlsx({
    sheets: [
      {
        name: 'Budget',
        rows: [
          ['Service', '2024/25'],
          ['Adults', 5],
        ],
      },
    ],
  });
/** A good workbook with one part replaced, or added. */
const withPart = async (name: string, contents: Uint8Array) => zipSync({ ...unzipSync(await plain()), [name]: contents });
const sheetOf = (rows: string) =>
  strToU8(
    `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`,
  );
const withFormula = (formula: string) =>
  writeXlsx({ sheets: [{ name: 'Budget', rows: [['x', null]], cells: new Map([['0,1', { formula, formulaResult: 1 }]]) }] });
const utf16 = (text: string) => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);

/** The declared size of the first entry of a zip, in its directory, replaced by a lie. */
async function lying(): Promise<Uint8Array> {
  const bytes = (await withPart('xl/worksheets/sheet1.xml', sheetOf(`<row>${' '.repeat(20_000_000)}</row>`))).slice();
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length - 46; at++) if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
  return bytes;
}

const HOSTILE: readonly (readonly [string, () => Promise<Uint8Array>, RegExp])[] = [
  ['a zip bomb', () => withPart('xl/worksheets/sheet1.xml', new Uint8Array(200 * 1024 * 1024)), /unpacks to more than 150 MB/],
  ['a zip that lies about its size', lying, /cannot be read/],
  [
    'links to other workbooks',
    () => withPart('xl/externalLinks/externalLink1.xml', strToU8('<externalLink/>')),
    /other workbooks/,
  ],
  [
    'a formula that asks the network',
    () => withFormula('WEBSERVICE("http://example.org")'),
    /cell B1, takes something from outside the workbook \(WEBSERVICE\)/,
  ],
  ['a formula that starts a program', () => withFormula("cmd|'/c calc'!A0"), /takes something from outside/],
  ['a formula on another workbook', () => withFormula('[1]Sheet1!A1'), /takes something from outside/],
  [
    'a million empty rows',
    () =>
      withPart(
        'xl/worksheets/sheet1.xml',
        sheetOf(Array.from({ length: 1_000_000 }, (_, row) => `<row r="${row + 1}"/>`).join('')),
      ),
    /more than 100,000 rows/,
  ],
  [
    'one cell in the last corner',
    () => withPart('xl/worksheets/sheet1.xml', sheetOf('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')),
    /nearly all of it is empty|cannot be read/,
  ],
  [
    'a password',
    async () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...new Array(500).fill(0), ...utf16('EncryptedPackage')]),
    /has a password/,
  ],
  ['a workbook before 2007', async () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...new Array(500).fill(0)]), /before 2007/],
  [
    'an OpenDocument spreadsheet',
    async () => zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet') }),
    /OpenDocument/,
  ],
  ['a Word document', async () => zipSync({ 'word/document.xml': strToU8('<x/>') }), /not an Excel workbook/],
  ['half a file', async () => (await plain()).slice(0, 400), /damaged/],
  ['text', async () => strToU8('Service,2024/25'), /not an Excel workbook/],
  ['nothing', async () => new Uint8Array(), /not an Excel workbook/],
  ['a broken sheet', () => withPart('xl/worksheets/sheet1.xml', strToU8('<worksheet><sheetData><row><c')), /cannot be read/],
];

it.each(HOSTILE)('%s gets a sentence', async (_what, make, sentence) => {
  const error = await readWorkbook(await make()).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(WorkbookError);
  expect((error as Error).message).toMatch(sentence);
  expect((error as Error).message).not.toContain('\n');
});
