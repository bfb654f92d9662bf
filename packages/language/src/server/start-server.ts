import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { Gate } from './gate.js';
import { PlanServer } from './plan-server.js';

/** Starts the language server on the connection that the command line asks for: `--stdio`, or the editor's own pipe. */
export function startServer(): void {
  new PlanServer(createConnection(ProposedFeatures.all, { messageStrategy: new Gate() })).listen();
}

export { PlanServer } from './plan-server.js';
