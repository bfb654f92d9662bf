import { didYouMean, type Slip } from './slip.js';

export const CURRENCY = '[$\\u00A3\\u20AC]';
export const DIGITS = '\\d+(?:,\\d{3})*(?:\\.\\d+)?';
export const GAP = '[ \\t\\u00A0\\u202F]';
export const START = '(?<![\\p{L}\\d/.,-])';

/** A figure as it stands behind a word that makes it inexact. */
const FIGURE = `(${CURRENCY}?${DIGITS}(?:bn|m|k|%)?)(?![\\p{L}\\d])`;

/** How people say that a figure is inexact, and the language's own word for it. */
const SPELLINGS: readonly (readonly [written: string, word: 'above' | 'about' | 'below' | ''])[] = [
  ['[~\\u2248]|(?<!\\p{L})(?:ca?\\.|circa|approx(?:\\.|imately)?|around|roughly|nearly|almost|about)', 'about'],
  ['<|(?<!\\p{L})(?:under|less than|lower than|fewer than|below)', 'below'],
  ['>|(?<!\\p{L})(?:over|more than|higher than|greater than|above)', 'above'],
  ['[\\u2264\\u2265]|[<>]=|(?<!\\p{L})(?:at least|at most|up to|minimum|maximum|min\\.?|max\\.?|no more than)', ''],
];

/** What to write: of a whole number, `below` is `fewer than`. */
const meant = (word: string, figure: string): string =>
  `${word === 'below' && /^\d[\d,]*$/.test(figure) ? 'fewer than' : word} ${figure}`.trim();

const shapes = SPELLINGS.map(([written, word]) => ({ pattern: new RegExp(`(?:${written})${GAP}*${FIGURE}`, 'giu'), word }));

/** Figures that are inexact in other words than the language's. */
export const INEXACT_FIGURES: readonly Slip[] = shapes.map(({ pattern, word }) => ({
  pattern,
  say: ([all, figure = '']) => {
    const text = meant(word, figure);
    if (word === '' || text === all) return undefined;
    return { message: `‘${all}’ is not how an inexact figure is written. ${didYouMean(text, '')}`, text };
  },
}));

/** Inexact figures where only an exact one may stand, such as money, and limits, which are figures like any other. */
export const EXACT_ONLY: readonly Slip[] = shapes.map(({ pattern, word }) => ({
  pattern,
  say: ([all, text = '']) => {
    const why = word === '' ? 'A limit is written as the figure itself' : 'Only an exact figure can be counted here';
    return { message: `‘${all}’ is not a figure that can be read. ${why}: write ${text}, and say more behind a colon.`, text };
  },
}));
