import { commands, window } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { Feature } from '../../feature.js';
import { createClient } from './client.js';
import { type Places, showPlaces } from './show-places.js';

let client: LanguageClient | undefined;

/** Runs the language server, and offers the commands to restart it and to read what it says. */
export const languageServer: Feature = {
  async activate(context) {
    const started = createClient(context);
    client = started;
    context.subscriptions.push(
      commands.registerCommand('goldenthread.restartServer', () => restart(started)),
      commands.registerCommand('goldenthread.showPlaces', (...places: Places) => showPlaces(started, ...places)),
      commands.registerCommand('goldenthread.showServerOutput', () => started.outputChannel.show()),
    );
    await started.start();
  },

  async deactivate() {
    await client?.dispose();
    client = undefined;
  },
};

async function restart(server: LanguageClient): Promise<void> {
  try {
    await server.restart();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void window.showErrorMessage(`The Golden Thread language server could not be restarted: ${reason}`);
  }
}
