import { type Inexact, NOT_AVAILABLE, withInexact } from '@goldenthread/model';
import { type Cell, readCell } from './cells.js';

/** How tables write inexact figures, and the language's own word. Of a count, `below` is `fewer than`. */
const SPELLINGS: readonly (readonly [pattern: RegExp, word: Inexact])[] = [
  [/^(?:fewer than)\s*(?=[\d£€$])/i, 'fewer than'],
  [/^(?:<|below|under|less than)\s*(?=[\d£€$])/i, 'below'],
  [/^(?:>|above|over|more than)\s*(?=[\d£€$])/i, 'above'],
  [/^(?:~|≈|about|around|approx(?:\.|imately)?|ca?\.|circa)\s*(?=[\d£€$])/i, 'about'],
];

/** What a cell of words says in the place of a figure: `<5`, `about 40`, `not available`. Undefined for other words. */
function inexactCell(text: string): { readonly cell: Cell; readonly word: Inexact } | undefined {
  for (const [pattern, word] of SPELLINGS) {
    const found = pattern.exec(text);
    if (!found) continue;
    const cell = readCell(text.slice(found[0].length));
    if (cell.type !== 'figure' || cell.mark !== undefined) return undefined;
    const isCount = cell.sort === 'number' && /^\d+$/.test(cell.digits);
    return { cell, word: word === 'below' && isCount ? 'fewer than' : word };
  }
  return undefined;
}

/** The same as a plan writes it, once the figure itself is written; `not available` as it stands. */
export function inexactText(text: string, write: (cell: Cell) => string): string | undefined {
  if (/^not available$/i.test(text)) return NOT_AVAILABLE;
  const found = inexactCell(text);
  return found && withInexact(write(found.cell), found.word);
}
