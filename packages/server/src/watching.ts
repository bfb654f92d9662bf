import { type Connection, DidChangeWatchedFilesNotification, WatchKind } from 'vscode-languageserver';

/**
 * Editors tell of a folder that was made, moved or deleted as one, not of each file in it. A pattern cannot say
 * `folders only`, so this hears of other files too and passes over them.
 */
const FOLDERS = { globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete };

const WATCHERS = [
  { globPattern: '**/*.[pP][lL][aA][nN]' },
  { globPattern: '**/*.[cC][sS][vV]' },
  { globPattern: '**/.gitignore' },
  FOLDERS,
];

/** Asks the editor to tell when plan files, files of figures, or which files are left out, change outside it. */
export async function watchFiles(connection: Connection): Promise<void> {
  try {
    await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: WATCHERS });
  } catch {
    connection.console.warn('The editor does not report files that change outside it. Such changes show when a file is opened.');
  }
}
