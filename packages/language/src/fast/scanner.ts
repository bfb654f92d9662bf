import type { NameFact, PeriodFact, ProblemFact, ValueFact, WordsFact } from '@goldenthread/model';
import { convertToken, wordsFact } from '../facts/tokens.js';

/** Thrown where the text is not what the quick way reads. The file is then read by way of the syntax tree. */
export const NOT_RECOGNISED = new Error('This text is for the parser');

/** What the generated part tells of the grammar's tokens. */
export interface Vocabulary {
  /** The names of the tokens; a token's number is its place here. */
  readonly tokens: readonly string[];
  /** By the first word: the keywords that begin with it, longest first, as their words and their token. */
  readonly keywords: ReadonlyMap<string, readonly (readonly [words: readonly string[], token: number])[]>;
  /** Words that what follows tells apart from a keyword: a pattern for each, by the word. */
  readonly toldApart: ReadonlyMap<string, readonly [pattern: RegExp, token: number]>;
  /** The terminals that begin with a figure, a sign or a currency, in the grammar's order, one group each. */
  readonly figures: RegExp;
  readonly figureTokens: readonly number[];
  readonly name: RegExp;
  readonly NAME: number;
  readonly WORD: number;
  readonly WORDS: number;
  readonly TITLE: number;
  readonly DASH: number;
  readonly COMMA: number;
}

/** The token at the end of a line. */
export const LINE_END = -1;

const isLower = (code: number): boolean => code >= 97 && code <= 122;
const isUpper = (code: number): boolean => code >= 65 && code <= 90;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isWordPart = (code: number): boolean => isLower(code) || isUpper(code) || isDigit(code) || code === 95 || code === 45;

/** Goes through a text token by token, never past the end of a line but over the comma of a list. */
export class Scanner {
  /** Where the next token is looked for. */
  private position = 0;
  /** The next token, once it has been looked at. */
  private ahead: number | undefined;
  private aheadStart = 0;
  private aheadEnd = 0;
  /** Where the last token that was taken ends. */
  end = 0;
  /** Where the comment behind the line's logic starts; -1 where there is none. */
  remark = -1;
  private afterComma = false;
  /** Whether this is an element's first line, where words for people are its title. */
  inHead = false;

  constructor(
    readonly text: string,
    private readonly words: Vocabulary,
    readonly problems: ProblemFact[],
  ) {}

  /** Goes to a place in the text. */
  moveTo(position: number): void {
    this.position = position;
    this.ahead = undefined;
    this.remark = -1;
    this.afterComma = false;
    this.inHead = false;
  }

  /** Where the next token starts. */
  get start(): number {
    this.peek();
    return this.aheadStart;
  }

  /** The next token. */
  peek(): number {
    if (this.ahead === undefined) this.ahead = this.scan();
    return this.ahead;
  }

  /** Takes the next token, which must be this one. */
  expect(token: number): void {
    if (this.peek() !== token) throw NOT_RECOGNISED;
    this.take();
  }

  private take(): void {
    this.afterComma = this.ahead === this.words.COMMA;
    this.end = this.aheadEnd;
    this.position = this.aheadEnd;
    this.ahead = undefined;
  }

  /** Takes a name (or a rule's name, or a unit): any one token, as it stands. */
  name(token: number): NameFact {
    if (this.peek() !== token) throw NOT_RECOGNISED;
    const at = { start: this.aheadStart, end: this.aheadEnd };
    this.take();
    return { name: this.text.slice(at.start, at.end), at };
  }

  /** Takes a keyword as its words. */
  keyword(allowed: Uint8Array): never {
    const token = this.peek();
    if (token < 0 || allowed[token] !== 1) throw NOT_RECOGNISED;
    const image = this.text.slice(this.aheadStart, this.aheadEnd);
    this.take();
    return image.replace(/[ \t]+/g, ' ') as never;
  }

  /** Takes words for people: a colon and everything behind it on the line. */
  sentence(token = this.words.WORDS): WordsFact {
    if (this.peek() !== token) throw NOT_RECOGNISED;
    const [start, end] = [this.aheadStart, this.aheadEnd];
    this.take();
    return wordsFact(this.text.slice(start, end), start);
  }

