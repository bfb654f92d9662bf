import { cutOff } from '../text/words.js';
import { oneLine } from './visible.js';

/** The longest name of a sheet, and the marks that Excel allows in none. */
const LONGEST = 31;
const NOT_IN_NAMES = /[[\]:*?/\\']/g;

/** Names for the sheets of one workbook: Excel opens each, and no two are alike. */
export class SheetNames {
  /** Excel keeps this one for itself. */
  private readonly taken = new Set(['history']);

  /** A name that no other sheet has; `or` is put behind the second of a name, before it is counted. */
  next(called: string, or = ''): string {
    const base = oneLine(called.replace(NOT_IN_NAMES, ' ')) || 'Table';
    for (let count = 1; ; count++) {
      const suffix = [count > 1 && or, count > (or === '' ? 1 : 2) && ` ${count}`].filter(Boolean).join('');
      const name = `${cutOff(base, LONGEST - suffix.length).trim()}${suffix}`;
      const file = sheetFileName(name);
      if (this.taken.has(file)) continue;
      this.taken.add(file);
      return name;
    }
  }
}

/** What the file of a sheet is called where sheets are written as files, without its ending. */
export function sheetFileName(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
}
