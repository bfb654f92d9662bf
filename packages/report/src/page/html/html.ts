import { escapeHtml } from '@goldenthread/model';

/** Text that is HTML already. Only the tag below makes it, so whatever is not marked so is escaped. */
export class Html {
  constructor(readonly text: string) {}

  toString(): string {
    return this.text;
  }
}

export type HtmlPiece = Html | string | number | undefined | false | readonly HtmlPiece[];

/**
 * The one way to HTML: what stands in the template is kept, whatever is put in is escaped, for text and for attributes in
 * double quotes alike. `false` and undefined give nothing.
 */
export function html(strings: TemplateStringsArray, ...pieces: readonly HtmlPiece[]): Html {
  let text = strings[0] ?? '';
  pieces.forEach((piece, index) => {
    text += textOf(piece) + strings[index + 1];
  });
  return new Html(text);
}

function textOf(piece: HtmlPiece): string {
  if (piece === undefined || piece === false) return '';
  if (piece instanceof Html) return piece.text;
  if (typeof piece === 'string') return escapeHtml(piece);
  return typeof piece === 'number' ? String(piece) : piece.map(textOf).join('');
}
