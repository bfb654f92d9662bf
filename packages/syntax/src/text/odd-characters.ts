import type { ProblemFact } from '@goldenthread/model';

/** A space or a dash from Word or Excel where logic stands: before the first colon, `>` or `#` of a line. */
const ODD = /[\u00A0\u2007\u202F\u2010-\u2015\u2212]/;
const PLAIN: Record<string, string> = { '\u00A0': ' ', '\u2007': ' ', '\u202F': ' ' };

/** Three digits behind a fixed space: `1 234` as Word parts thousands, or two figures. */
const PARTED = /(?<![\d.,/])\d{1,3}(?:[\u00A0\u2007\u202F]\d{3})+(?![\d/,])/g;

/** What stands in a line before its words for people. */
const logicOf = (line: string): string => /^[^:>#]*/.exec(line)?.[0] ?? '';

/** Whether a line has figures that may be one: then nobody but its writer can put other spaces there. */
export function hasPartedFigure(line: string): boolean {
  return logicOf(line).search(PARTED) >= 0;
}

function* partedFigures(text: string): Generator<ProblemFact> {
  for (const { 0: line, index: offset } of text.matchAll(/[^\r\n]+/g)) {
    for (const { 0: found, index } of logicOf(line).matchAll(PARTED)) {
      const at = { start: offset + index, end: offset + index + found.length };
      const meant = found.replace(/[\u00A0\u2007\u202F]/g, ',');
      const message = `A fixed space from Word or Excel stands in ‘${found}’: is it one figure, or more? Write ${meant}, or put plain spaces between the figures.`;
      yield { rule: 'line-not-understood', at, message, replacement: { at, text: meant } };
    }
  }
}

/**
 * One hint for the first character that came out of Word or Excel; it is read all the same. Where it may be part of a figure, that
 * is a mistake in every place.
 */
export function oddCharacters(text: string): ProblemFact[] {
  if (!ODD.test(text)) return [];
  const parted = [...partedFigures(text)];
  if (parted.length > 0) return parted;
  for (const { 0: line, index: offset } of text.matchAll(/[^\r\n]+/g)) {
    const logic = logicOf(line);
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
