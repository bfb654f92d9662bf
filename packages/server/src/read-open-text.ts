import type { FileFacts } from '@goldenthread/model';
import type { QuickReader } from '@goldenthread/syntax';

/**
 * Reads a text as it stands in the editor. One with a NUL is judged as the file will be once it is saved: what a check does not take
 * for text, an editor does not either.
 */
export async function readOpenText(reader: QuickReader, file: string, text: string): Promise<FileFacts> {
  return text.includes('\u0000') ? reader.readBytes(file, new TextEncoder().encode(text)) : reader.read(file, text);
}
