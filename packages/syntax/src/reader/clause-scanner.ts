import {
  type CurrencySign,
  type NameFact,
  type Pence,
  type PeriodFact,
  type ProblemFact,
  signOf,
  type ValueFact,
  type WordsFact,
} from '@goldenthread/model';
import { convertToken, wordsFact } from '../text/tokens.js';
import { isDigit } from './characters.js';
import { Interner } from './interner.js';
import { Lexer } from './lexer.js';
import { KINDS_OF_VALUES, type MetFigure, PERIOD, placed, UNSOUND } from './met-figure.js';
import { LINE_END, type Vocabulary } from './vocabulary.js';

/** For lists that hold nothing: most of them, so they share one. */
export const EMPTY_LIST: never[] = [];

/**
 * Takes what a clause is made of, token by token. Where the next token is not what the clause needs, the line breaks off:
 * from there on nothing is taken and nothing more is found, so that whatever reads the clause comes to its end by itself.
 */
export class ClauseScanner extends Lexer {
  /** What was found wrong with the text's figures. */
  problems: ProblemFact[] = [];
  /** The signs of the currencies that amounts were met in. */
  signs: CurrencySign[] = [];
  private lastSign: CurrencySign | undefined;
  /** Where the last token that was taken ends. */
  end = 0;
  /** Whether the line broke off; then with which token, and where. */
  isBroken = false;
  brokenToken = LINE_END;
  brokenStart = 0;
  brokenEnd = 0;
  /** Names in one Unicode form: `ŵ` can be typed as one character or as two. */
  private readonly names = new Interner<string>((text) => text.normalize('NFC'));
  private readonly figuresMet: Interner<MetFigure>[];
  private readonly scratch: unknown[] = [];
  /** The keywords as they are written, by their tokens. */
  private readonly images: string[];

  constructor(words: Vocabulary) {
    super(words);
    this.images = words.tokens.map((name) => name.replaceAll('_', ' '));
    for (const [word, , token] of words.toldApart) this.images[token] = word;
    const phrases = words.phrases.map(([, , token]) => token);
    this.figuresMet = [...words.figures.tokens, ...phrases].map((token) => new Interner((text) => this.figure(token, text)));
  }

  override begin(text: string): void {
    super.begin(text);
    this.problems = [];
    this.signs = [];
    this.lastSign = undefined;
    this.isBroken = false;
  }

  override moveTo(position: number): void {
    this.isBroken = false;
    super.moveTo(position);
  }

  /** Whether the next token is this one. */
  is(token: number): boolean {
    return this.token === token;
  }

  /** Whether the next token is a name that can be the part of a measure, and no period as people write it. */
  isPart(token: number): boolean {
    return this.token === token && !LIKE_A_PERIOD.test(this.text.slice(this.start, this.tokenEnd));
  }

  /** Whether the next token is one of these. */
  isOneOf(tokens: Uint8Array): boolean {
    return tokens[this.token] === 1;
  }

  /** Takes the next token, whatever it is. */
  next(): void {
    this.end = this.tokenEnd;
    this.advance();
  }

  /** Takes the next token, which must be this one. */
  expect(token: number): void {
    if (this.token === token) this.next();
    else this.breakOff();
  }

  /** Says that the line cannot be read from the next token on. */
  breakOff(): void {
    if (this.isBroken) return;
    this.isBroken = true;
    this.brokenToken = this.token;
    this.brokenStart = this.start;
    this.brokenEnd = this.tokenEnd;
    this.token = LINE_END;
  }

  /** Goes to the end of a line that broke off. */
  skipRest(): void {
    this.token = this.brokenToken;
    this.start = this.brokenStart;
    this.tokenEnd = this.brokenEnd;
    this.skipLine();
  }

  /** Takes a name (or a rule's name, or a unit): any one token, as it stands. */
  name(token: number): NameFact | undefined {
    if (this.token !== token) {
      this.breakOff();
      return undefined;
    }
    const at = { start: this.start, end: this.tokenEnd };
    const name = this.names.find(this.text, this.units, at.start, at.end, this.hash);
    this.next();
    return { name, at };
  }

  /** Takes a name that may be one of several tokens. */
  nameOfOne(allowed: Uint8Array): NameFact | undefined {
    if (allowed[this.token] === 1) return this.name(this.token);
    this.breakOff();
    return undefined;
  }

