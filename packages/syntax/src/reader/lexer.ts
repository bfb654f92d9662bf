import {
  CELL,
  COLON,
  COMMA,
  ENDS,
  FIGURE,
  FIRST_CHARACTERS,
  isDigit,
  isSpace,
  LOWER,
  MARK,
  noteFigures,
  UPPER,
  WORD_CHARACTERS,
} from './characters.js';
import { Figures } from './figures.js';
import { hashed, hashOf } from './interner.js';
import { Keywords, type Opening } from './keywords.js';
import { TextLines } from './text-lines.js';
import { LINE_END, type Vocabulary } from './vocabulary.js';

/** Cuts a text into tokens, one at a time, never past the end of a line but over the comma of a list. */
export class Lexer extends TextLines {
  /** The token that was found, with its place. */
  token = LINE_END;
  start = 0;
  tokenEnd = 0;
  /** The `#` or `>` behind the line's logic; -1 where there is none. */
  aside = -1;
  /** Whether this is an element's first line, where words for people are its title. */
  inHead = false;
  /** Whether a list may also go on on a line that begins with its comma. */
  commasLead = false;
  /** The hash of a word, a name or a figure. */
  protected hash = 0;
  private readonly figures: Figures;
  private readonly keywords: Keywords;
  /** By the token: whether it is a word of the language, or looks like one. */
  private readonly isWord: Uint8Array;
  /** By the token: whether it is a figure or a period, or stands in the place of one. */
  private readonly isFigure: Uint8Array;
  private readonly number: number;

  constructor(protected readonly words: Vocabulary) {
    super();
    this.keywords = new Keywords(words.keywords, words.toldApart, words.phrases);
    this.figures = new Figures(words.figures);
    noteFigures(this.figures.beginnings());
    const figures = new Set([...words.figures.tokens, ...words.phrases.map(([, , token]) => token), words.DASH]);
    this.isFigure = Uint8Array.from(words.tokens, (_, token) => Number(figures.has(token)));
    this.number = words.tokens.indexOf('NUMBER');
    this.isWord = Uint8Array.from(words.tokens, (name, token) => Number(/^[a-z]|_WORD$/.test(name) || token === words.WORD));
  }

  /** Begins with a text. */
  override begin(text: string): void {
    super.begin(text);
    this.commasLead = false;
    this.figures.metOdd = false;
  }

  /** Whether a character of Word or Excel was met where logic stands. */
  get metOdd(): boolean {
    return this.metOddSpace || this.figures.metOdd;
  }

  /** Whether a line of its own may begin with this token: it is a word. */
  opensLine(token: number): boolean {
    return this.isWord[token] === 1;
  }

  /** A token's name in the grammar. */
  nameOf(token: number): string {
    return this.words.tokens[token] as string;
  }

  /** Goes to a place in the text, at the start of a line. */
  moveTo(position: number): void {
    this.aside = -1;
    this.inHead = false;
    this.scan(position, false);
  }

  /** Goes on to the token behind this one. */
  advance(): void {
    this.scan(this.tokenEnd, this.token === this.words.COMMA);
  }

  /** Goes on to the token behind this one. A list goes on below, but not on a line that a word opens. */
  advanceOnLine(): void {
    this.scan(this.tokenEnd, this.token === this.words.COMMA && !this.wordOpensNext(this.tokenEnd));
  }

  /** Goes to the end of the line, and of the list that goes on below it. */
  skipLine(): void {
    while (this.token !== LINE_END) this.advanceOnLine();
  }

  /** Looks for the token at a place or behind the spaces there; behind a comma a list goes on on the next line. */
  protected scan(from: number, afterComma: boolean): void {
    const { units } = this;
    let position = from;
    let code = units[position] as number;
    while (code === 32 || code === 9) code = units[++position] as number;
    if (afterComma && (FIRST_CHARACTERS[code] === ENDS || FIRST_CHARACTERS[code] === MARK)) {
      position = this.overLineEnds(position);
      code = units[position] as number;
    }
    this.start = position;
    switch (FIRST_CHARACTERS[code]) {
      case LOWER:
        this.scanWord(position);
        return;
      case UPPER:
        this.scanName(position);
        return;
      case FIGURE:
        this.scanFigure(position);
        return;
      case COLON:
        if (this.token === this.number && this.tokenEnd === position && this.isBetweenDigits(position)) break;
        this.found(this.inHead ? this.words.TITLE : this.words.WORDS, this.lineEnd(position));
        return;
      case COMMA:
        this.found(this.words.COMMA, position + 1);
        return;
      case MARK:
        if (this.commasLead && this.leadsOn(position)) return;
        if (this.isFigure[this.token] === 1 && this.matches(CELL, position) > 0) break;
        this.aside = position;
        this.found(LINE_END, position);
        return;
      case ENDS:
        if (this.commasLead && this.leadsOn(position)) return;
        this.found(LINE_END, position);
        return;
      default:
        if (isSpace(code)) this.oddSpaces(position, afterComma);
        else this.scanRare(position);
        return;
    }
    this.found(this.words.ODD, this.runEnd(position));
  }

  private found(token: number, end: number): void {
    this.token = token;
    this.tokenEnd = end;
  }

