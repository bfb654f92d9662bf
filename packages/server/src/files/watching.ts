import {
  type ClientCapabilities,
  type Connection,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  TextDocumentSyncKind,
  WatchKind,
} from 'vscode-languageserver';

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

/** Tables, which plans may read figures from. They are text of no language that the server is asked about. */
const TABLES = [{ pattern: '**/*.[cC][sS][vV]' }];

/** Asks the editor for the text of tables that are open, so that figures count as they are typed, and not when they are saved. */
export async function followTables({ client }: Connection, { textDocument }: ClientCapabilities): Promise<void> {
  if (!textDocument?.synchronization?.dynamicRegistration) return;
  await Promise.all([
    client.register(DidOpenTextDocumentNotification.type, { documentSelector: TABLES }),
    client.register(DidChangeTextDocumentNotification.type, {
      documentSelector: TABLES,
      syncKind: TextDocumentSyncKind.Incremental,
    }),
    client.register(DidCloseTextDocumentNotification.type, { documentSelector: TABLES }),
  ]).catch(() => undefined);
}
