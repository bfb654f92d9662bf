import { randomUUID } from 'node:crypto';
import { lstat, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { SiteFile } from '@goldenthread/report';
import { readFileLater } from '@goldenthread/workspace/node';
import { CommandError, systemErrorInWords } from '../errors.js';
import { refuseLinks } from '../terminal/write-file.js';

/** The file that says which files of a folder are those of a site. What else is in the folder is never touched. */
const LIST = '.goldenthread-site.json';

/**
 * The folder that a site is written to. Only a new or empty folder is taken, or one that a site was written to before: pages that the
 * site no longer has go, and what others put there stays. Nothing is written through a link.
 */
export class SiteFolder {
  private readonly written: string[] = [];
  private readonly made = new Set<string>();

  private constructor(
    private readonly folder: string,
    private readonly shown: string,
    /** What an earlier site wrote. */
    private readonly before: readonly string[],
  ) {}

  /** Opens a folder, and refuses one that holds something else. */
  static async open(shown: string): Promise<SiteFolder> {
    const folder = path.resolve(shown);
    await refuseLinks(folder, shown);
    const there = await lstat(folder).catch(() => undefined);
    if (there && !there.isDirectory()) throw new CommandError(`${shown} is a file. Name a folder for the site.`);
    const inside = there ? await readdir(folder).catch((error: unknown) => refuse(shown, error)) : [];
    const before = await readList(path.join(folder, LIST));
    if (inside.length > 0 && before === undefined)
      throw new CommandError(`${shown} holds other files, and a site could write over them. Name a new folder, or an empty one.`);
    return new SiteFolder(folder, shown, before ?? []);
  }

  /** How many files were written. */
  get count(): number {
    return this.written.length;
  }

  /** Writes a file of the site. */
  async write({ path: name, contents }: SiteFile): Promise<void> {
    const file = path.join(this.folder, ...name.split('/'));
    try {
      // The list is there before the first page: whatever stops this half-way, the next run knows what is its own.
      if (this.written.length === 0) await this.keepList(this.before);
      await this.makeFolder(path.dirname(file));
      await writePlain(file, contents);
    } catch (error) {
      throw error instanceof CommandError ? error : refuse(path.join(this.shown, name), error);
    }
    this.written.push(name);
  }

  /** Removes what an earlier site had and this one has not, and notes what is there. */
  async finish(): Promise<void> {
    const now = new Set(this.written);
    for (const name of this.before) {
      const file = path.join(this.folder, ...name.split('/'));
      if (now.has(name) || !(await this.isOwn(file))) continue;
      await rm(file).catch((error: unknown) => refuse(file, error));
    }
    await this.keepList([...this.written].sort());
  }

  /** Whether a path is that of a file in the folder itself. The list may come from a repository: no link leads on from here. */
  private async isOwn(file: string): Promise<boolean> {
    if (!file.startsWith(this.folder + path.sep)) return false;
    for (let above = path.dirname(file); above !== this.folder; above = path.dirname(above))
      if (!(await lstat(above).catch(() => undefined))?.isDirectory()) return false;
    return (await lstat(file).catch(() => undefined))?.isFile() === true;
  }

  private async keepList(files: readonly string[]): Promise<void> {
    await this.makeFolder(this.folder);
    await writePlain(path.join(this.folder, LIST), `${JSON.stringify({ version: 1, files }, undefined, 1)}\n`);
  }

  /** Makes a folder and those above it inside the site; none of them may be a link. */
  private async makeFolder(folder: string): Promise<void> {
    if (this.made.has(folder)) return;
    if (folder !== this.folder) await this.makeFolder(path.dirname(folder));
    const there = await lstat(folder).catch(() => undefined);
    if (there && !there.isDirectory())
      throw new CommandError(`${folder} is not a folder, so nothing is written there. Remove it first.`);
    if (!there) await mkdir(folder, { recursive: folder === this.folder });
    this.made.add(folder);
  }
}

/**
 * Writes a file that is there or is new, beside it first and then in its place: what another name stands for on the disk stays as
 * it is. Never through a link, and not into a pipe or device.
 */
async function writePlain(file: string, contents: string | Uint8Array): Promise<void> {
  const there = await lstat(file).catch(() => undefined);
  if (there && !there.isFile())
    throw new CommandError(`${file} is not an ordinary file, so it was left as it is. Remove it first.`);
  const beside = path.join(path.dirname(file), `.${randomUUID()}.tmp`);
  try {
    const opened = await open(beside, 'wx');
    await opened.writeFile(contents).finally(() => opened.close());
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

async function readList(file: string): Promise<readonly string[] | undefined> {
  const bytes = await readFileLater(file).catch(() => undefined);
  if (bytes === undefined) return undefined;
  try {
    const { files } = JSON.parse(new TextDecoder().decode(bytes)) as { files?: unknown };
    return Array.isArray(files) ? files.filter((each): each is string => typeof each === 'string') : [];
  } catch {
    return [];
  }
}

function refuse(shown: string, error: unknown): never {
  throw new CommandError(`${shown} cannot be written: ${systemErrorInWords(error)}.`);
}
