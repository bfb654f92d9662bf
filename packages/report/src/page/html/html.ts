/** Text that is HTML already. Only the tag below makes it, so whatever is not marked so is escaped. */
export class Html {
  constructor(readonly text: string) {}

  toString(): string {
    return this.text;
  }
}

export type Piece = Html | string | number | undefined | false | readonly Piece[];

/**
 * The one way to HTML: what stands in the template is kept, whatever is put in is escaped, for text and for attributes in
 * double quotes alike. `false` and undefined give nothing.
 */
export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  let text = strings[0] ?? '';
  pieces.forEach((piece, index) => {
    text += textOf(piece) + strings[index + 1];
  });
  return new Html(text);
}

function textOf(piece: Piece): string {
  if (piece === undefined || piece === false) return '';
  if (piece instanceof Html) return piece.text;
  if (typeof piece === 'string') return escapeHtml(piece);
  return typeof piece === 'number' ? String(piece) : piece.map(textOf).join('');
}

const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Marks that a page can't hold, or that turn the direction of writing for what comes after. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const STEERING = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g;

/** Text that a page can hold: without halves of letters, and without marks that steer it. */
export function printable(text: string): string {
  return text.toWellFormed().replace(STEERING, '');
}

/** Plain text as HTML, for text and for attributes in double quotes. */
function escapeHtml(text: string): string {
  return printable(text).replace(/[&<>"']/g, (mark) => MARKS[mark] as string);
}

/** An address that a reader may be sent to: a web page, nothing that runs or writes. Undefined for any other. */
export function safeAddress(text: string): string | undefined {
  return /^https?:\/\/[^\s/\\][^\s\\]*$/i.test(text) ? text : undefined;
}
