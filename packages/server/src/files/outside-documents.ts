import { unreadable } from '@goldenthread/syntax';
import { type Disk, filesAround, type SearchResult } from '@goldenthread/workspace';
import { readClosedFile } from './read-closed-file.js';

/** Open documents from outside the workspace's folders, each with the files of its plan that are read for its sake. */
export class OutsideDocuments {
  private readonly around = new Map<string, readonly string[]>();

  constructor(private readonly disk: Disk) {}

  /** What belongs to the plan of a document; undefined where that is known. */
  async lookAround(file: string): Promise<SearchResult | undefined> {
    if (this.around.has(file)) return undefined;
    const found = await filesAround(
      this.disk,
      file,
      async (each) => (await readClosedFile(this.disk, each))?.facts ?? unreadable(each),
    );
    this.around.set(file, found.files);
    return found;
  }

  /** A document was closed: gives the files that were read for its sake. */
  closed(file: string): readonly string[] {
    const files = this.around.get(file) ?? [];
    this.around.delete(file);
    return files;
  }

  /** Whether a file is read for the sake of one of them. */
  includes(file: string): boolean {
    return [...this.around.values()].some((files) => files.includes(file));
  }
}
