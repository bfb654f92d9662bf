import { CURRENCY, DIGITS, GAP, START } from './inexact.js';
import { didYouMean, type Slip, type SlipMessage } from './slip.js';

const DASH = '[-\\u2010-\\u2015\\u2212]';
const END = '(?![\\p{L}\\d])';
const FIGURE = `${CURRENCY}?${DIGITS}(?:bn|m|k)?%?`;

function meant(found: string, text: string | undefined, otherwise = ''): SlipMessage {
  return { message: `‘${found}’ is not a figure that can be read. ${didYouMean(text, otherwise)}`, text };
}

const HALVES: Readonly<Record<string, string>> = { '½': '5', '¼': '25', '¾': '75' };

/** Words that say what a figure counts: a measure says it once, as its unit. */
const UNITS =
  '(?:fte|wte|days?|weeks?|months?|years?|hours?|hrs?|minutes?|mins?|people|persons?|residents?|homes?|households?|visits?|cases?|jobs?|tonnes?|kg|km|miles?|points?|percentage points?|pp|ppts?|each|per [a-z]+(?: [a-z]+)?|a (?:year|month|week|head))';

/** Figures as they stand in documents, where they say more or less than one figure. */
export const ODD_FIGURES: readonly Slip[] = [
  {
    // A bookkeeper's minus.
    pattern: new RegExp(`${START}(${FIGURE})${DASH}(?![\\p{L}\\d$\\u00A3\\u20AC])`, 'giu'),
    say: ([all, figure = '']) => meant(all, `-${figure}`),
  },
  {
    pattern: new RegExp(`(?<![\\p{L}\\d/.,])(${DASH}?)(${CURRENCY}?)\\.(\\d+(?:bn|m|k)?%?)${END}`, 'giu'),
    say: ([all, minus = '', sign = '', digits = '']) => meant(all, `${minus && '-'}${sign}0.${digits}`),
  },
  {
    pattern: new RegExp(`${START}(${CURRENCY}?${DIGITS})\\.(?![\\p{L}\\d.])`, 'giu'),
    say: ([all, figure]) => meant(all, figure),
  },
  {
    // Points, or raised commas, between thousands.
    pattern: new RegExp(
      `${START}(${DASH}?)(${CURRENCY}?)(\\d{1,3}(?:(?:\\.\\d{3}){2,}|(?:['\\u2019]\\d{3})+))((?:bn|m|k)?%?)${END}`,
      'giu',
    ),
    say: ([all, minus = '', sign = '', digits = '', rest = '']) =>
      meant(all, `${minus && '-'}${sign}${digits.replace(/[.'\u2019]/g, ',')}${rest}`),
  },
  {
    pattern: new RegExp(`${START}(${DASH}?)(${CURRENCY}?)(\\d*)([\u00BD\u00BC\u00BE])(%?)`, 'giu'),
    say: ([all, minus = '', sign = '', whole = '', part = '', percent = '']) =>
      meant(all, `${minus && '-'}${sign}${whole || '0'}.${HALVES[part]}${percent}`),
  },
  {
    pattern: new RegExp(`${START}(\\d{1,4})(?:/|${GAP}+(?:in|out of|of)${GAP}+)(\\d{1,4})(?![\\p{L}\\d/])`, 'giu'),
    say: ([all, part = '', whole = '']) => fraction(all, Number(part), Number(whole)),
  },
  {
    pattern: new RegExp(`${START}(${FIGURE})${GAP}*\\(([prec])\\)`, 'giu'),
    say: ([all, figure = '', flag = '']) => meant(all, `${figure} [${flag.toLowerCase()}]`),
  },
  {
    pattern: new RegExp(`${START}(${FIGURE})([prec])(?![\\p{L}\\d+-])`, 'giu'),
    say: ([all, figure = '', flag = '']) =>
      meant(all, undefined, `If the letter says how sure the figure is, write ${figure} [${flag.toLowerCase()}].`),
  },
  {
    pattern: new RegExp(`(?<![\\p{L}\\d])["'\u2018\u201C](${FIGURE})["'\u2019\u201D]?${END}`, 'giu'),
    say: ([all, figure]) => meant(all.replaceAll("'", '\u2019'), figure),
  },
  {
    // The wide figures of East Asian keyboards.
    pattern: /[\uFF0B-\uFF19\uFFE1%$\u00A3\u20AC.,\d-]*[\uFF10-\uFF19][\uFF0B-\uFF19%.,\d]*/gu,
    say: ([all]) => meant(all, all.normalize('NFKC')),
  },
  {
    // A letter O for a nought, an l or an I for a one.
    pattern: new RegExp(`(?<![\\p{L}\\d/.,-])${CURRENCY}?(?=[OolI]*\\d)[\\dOolI]*[OolI][\\dOolI,.]*%?(?![\\p{L}\\d])`, 'gu'),
    say: ([all]) => meant(all, all.replace(/[Oo]/g, '0').replace(/[lI]/g, '1'), ''),
  },
  {
    // As Excel shows a number that is too long for its column.
    pattern: /(?<![\p{L}\d/.,])-?\d(?:\.\d+)?E[+-]?\d{1,3}(?![\p{L}\d])/giu,
    say: ([all]) => meant(all, undefined, 'Excel cuts long numbers short. Write the number with all its digits.'),
  },
  {
    pattern: /=[^\s:#]+/gu,
    say: ([all]) => ({ message: `‘${all}’ is a formula. Write the figure that it comes to.` }),
  },
  {
    pattern: new RegExp(`${START}(${FIGURE})${GAP}*${UNITS}${END}`, 'giu'),
    say: ([all, figure = '']) => ({
      message: `‘${all}’ is more than a figure. Write ${figure}: what is counted stands once, as the measure’s ‘unit’.`,
      text: figure,
    }),
  },
];

function fraction(all: string, part: number, whole: number): SlipMessage | undefined {
  if (whole === 0 || part > whole) return undefined;
  const percent = Math.round((part / whole) * 1000) / 10;
  return { message: `‘${all}’ is a part of a whole. Write it as a per cent or a decimal, such as ${percent}%.` };
}

/** A figure with a mark that leads to a note below a table. */
export const FOOTNOTED: Slip = {
  pattern: new RegExp(`${START}(${DASH}?${FIGURE})(?:[*\\u2020\\u2021\\u00A7+]+|[\\u00B9\\u00B2\\u00B3\\u2070-\\u2079]+)`, 'giu'),
  say: ([all, figure = '']) => ({
    message: `‘${all}’ has a mark for a note. Write ${figure}, and say the note behind a colon at the end of the line.`,
    text: figure,
  }),
};

/** What Excel shows where a formula fails, or a column is too narrow; to the language it is a remark. */
export const SHEET_ERROR = /^#(?:N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|#+)/;

/** What is said of it. */
export const sheetError = (all: string): SlipMessage => ({
  message: `‘${all}’ is what Excel shows in place of a figure. Write the figure, or - where there is none.`,
  text: '-',
});
