import { unreadable } from '@goldenthread/syntax';
import { type Disk, type HeldFile, RestingFile, wholeFile } from '@goldenthread/workspace';

/** A closed file as it is on the disk; undefined where there is none. */
export async function readHeld(disk: Disk, file: string): Promise<HeldFile | undefined> {
  try {
    return await RestingFile.read(file, await disk.read(file));
  } catch {
    // There but not to be read is a finding; gone, or a folder by now, is no part of the plan any more.
    return (await disk.kindOf(file)) === 'file' ? wholeFile(unreadable(file)) : undefined;
  }
}
