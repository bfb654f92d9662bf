import { KINDS, type ProblemFact } from '@goldenthread/model';
import type { Lexer } from './lexer.js';
import type { BrokenLine } from './reading.js';

/** A line that begins with a kind of thing, in whichever letters, or with another word where a kind would stand, a name and a title. */
const KIND = new RegExp(
  `^(?:${Object.values(KINDS)
    .map(({ words }) => words)
    .sort((a, b) => b.length - a.length)
    .join('|')})(?![\\p{L}\\d])`,
  'iu',
);
const NAMED = /^\p{L}[\p{L}-]*(?:[ \t]\p{Ll}[\p{L}-]*)?[ \t]+(\p{Lu}[\p{L}\p{M}\d_-]*)[^:\r\n>#]{0,200}:/u;

/** How much of a line is looked at. */
const MOST = 300;

/**
 * The lines below one that begins something of its own and has no place: a kind that there is not, or a child with nothing to
 * belong to. They would be that thing's, so that they are nobody else's. Only indentation shows which they are.
 */
export class LostLines {
  /** The column of the line that began it; -1 where none did. */
  private column = -1;

  /** Begins with a text. */
  begin(): void {
    this.column = -1;
  }

  /** Whether a line that starts in a column is one of them; it is then counted with the last of the lines that could not be taken. */
  holds(column: number | undefined, broken: BrokenLine[] = []): boolean {
    if (this.column < 0) return false;
    if (column !== undefined && column <= this.column) this.column = -1;
    if (this.column < 0) return false;
    const last = broken.pop();
    if (last) broken.push({ ...last, below: (last.below ?? 0) + 1 });
    return true;
  }

  /** Notes a line without a place, and whether a word of the language begins it; gives whether it begins something. */
  note(text: string, start: number, column: number | undefined, isWord: boolean): boolean {
    const line = text.slice(start, start + MOST);
    if (column === undefined || !(KIND.test(line) || (!isWord && NAMED.test(line)))) return false;
    this.column = column;
    return true;
  }
}

/** The name that a line without a place would have declared, for its problem. */
export function declaredBy(text: string, start: number): Pick<ProblemFact, 'declares'> {
  const name = NAMED.exec(text.slice(start, start + MOST))?.[1]?.normalize('NFC');
  return name === undefined ? {} : { declares: name };
}

/** Whether a token is a word of the language. */
export const isOwnWord = (lexer: Lexer, token: number): boolean => lexer.opensLine(token) && lexer.nameOf(token) !== 'WORD';
