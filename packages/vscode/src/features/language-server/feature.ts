import { commands, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Feature } from '../../feature.js';
import { setting } from '../../settings/settings.js';
import { type Places, showPlaces } from './show-places.js';

/** The commands to restart the language server, and to read what it says; and the lists behind its code lenses. */
export const feature: Feature = {
  activate({ context, client }) {
    context.subscriptions.push(
      commands.registerCommand('goldenthread.restartServer', () => restart(client)),
      commands.registerCommand('goldenthread.showPlaces', (...places: Places) => showPlaces(client, ...places)),
      commands.registerCommand('goldenthread.showServerOutput', () => client.outputChannel.show()),
      // A module of rules is named when the server starts.
      workspace.onDidGrantWorkspaceTrust(() => setting('rulesFrom') !== '' && restart(client)),
      workspace.onDidChangeConfiguration((change) => change.affectsConfiguration('goldenthread.rulesFrom') && restart(client)),
    );
  },
};

async function restart(client: BaseLanguageClient): Promise<void> {
  try {
    await client.stop();
    await client.start();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void window.showErrorMessage(`The Golden Thread language server could not be restarted: ${reason}`);
  }
}
