import { pathOf } from '../files/uris.js';
import { rangeOf } from '../positions.js';
import type { Feature } from './feature.js';
import { nameAt, placesOf } from './name-at.js';

/** What a name may hold, as editors ask for it. */
const NAME = '[\\p{L}\\p{N}_-]+';

/**
 * A name and its uses, typed at once. Only from where it is declared: whoever changes a name where it is used means another
 * thing. And only where every use is in the same file: in the others it would stay, and lead to nothing.
 */
export const linkedEditingFeature: Feature = ({ connection, files, upToDate }) => {
  connection.languages.onLinkedEditingRange(({ textDocument, position }, token) =>
    upToDate(token, () => {
      const named = nameAt(files, textDocument.uri, position);
      if (!named?.occurrence.declares) return null;
      const places = placesOf(files, named);
      const file = pathOf(textDocument.uri);
      if (places.length < 2 || places.some((place) => place.file.file !== file)) return null;
      return { ranges: places.map((place) => rangeOf(place.file, place.at)), wordPattern: NAME };
    }),
  );
  return { linkedEditingRangeProvider: true };
};
