import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Where an office document says when it was made. */
const PROPERTIES = 'docProps/core.xml';
const MADE = /<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g;

/** Where a Word document numbers its places: by what the program has written before in the same run. */
const BODY = 'word/document.xml';
const NAMES = /(_Toc)(\d+)/g;
const NUMBERS = /(<w:bookmark(?:Start|End)\b[^>]*?\bw:id=")(\d+)/g;

/** The earliest day that a zip file can hold, and one more for those west of Greenwich. */
const SOME_DAY = '1980-01-02';

/**
 * An office document without the minute that it was made in, so that the same report gives the same file: whoever keeps or
 * publishes one sees a change only where there is one. The report itself says which day it is as at.
 */
export function sameEachTime(document: Uint8Array): Uint8Array {
  const parts = unzipSync(document);
  const properties = parts[PROPERTIES];
  if (properties) parts[PROPERTIES] = strToU8(strFromU8(properties).replace(MADE, ''));
  const body = parts[BODY];
  if (body) parts[BODY] = strToU8(renumbered(renumbered(strFromU8(body), NAMES), NUMBERS));
  return zipSync(parts, { mtime: SOME_DAY });
}

/** What a pattern finds, numbered in the order in which it comes. */
function renumbered(body: string, pattern: RegExp): string {
  const known = new Map<string, number>();
  return body.replace(pattern, (_, before: string, number: string) => {
    const place = known.get(number) ?? known.size + 1;
    known.set(number, place);
    return `${before}${place}`;
  });
}
