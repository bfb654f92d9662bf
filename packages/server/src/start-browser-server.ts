import { BrowserMessageReader, BrowserMessageWriter, createConnection, ProposedFeatures } from 'vscode-languageserver/browser';
import type { Feature } from './features/feature.js';
import { EditorDisk } from './files/editor-disk.js';
import { acceptAnyScheme } from './files/uris.js';
import { PlanServer } from './plan-server.js';
import { RequestGuard } from './request-guard.js';

/** What a worker speaks through: its own scope, or a port. */
export type WorkerScope = ConstructorParameters<typeof BrowserMessageReader>[0];

/**
 * Starts the language server in a worker of a browser. It reads files by way of the editor, which answers what
 * `editor-files.ts` names. `more` are features on top of the server's own.
 */
export function startBrowserServer(scope: WorkerScope, more: readonly Feature[] = []): void {
  acceptAnyScheme();
  const io = [new BrowserMessageReader(scope), new BrowserMessageWriter(scope)] as const;
  const connection = createConnection(ProposedFeatures.all, ...io, { messageStrategy: new RequestGuard() });
  new PlanServer(connection, new EditorDisk(connection), more).listen();
}
