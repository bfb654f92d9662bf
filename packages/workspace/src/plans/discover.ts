import path from 'node:path/posix';
import type { Disk, FolderEntry } from '../disk/disk.js';
import { isPlanFile, leftoverMessage, REPLACED } from '../disk/plan-file.js';
import { PatternBudget } from './ignore-rules.js';
import { type Ignored, ignoredAbove, ignoredIn, isSkipped } from './ignored.js';
import { type Boundary, boundariesOf, canonicalPath, linkTarget } from './links.js';
import { MAX_DEPTH, type SkipReason, skipReasonInWords } from './skip-reasons.js';

/** What a search found. */
export interface SearchResult {
  /** The plan files, and what looks like a plan's but is not read; in order. */
  readonly files: readonly string[];
  /** Why some of them are not read, in a sentence. */
  readonly refused: ReadonlyMap<string, string>;
  /** The files that were reached through a link, each with the path at which it is kept. */
  readonly links: ReadonlyMap<string, string>;
  /** Links that were passed over. */
  readonly notes: readonly SkippedPath[];
}

/** Something that was passed over: its path, and what to say of it after the path. */
export interface SkippedPath {
  readonly path: string;
  readonly says: string;
}

/** Links to folders can lead to each other, so that there are endlessly many ways: beyond a limit each is reported. */
const MAX_LINKED_FOLDERS = 100;

/**
 * The `.plan` files below a folder. Hidden folders, `node_modules` and what `.gitignore` files leave out are not looked into.
 * In a part of a larger folder, `top`, what that one's `.gitignore` files leave out stays out too. A link is followed only to
 * what the search would take by itself, in one of the folders `inside`. Everything else that looks like a plan's is found with
 * the reason why it is not read.
 */
export async function findPlanFiles(
  disk: Disk,
  folder: string,
  top = folder,
  inside: readonly string[] = [top],
): Promise<SearchResult> {
  const work = new PatternBudget();
  return new Search(disk, await boundariesOf(disk, inside), true, work).run(folder, await ignoredAbove(disk, top, folder, work));
}

/** The `.plan` files of a folder itself, without a look into the folders below it. */
export async function findPlanFilesIn(disk: Disk, folder: string): Promise<SearchResult> {
  return new Search(disk, await boundariesOf(disk, [folder]), false, new PatternBudget()).run(folder, []);
}

/** A folder that is looked into. */
interface Place {
  readonly folder: string;
  /** As it really is. */
  readonly real: string;
  readonly ignored: readonly Ignored[];
  /** The real folders on the way to it: a link to one of these leads in a circle. */
  readonly way: readonly string[];
  readonly isLinked: boolean;
}

class Search {
  private readonly files: string[] = [];
  private readonly refused = new Map<string, string>();
  private readonly links = new Map<string, string>();
  private readonly notes: SkippedPath[] = [];
  private readonly ignored = new Set<Ignored>();
  private linkedFolders = 0;

  constructor(
    private readonly disk: Disk,
    private readonly inside: readonly Boundary[],
    private readonly goesDown: boolean,
    private readonly work: PatternBudget,
  ) {}

  async run(folder: string, ignored: readonly Ignored[]): Promise<SearchResult> {
    await this.lookInto({ folder, real: await this.disk.realPath(folder), ignored, way: [], isLinked: false });
    for (const { base, rules } of this.ignored)
      if (rules.says !== undefined) this.note(path.join(base, '.gitignore'), rules.says);
    const { refused, links, notes } = this;
    return { files: this.files.sort(), refused, links, notes };
  }

  private async lookInto(place: Place): Promise<void> {
    const { folder } = place;
    const entries = await this.disk.list(folder);
    if (entries === undefined) return this.closed(folder);
    const ignored = await ignoredIn(this.disk, folder, entries, place.ignored, this.work);
    for (const each of ignored) this.ignored.add(each);
    const within = { ...place, ignored };
    for (const entry of entries) await this.take(entry, path.join(folder, entry.name), within);
  }

  private async take({ name, kind }: FolderEntry, full: string, place: Place): Promise<void> {
    const { real, ignored, way } = place;
    // Most of what lies in a folder is no plan: nothing is asked about it.
    if (kind === 'file' && !isPlanFile(name) && leftoverMessage(name) === undefined) return;
    if (isSkipped(full, kind === 'folder' ? 'folder' : 'file', ignored)) return;
    if (kind === 'link') await this.follow(full, place);
    else if (kind === 'folder')
      await (this.goesDown && this.goDown({ ...place, folder: full, real: path.join(real, name), way: [...way, real] }));
    else if (isPlanFile(name)) await this.file(full, kind, place);
    else this.leftOver(full);
  }

  private async goDown(place: Place): Promise<void> {
    if (place.way.length <= MAX_DEPTH) await this.lookInto(place);
    else this.refuse(place.folder, 'deep-folder');
  }

  /** What git left beside a plan is no plan, but somebody should look at it. */
  private leftOver(full: string): void {
    const says = leftoverMessage(full);
    if (says !== undefined) this.note(full, says);
  }

  private async file(full: string, kind: FolderEntry['kind'], { real, isLinked }: Place): Promise<void> {
    const isGone = full.includes(REPLACED) && (await this.disk.kindOf(full)) === undefined;
    if (kind !== 'file') this.refuse(full, kind as SkipReason);
    else if (isGone) this.refuse(full, 'name-of-file');
    else this.found(full, isLinked ? path.join(real, path.basename(full)) : undefined);
  }

  private async follow(full: string, place: Place): Promise<void> {
    const target = await linkTarget(this.disk, full, this.inside);
    const isPlan = isPlanFile(full);
    if (target.kind === 'nowhere') {
      if (isPlan) this.note(full, 'is a link that leads nowhere, so it is not read.');
    } else if (target.kind === 'refused') {
      if (isPlan) this.refuse(full, target.refusal);
      else if (this.goesDown && (await this.disk.kindOf(full)) === 'folder')
        this.note(full, 'is a link to a folder that is not checked from here, so no plan in that folder is read.');
    } else if (target.kind === 'folder') await (this.goesDown && this.followFolder(full, target.real, place));
    else if (isPlan) this.found(full, target.real);
  }

  private async followFolder(folder: string, real: string, { ignored, way, real: here }: Place): Promise<void> {
    if ([...way, here].includes(real) || isSkipped(folder, 'folder', ignored)) return;
    if (++this.linkedFolders > MAX_LINKED_FOLDERS)
      this.note(
        folder,
        `is a link to a folder. Only ${MAX_LINKED_FOLDERS} of these are followed, so no plan in that folder is read.`,
      );
    else await this.goDown({ folder, real, ignored, way: [...way, here], isLinked: true });
  }

  /** A folder that cannot be opened; one that is gone by now is no trouble. */
  private async closed(folder: string): Promise<void> {
    if (folder.includes(REPLACED)) this.refuse(folder, 'name-of-folder');
    else if ((await this.disk.kindOf(folder)) === 'folder') this.refuse(folder, 'closed-folder');
  }

  private found(full: string, behindLink: string | undefined): void {
    this.files.push(full);
    if (behindLink !== undefined) this.links.set(full, canonicalPath(behindLink, this.inside));
  }

  private refuse(full: string, refusal: SkipReason): void {
    this.files.push(full);
    this.refused.set(full, skipReasonInWords(refusal));
  }

  private note(full: string, says: string): void {
    this.notes.push({ path: full, says });
  }
}
