import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Where an office document says when it was made. */
const MADE = /<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g;

/** What a part is named by chance. Names that a program counts up are shorter. */
const NAMED_BY_CHANCE = /(\brId)([\w-]{21})(?![\w-])/g;
/** Where a Word document counts on from all that the program has written before: bookmarks, pictures, charts and their figures. */
const COUNTED = [
  /(<w:bookmark(?:Start|End)\b[^>]*?\bw:id=")(\d+)/g,
  /(<wp:docPr\b[^>]*?\bid=")(\d+)/g,
  /(\bchart)(\d+)(?=\.xml)/g,
  /(\bMicrosoft_Excel_Worksheet)(\d+)(?=\.xlsx)/g,
];

/** The earliest day that a zip file can hold, and one more for those west of Greenwich. */
const SOME_DAY = '1980-01-02';

/**
 * An office document without the minute that it was made in, so that the same report gives the same file: whoever keeps or
 * publishes one sees a change only where there is one. The report itself says which day it is as at.
 */
export function sameEachTime(document: Uint8Array): Uint8Array<ArrayBuffer> {
  const numbering = new Numbering();
  const parts = Object.entries(unzipSync(document)).map(([name, part]): [string, Uint8Array] => {
    // The figures of a chart are a workbook of their own.
    if (name.endsWith('.xlsx')) return [numbering.of(name), sameEachTime(part)];
    if (!/\.(xml|rels)$/.test(name)) return [name, part];
    return [numbering.of(name), strToU8(numbering.of(strFromU8(part).replace(MADE, '')))];
  });
  return zipSync(Object.fromEntries(parts), { mtime: SOME_DAY });
}

/** Numbers what is counted or named by chance anew, in the order in which it comes. */
class Numbering {
  private readonly patterns = [
    // Beyond every number that a council's own document has.
    { pattern: NAMED_BY_CHANCE, from: 1_000_000, known: new Map<string, number>() },
    ...COUNTED.map((pattern) => ({ pattern, from: 0, known: new Map<string, number>() })),
  ];

  of(text: string): string {
    return this.patterns.reduce(
      (whole, { pattern, from, known }) =>
        whole.replace(pattern, (_, before: string, found: string) => {
          const place = known.get(found) ?? from + known.size + 1;
          known.set(found, place);
          return `${before}${place}`;
        }),
      text,
    );
  }
}
