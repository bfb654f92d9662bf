import { unreadable } from '@goldenthread/syntax';
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
