import type { FileFacts } from '@goldenthread/model';
import { type Disk, figureFilesOf, readFigureFile, residentFile, type WorkspaceFile } from '@goldenthread/workspace';

/** The CSV files that plans read figures from: which file of which plan names each. */
export class FigureFiles {
  /** By the file that names them: the CSV files, with the folder of the plan. */
  private readonly named = new Map<string, ReadonlyMap<string, string>>();

  constructor(private readonly disk: Disk) {}

  /** Whether a plan reads figures from a file. */
  has(file: string): boolean {
    return this.topOf(file) !== undefined;
  }

  /** Takes in what a file of a plan in a folder names; nothing where it is gone. Gives the CSV files that are to be read, or let go of. */
  update(file: string, facts: Pick<FileFacts, 'file' | 'elements'> | undefined, top: string | undefined): string[] {
    const before = [...(this.named.get(file)?.keys() ?? [])];
    const now = facts && top !== undefined ? figureFilesOf(facts, top) : [];
    if (now.length === 0) this.named.delete(file);
    else this.named.set(file, new Map(now.map((each) => [each, top ?? ''])));
    return [...now.filter((each) => !before.includes(each)), ...before.filter((each) => !now.includes(each))];
  }

  /**
   * Reads such a file; undefined where there is none, or no plan names it any more. Where it is open, `typed` is what it says there,
   * saved or not.
   */
  async read(file: string, typed?: string): Promise<WorkspaceFile | undefined> {
    const top = this.topOf(file);
    const facts = top === undefined ? undefined : await readFigureFile(this.disk, top, file, typed);
    return facts && residentFile(facts);
  }

  private topOf(file: string): string | undefined {
    for (const files of this.named.values()) if (files.has(file)) return files.get(file);
    return undefined;
  }
}
