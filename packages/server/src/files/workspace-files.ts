import path from 'node:path/posix';
import type { FileFacts } from '@goldenthread/model';
import type { Finding, Rule } from '@goldenthread/rules';
import { QuickReader } from '@goldenthread/syntax';
import {
  type CheckedPlan,
  type Disk,
  isAddress,
  isPlanFile,
  isWithin,
  leftoverMessage,
  loadLibraries,
  residentFile,
  type SearchResult,
  Workspace,
  type WorkspaceFile,
} from '@goldenthread/workspace';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { FigureFiles } from './figure-files.js';
import { type Findings, factsInPlan, findingsByFile } from './findings-by-file.js';
import { FoundFiles } from './found-files.js';
import { OutsideDocuments } from './outside-documents.js';
import { readClosedFile, readOpenText } from './read-closed-file.js';
import { SearchNotes } from './search-notes.js';
import { searchPart, wouldBeFound } from './search-part.js';
import { hasFolderIn, isTableFile, pathOf } from './uris.js';

/** So many plans are kept with everything that is known of them; of others, what is on the disk and what was found. */
const MOST_WHOLE = 4;

/**
 * The files of the editor's workspace: what is open as it is typed, what is closed as it is on the disk. A change only
 * notes which file is to be read again; what is read is the text as it then is. So changes in any order, and however
 * many, come to the same, and a text that a newer one replaced is never read.
 */
export class WorkspaceFiles {
  private readonly reader = new QuickReader();
  private readonly workspace = new Workspace({
    mostWhole: MOST_WHOLE,
    linkedFrom: (file) => this.notes.placeOf(file),
    isThere: (file) => this.disk.existsNow?.(file),
  });
  private readonly open = new Map<string, TextDocument>();
  private folders: readonly string[] = [];
  /** Closed files that are read: those of the folders, and those around open documents from elsewhere. */
  private readonly members = new Set<string>();
  private readonly notes = new SearchNotes();
  private readonly figures: FigureFiles;
  /** What is to be looked through, to be read and to be taken back from the editor. */
  private readonly unsearched = new Set<string>();
  private readonly unread = new Set<string>();
  private readonly gone = new Set<string>();
  /** Files that a search found, a folder's own before those below it: they are read plan by plan, behind all else. */
  private readonly found = new FoundFiles();
  /** The document that was asked about last. */
  private hurried: string | undefined;

  private readonly outside: OutsideDocuments;

  constructor(private readonly disk: Disk) {
    this.outside = new OutsideDocuments(disk);
    this.figures = new FigureFiles(disk);
  }

  /** Has every plan checked by these rules from now on. */
  checkBy(rules: readonly Rule[]): void {
    this.workspace.checkBy(rules);
  }

  /** Takes in the workspace's folders. */
  setFolders(folders: readonly string[]): void {
    const before = this.folders;
    this.folders = folders;
    for (const folder of before) if (!folders.includes(folder)) this.forget(folder);
    for (const folder of folders) if (!before.includes(folder)) this.unsearched.add(folder);
  }

  /** Takes in a document as it is typed. */
  typed(document: TextDocument): void {
    const file = pathOf(document.uri);
    this.open.set(file, document);
    this.unread.add(file);
  }

  /** A document was closed: what is on the disk holds again. */
  closed(document: TextDocument): void {
    const file = pathOf(document.uri);
    this.open.delete(file);
    this.unread.add(file);
    for (const each of this.outside.closed(file)) {
      this.members.delete(each);
      this.unread.add(each);
    }
  }

  /** Files or folders were made, changed or taken away outside the editor. */
  changedOnDisk(paths: readonly string[]): void {
    const others = new Set<string>();
    for (const changed of paths) {
      this.notes.untell(changed);
      if (isPlanFile(changed) || this.figures.has(changed)) this.unread.add(changed);
      if (this.members.has(changed)) continue;
      if (path.basename(changed) === '.gitignore') this.searchAgain();
      else others.add(leftoverMessage(changed) === undefined ? changed : path.dirname(changed));
    }
    for (const each of others) this.unsearched.add(each);
    if (others.size === 0) return;
    // A folder takes its `.gitignore` with it: what is below it may be left out by now, or no longer be.
    for (const file of [...this.members, ...this.open.keys()]) if (hasFolderIn(others, file)) this.letGo(file);
  }

  /** Whether anything is to be read or checked. */
  get isBusy(): boolean {
    return this.unsearched.size + this.unread.size + this.gone.size > 0 || !this.found.isEmpty || this.workspace.isStale;
  }

  /** Reads every text that changed, and of those that a search found the next folder's. */
  async readChanged(): Promise<void> {
    do {
      for (const folder of this.unsearched) await this.search(folder);
      for (const file of this.unread) {
        this.unread.delete(file);
        await this.read(file);
      }
      for (const file of this.nextFound()) await this.read(file);
    } while (this.unsearched.size + this.unread.size > 0);
  }

  /** The files to read next of those that were found: first those of the plan that is asked about. */
  private nextFound(): Iterable<string> {
    const { hurried } = this;
    const root = hurried === undefined ? undefined : this.workspace.rootOf(hurried);
    return this.found.takeFolder(
      (folder) => (hurried !== undefined && isWithin(folder, hurried)) || (root !== undefined && isWithin(root, folder)),
    );
  }

  /** Takes in the plan of a document before all others. */
  hurry(uri: string): void {
    this.hurried = pathOf(uri);
    this.workspace.hurry(this.hurried);
  }

  /** Whether everything that concerns a document and its plan is taken in, whatever other plans are still waiting. */
  isUpToDate(uri: string): boolean {
    const file = pathOf(uri);
    if (this.unsearched.size + this.unread.size > 0 || this.found.isAround(file)) return false;
    return this.workspace.isChecked(file, (folder) => this.found.isWithin(folder));
  }

