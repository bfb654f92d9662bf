import type { ProblemFact } from '@goldenthread/model';

/** A space or a dash from Word or Excel where logic stands: before the first colon, `>` or `#` of a line. */
const ODD = /[\u00A0\u2007\u202F\u2010-\u2015\u2212]/;
const PLAIN: Record<string, string> = { '\u00A0': ' ', '\u2007': ' ', '\u202F': ' ' };

/** One hint for the first character that came out of Word or Excel; it is read all the same. */
export function oddCharacters(text: string): ProblemFact[] {
  if (!ODD.test(text)) return [];
  for (const { 0: line, index: offset } of text.matchAll(/[^\r\n]+/g)) {
    const logic = /^[^:>#]*/.exec(line)?.[0] ?? '';
    const column = logic.search(ODD);
    if (column >= 0) {
      const at = { start: offset + column, end: offset + column + 1 };
      const found = logic.charAt(column);
      return [
        {
          rule: 'text-to-normalise',
          at,
          message: `A ${PLAIN[found] ? 'fixed space' : 'long dash'} from Word or Excel is here, and is read as a plain one. Format the file to replace it.`,
          replacement: { at, text: PLAIN[found] ?? '-' },
        },
      ];
    }
  }
  return [];
}
