import { EDITOR_FILES, type EntryKind, type FolderEntry } from '@goldenthread/server/editor-files';
import { FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** Answers the server in a worker, which cannot reach files by itself. */
export function answerFiles(client: BaseLanguageClient): void {
  const { fs } = workspace;
  client.onRequest(EDITOR_FILES.read, (uri: string) => fs.readFile(Uri.parse(uri)));
  client.onRequest(EDITOR_FILES.list, async (uri: string): Promise<FolderEntry[] | null> => {
    const entries = await fs.readDirectory(Uri.parse(uri)).then(
      (found) => found,
      () => null,
    );
    return entries?.map(([name, type]) => ({ name, kind: kindOf(type) })) ?? null;
  });
  client.onRequest<EntryKind | null, void>(EDITOR_FILES.kindOf, (uri: string) =>
    fs.stat(Uri.parse(uri)).then(
      ({ type }) => kindOf(type),
      () => null,
    ),
  );
}

/** A link is reported together with what it leads to. It is taken for a link: it may lead out of the folder. */
function kindOf(type: FileType): EntryKind {
  if ((type & FileType.SymbolicLink) !== 0) return 'link';
  if ((type & FileType.Directory) !== 0) return 'folder';
  return (type & FileType.File) !== 0 ? 'file' : 'other';
}
