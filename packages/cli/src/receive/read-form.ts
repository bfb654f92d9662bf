import { NotAFormError, type Returned, readHtmlForm, readWorkbookForm, WorkbookError } from '@goldenthread/exchange';
import { MAX_FILE_SIZE } from '@goldenthread/syntax';
import { readFileLater } from '@goldenthread/workspace/node';
import { systemErrorInWords } from '../errors.js';

/** A file that is no form that can be read, and why. */
export interface UnreadForm {
  readonly file: string;
  readonly why: string;
}

/** Reads a form that came back; whatever the file is, it gets a sentence. */
export async function readForm(file: string): Promise<Returned | UnreadForm> {
  try {
    const bytes = await readFileLater(file);
    if (bytes.length > MAX_FILE_SIZE) return { file, why: 'It is larger than 10 MB, which no form is.' };
    const isWorkbook = bytes[0] === 0x50 && bytes[1] === 0x4b;
    return isWorkbook ? await readWorkbookForm(file, bytes) : readHtmlForm(file, new TextDecoder().decode(bytes));
  } catch (error) {
    if (error instanceof NotAFormError || error instanceof WorkbookError) return { file, why: error.message };
    return { file, why: `It cannot be read: ${systemErrorInWords(error)}.` };
  }
}