  /** Checks one plan that changed. Gives the findings of its files, and that files which are gone have none. */
  checkNext(): Findings {
    const checked = this.workspace.checkNext((folder) => this.found.isWithin(folder));
    const findings = findingsByFile(checked, this.gone);
    this.gone.clear();
    return findings;
  }

  /** What searches passed over, since somebody asked: of each path a sentence, or undefined where it is no longer so. */
  takePassedOver(): ReadonlyMap<string, string | undefined> {
    return this.notes.takeNews();
  }

  /** The findings of one document. */
  findingsOf(uri: string): Finding[] {
    return this.checkedOf(uri)?.findings.filter(({ file }) => file.file === pathOf(uri)) ?? [];
  }

  /** The plan that a document belongs to, with what was found in it. */
  checkedOf(uri: string): CheckedPlan | undefined {
    return this.checkedOfFile(pathOf(uri));
  }

  /** The plan that a file belongs to. */
  checkedOfFile(file: string): CheckedPlan | undefined {
    return this.workspace.checkedPlanOf(file);
  }

  /** The plan in a folder. */
  checkedIn(root: string): CheckedPlan | undefined {
    return this.workspace.checkedPlanIn(root);
  }

  /** Every plan of the workspace. */
  plans(): Iterable<CheckedPlan> {
    return this.workspace.allChecked;
  }

  /** The facts of one document, as its plan reads them. */
  facts(uri: string): FileFacts | undefined {
    return factsInPlan(this.workspace, pathOf(uri));
  }

  /** Where the lines of a file start. */
  lines(file: string): readonly number[] {
    return this.workspace.get(file)?.lines ?? [0];
  }

  /** What is left out changed: everything may. */
  private searchAgain(): void {
    for (const folder of this.folders) {
      this.forget(folder);
      this.unsearched.add(folder);
    }
  }

  private forget(folder: string): void {
    this.notes.untell(folder);
    for (const file of this.members) if (isWithin(folder, file)) this.letGo(file);
    for (const file of this.open.keys()) if (isWithin(folder, file)) this.unread.add(file);
  }

  /** Has a file looked at anew: it may be none of the workspace's by now. */
  private letGo(file: string): void {
    this.members.delete(file);
    this.unread.add(file);
  }

  /** Looks for the plan files in a folder of the workspace, or in a part of one that is not left out. */
  private async search(folder: string): Promise<void> {
    this.unsearched.delete(folder);
    for (const top of this.folders) {
      if (!isWithin(top, folder)) continue;
      const found = await searchPart(this.disk, folder, top, this.folders);
      if (found === 'linked') this.unsearched.add(top);
      if (found === 'linked' || found === 'left-out') continue;
      for (const file of this.notes.forgetIn(folder)) this.letGo(file);
      this.takeIn(found);
      this.notes.tell(found.notes);
      this.found.add(found.files);
    }
  }

  private takeIn(found: SearchResult): void {
    for (const file of found.files) this.members.add(file);
    this.notes.take(found);
  }

  private async read(file: string): Promise<void> {
    const document = this.open.get(file);
    const held = document && !isTableFile(file) ? await this.fromEditor(file, document) : await this.fromDisk(file);
    // A newer text came meanwhile: that is read next.
    if (this.unread.has(file)) return;
    if (held) {
      await loadLibraries([held]);
      this.workspace.hold(held);
      this.gone.delete(file);
    } else {
      this.members.delete(file);
      if (this.workspace.has(file)) this.gone.add(file);
      this.workspace.delete(file);
    }
    for (const each of this.figures.update(file, held?.facts, this.workspace.rootOf(file))) this.unread.add(each);
  }

  private async fromEditor(file: string, document: TextDocument): Promise<WorkspaceFile | undefined> {
    if (!isAddress(file)) {
      if (!this.folders.some((folder) => isWithin(folder, file))) await this.lookAround(file);
      else if (!(await this.isOfWorkspace(file))) return undefined;
    }
    return residentFile(await readOpenText(this.reader, file, document.getText()));
  }

  /** Outside the workspace's folders, the rest of its plan comes with a document. */
  private async lookAround(file: string): Promise<void> {
    const found = await this.outside.lookAround(file);
    if (!found) return;
    this.takeIn(found);
    for (const each of found.files) {
      if (each !== file && !this.workspace.has(each)) this.unread.add(each);
    }
  }

  private async fromDisk(file: string): Promise<WorkspaceFile | undefined> {
    if (!isPlanFile(file)) return this.figures.read(file, this.open.get(file)?.getText());
    const found = this.members.has(file);
    if (isAddress(file) || !(await this.isOfWorkspace(file))) return undefined;
    // A search has looked at what it found; what was reported otherwise may be anything.
    if (!found && !(await this.isPlain(file))) return this.notes.refusedFile(file);
    return this.notes.refusedFile(file) ?? readClosedFile(this.disk, file);
  }

  /** Whether an ordinary file stands there. Anything else is left to the search, which says what becomes of it. */
  private async isPlain(file: string): Promise<boolean> {
    const kind = await this.disk.entryKind(file);
    if (kind !== undefined && kind !== 'file') this.unsearched.add(path.dirname(file));
    return kind === 'file';
  }

  /** Whether a file is one of the workspace's, or of the plan of a document from elsewhere. */
  private async isOfWorkspace(file: string): Promise<boolean> {
    if (this.members.has(file)) return true;
    if (!(await wouldBeFound(this.disk, this.folders, file))) return this.outside.includes(file);
    this.members.add(file);
    return true;
  }
}
