import { oneLine } from './visible.js';

/** What begins a formula, also as it is typed in Chinese and Japanese. */
const SIGNS = '=+\\-@\uff1d\uff0b\uff0d\uff20';
/** Its own mark may stand before it already: then one more does. */
const FORMULA = new RegExp(`^'*[${SIGNS}]`);
/** A semicolon parts cells in many countries: what comes after it may become a cell of its own. */
const AFTER_SEPARATOR = new RegExp(`(;\\s*)(?='*[${SIGNS}])`, 'g');
/** Both, marked, at the start of each line. */
const MARKED = new RegExp(`(^|;[ \\t]*)'(?='*[${SIGNS}])`, 'gm');
/** A plain figure may begin with a sign. */
const FIGURE = /^[+-]?[\d.,]+%?$/;

/**
 * A text as a cell of a spreadsheet, on one line: what a spreadsheet would take for a formula gets its own mark for words. Whoever
 * writes the table puts the quotes.
 */
export function toCell(text: string): string {
  const line = oneLine(text);
  return FORMULA.test(line) && !FIGURE.test(line) ? `'${line}` : line;
}

/** The same in a file that Excel opens by the separator of its country. */
function toSeparatedCell(text: string): string {
  return toCell(text).replace(AFTER_SEPARATOR, "$1'");
}

/** The same for a cell of several lines, which {@link fromSeparatedCell} reads back: each line is as harmless as a cell. */
export function toSeparatedLines(text: string): string {
  return text.split('\n').map(toSeparatedCell).join('\n');
}

/** A cell without the marks that {@link toSeparatedLines} gave it. */
export function fromSeparatedCell(text: string): string {
  return text.replace(MARKED, '$1');
}

/**
 * The same for a table that may be written to the log of a pipeline too: CSV has no other way to keep words from being a command
 * there than a space in them.
 */
export function toCsvCell(text: string): string {
  return toSeparatedCell(text)
    .replace(/##(?=[a-z]*\[)/gi, '# #')
    .replace(/^:(?=:)/, ': ');
}
