import { commands, Uri } from 'vscode';
import type { BaseLanguageClient, Location, Position } from 'vscode-languageclient';

/** What a code lens passes on: the file and the place that it stands above, and the places that it is made of. */
export type Places = [uri: string, position: Position, places: Location[]];

/** Shows the places that a code lens is made of, as the editor shows references. */
export async function showPlaces(client: BaseLanguageClient, ...[uri, position, places]: Places): Promise<void> {
  const { protocol2CodeConverter: convert } = client;
  await commands.executeCommand(
    'editor.action.showReferences',
    Uri.parse(uri),
    convert.asPosition(position),
    places.map((place) => convert.asLocation(place)),
  );
}
