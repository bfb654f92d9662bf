import { commands, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient, Location, Position } from 'vscode-languageclient';
import type { Feature } from '../../feature.js';
import { setting } from '../../settings/settings.js';

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

/** What a code lens passes on: the file and the place that it stands above, and the places that it is made of. */
type Places = [uri: string, position: Position, places: Location[]];

/** Shows the places that a code lens is made of, as the editor shows references. */
async function showPlaces(client: BaseLanguageClient, ...[uri, position, places]: Places): Promise<void> {
  const { protocol2CodeConverter: convert } = client;
  await commands.executeCommand(
    'editor.action.showReferences',
    Uri.parse(uri),
    convert.asPosition(position),
    places.map((place) => convert.asLocation(place)),
  );
}