  /** Takes a figure or a period. */
  value(allowed: Uint8Array): ValueFact & PeriodFact {
    const token = this.peek();
    if (token < 0 || allowed[token] !== 1) throw NOT_RECOGNISED;
    const [start, end] = [this.aheadStart, this.aheadEnd];
    this.take();
    return convertToken(this.words.tokens[token] as string, this.text.slice(start, end), start, this.problems) as ValueFact &
      PeriodFact;
  }

  private scan(): number {
    this.skip();
    const { text, position } = this;
    this.aheadStart = position;
    this.aheadEnd = position;
    if (position >= text.length) return LINE_END;
    const code = text.charCodeAt(position);
    if (isLower(code)) return this.scanWord();
    if (isUpper(code)) return this.scanName();
    if (code === 10 || code === 13) return LINE_END;
    if (code === 58) return this.ends(this.lineEnd(position), this.inHead ? this.words.TITLE : this.words.WORDS);
    if (code === 44) return this.ends(position + 1, this.words.COMMA);
    if (code === 35) {
      this.remark = position;
      return LINE_END;
    }
    // The commonest figure of all: an empty cell.
    if (code === 45 && !(text.charCodeAt(position + 1) > 32)) return this.ends(position + 1, this.words.DASH);
    if (isDigit(code) || code === 45 || code === 43 || code === 163 || code === 8364) return this.scanFigure();
    throw NOT_RECOGNISED;
  }

  /** Skips spaces, and behind a comma also line ends: a list goes on on the next line. */
  private skip(): void {
    const { text } = this;
    for (;;) {
      const code = text.charCodeAt(this.position);
      if (code === 32 || code === 9) this.position++;
      else if (this.afterComma && (code === 10 || code === 13)) this.position++;
      else return;
    }
  }

  /** Where the line ends that holds a position. */
  lineEnd(position: number): number {
    const { text } = this;
    let end = text.indexOf('\n', position);
    if (end < 0) end = text.length;
    if (text.charCodeAt(end - 1) === 13) end--;
    return end;
  }

  private ends(end: number, token: number): number {
    this.aheadEnd = end;
    return token;
  }

  private scanWord(): number {
    const { text, position } = this;
    let end = position + 1;
    while (isWordPart(text.charCodeAt(end))) end++;
    if (text.charCodeAt(end) > 127) throw NOT_RECOGNISED;
    const word = text.slice(position, end);
    const apart = this.words.toldApart.get(word);
    if (apart) {
      apart[0].lastIndex = position;
      if (apart[0].test(text)) return this.ends(end, apart[1]);
    }
    for (const [words, token] of this.words.keywords.get(word) ?? []) {
      const last = this.matchWords(words, end);
      if (last >= 0) return this.ends(last, token);
    }
    return this.ends(end, this.words.WORD);
  }

  /** Where the further words of a keyword end; -1 when they don't stand there. */
  private matchWords(words: readonly string[], from: number): number {
    const { text } = this;
    let position = from;
    for (let index = 1; index < words.length; index++) {
      const before = position;
      while (text.charCodeAt(position) === 32 || text.charCodeAt(position) === 9) position++;
      const word = words[index] as string;
      if (position === before || !text.startsWith(word, position)) return -1;
      position += word.length;
    }
    const behind = text.charCodeAt(position);
    if (words.length > 1 && behind > 127) throw NOT_RECOGNISED;
    return words.length > 1 && isWordPart(behind) ? -1 : position;
  }

  private scanName(): number {
    const { text, position } = this;
    let end = position + 1;
    while (isWordPart(text.charCodeAt(end))) end++;
    const behind = text.charCodeAt(end);
    if (behind !== 46 && !(behind > 127)) return this.ends(end, this.words.NAME);
    this.words.name.lastIndex = position;
    const match = this.words.name.exec(text);
    if (!match) throw NOT_RECOGNISED;
    return this.ends(position + match[0].length, this.words.NAME);
  }

  private scanFigure(): number {
    const { figures, figureTokens } = this.words;
    figures.lastIndex = this.position;
    const match = figures.exec(this.text);
    if (!match) throw NOT_RECOGNISED;
    let group = 1;
    while (match[group] === undefined) group++;
    return this.ends(this.position + match[0].length, figureTokens[group - 1] as number);
  }
}
