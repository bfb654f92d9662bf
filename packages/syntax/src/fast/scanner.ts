import type { NameFact, Pence, Period, PeriodFact, ProblemFact, Span, ValueFact, WordsFact } from '@goldenthread/model';
import { convertToken, wordsFact } from '../text/tokens.js';
import { Figures, type FigureTables } from './figures.js';
import { hashed, hashOf, Interner } from './interner.js';
import { Keywords, type Opening } from './keywords.js';
import { unitsOf } from './text-buffer.js';

/** Thrown where the text is not what the quick way reads. The file is then read by way of the syntax tree. */
export const NOT_RECOGNISED = new Error('This text is for the parser');

/** What the generated part tells of the grammar's tokens. */
export interface Vocabulary {
  /** The names of the tokens; a token's number is its place here. The first is the end of a line. */
  readonly tokens: readonly string[];
  /** The keywords as their words, with their tokens; of those with the same first word the longest first. */
  readonly keywords: readonly (readonly [words: string, token: number])[];
  /** Words that what follows tells apart from a keyword. */
  readonly toldApart: readonly (readonly [word: string, pattern: RegExp, token: number])[];
  readonly figures: FigureTables;
  readonly name: RegExp;
  readonly NAME: number;
  readonly WORD: number;
  readonly WORDS: number;
  readonly TITLE: number;
  readonly COMMA: number;
}

/** The token at the end of a line. */
export const LINE_END = 0;

/** For lists that hold nothing: most of them, so they share one. */
export const NOTHING: never[] = [];

/** Kinds of characters, by their numbers; 0 for those that begin nothing that is quick to read. */
const [LOWER, UPPER, FIGURE, COLON, COMMA_SIGN, REMARK, ENDS] = [1, 2, 3, 4, 5, 6, 7] as const;
const KINDS = new Uint8Array(1 << 16);
/** Whether a character may go on a word or a name. */
const IN_WORD = new Uint8Array(1 << 16);

function note(letters: string, kind: number, inWord: 0 | 1): void {
  for (const letter of letters) {
    KINDS[letter.charCodeAt(0)] = kind;
    IN_WORD[letter.charCodeAt(0)] = inWord;
  }
}
note('abcdefghijklmnopqrstuvwxyz', LOWER, 1);
note('ABCDEFGHIJKLMNOPQRSTUVWXYZ', UPPER, 1);
note('0123456789', FIGURE, 1);
note('-', FIGURE, 1);
note('+£€', FIGURE, 0);
note('_', 0, 1);
note(':', COLON, 0);
note(',', COMMA_SIGN, 0);
note('#', REMARK, 0);
note('\r\n', ENDS, 0);

/** What a figure can be. One that can't be what it says is read anew each time, to say so. */
const [UNSOUND, PERIOD, MONEY, EMPTY, NUMBER, PERCENT] = [0, 1, 2, 3, 4, 5] as const;

/** A figure or period that was met, without its place. */
interface Figure {
  readonly kind: number;
  readonly text: string;
  readonly period: Period | undefined;
  readonly pence: Pence;
  readonly value: number;
}

/** Goes through a text token by token, never past the end of a line but over the comma of a list. */
export class Scanner {
  text = '';
  units: Uint16Array = new Uint16Array(0);
  /** What was found wrong with the text's figures. */
  problems: ProblemFact[] = [];
  /** The next token, with its place. */
  token = LINE_END;
  start = 0;
  private tokenEnd = 0;
  /** Where the last token that was taken ends. */
  end = 0;
  /** Where the comment behind the line's logic starts; -1 where there is none. */
  remark = -1;
  /** Where each line starts. */
  lines: number[] = [];
  private hash = 0;
  /** Whether this is an element's first line, where words for people are its title. */
  inHead = false;
  private readonly keywords: Keywords;
  private readonly figures: Figures;
  private readonly names = new Interner<string>((text) => text);
  private readonly figuresMet: Interner<Figure>[];
  private readonly scratch: unknown[] = [];
  /** The keywords as they are written, by their tokens. */
  private readonly images: string[];

  constructor(private readonly words: Vocabulary) {
    this.keywords = new Keywords(words.keywords, words.toldApart);
    this.figures = new Figures(words.figures);
    this.images = words.tokens.map((name) => name.replaceAll('_', ' '));
    for (const [word, , token] of words.toldApart) this.images[token] = word;
    this.figuresMet = words.figures.tokens.map((token) => new Interner((text) => this.figure(token, text)));
  }

  /** Begins with a text. */
  begin(text: string): void {
    this.text = text;
    this.units = unitsOf(text);
    this.problems = [];
    this.lines = [0];
    this.figures.metOdd = false;
  }

