import { nodeDisk, withRulesFrom } from '@goldenthread/workspace/node';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import type { Feature } from './features/feature.js';
import { PlanServer } from './plan-server.js';
import { RequestGuard } from './request-guard.js';

/**
 * Starts the language server on the connection that the command line asks for: `--stdio`, or the editor's own pipe.
 * `more` are features on top of the server's own, for an editor that shows more than the protocol knows.
 */
export function startServer(more: readonly Feature[] = []): void {
  const connection = createConnection(ProposedFeatures.all, { messageStrategy: new RequestGuard() });
  new PlanServer(connection, nodeDisk, more, withRulesFrom).listen();
}
