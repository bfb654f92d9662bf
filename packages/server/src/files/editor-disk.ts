import type { Disk, EntryKind, FolderEntry } from '@goldenthread/workspace';
import type { Connection } from 'vscode-languageserver';
import { EDITOR_FILES } from './editor-files.js';
import { uriOf } from './uris.js';

/** Files that only the editor can reach: those of an editor in a browser, wherever it keeps them. */
export class EditorDisk implements Disk {
  private readonly greeted = Promise.withResolvers<void>();

  constructor(private readonly connection: Connection) {}

  open(): void {
    this.greeted.resolve();
  }

  read(file: string): Promise<Uint8Array> {
    return this.ask(EDITOR_FILES.read, file);
  }

  async list(folder: string): Promise<readonly FolderEntry[] | undefined> {
    return (await this.ask<readonly FolderEntry[] | null>(EDITOR_FILES.list, folder)) ?? undefined;
  }

  async kindOf(path: string): Promise<'file' | 'folder' | undefined> {
    const kind = await this.entryKind(path);
    // What a link leads to is not shown. It is there, at least.
    if (kind === 'link') return 'file';
    return kind === 'file' || kind === 'folder' ? kind : undefined;
  }

  async entryKind(path: string): Promise<EntryKind | undefined> {
    return (await this.ask<EntryKind | null>(EDITOR_FILES.kindOf, path)) ?? undefined;
  }

  /** No editor says where a link leads: so none is followed. */
  async realPath(path: string): Promise<string> {
    return path;
  }

  async owner(): Promise<undefined> {
    return undefined;
  }

  private async ask<Answer>(method: string, path: string): Promise<Answer> {
    await this.greeted.promise;
    return this.connection.sendRequest<Answer>(method, uriOf(path));
  }
}
