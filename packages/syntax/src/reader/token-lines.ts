import { blanked, longLines } from '../text/limits.js';
import { COMMENT_MARK, ENDS, FIRST_CHARACTERS, isSpace, MARK } from './characters.js';
import { tables } from './grammar.generated.js';
import { Lexer } from './lexer.js';
import { isOwnWord, LostLines } from './lost-lines.js';
import { Nesting } from './nesting.js';
import { plainLineEnds } from './reading.js';
import { LINE_END } from './vocabulary.js';

/** A word, name, figure or mark of a plan. */
export interface Token {
  /** Its name in the grammar: a terminal such as `NAME`, or a keyword such as `led_by`. */
  readonly type: string;
  /** As it is written. */
  readonly image: string;
  readonly start: number;
  readonly end: number;
}

/** A comment, or words for people, from its mark on. */
export interface Aside {
  readonly isRemark: boolean;
  readonly image: string;
  readonly start: number;
  readonly end: number;
}

/** A line of a text, as its tokens. */
export interface TokenLine {
  readonly tokens: readonly Token[];
  /** Comments and words for people: one, unless the line is the rest of another's list. */
  readonly aside: Aside | undefined;
  /**
   * How deep the line stands: 0 for a declaration, 1 for its clauses and children, and so on. Undefined for a line that goes
   * on with the one above, and for one without logic or without a place.
   */
  readonly depth: number | undefined;
  /** Set for a line that would belong to one above that begins something and has no place. */
  readonly lost?: true;
}

type Building = { -readonly [Field in keyof TokenLine]: TokenLine[Field] } & { tokens: Token[] };

/** The lines of a text as their tokens, in order. A line whose first word has no place where it stands has none. */
export function tokenLines(text: string): TokenLine[] {
  return new LineWalk(text).lines();
}

class LineWalk {
  private readonly lexer = new Lexer(tables.words);
  private readonly nesting = new Nesting(tables);
  private readonly lost = new LostLines();
  private readonly found: Building[] = [];
  /** Whether the last token is the comma of a list. */
  private endsInComma = false;

  constructor(private readonly text: string) {
    const readable = plainLineEnds(blanked(text, longLines(text)));
    this.lexer.begin(readable);
    this.lexer.commasLead = /^[^\S\n]*,/m.test(readable);
  }

  lines(): TokenLine[] {
    let position = 0;
    while (position < this.text.length) position = this.line(position);
    this.lineAt(this.lexer.lines.length - 1);
    return this.found;
  }

  private lineAt(index: number): Building {
    while (this.found.length <= index) this.found.push({ tokens: [], aside: undefined, depth: undefined });
    return this.found[index] as Building;
  }

  /** Cuts up the line, with the rest of its list, that starts at a position; gives where the next one starts. */
  private line(start: number): number {
    const { lexer } = this;
    const { units } = lexer;
    let position = start;
    let code = units[position] as number;
    while (isSpace(code)) code = units[++position] as number;
    const begins = FIRST_CHARACTERS[code] as number;
    if (begins === ENDS) return lexer.lineAfter(position);
    if (code !== COMMENT_MARK && this.lost.holds(lexer.columnOf(position))) {
      this.lineAt(lexer.lines.length - 1).lost = true;
      return lexer.lineAfter(position);
    }
    if (begins === MARK) return lexer.lineAfter(this.aside(position));
    lexer.moveTo(position);
    const depth = lexer.opensLine(lexer.token) ? this.depthOf(lexer.token) : undefined;
    if (depth !== undefined) this.lineAt(lexer.lines.length - 1).depth = depth;
    else this.lost.note(lexer.text, position, lexer.columnOf(position), isOwnWord(lexer, lexer.token));
    const isKept = depth !== undefined || this.endsInComma;
    for (; lexer.token !== LINE_END; lexer.advanceOnLine()) {
      const { token, start: from, tokenEnd: end } = lexer;
      if (isKept)
        this.lineAt(lexer.lines.length - 1).tokens.push({
          type: lexer.nameOf(token),
          image: lexer.text.slice(from, end),
          start: from,
          end,
        });
      this.endsInComma = isKept && token === tables.words.COMMA;
    }
    for (const mark of lexer.asidesWithin.splice(0)) this.aside(mark);
    return lexer.lineAfter(lexer.aside < 0 ? lexer.start : this.aside(lexer.aside));
  }

  /** How deep a line stands that begins with this word; undefined where it has no place. */
  private depthOf(token: number): number | undefined {
    const { lexer, nesting } = this;
    if (!nesting.place(token)) return token === tables.use && nesting.depth === 0 ? 0 : undefined;
    const { depth, opened } = nesting;
    if (opened) nesting.enter(opened);
    lexer.inHead = opened !== undefined;
    return depth;
  }

  /** Notes a comment, or words for people; gives where they end. */
  private aside(mark: number): number {
    const { lexer } = this;
    const end = lexer.lineEnd(mark);
    const index = lexer.lines.findLastIndex((start) => start <= mark);
    this.lineAt(index).aside = {
      isRemark: lexer.units[mark] === COMMENT_MARK,
      image: lexer.text.slice(mark, end),
      start: mark,
      end,
    };
    return end;
  }
}
