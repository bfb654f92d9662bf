import { type ExtensionContext, Uri } from 'vscode';
import type { BaseLanguageClient, MessageTransports } from 'vscode-languageclient';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { initializationOptions, LANGUAGE } from '../../language.js';
import { answerFiles } from './files.js';

/** The browser's own. (The extension's types are those of Node.) */
declare const Worker: new (address: string, options: { name: string }) => ConstructorParameters<typeof BrowserMessageReader>[0];

/** A client of the language server that the extension carries, in a worker. Not started yet. */
export function createClient(context: ExtensionContext): BaseLanguageClient {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'server.browser.js');
  // Whatever scheme an editor in a browser keeps files under, the server reads them through it.
  const options = { documentSelector: [{ language: LANGUAGE }], initializationOptions: initializationOptions() };
  const client = new LanguageClient(LANGUAGE, 'Golden Thread', () => startWorker(script), options);
  answerFiles(client);
  return client;
}

/** The script is fetched first: the editor makes no worker straight from an extension that is installed elsewhere. */
async function startWorker(script: Uri): Promise<MessageTransports> {
  const response = await fetch(script.toString(true));
  const address = URL.createObjectURL(await response.blob());
  const worker = new Worker(address, { name: 'Golden Thread language server' });
  return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
}
