import { unzipSync } from 'fflate';
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
const XML = /\.(xml|rels|vml)$/i;
const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;

/** Begins every file that is packed as a zip, as a workbook (.xlsx) is. */
const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** What begins each entry of a zip's directory, and what ends that. */
const [DIRECTORY_ENTRY, END_OF_DIRECTORY] = [0x02014b50, 0x06054b50];
/** Begins the older container of Microsoft: a workbook before 2007, or one with a password. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
/** The name of the part that holds a workbook with a password, as the container spells it. */
const ENCRYPTED = 'EncryptedPackage';

/** Throws where a file is no workbook that may be read: a sentence for each reason. Nothing is unpacked to find out. */
export function assertReadableWorkbook(bytes: Uint8Array): void {
  if (bytes.length > LARGEST_FILE)
    throw new WorkbookError(
      'This workbook is larger than 30 MB. Copy the sheets with the tables into a new workbook, and use that.',
    );
  if (begins(bytes, OLE)) throw new WorkbookError(isEncrypted(bytes) ? PASSWORD : OLD);
  if (!begins(bytes, ZIP)) throw new WorkbookError('This is not an Excel workbook. Save it as .xlsx, or as CSV, and use that.');
  if (isLocked(bytes)) throw new WorkbookError(PASSWORD);
  const parts = partsOf(bytes);
  guardParts(parts);
  const small = new Set(parts.flatMap(({ name, size }) => (XML.test(name) && size <= LARGE_SHEET ? [name] : [])));
  for (const content of Object.values(unzipped(bytes, (name) => small.has(name)))) guardDeclarations(content);
  for (const { name, size } of parts) if (SHEET.test(name) && size > LARGE_SHEET) guardRows(bytes, name);
}

const DAMAGED = 'This workbook is damaged. Open it in Excel, save it again, and use that.';
const PASSWORD = 'This workbook has a password. Open it in Excel, save a copy without the password, and use that.';
const OLD = 'This workbook is in the format of Excel before 2007. Open it, save it as .xlsx, and use that.';

interface Part {
  readonly name: string;
  readonly size: number;
  readonly packed: number;
}

function partsOf(bytes: Uint8Array): Part[] {
  const parts: Part[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize, size }) => {
        parts.push({ name, size: originalSize, packed: size });
        return false;
      },
    });
  } catch {
    throw new WorkbookError(DAMAGED);
  }
  return parts;
}

function guardParts(parts: readonly Part[]): void {
  const unpacked = parts.reduce((sum, { size }) => sum + size, 0);
  // A part that says it is empty and is not would be unpacked without a limit.
  const lies = parts.some(({ size, packed }) => size === 0 && packed > 2);
  if (unpacked > LARGEST_UNPACKED || parts.length > MOST_PARTS || lies)
    throw new WorkbookError(
      'This workbook unpacks to more than 150 MB, which no table needs. Copy the sheets with the tables into a new workbook, and use that.',
    );
  if (parts.some(({ name }) => /^\/|(^|[\\/])\.\.([\\/]|$)/.test(name))) throw new WorkbookError(DAMAGED);
  if (parts.some(({ name }) => name === 'mimetype'))
    throw new WorkbookError('This is an OpenDocument spreadsheet. Save it as .xlsx in LibreOffice, and use that.');
  if (parts.some(({ name }) => name.endsWith('xl/workbook.bin')))
    throw new WorkbookError('This is a binary workbook (.xlsb). Open it in Excel, save it as .xlsx, and use that.');
  if (!parts.some(({ name }) => name === '[Content_Types].xml'))
    throw new WorkbookError('This is not an Excel workbook. Save it as .xlsx, or as CSV, and use that.');
  if (parts.some(({ name }) => name === 'xl/connections.xml'))
    throw new WorkbookError(
      'This workbook takes figures from outside through a data connection, and they may be out of date. In Excel choose Data, Queries and Connections, delete them, save a copy, and use that.',
    );
  if (parts.some(({ name }) => name.startsWith('xl/externalLinks/')))
    throw new WorkbookError(
      'This workbook takes figures from other workbooks, and they may be out of date. In Excel choose Data, Edit Links, Break Link, save it, and use that.',
    );
}

function unzipped(bytes: Uint8Array, wanted: (name: string) => boolean): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter: ({ name }) => wanted(name) });
  } catch {
    throw new WorkbookError(DAMAGED);
  }
}

/** No spreadsheet declares words of its own (entities), which can multiply without end or read other files. */
function guardDeclarations(content: Uint8Array | undefined): void {
  // A declaration stands before everything else.
  const start = new TextDecoder('latin1').decode(content?.subarray(0, 2_000)).replaceAll('\0', '');
  if (/<!(DOCTYPE|ENTITY)/i.test(start))
    throw new WorkbookError(
      'A part of this workbook declares words of its own, which no spreadsheet does. Open it in Excel, save it again, and use that.',
    );
}

/** Whether the zip itself is locked with a password: the directory says so of each part. */
function isLocked(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end > 0 && view.getUint32(end, true) !== END_OF_DIRECTORY) end--;
  if (end <= 0) return false;
  let at = view.getUint32(end + 16, true);
  while (at + 46 <= end && view.getUint32(at, true) === DIRECTORY_ENTRY) {
    if (view.getUint16(at + 8, true) & 1) return true;
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return false;
}

function guardRows(bytes: Uint8Array, name: string): void {
  const content = unzipped(bytes, (part) => part === name)[name];
  guardDeclarations(content);
  const text = new TextDecoder('latin1').decode(content);
  let rows = 0;
  for (let at = text.indexOf('<row'); at >= 0; at = text.indexOf('<row', at + 4)) rows++;
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
