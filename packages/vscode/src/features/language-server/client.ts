import { type ExtensionContext, Uri, workspace } from 'vscode';
import { LanguageClient, type LanguageClientOptions, type ServerOptions, TransportKind } from 'vscode-languageclient/node';

/** The language's id, as package.json declares it. */
const LANGUAGE = 'goldenthread';

/** A client of the language server that the extension carries. Not started yet. */
export function createClient(context: ExtensionContext): LanguageClient {
  const module = Uri.joinPath(context.extensionUri, 'dist', 'server.js').fsPath;
  const server: ServerOptions = {
    run: { module, transport: TransportKind.ipc },
    debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
  };
  // Files that nobody has open change too: another program writes them, git checks out another branch.
  const plans = workspace.createFileSystemWatcher('**/*.plan');
  context.subscriptions.push(plans);
  const options: LanguageClientOptions = {
    documentSelector: [
      { scheme: 'file', language: LANGUAGE },
      { scheme: 'untitled', language: LANGUAGE },
    ],
    synchronize: { fileEvents: plans },
  };
  return new LanguageClient(LANGUAGE, 'Golden Thread', server, options);
}
