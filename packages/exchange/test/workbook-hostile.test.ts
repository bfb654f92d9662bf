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
  ['a zip that lies about its size', lying, /more than it says/],
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

const SHEET = 'xl/worksheets/sheet1.xml';
const STRINGS = 'xl/sharedStrings.xml';
const ENTITIES = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 9 }, (_, at) => `<!ENTITY ${'bcdefghij'[at]} "${`&${'abcdefghi'[at]};`.repeat(10)}">`).join('')}]>`;
const sharedStrings = (items: string): Uint8Array =>
  strToU8(`<?xml version="1.0"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${items}</sst>`);
const cellsOf = (rows: number, columns: number): string =>
  Array.from(
    { length: rows },
    (_, row) =>
      `<row r="${row + 1}">${Array.from({ length: columns }, (__, column) => `<c r="${String.fromCharCode(65 + column)}${row + 1}" t="s"><v>0</v></c>`).join('')}</row>`,
  ).join('');
/** A good workbook with several parts replaced. */
const withParts = async (parts: Readonly<Record<string, Uint8Array>>) => zipSync({ ...unzipSync(await plain()), ...parts });

/** The size of the first entry in its own header replaced by a lie, where the directory tells the truth. */
async function lyingHeader(): Promise<Uint8Array> {
  const bytes = (await plain()).slice();
  new DataView(bytes.buffer).setUint32(22, 0x7fff_ffff, true);
  return bytes;
}

const MORE: typeof HOSTILE = [
  [
    'entities that multiply in a sheet',
    () => withPart(SHEET, strToU8(`<?xml version="1.0"?>${ENTITIES}<worksheet>&j;</worksheet>`)),
    /cannot be read|declares/,
  ],
  [
    'entities that multiply in the words',
    () => withPart(STRINGS, strToU8(`<?xml version="1.0"?>${ENTITIES}<sst><si><t>&j;</t></si></sst>`)),
    /cannot be read|declares/,
  ],
  [
    'an entity that reads a file',
    () =>
      withPart(
        SHEET,
        strToU8(
          '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&f;</t></is></c></row></sheetData></worksheet>',
        ),
      ),
    /cannot be read|declares/,
  ],
  [
    'one word of 32,000 letters in 20,000 cells',
    () => withParts({ [STRINGS]: sharedStrings(`<si><t>${'x'.repeat(32_000)}</t></si>`), [SHEET]: sheetOf(cellsOf(2_000, 10)) }),
    /more than 20 MB of words/,
  ],
  [
    'a word longer than any cell',
    () => withParts({ [STRINGS]: sharedStrings(`<si><t>${'x'.repeat(2_000_000)}</t></si>`), [SHEET]: sheetOf(cellsOf(2, 2)) }),
    /holds more than Excel lets stand in a cell/,
  ],
  ['a formula that asks a program (DDE)', () => withFormula('DDE("cmd";"/C calc";"1")'), /takes something from outside/],
  ['a formula that asks a program (old form)', () => withFormula("Excel|'Book'!'!Sheet1!R1C1'"), /takes something from outside/],
  ['a picture from the network', () => withFormula('IMAGE("http://example.org/x.png")'), /takes something from outside/],
  ['live prices', () => withFormula('STOCKHISTORY("XLON:ABC",TODAY())'), /takes something from outside/],
  ['a data connection', () => withPart('xl/connections.xml', strToU8('<connections/>')), /from outside/],
  [
    'a binary workbook',
    async () => zipSync({ '[Content_Types].xml': strToU8('<x/>'), 'xl/workbook.bin': new Uint8Array(9) }),
    /binary workbook/,
  ],
  ['a chart sheet and nothing else', async () => zipSync({ '[Content_Types].xml': strToU8('<x/>') }), /cannot be read|no sheet/],
  ['names that climb out of the folder', () => withPart('../../evil.plan', strToU8('x')), /damaged|cannot be read/],
  [
    'a password within the zip',
    async () => {
      const bytes = (await plain()).slice();
      const view = new DataView(bytes.buffer);
      for (let at = 0; at < bytes.length - 46; at++)
        if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, view.getUint16(at + 8, true) | 1, true);
      return bytes;
    },
    /password/,
  ],
  [
    'cells that count far beyond any sheet',
    () => withPart(SHEET, sheetOf('<row r="99999999999"><c r="ZZZZZ99999999999"><v>1</v></c></row>')),
    /cannot be read|nearly all of it is empty/,
  ],
  [
    'a million empty cells in one row',
    () => withPart(SHEET, sheetOf(`<row r="1">${'<c/>'.repeat(1_000_000)}</row>`)),
    /nearly all of it is empty|cannot be read/,
  ],
];

/** The mark of each entry of a zip's directory, and that of its end. */
const [ENTRY, END] = [0x02014b50, 0x06054b50];

/** A workbook whose directory is changed wherever a mark stands. */
async function changed(mark: number, change: (view: DataView, at: number) => void, own?: Uint8Array): Promise<Uint8Array> {
  const bytes = (own ?? (await plain())).slice();
  const view = new DataView(bytes.buffer);
  for (let at = 0; at <= bytes.length - 22; at++) if (view.getUint32(at, true) === mark) change(view, at);
  return bytes;
}

const DIRECTORIES: typeof HOSTILE = [
  [
    'parts that one of two counts leaves out',
    async () => {
      const linked = await withPart('xl/externalLinks/externalLink1.xml', strToU8('<externalLink/>'));
      return changed(END, (view, at) => view.setUint16(at + 8, 1, true), linked);
    },
    /other workbooks/,
  ],
  [
    'parts of which only their own header says what they hold',
    () =>
      changed(ENTRY, (view, at) => {
        view.setUint16(at + 8, 8, true);
        for (const place of [20, 24]) view.setUint32(at + place, 0, true);
      }),
    /damaged/,
  ],
  ['a figure that was changed in the file', () => changed(ENTRY, (view, at) => view.setUint32(at + 16, 7, true)), /damaged/],
  [
    'entities in a part that is called otherwise',
    () => withPart('xl/worksheets/sheet1.bin', strToU8(`<?xml version="1.0"?>${ENTITIES}<worksheet>&j;</worksheet>`)),
    /declares words of its own/,
  ],
  [
    'entities behind a long comment',
    () => withPart(SHEET, strToU8(`<?xml version="1.0"?><!--${'x'.repeat(5_000)}-->${ENTITIES}<worksheet>&j;</worksheet>`)),
    /declares words of its own/,
  ],
  [
    'a million rows under a name of their own',
    () =>
      withPart(
        'xl/tables/t.dat',
        strToU8(`<x:worksheet>${Array.from({ length: 200_000 }, (_, row) => `<x:row r="${row + 1}"/>`).join('')}</x:worksheet>`),
      ),
    /more than 100,000 rows/,
  ],
];

it('a header that says another size than the directory changes nothing', async () => {
  expect((await readWorkbook(await lyingHeader())).sheets[0]?.grid.cells[1]).toEqual(['Adults', '5']);
});

it.each([...HOSTILE, ...MORE, ...DIRECTORIES])('%s gets a sentence', async (_what, make, sentence) => {
  const error = await readWorkbook(await make()).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(WorkbookError);
  expect((error as Error).message).toMatch(sentence);
  expect((error as Error).message).not.toContain('\n');
});
