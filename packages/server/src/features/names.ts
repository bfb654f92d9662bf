import { Element } from '@goldenthread/model';
import { type DocumentHighlight, DocumentHighlightKind, type Location } from 'vscode-languageserver';
import { pathOf } from '../files/uris.js';
import { rangeOf } from '../positions.js';
import type { Feature } from './feature.js';
import { locationOf, type NameInText, nameAt, placesOf, usedRoot } from './name-at.js';

/** Where a name is declared, everywhere it is used, and where it stands in the file that is open. */
export const namesFeature: Feature = ({ connection, files, upToDate }) => {
  connection.onDefinition(({ textDocument, position }, token) =>
    upToDate(token, () => {
      const named = nameAt(files, textDocument.uri, position);
      return named ? definition(named) : null;
    }),
  );
  connection.onReferences(({ textDocument, position, context }, token) =>
    upToDate(token, () => {
      const named = nameAt(files, textDocument.uri, position);
      if (!named) return null;
      return placesOf(files, named)
        .filter((place) => context.includeDeclaration || !place.declares)
        .map(locationOf);
    }),
  );
  connection.onDocumentHighlight(({ textDocument, position }, token) =>
    upToDate(token, () => {
      const named = nameAt(files, textDocument.uri, position);
      if (!named) return null;
      const file = pathOf(textDocument.uri);
      return placesOf(files, named).flatMap((place): DocumentHighlight[] => {
        if (place.file.file !== file) return [];
        const kind = place.declares ? DocumentHighlightKind.Write : DocumentHighlightKind.Read;
        return [{ range: rangeOf(place.file, place.at), kind }];
      });
    }),
  );
  return { definitionProvider: true, referencesProvider: true, documentHighlightProvider: true };
};

/** Where a name is declared. For another plan's name in `use`, where that plan is declared. */
function definition({ occurrence, checked }: NameInText): Location | null {
  const { of } = occurrence;
  const element = of instanceof Element ? of : usedRoot(checked, of);
  return element ? locationOf({ file: element.file, at: element.nameAt }) : null;
}
