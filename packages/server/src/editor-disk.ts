import type { Disk, Entry } from '@goldenthread/workspace';
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

  list(folder: string): Promise<readonly Entry[]> {
    return this.ask(EDITOR_FILES.list, folder);
  }

  async kindOf(path: string): Promise<'file' | 'folder' | undefined> {
    return (await this.ask<'file' | 'folder' | null>(EDITOR_FILES.kindOf, path)) ?? undefined;
  }

  /** The editor has followed links by itself. */
  async realPath(path: string): Promise<string> {
    return path;
  }

  private async ask<Answer>(method: string, path: string): Promise<Answer> {
    await this.greeted.promise;
    return this.connection.sendRequest<Answer>(method, uriOf(path));
  }
}
