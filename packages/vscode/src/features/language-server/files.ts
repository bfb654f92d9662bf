import { EDITOR_FILES, type Entry, type EntryKind } from '@goldenthread/server/editor-files';
import { FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** Answers the server in a worker, which can't reach files by itself. */
export function answerFiles(client: BaseLanguageClient): void {
  const { fs } = workspace;
  client.onRequest(EDITOR_FILES.read, (uri: string) => fs.readFile(Uri.parse(uri)));
  client.onRequest(EDITOR_FILES.list, async (uri: string): Promise<Entry[]> => {
    const entries = await fs.readDirectory(Uri.parse(uri)).then(
      (found) => found,
      () => [],
    );
    return entries.map(([name, type]) => ({ name, kind: kindOf(type) }));
  });
  client.onRequest<'file' | 'folder' | null, void>(EDITOR_FILES.kindOf, async (uri: string) => {
    const kind = await fs.stat(Uri.parse(uri)).then(
      ({ type }) => kindOf(type),
      () => 'other' as const,
    );
    return kind === 'file' || kind === 'folder' ? kind : null;
  });
}

/** What a link leads to is told together with its being one: it is taken for what it leads to. */
function kindOf(type: FileType): EntryKind {
  if ((type & FileType.Directory) !== 0) return 'folder';
  return (type & FileType.File) !== 0 ? 'file' : 'other';
}