  /** Whether a character of Word or Excel was met where logic stands. */
  get metOdd(): boolean {
    return this.figures.metOdd;
  }

  /** Goes to a place in the text, at the start of a line. */
  moveTo(position: number): void {
    this.remark = -1;
    this.inHead = false;
    this.scan(position, false);
  }

  /** Whether the next token is this one. */
  is(token: number): boolean {
    return this.token === token;
  }

  /** Whether the next token is one of these. */
  isOneOf(tokens: Uint8Array): boolean {
    return tokens[this.token] === 1;
  }

  /** Takes the next token, whatever it is. */
  next(): void {
    this.end = this.tokenEnd;
    this.scan(this.tokenEnd, this.token === this.words.COMMA);
  }

  /** Takes the next token, which must be this one. */
  expect(token: number): void {
    if (this.token !== token) throw NOT_RECOGNISED;
    this.next();
  }

  /** Takes a name (or a rule's name, or a unit): any one token, as it stands. */
  name(token: number): NameFact {
    if (this.token !== token) throw NOT_RECOGNISED;
    const at = { start: this.start, end: this.tokenEnd };
    const name = this.names.find(this.units, at.start, at.end, this.hash);
    this.next();
    return { name, at };
  }

  /** Takes names with commas between them. */
  namesOf(token: number): NameFact[] {
    const first = this.name(token);
    const { COMMA } = this.words;
    if (this.token !== COMMA) return [first];
    const { scratch } = this;
    scratch[0] = first;
    let count = 1;
    while (this.token === COMMA) {
      this.next();
      scratch[count++] = this.name(token);
    }
    return scratch.slice(0, count) as NameFact[];
  }

  /** Takes a keyword as its words. */
  keyword(allowed: Uint8Array): never {
    const { token } = this;
    if (allowed[token] !== 1) throw NOT_RECOGNISED;
    this.next();
    return this.images[token] as never;
  }

  /** Takes words for people: a colon and everything behind it on the line. */
  sentence(token = this.words.WORDS): WordsFact {
    if (this.token !== token) throw NOT_RECOGNISED;
    const words = this.wordsBetween(this.start, this.tokenEnd);
    this.next();
    return words;
  }

  /** The words after a mark, without the spaces around them. */
  wordsBetween(mark: number, lineEnd: number): WordsFact {
    const { units, text } = this;
    let start = mark + 1;
    let end = lineEnd;
    while (units[start] === 32) start++;
    while (end > start && units[end - 1] === 32) end--;
    // Other spaces are too rare to be quick about.
    if (start >= end || !isPlainSign(units[start] as number) || !isPlainSign(units[end - 1] as number))
      return wordsFact(text.slice(mark, lineEnd), mark);
    return { text: text.slice(start, end), at: { start, end } };
  }

  /** Takes a figure or a period. */
  value(allowed: Uint8Array): ValueFact & PeriodFact {
    const { token, start, tokenEnd: end, units } = this;
    if (allowed[token] !== 1) throw NOT_RECOGNISED;
    const met = this.figuresMet[token - FIRST_FIGURE] as Interner<Figure>;
    const figure = met.find(units, start, end, this.hash);
    this.next();
    return (figure.kind === UNSOUND ? this.unsound(token, start, end) : placed(figure, { start, end })) as ValueFact & PeriodFact;
  }

  /** Takes figures or periods, as many as there are. */
  values(allowed: Uint8Array): (ValueFact & PeriodFact)[] {
    const { scratch } = this;
    let count = 0;
    do scratch[count++] = this.value(allowed);
    while (allowed[this.token] === 1);
    return scratch.slice(0, count) as (ValueFact & PeriodFact)[];
  }

  private figure(token: number, text: string): Figure {
    const problems: ProblemFact[] = [];
    const { period, type, pence, value } = convertToken(this.words.tokens[token] as string, text, 0, problems) as Partial<
      ValueFact & PeriodFact & { pence: Pence; value: number }
    >;
    const kind = problems.length > 0 ? UNSOUND : period === undefined ? KINDS_OF_VALUES[type as ValueFact['type']] : PERIOD;
    return { kind, text, period, pence: pence ?? (0 as Pence), value: value ?? 0 };
  }

  private unsound(token: number, start: number, end: number): ValueFact & PeriodFact {
    const image = this.text.slice(start, end);
    return convertToken(this.words.tokens[token] as string, image, start, this.problems) as ValueFact & PeriodFact;
  }

