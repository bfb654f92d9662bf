import { type ExtensionContext, Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { LanguageClient } from 'vscode-languageclient/browser';
import { answerFiles } from './files.js';
import { INITIALIZATION_OPTIONS, LANGUAGE } from './language.js';

/** The browser's own. (The extension's types are those of Node.) */
declare const Worker: new (address: string) => object;

/** A client of the language server that the extension carries, in a worker. Not started yet. */
export function createClient(context: ExtensionContext): BaseLanguageClient {
  const worker = new Worker(Uri.joinPath(context.extensionUri, 'dist', 'server.browser.js').toString(true));
  // Whatever scheme an editor in a browser keeps files under, the server reads them through it.
  const options = { documentSelector: [{ language: LANGUAGE }], initializationOptions: INITIALIZATION_OPTIONS };
  const client = new LanguageClient(LANGUAGE, 'Golden Thread', options, worker);
  answerFiles(client);
  return client;
}
