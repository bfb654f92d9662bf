import { visible } from '@goldenthread/model';
import MarkdownIt from 'markdown-it';

/** A piece of a plan's `>` lines for targets that know no Markdown: a paragraph or a point of a list, in plain words. */
export interface PlainPiece {
  readonly type: 'paragraph' | 'point';
  readonly text: string;
}

const markdown = new MarkdownIt('commonmark', { html: false });

/** The plan's `>` lines as plain paragraphs and points. Emphasis and links keep their words alone. */
export function plainPieces(text: string): PlainPiece[] {
  const pieces: PlainPiece[] = [];
  let depth = 0;
  for (const token of markdown.parse(visible(text), {})) {
    if (token.type === 'list_item_open') depth++;
    else if (token.type === 'list_item_close') depth--;
    else if (token.type === 'inline' || token.type === 'code_block' || token.type === 'fence')
      pieces.push({ type: depth > 0 ? 'point' : 'paragraph', text: wordsOf(token) });
  }
  return pieces.filter((piece) => piece.text !== '');
}

function wordsOf(token: ReturnType<typeof markdown.parse>[number]): string {
  const children = token.children ?? [];
  if (children.length === 0) return token.content.trim();
  return children
    .map((child) => (child.type === 'softbreak' || child.type === 'hardbreak' ? ' ' : child.content))
    .join('')
    .trim();
}