  /** Takes names with commas between them. */
  namesOf(token: number): NameFact[] {
    const first = this.name(token);
    const { COMMA } = this.words;
    if (first === undefined) return EMPTY_LIST;
    if (this.token !== COMMA) return [first];
    const { scratch } = this;
    scratch[0] = first;
    let count = 1;
    while (this.token === COMMA) {
      this.next();
      const name = this.name(token);
      if (name !== undefined) scratch[count++] = name;
    }
    return scratch.slice(0, count) as NameFact[];
  }

  /** Takes a keyword as its words. */
  keyword(allowed: Uint8Array): string | undefined {
    const { token } = this;
    if (allowed[token] !== 1) {
      this.breakOff();
      return undefined;
    }
    this.next();
    return this.images[token];
  }

  /** Takes words for people: a colon and everything behind it on the line. */
  sentence(token = this.words.WORDS): WordsFact | undefined {
    if (this.token !== token) {
      this.breakOff();
      return undefined;
    }
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
  value(allowed: Uint8Array): (ValueFact & PeriodFact) | undefined {
    const { token, start, tokenEnd: end, units } = this;
    if (allowed[token] !== 1) {
      this.breakOff();
      return undefined;
    }
    const met = this.figuresMet[token - FIRST_FIGURE] as Interner<MetFigure>;
    const figure = met.find(this.text, units, start, end, this.hash);
    if (figure.sign !== undefined && figure.sign !== this.lastSign) this.noteSign(figure.sign);
    this.next();
    return (figure.kind === UNSOUND ? this.unsound(token, start, end) : placed(figure, { start, end })) as ValueFact & PeriodFact;
  }

  /** Takes figures or periods, as many as there are. */
  values(allowed: Uint8Array): (ValueFact & PeriodFact)[] {
    if (allowed[this.token] !== 1) {
      this.breakOff();
      return EMPTY_LIST;
    }
    const { scratch } = this;
    let count = 0;
    do {
      if (count > 0 && this.isRestOfAmount()) {
        this.breakOff();
        break;
      }
      scratch[count++] = this.value(allowed);
    } while (allowed[this.token] === 1);
    return scratch.slice(0, count) as (ValueFact & PeriodFact)[];
  }

  /**
   * Whether the next figure is the rest of the amount before it: in `£1 234` a space stands where a comma should, and so does a
   * fixed space of Word or Excel between any figures.
   */
  private isRestOfAmount(): boolean {
    const { start, end, units } = this;
    if (this.tokenEnd - start !== 3 || start - end !== 1 || this.nameOf(this.token) !== 'NUMBER') return false;
    let first = end;
    while (end - first < 4 && isDigit(units[first - 1] as number)) first--;
    if (end === first || end - first > 3) return false;
    return (units[end] as number) > 127 || CURRENCY.includes(units[first - 1] as number);
  }

  private figure(token: number, text: string): MetFigure {
    const problems: ProblemFact[] = [];
    const {
      period,
      type,
      pence,
      value,
      flag,
      inexact,
      text: bare,
    } = convertToken(this.words.tokens[token] as string, text, 0, problems) as Partial<
      ValueFact & PeriodFact & { pence: Pence; value: number }
    >;
    const kind = problems.length > 0 ? UNSOUND : period === undefined ? KINDS_OF_VALUES[type as ValueFact['type']] : PERIOD;
    return {
      kind,
      text: bare ?? text,
      period,
      pence: pence ?? (0 as Pence),
      value: value ?? 0,
      sign: type === 'money' ? signOf(text) : undefined,
      flag,
      inexact,
    };
  }

  private noteSign(sign: CurrencySign): void {
    this.lastSign = sign;
    if (!this.signs.includes(sign)) this.signs.push(sign);
  }

  private unsound(token: number, start: number, end: number): ValueFact & PeriodFact {
    const image = this.text.slice(start, end);
    return convertToken(this.words.tokens[token] as string, image, start, this.problems) as ValueFact & PeriodFact;
  }
}

/** Figures are the first tokens behind the end of a line, and phrases that are figures come right behind them. */
const FIRST_FIGURE = 1;

/** The signs of currencies: $, £ and €. */
const CURRENCY = [0x24, 0xa3, 0x20ac];

/** Quarters, halves, financial years, months and words for `not yet` as they are typed in the place of a period. */
const LIKE_A_PERIOD =
  /^(?:Q(?:uarter|tr)?\d?|H\d|FY\d*|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:[a-z]*)(?:-\d+)?|T\.?B\.?[ACDN]|Spring|Summer|Autumn|Winter)$/i;

const isPlainSign = (code: number): boolean => code > 32 && code < 127;
