import type { FileFacts } from '@goldenthread/model';
import { MemoryDisk, type MemoryFile } from '../disk/memory-disk.js';
import { figureFilesOf, readFigureFile } from '../figures/figure-files.js';
import type { Workspace } from '../plans/workspace.js';
import type { FileChange } from './log.js';
import type { Repository } from './repository.js';

/** The names of files that plans may take figures from. */
export const CSV = /\.csv$/i;

/** The CSV files of a repository as one commit after another leaves them: those that plans name are read, when they change. */
export class FiguresOfCommits {
  /** What each CSV file holds, by its path, as git names it. */
  private readonly objects = new Map<string, string>();
  /** The CSV files that each plan file names, with the folder of its plan. */
  private readonly named = new Map<string, ReadonlyMap<string, string>>();
  /** What was read of each: the object. */
  private readonly read = new Map<string, string>();

  constructor(
    private readonly repository: Repository,
    private readonly workspace: Workspace,
  ) {}

  /** Notes that a commit changed a CSV file. */
  note({ path, mode, object }: FileChange): void {
    const file = `${this.repository.top}/${path}`;
    if (object !== undefined && mode.startsWith('100')) this.objects.set(file, object);
    else this.objects.delete(file);
  }

  /** Notes which files a plan file names. */
  noteNames(facts: FileFacts): void {
    const top = this.workspace.rootOf(facts.file) ?? '';
    const files = figureFilesOf(facts, top);
    if (files.length === 0) this.named.delete(facts.file);
    else this.named.set(facts.file, new Map(files.map((file) => [file, top])));
  }

  /** Notes that a plan file is gone. */
  forget(file: string): void {
    this.named.delete(file);
  }

  /** Reads what is named and changed. `others` are the files that say what is left out. Whether anything differs now. */
  async take(others: ReadonlyMap<string, MemoryFile>): Promise<boolean> {
    const wanted = new Map([...this.named.values()].flatMap((files) => [...files]));
    let isChanged = false;
    for (const file of this.read.keys()) {
      if (wanted.has(file) && this.objects.has(file)) continue;
      this.read.delete(file);
      this.workspace.delete(file);
      isChanged = true;
    }
    for (const [file, top] of wanted) {
      const object = this.objects.get(file);
      if (object === undefined || this.read.get(file) === object) continue;
      const [bytes = new Uint8Array()] = await this.repository.contents([object]);
      const facts = await readFigureFile(new MemoryDisk([...others.values(), { file, bytes }]), top, file);
      if (facts) this.workspace.set(facts);
      this.read.set(file, object);
      isChanged = true;
    }
    return isChanged;
  }

  /** What was read of each file, for telling whether two versions have the same figures. */
  get versions(): ReadonlyMap<string, string> {
    return this.read;
  }
}
