import { unpackZip, ZipError } from '@goldenthread/model/zip';
import { WorkbookError } from './workbook.js';

const MEGABYTE = 1024 * 1024;

/** More than this is no workbook of tables, and reading it would take the memory that an editor needs. */
const LARGEST_FILE = 30 * MEGABYTE;
const LARGEST_UNPACKED = 150 * MEGABYTE;
const MOST_PARTS = 5_000;

/** A sheet with more rows than this is not a table that a plan can use: rows that look empty were formatted down to the end. */
const MOST_ROWS = 100_000;
/** A smaller sheet has no room for so many rows. */
const LARGE_SHEET = MEGABYTE;

/** The parts of a workbook by their names. */
export type WorkbookParts = Record<string, Uint8Array<ArrayBuffer>>;

/** Begins every file that is packed as a zip, as a workbook (.xlsx) is. */
const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** Begins the older container of Microsoft: a workbook before 2007, or one with a password. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
/** The name of the part that holds a workbook with a password, as the container spells it. */
const ENCRYPTED = 'EncryptedPackage';

/** The parts of a workbook. Throws where a file is none that may be read: a sentence for each reason. */
export function partsOfWorkbook(bytes: Uint8Array): WorkbookParts {
  if (bytes.length > LARGEST_FILE)
    throw new WorkbookError(
      'This workbook is larger than 30 MB. Copy the sheets with the tables into a new workbook, and use that.',
    );
  if (begins(bytes, OLE)) throw new WorkbookError(isEncrypted(bytes) ? PASSWORD : OLD);
  if (!begins(bytes, ZIP)) throw new WorkbookError('This is not an Excel workbook. Save it as .xlsx, or as CSV, and use that.');
  const parts = unpacked(bytes);
  guardNames(Object.keys(parts));
  // What a part is called says nothing of what it is: a sheet may lie under any name.
  for (const content of Object.values(parts)) if (isMarkup(content)) guardMarkup(content);
  return parts;
}

const DAMAGED = 'This workbook is damaged. Open it in Excel, save it again, and use that.';
const PASSWORD = 'This workbook has a password. Open it in Excel, save a copy without the password, and use that.';
const OLD = 'This workbook is in the format of Excel before 2007. Open it, save it as .xlsx, and use that.';

const LARGE =
  'This workbook unpacks to more than 150 MB, or to more than it says, which no table needs. Copy the sheets with the tables into a new workbook, and use that.';

function unpacked(bytes: Uint8Array): WorkbookParts {
  try {
    return unpackZip(bytes, { bytes: LARGEST_UNPACKED, parts: MOST_PARTS });
  } catch (error) {
    if (!(error instanceof ZipError)) throw error;
    throw new WorkbookError({ damaged: DAMAGED, locked: PASSWORD, 'too large': LARGE }[error.problem], { cause: error });
  }
}

function guardNames(names: readonly string[]): void {
  if (names.some((name) => /^\/|(^|[\\/])\.\.([\\/]|$)/.test(name))) throw new WorkbookError(DAMAGED);
  if (names.includes('mimetype'))
    throw new WorkbookError('This is an OpenDocument spreadsheet. Save it as .xlsx in LibreOffice, and use that.');
  if (names.some((name) => name.endsWith('xl/workbook.bin')))
    throw new WorkbookError('This is a binary workbook (.xlsb). Open it in Excel, save it as .xlsx, and use that.');
  if (!names.includes('[Content_Types].xml'))
    throw new WorkbookError('This is not an Excel workbook. Save it as .xlsx, or as CSV, and use that.');
  if (names.includes('xl/connections.xml'))
    throw new WorkbookError(
      'This workbook takes figures from outside through a data connection, and they may be out of date. In Excel choose Data, Queries and Connections, delete them, save a copy, and use that.',
    );
  if (names.some((name) => name.startsWith('xl/externalLinks/')))
    throw new WorkbookError(
      'This workbook takes figures from other workbooks, and they may be out of date. In Excel choose Data, Edit Links, Break Link, save it, and use that.',
    );
}

/** Whether a part is XML, in one byte a letter or in two. */
function isMarkup(content: Uint8Array): boolean {
  const [mark] = new TextDecoder('latin1')
    .decode(content.subarray(0, 200))
    .replaceAll(/[\0\s]|^\u00ef\u00bb\u00bf|^\u00ff\u00fe|^\u00fe\u00ff/g, '');
  return mark === '<';
}

/** No spreadsheet declares words of its own (entities), which can multiply without end or read other files. */
function guardMarkup(content: Uint8Array): void {
  const text = new TextDecoder('latin1').decode(content).replaceAll('\0', '');
  if (/<!(DOCTYPE|ENTITY)/i.test(text))
    throw new WorkbookError(
      'A part of this workbook declares words of its own, which no spreadsheet does. Open it in Excel, save it again, and use that.',
    );
  if (content.length > LARGE_SHEET) guardRows(text);
}

function guardRows(text: string): void {
  let rows = 0;
  for (const _ of text.matchAll(/<(?:\w+:)?row\b/g)) rows++;
  if (rows > MOST_ROWS)
    throw new WorkbookError(
      'A sheet of this workbook has more than 100,000 rows, and most of them are likely to be empty. In Excel delete the rows below the table, save the workbook, and use that.',
    );
}

function begins(bytes: Uint8Array, with_: readonly number[]): boolean {
  return with_.every((byte, index) => bytes[index] === byte);
}

/** Whether a container of Microsoft holds an encrypted workbook: its directory names the part in UTF-16. */
function isEncrypted(bytes: Uint8Array): boolean {
  const name = [...ENCRYPTED].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const [first] = name;
  for (let at = bytes.indexOf(first as number); at >= 0; at = bytes.indexOf(first as number, at + 1))
    if (name.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}
