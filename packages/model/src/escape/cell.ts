import { oneLine } from './visible.js';

/** What begins a formula, also as it is typed in Chinese and Japanese. */
const SIGNS = '=+\\-@\uff1d\uff0b\uff0d\uff20';
const FORMULA = new RegExp(`^[${SIGNS}]`);
/** A semicolon parts cells in many countries: what comes after it may become a cell of its own. */
const AFTER_SEPARATOR = new RegExp(`(;\\s*)(?=[${SIGNS}])`, 'g');
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

/**
 * The same in a file with commas, which Excel opens by the separator of its country. It may be written to the log of a pipeline
 * too, and has no other way to keep words from being a command there than a space in them.
 */
export function toCsvCell(text: string): string {
  return toCell(text)
    .replace(AFTER_SEPARATOR, "$1'")
    .replace(/##(?=[a-z]*\[)/gi, '# #')
    .replace(/^:(?=:)/, ': ');
}
