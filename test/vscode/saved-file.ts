import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What was saved into a folder under a name that the editor proposed: its bytes, as long as it is not there none. */
export function savedFile(folder: string, name: RegExp): Buffer {
  const found = readdirSync(folder).find((each) => name.test(each));
  return found === undefined ? Buffer.alloc(0) : readFileSync(join(folder, found));
}

/** How every Word document and every workbook begins. */
export const ZIP = 'PK';
/** The first two letters of a file. */
export const begins = (bytes: Buffer): string => bytes.subarray(0, ZIP.length).toString('latin1');
