/**
 * What a character may begin, by its number; 0 for those that only the terminals of the grammar know about. From COLON on they
 * end a word or a figure.
 */
export const [LOWER, UPPER, FIGURE, COLON, COMMA, MARK, ENDS] = [1, 2, 3, 4, 5, 6, 7] as const;
const SPACE = 8;
export const FIRST_CHARACTERS = new Uint8Array(1 << 16);
/** Whether a character may go on a word or a name. */
export const WORD_CHARACTERS = new Uint8Array(1 << 16);

function note(letters: string, begins: number, inWord: 0 | 1): void {
  for (const letter of letters) {
    FIRST_CHARACTERS[letter.charCodeAt(0)] = begins;
    WORD_CHARACTERS[letter.charCodeAt(0)] = inWord;
  }
}
note('abcdefghijklmnopqrstuvwxyz', LOWER, 1);
note('ABCDEFGHIJKLMNOPQRSTUVWXYZ', UPPER, 1);
note('0123456789-_', 0, 1);
note(':', COLON, 0);
note(',', COMMA, 0);
// A comment; and words for people, which may also stand behind a line's logic.
note('#>', MARK, 0);
note('\r\n', ENDS, 0);
note(
  ' \t\v\f\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF',
  SPACE,
  0,
);

/** The mark of a comment, `#`. */
export const COMMENT_MARK = 35;

export const isSpace = (code: number): boolean => FIRST_CHARACTERS[code] === SPACE;

/** Notes the characters that figures begin with. */
export function noteFigures(codes: Iterable<number>): void {
  for (const code of codes) FIRST_CHARACTERS[code] = FIGURE;
}

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Behind a figure: another one, as it stands in a table from Excel. It begins like a comment, or like words for people. */
export const CELL = /#(?:N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|#{2,}(?=\s|$))|>=?[$\u00A3\u20AC]?\d/y;
