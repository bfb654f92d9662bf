import path from 'node:path';
import { csvWorkbook, readWorkbook, type Workbook, WorkbookError } from '@goldenthread/exchange';
import { decode, isUnmerged } from '@goldenthread/syntax';
import { readFileLater } from '@goldenthread/workspace/node';
import { CommandError, systemErrorInWords } from '../errors.js';
import { unmergedFile } from '../unmerged.js';

/** Reads a workbook or a table. Throws a {@link CommandError} with a sentence for what cannot be read. */
export async function readSource(file: string): Promise<Workbook> {
  const bytes = await readFileLater(path.resolve(file)).catch((error: unknown) => {
    throw new CommandError(`${file} cannot be read: ${systemErrorInWords(error)}.`);
  });
  const ending = path.extname(file).toLowerCase();
  try {
    if (ending === '.csv' || ending === '.tsv' || ending === '.txt') return readText(bytes, file);
    return await readWorkbook(bytes);
  } catch (error) {
    if (error instanceof WorkbookError) throw new CommandError(`${file}: ${error.message}`);
    throw error;
  }
}

function readText(bytes: Uint8Array, file: string): Workbook {
  const { text, encoding } = decode(bytes);
  if (encoding === 'none') throw new CommandError(`${file} is not text. If it is a workbook, give it the ending .xlsx.`);
  if (isUnmerged(text)) throw new CommandError(unmergedFile(file));
  return csvWorkbook(text, path.basename(file, path.extname(file)));
}
