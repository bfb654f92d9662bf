import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { FileFacts } from '@goldenthread/model';
import type { Finding } from '@goldenthread/rules';
import { type Connection, DidChangeWatchedFilesNotification, WatchKind } from 'vscode-languageserver';
import { QuickReader } from '../facts/quick-reader.js';
import { findPlanFiles, isPlanFile, slashed } from '../workspace/discover.js';
import { Workspace } from '../workspace/workspace.js';
import { pathOf } from './uris.js';

/**
 * Editors tell of a folder that was made, moved or deleted as one, not of each file in it. A pattern can't say
 * `folders only`, so this hears of other files too and passes over them.
 */
const FOLDERS = { globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete };

/** The files of the editor's workspace: what is open as it is typed, what is closed as it is on the disk. */
export class WorkspaceFiles {
  private readonly reader = new QuickReader();
  private readonly workspace = new Workspace();
  private readonly open = new Set<string>();
  private readonly folders: string[] = [];

  constructor(private readonly warn: (message: string) => void) {}

  /** Reads every plan file of the workspace's folders. */
  async load(folders: readonly string[]): Promise<void> {
    this.folders.push(...folders);
    for (const folder of folders) for (const file of await findPlanFiles(folder)) await this.readFromDisk(file);
  }

  /** Asks the editor to tell when plan files change outside it. */
  async watch(connection: Connection): Promise<void> {
    try {
      await connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: [{ globPattern: '**/*.plan' }, FOLDERS],
      });
    } catch {
      this.warn('The editor does not tell when files change outside it; such changes show when a file is opened.');
    }
  }

  /** Takes in a document as it is typed. Outside the workspace's folders, its neighbours come with it. */
  async opened(uri: string, text: string): Promise<void> {
    const file = pathOf(uri);
    const known = this.open.has(file) || this.workspace.has(file);
    this.open.add(file);
    this.workspace.set(await this.reader.read(file, text));
    if (known || file === uri || this.folders.some((folder) => file.startsWith(`${slashed(folder)}/`))) return;
    for (const other of await findPlanFiles(path.dirname(file))) if (!this.workspace.has(other)) await this.readFromDisk(other);
  }

  /** A document was closed: what is on the disk holds again. */
  async closed(uri: string): Promise<void> {
    const file = pathOf(uri);
    this.open.delete(file);
    if (file === uri) this.workspace.delete(file);
    else await this.readFromDisk(file);
  }

  /** Files or folders were made, changed or taken away outside the editor. */
  async changedOnDisk(paths: readonly string[]): Promise<void> {
    for (const changed of paths) {
      const files = isPlanFile(changed) ? [changed] : await this.below(changed);
      for (const file of files) if (!this.open.has(file)) await this.readFromDisk(file);
    }
  }

  /** The plan files of a folder that came or went: those that are known, and those that are there. */
  private async below(folder: string): Promise<string[]> {
    const known = [...this.workspace.all].map(({ file }) => file).filter((file) => file.startsWith(`${folder}/`));
    return [...new Set([...known, ...(await findPlanFiles(folder))])];
  }

  /** Every finding, by the file it stands in. */
  findings(): Map<string, Finding[]> {
    const byFile = new Map<string, Finding[]>();
    for (const file of this.workspace.all) byFile.set(file.file, []);
    for (const checked of this.workspace.check())
      for (const finding of checked.findings) byFile.get(finding.file.file)?.push(finding);
    return byFile;
  }

  /** The findings of one document. */
  findingsOf(uri: string): Finding[] {
    return this.findings().get(pathOf(uri)) ?? [];
  }

  /** The facts of one document. */
  facts(uri: string): FileFacts | undefined {
    return this.workspace.get(pathOf(uri));
  }

  /** Where the lines of a file start. */
  lines(file: string): readonly number[] {
    return this.workspace.get(file)?.lines ?? [0];
  }

  private async readFromDisk(file: string): Promise<void> {
    try {
      const facts = await this.reader.readBytes(file, await readFile(file));
      if (!this.open.has(file)) this.workspace.set(facts);
    } catch {
      // Gone, or no longer to be read: it is no part of the plan any more.
      this.workspace.delete(file);
    }
  }
}