  /** Whether the next line begins with a comma: then the list goes on there. Words for people are no list. */
  private leadsOn(position: number): boolean {
    const { token, words } = this;
    if (token === words.WORDS || token === words.TITLE) return false;
    if (this.units[this.behindLineEnds(position)] !== 44) return false;
    this.start = this.overLineEnds(position);
    this.found(this.words.COMMA, this.start + 1);
    return true;
  }

  /** Whether a line of its own begins behind a comma at the end of a line. */
  private wordOpensNext(position: number): boolean {
    const next = this.behindLineEnds(position);
    if (!this.hasLineEnd(position, next)) return false;
    const begins = FIRST_CHARACTERS[this.units[next] as number];
    return (
      begins === LOWER || (begins === 0 && this.matches(this.words.name, next) === 0 && this.matches(this.words.word, next) > 0)
    );
  }

  private scanFigure(position: number): void {
    const { figures, units } = this;
    figures.look(units, position);
    if (figures.token === 0 || !this.isBoundary(figures.end)) {
      this.found(this.words.ODD, this.runEnd(position));
      return;
    }
    this.hash = hashOf(units, position, figures.end);
    this.found(figures.token, figures.end);
  }

  /** Where a run of characters ends that is not a figure as a whole: `24/25`, `1.2m`, `(1,234)`. A comma between digits is part of it. */
  private runEnd(start: number): number {
    const { units } = this;
    let end = start + 1;
    while (!this.isBoundary(end) || (units[end] === 44 && isDigit(units[end - 1] as number) && isDigit(units[end + 1] as number)))
      end++;
    return end;
  }

  private scanWord(start: number): void {
    const { units } = this;
    let end = this.plainEnd(start);
    if ((units[end] as number) > 127) {
      const length = this.matches(this.words.word, start);
      if (length > end - start) {
        end = start + length;
        this.hash = hashOf(units, start, end);
      }
    }
    const word = this.keywords.find(units, start, end, this.hash);
    if (word === undefined) this.found(this.words.WORD, end);
    else this.scanKeyword(word, start, end);
  }

  /** Where the letters and figures of a word or a name end, as far as they are plain ones; their hash is kept. */
  private plainEnd(start: number): number {
    const { units } = this;
    let hash = 0;
    let end = start;
    let code = units[end] as number;
    do {
      hash = hashed(hash, code);
      code = units[++end] as number;
    } while (WORD_CHARACTERS[code] === 1);
    this.hash = hash;
    return end;
  }

  private scanKeyword(word: Opening, start: number, end: number): void {
    const { apart, longer, phrase } = word;
    if (phrase && this.scanPhrase(phrase, start)) return;
    if (apart) {
      apart.pattern.lastIndex = start;
      if (apart.pattern.test(this.text)) {
        this.found(apart.token, end);
        return;
      }
    }
    for (const { words, token } of longer) {
      const last = this.matchWords(words, end);
      if (last >= 0) {
        this.found(token, last);
        return;
      }
    }
    this.found(word.token === 0 ? this.words.WORD : word.token, end);
  }

  /** Takes several words that are one figure or period, where they stand there. */
  private scanPhrase({ pattern, token }: NonNullable<Opening['phrase']>, start: number): boolean {
    pattern.lastIndex = start;
    const found = pattern.exec(this.text);
    if (!found || !this.isBoundary(pattern.lastIndex)) return false;
    const end = pattern.lastIndex;
    this.hash = hashOf(this.units, start, end);
    if (/[^\x20-\x7E\u00A3\u20AC]/.test(found[0])) this.metOddSpace = true;
    this.found(token, end);
    return true;
  }

  /** Where the further words of a keyword end; -1 when they do not stand there. */
  private matchWords(words: readonly Uint16Array[], from: number): number {
    const { units } = this;
    let position = from;
    let isOdd = false;
    for (const word of words) {
      const before = position;
      while (isSpace(units[position] as number)) if ((units[position++] as number) > 127) isOdd = true;
      if (position === before) return -1;
      for (let index = 0; index < word.length; index++, position++) if (units[position] !== word[index]) return -1;
    }
    const behind = units[position] as number;
    if (WORD_CHARACTERS[behind] === 1 || (behind > 127 && this.matches(this.words.word, position - 1) > 1)) return -1;
    if (isOdd) this.metOddSpace = true;
    return position;
  }

  private scanName(start: number): void {
    const end = this.plainEnd(start);
    const code = this.units[end] as number;
    if (code === 46 || code > 127) this.longWord(this.words.NAME, start, this.matches(this.words.name, start));
    else this.found(this.words.NAME, end);
  }

  private longWord(token: number, start: number, length: number): void {
    this.hash = hashOf(this.units, start, start + length);
    this.found(token, start + length);
  }

  /** Goes on behind spaces that are none of the language's. There may be a great many. */
  private oddSpaces(from: number, afterComma: boolean): void {
    this.metOddSpace = true;
    let position = from;
    while (isSpace(this.units[position] as number)) position++;
    this.scan(position, afterComma);
  }

  /** Other letters, and what begins nothing of the language's. */
  private scanRare(position: number): void {
    const name = this.matches(this.words.name, position);
    const word = name > 0 ? 0 : this.matches(this.words.word, position);
    if (name + word > 0) this.longWord(name > 0 ? this.words.NAME : this.words.WORD, position, name + word);
    else this.found(this.words.ODD, this.runEnd(position));
  }
}
