import type { FileFacts } from '@goldenthread/model';
import { type QuickReader, unreadable } from '@goldenthread/syntax';
import { type Disk, EvictableFile, residentFile, type WorkspaceFile } from '@goldenthread/workspace';

/** A closed file as it is on the disk; undefined where there is none. */
export async function readClosedFile(disk: Disk, file: string): Promise<WorkspaceFile | undefined> {
  try {
    return await EvictableFile.read(file, await disk.read(file));
  } catch {
    // There but not to be read is a finding; gone, or a folder by now, is no part of the plan any more.
    return (await disk.kindOf(file)) === 'file' ? residentFile(unreadable(file)) : undefined;
  }
}

/**
 * Reads a text as it stands in the editor. One with a NUL is judged as the file will be once it is saved: what a check does not take
 * for text, an editor does not either.
 */
export async function readOpenText(reader: QuickReader, file: string, text: string): Promise<FileFacts> {
  return text.includes('\u0000') ? reader.readBytes(file, new TextEncoder().encode(text)) : reader.read(file, text);
}
