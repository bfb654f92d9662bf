import path from 'node:path';
import { type ExtensionContext, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { LanguageClient, type LanguageClientOptions, type ServerOptions, TransportKind } from 'vscode-languageclient/node';
import { initializationOptions, LANGUAGE } from '../../language.js';
import { setting } from '../../settings/settings.js';
import { LIBRARY_SCHEME } from '../libraries/protocol.js';
import { rulesModule } from './rules-from.js';

/** A client of the language server that the extension carries, in a process of its own. Not started yet. */
export function createClient(context: ExtensionContext): BaseLanguageClient {
  const module = Uri.joinPath(context.extensionUri, 'dist', 'server.js').fsPath;
  const server: ServerOptions = {
    run: { module, transport: TransportKind.ipc },
    debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
  };
  // The server itself asks to hear of plan files that change outside the editor, so that any editor's client does.
  const options: LanguageClientOptions = {
    // Asked at every start: the folder may be trusted later, and the setting may change.
    initializationOptions: () => ({ ...initializationOptions(), rulesFrom: rulesModuleHere() }),
    documentSelector: [
      { scheme: 'file', language: LANGUAGE },
      { scheme: 'untitled', language: LANGUAGE },
      { scheme: LIBRARY_SCHEME, language: LANGUAGE },
    ],
  };
  return new LanguageClient(LANGUAGE, 'Golden Thread', server, options);
}

function rulesModuleHere(): string | undefined {
  const folder = workspace.workspaceFolders?.find(({ uri }) => uri.scheme === 'file')?.uri.fsPath;
  return rulesModule({ isTrusted: workspace.isTrusted, named: setting('rulesFrom'), folder, resolve: path.resolve });
}