  /** Looks for the token at a place or behind the spaces there; behind a comma a list goes on on the next line. */
  private scan(from: number, afterComma: boolean): void {
    const { units } = this;
    let position = from;
    let code = units[position] as number;
    while (code === 32 || code === 9) code = units[++position] as number;
    if (afterComma && (code === 10 || code === 13)) {
      position = this.overLineEnds(position);
      code = units[position] as number;
    }
    this.start = position;
    switch (KINDS[code]) {
      case LOWER:
        this.scanWord(position);
        return;
      case UPPER:
        this.scanName(position);
        return;
      case FIGURE:
        this.figures.look(units, position);
        if (this.figures.token === 0) throw NOT_RECOGNISED;
        this.hash = hashOf(units, position, this.figures.end);
        this.found(this.figures.token, this.figures.end);
        return;
      case COLON:
        this.found(this.inHead ? this.words.TITLE : this.words.WORDS, this.lineEnd(position));
        return;
      case COMMA_SIGN:
        this.found(this.words.COMMA, position + 1);
        return;
      case REMARK:
        this.remark = position;
        this.found(LINE_END, position);
        return;
      case ENDS:
        this.found(LINE_END, position);
        return;
      default:
        throw NOT_RECOGNISED;
    }
  }

  private found(token: number, end: number): void {
    this.token = token;
    this.tokenEnd = end;
  }

  /** Skips spaces and line ends. */
  private overLineEnds(from: number): number {
    const { units } = this;
    const { length } = this.text;
    let position = from;
    for (; position < length; position++) {
      const code = units[position];
      if (code === 10) this.lines.push(position + 1);
      else if (code !== 13 && code !== 32 && code !== 9) break;
    }
    return position;
  }

  /** Where the line ends that holds a position. */
  lineEnd(position: number): number {
    const { text } = this;
    let end = text.indexOf('\n', position);
    if (end < 0) end = text.length;
    if (this.units[end - 1] === 13) end--;
    return end;
  }

  /** Where the line starts behind the one that holds a position: the end of the text behind the last. */
  lineAfter(position: number): number {
    const { units, text } = this;
    let end = position;
    while (units[end] !== 10) end++;
    if (end >= text.length) return text.length;
    this.lines.push(end + 1);
    return end + 1;
  }

  private scanWord(start: number): void {
    const { units } = this;
    let hash = 0;
    let end = start;
    let code = units[end] as number;
    do {
      hash = hashed(hash, code);
      code = units[++end] as number;
    } while (IN_WORD[code] === 1);
    if (code > 127) throw NOT_RECOGNISED;
    this.hash = hash;
    const word = this.keywords.find(units, start, end, hash);
    if (word === undefined) this.found(this.words.WORD, end);
    else this.scanKeyword(word, start, end);
  }

  private scanKeyword(word: Opening, start: number, end: number): void {
    const { apart, longer } = word;
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

  /** Where the further words of a keyword end; -1 when they don't stand there. */
  private matchWords(words: readonly Uint16Array[], from: number): number {
    const { units } = this;
    let position = from;
    for (const word of words) {
      const before = position;
      while (units[position] === 32 || units[position] === 9) position++;
      if (position === before) return -1;
      for (let index = 0; index < word.length; index++, position++) if (units[position] !== word[index]) return -1;
    }
    const behind = units[position] as number;
    if (behind > 127) throw NOT_RECOGNISED;
    return IN_WORD[behind] === 1 ? -1 : position;
  }

  private scanName(start: number): void {
    const { units } = this;
    let hash = 0;
    let end = start;
    let code = units[end] as number;
    do {
      hash = hashed(hash, code);
      code = units[++end] as number;
    } while (IN_WORD[code] === 1);
    if (code === 46 || code > 127) {
      this.words.name.lastIndex = start;
      const match = this.words.name.exec(this.text);
      if (!match) throw NOT_RECOGNISED;
      end = start + match[0].length;
      hash = hashOf(units, start, end);
    }
    this.hash = hash;
    this.found(this.words.NAME, end);
  }
}

/** Figures are the first tokens behind the end of a line. */
const FIRST_FIGURE = 1;

const isPlainSign = (code: number): boolean => code > 32 && code < 127;

const KINDS_OF_VALUES = { money: MONEY, empty: EMPTY, number: NUMBER, percent: PERCENT } as const;

/** A figure or period with its place. */
function placed({ kind, text, period, pence, value }: Figure, at: Span): ValueFact | PeriodFact {
  switch (kind) {
    case PERIOD:
      return { text, at, period: period as Period };
    case MONEY:
      return { type: 'money', pence, text, at };
    case EMPTY:
      return { type: 'empty', text, at };
    case NUMBER:
      return { type: 'number', value, text, at };
    default:
      return { type: 'percent', value, text, at };
  }
}
