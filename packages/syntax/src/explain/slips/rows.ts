import { CURRENCY, DIGITS, GAP, START } from './inexact.js';
import type { Slip } from './slip.js';

const FIGURE = `-?${CURRENCY}?${DIGITS}(?:bn|m|k)?%?`;
const CELL = `(?:${FIGURE}|-)`;
const DASH = '[-\\u2010-\\u2015\\u2212]';
const CELL_END = '(?![\\p{L}\\d])';

/** Whether the figures at a place have their periods beside them: then a comma stands between two pairs. */
const standsBehindPeriod = ({ input, index }: RegExpExecArray): boolean =>
  /\d{4}\/\d{2}(?: Q\d)?\s+$/.test(input.slice(0, index));

/** Rows of figures with more in them than figures: marks between the cells, and words behind one. */
export const ROWS: readonly Slip[] = [
  {
    pattern: new RegExp(`${START}${FIGURE}${GAP}*(?:${DASH}|to|and|or)${GAP}*${FIGURE}(?![\\p{L}\\d/-])`, 'giu'),
    say: ([all]) =>
      /^-|\s-\d|^\d{4}-\d\d$/.test(all)
        ? undefined
        : { message: `‘${all}’ is a range, not one figure. Write one figure, and say the range behind a colon.` },
  },
  {
    pattern: new RegExp(
      `${START}${CELL}(?:(?:${GAP}*[,;|]${GAP}+|${GAP}*\\|${GAP}*|${GAP}+)${CELL}${CELL_END})+${GAP}*[,;|]?`,
      'giu',
    ),
    say: (found) => {
      const [all] = found;
      const [mark] = /[,;|](?=\s|$|\S*\|)|(?<=\s)[,;|]/.exec(all) ?? [];
      if (mark === undefined || standsBehindPeriod(found)) return undefined;
      const text = all
        .split(/[ \t\u00A0\u202F,;|]*(?:[ \t\u00A0\u202F]|\||[,;]$)[ \t\u00A0\u202F,;|]*/)
        .filter(Boolean)
        .join(' ');
      return {
        message: `No ‘${mark}’ stands between the figures of a row. Write them with spaces between them: ‘${text}’.`,
        text,
      };
    },
  },
  {
    pattern: new RegExp(`${START}(${FIGURE})[;.](?=\\s|$)`, 'giu'),
    say: ([all, figure = '']) => ({
      message: `‘${all}’ is not a figure that can be read. Did you mean ${figure}?`,
      text: figure,
    }),
  },
  {
    pattern: new RegExp(
      `${START}(${FIGURE})${GAP}*(?:\\(?(?:p\\.?a\\.?|per annum|per year|a year|each year|annually|yearly)\\)?)${CELL_END}\\.?`,
      'giu',
    ),
    say: ([all, figure = ''], { money }) =>
      money
        ? {
            message: `‘${all}’ is more than a figure. Write ${figure}; ‘every year’ at the end of the line says that it comes back.`,
            text: figure,
          }
        : undefined,
  },
  {
    pattern: new RegExp(
      `${START}(${FIGURE})${GAP}*(?:\\((?:(e|est\\.?|estimated?|forecast)|(p|prov\\.?|provisional)|(?:r|rev\\.?|revised))\\)|(est\\.?|estimated?)|(prov\\.?|provisional)|(?:rev\\.|revised))(?![\\p{L}\\d])`,
      'giu',
    ),
    say: ([all, figure = '', e1, p1, e2, p2]) => {
      const flag = (e1 ?? e2) ? 'e' : (p1 ?? p2) ? 'p' : 'r';
      return {
        message: `‘${all}’ is not how a flag is written. Did you mean ${figure} [${flag}]?`,
        text: `${figure} [${flag}]`,
      };
    },
  },
  {
    // A mark that leads to a note below a table.
    pattern: new RegExp(`${START}(${FIGURE})${GAP}*(?:\\^\\d|\\[\\d{1,2}\\]|\\(\\d\\)|\\([a-z]\\))(?![\\p{L}\\d])`, 'giu'),
    say: ([all, figure = '']) =>
      /\([prec]\)$/i.test(all)
        ? undefined
        : {
            message: `‘${all}’ has a mark for a note. Write ${figure}, and say the note behind a colon at the end of the line.`,
            text: figure,
          },
  },
  {
    // Nothing, which is a figure, or nothing known, which is none.
    pattern: new RegExp(`${START}(?:nil|none|zero|nought)${CELL_END}`, 'giu'),
    say: ([all], { money, sign }) => {
      const nothing = money ? `${sign}0` : '0';
      return /^(?:zero|nought)$/i.test(all)
        ? { message: `‘${all}’ is not a figure that can be read. Did you mean ${nothing}?`, text: nothing }
        : { message: `‘${all}’ is not a figure. Write ${nothing} if there is nothing, or - where it is not known yet.` };
    },
  },
  {
    pattern: /(?<=\s)(?:--+|\?+|\.)(?=\s|$)/gu,
    say: ([all]) => ({
      message: `‘${all}’ is not a figure. Write - where a figure is not known yet, and say why behind a colon.`,
      text: '-',
    }),
  },
  {
    // How tables of performance leave out small numbers.
    pattern: /(?<=\s)\*+(?=\s|$)/gu,
    say: ([all]) => ({
      message: `‘${all}’ is not a figure. Write [c] where a figure is suppressed, or - where it is not known yet, and say why behind a colon.`,
    }),
  },
  {
    pattern: new RegExp(`(?<![\\p{L}\\d/.,])-?${CURRENCY}\\d(?:\\.\\d+)?E[+-]?\\d{1,3}${CELL_END}`, 'giu'),
    say: ([all]) => ({
      message: `‘${all}’ is not a figure that can be read. Excel cuts long numbers short. Write the number with all its digits.`,
    }),
  },
  {
    pattern: new RegExp(`(?<=\\s)${CURRENCY}(?:000s?|k|m)(?=\\s|$)`, 'giu'),
    say: ([all]) => ({
      message: `‘${all}’ is not a figure. What the amounts are counted in stands on a line of its own, such as ‘amounts in £k’.`,
    }),
  },
  {
    // A figure before its year.
    pattern: new RegExp(`${START}(${FIGURE})${GAP}+(?:(?:in|for)${GAP}+)?(\\d{4}/\\d{2})(?=${GAP}*(?:,|every|$))`, 'giu'),
    say: ([, figure = '', year = '']) => ({
      message: `A year stands before its figure. Did you mean ‘${year} ${figure}’?`,
      text: `${year} ${figure}`,
    }),
  },
  {
    // From which year on a figure holds, behind it.
    pattern: new RegExp(`${START}(${FIGURE})${GAP}+from${GAP}+(\\d{4}/\\d{2})(?=${GAP}*$)`, 'giu'),
    say: ([, figure = '', year = '']) => ({
      message: `A year stands before its figure, such as ‘${year} ${figure}’. Behind an amount, ‘every year’ says that it comes back.`,
    }),
  },
  {
    pattern: new RegExp(`(?<=^council tax${GAP}+\\S+${GAP}+)[+-]?${CURRENCY}${DIGITS}`, 'giu'),
    say: ([all]) => ({
      message: `‘${all}’ is an amount, and the rise in council tax is written in per cent, such as +2.99%. Put the amount behind ‘band D’.`,
    }),
  },
  {
    // Which fund pays is missing, or is behind the amounts.
    pattern: new RegExp(
      `(?<=^(?:revenue|capital|growth|income|saving|outturn|forecast)${GAP}+)(?:${FIGURE}|-|\\d{4}/\\d{2})(?=\\s|,|$)`,
      'giu',
    ),
    say: (found, { money }) =>
      money
        ? {
            message: `The fund stands before the amounts. Write ‘${found.input.slice(0, found.index).trim()}’ with the name of the fund, then ‘${found[0]}’.`,
          }
        : undefined,
  },
];
