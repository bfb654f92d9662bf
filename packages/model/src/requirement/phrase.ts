import type { NameFact, PeriodFact, Span, ValueFact } from '../facts/common.js';
import { OPENING_WORDS, type TermFact } from '../facts/generated.js';
import type { Element } from '../plan/element.js';

/** A word of a requirement's line: of the language, any other, a name, a figure or a period. */
export interface Word {
  /** As it is written, with single spaces. */
  readonly text: string;
  readonly at: Span;
  /** Whether it is one of the language's own words. */
  readonly isOwn: boolean;
  readonly name?: NameFact;
  readonly figure?: ValueFact;
  readonly period?: PeriodFact;
}

/** The words of a line. */
export function wordsOf(terms: readonly TermFact[]): Word[] {
  return terms.flatMap((term): Word[] => {
    const { at, word, other, named, figure, period } = term;
    if (word !== undefined) return withoutNo(word, at);
    if (other) return [{ text: other.name, at, isOwn: false }];
    if (named) return [{ text: named.name, at, isOwn: false, name: named }];
    if (figure) return [{ text: figure.text, at, isOwn: false, figure }];
    return period ? [{ text: period.text, at, isOwn: false, period }] : [];
  });
}

/** The words of a line as one text. */
export function termsInWords(terms: readonly TermFact[]): string {
  return wordsOf(terms)
    .map(({ text }) => text)
    .join(' ');
}

/** The lines of a requirement that say what is asked of what. */
export function requirementLines(requirement: Element): string[] {
  return [
    ...requirement.all('appliesTo').map(({ terms }) => `for ${termsInWords(terms)}`),
    ...requirement.all('demands').map(({ terms }) => `has ${termsInWords(terms)}`),
  ];
}

const OPENERS: ReadonlySet<string> = new Set(Object.values(OPENING_WORDS).flat());

/** `no target` opens a line of its own in a plan. Behind `has` it says that there is no target. */
function withoutNo(text: string, at: Span): Word[] {
  const rest = text.slice(NO.length + 1);
  if (!text.startsWith(`${NO} `) || !OPENERS.has(rest)) return [{ text, at, isOwn: true }];
  const end = at.start + NO.length;
  return [
    { text: NO, at: { start: at.start, end }, isOwn: true },
    { text: rest, at: { start: at.end - rest.length, end: at.end }, isOwn: true },
  ];
}

const NO = 'no';

/** Something wrong with what a requirement says. */
export interface RequirementProblem {
  /** Whether its words cannot be read, or can be read and never come true. */
  readonly sort: 'unclear' | 'impossible';
  readonly message: string;
  /** The place; the requirement's name where left out. */
  readonly at?: Span;
  /** The word that cannot be read, and those that could stand in its place. */
  readonly typed?: string;
  readonly candidates?: readonly string[];
}

/** What could stand at the end of a line. */
export interface Offer {
  /** A word of the language, or what a name that could stand there stands for. */
  readonly sort: 'word' | 'name';
  readonly text: string;
}

/** Words that make a line read better, and say nothing. */
const FILLERS = new Set([
  'a',
  'an',
  'and',
  'been',
  'both',
  'but',
  'either',
  'if',
  'there',
  'this',
  'those',
  'when',
  'where',
  'whose',
  'each',
  'every',
  'has',
  'have',
  'is',
  'are',
  'its',
  'of',
  'say',
  'says',
  'that',
  'the',
  'their',
  'was',
  'were',
  'which',
  'who',
]);

/** How often parts of a line may be read for one of several kinds. */
const MOST_READINGS = 200;

const TOO_OFTEN =
  'This line asks for something of something more often than can be checked. Write several requirements in its place, each of which asks for less.';

/** The words of a line, read one after another. What could stand behind the last is noted, for whoever is still typing. */
export class Phrase {
  private index = 0;
  /** How often a part of it was read for one of several kinds. */
  private readings = 0;
  /** Whether nothing else could stand at the end than what is noted. */
  private hasAll = false;

  constructor(
    private readonly words: readonly Word[],
    readonly problems: RequirementProblem[],
    /** Where to note them; nowhere where it is only read. */
    private readonly offers?: Map<string, Offer>,
  ) {}

  /** The next word. */
  get next(): Word | undefined {
    return this.words[this.index];
  }

  /** The word behind the next one. */
  get second(): Word | undefined {
    return this.words[this.index + 1];
  }

  get isAtEnd(): boolean {
    return this.index >= this.words.length;
  }

  /** The place of what is read; to come back to. */
  get place(): number {
    return this.index;
  }

  backTo(place: number): void {
    if (this.readings <= MOST_READINGS) this.index = place;
  }

  /** Goes on behind the next word, and gives it. */
  take(): Word {
    return this.words[this.index++] as Word;
  }

  /** Takes the next word where it is one of these. */
  takeOne(...texts: string[]): Word | undefined {
    const { next } = this;
    return next && !next.name && texts.includes(next.text) ? this.take() : undefined;
  }

  /** Goes over words that say nothing, up to one of these. */
  skipFillers(...upTo: readonly string[]): void {
    while (this.next && !this.next.name && FILLERS.has(this.next.text) && !upTo.includes(this.next.text)) this.index++;
  }

  /** Notes what could stand here, where the line ends here. */
  offer(texts: Iterable<string>, sort: Offer['sort'] = 'word'): void {
    if (!this.offers || !this.isAtEnd || this.hasAll) return;
    for (const text of texts) this.offers.set(`${sort} ${text}`, { sort, text });
  }

  /** Lets nothing else stand here than what is noted, where the line ends here: the words of `comment`, for example. */
  offerNothingElse(): void {
    if (this.isAtEnd) this.hasAll = true;
  }

  /** Notes what could stand behind the next word, where the line ends with that. */
  offerBehind(texts: Iterable<string>): void {
    if (!this.offers || this.index < this.words.length - 1) return;
    for (const text of texts) this.offers.set(`word ${text}`, { sort: 'word', text });
  }

  /** What is written from a place up to here. */
  textFrom(place: number): string {
    return this.words
      .slice(place, this.index)
      .map(({ text }) => text)
      .join(' ');
  }

  /**
   * Notes that a part of the line is read for one more kind, and says whether that is too often: `work with work with work` is read for
   * every kind of work, and each time for every kind again. Then the rest of the line is given up.
   */
  isReadTooOften(): boolean {
    if (++this.readings <= MOST_READINGS) return false;
    if (this.readings === MOST_READINGS + 1) this.unclear(TOO_OFTEN, this.next);
    this.giveUp();
    return true;
  }

  /** Goes to the end of the line: the rest of it means nothing any more. */
  giveUp(): void {
    this.index = this.words.length;
  }

  unclear(message: string, word?: Pick<Word, 'text' | 'at'>, candidates: readonly string[] = []): void {
    this.problems.push({ sort: 'unclear', message, candidates, ...(word && { at: word.at, typed: word.text }) });
  }

  impossible(message: string, at?: Span): void {
    this.problems.push({ sort: 'impossible', message, ...(at && { at }) });
  }
}
