import { type ElementKind, KINDS, nameFromTitle, type ProblemFact, readPeriod, type Span } from '@goldenthread/model';
import { EOF, type IRecognitionException, type IToken } from 'chevrotain';
import { closest } from '../parser/closest.js';
import { describeExpected, expectedTokens } from '../parser/expectations.js';
import type { ElementShape, GrammarShape } from '../parser/grammar-shape.js';
import type { PlanLexingReport, PlanToken, StrayLine } from '../parser/plan-lexer.js';
import { keywordInPlan } from '../parser/token-builder.js';

const spanOf = (token: IToken): Span => ({ start: token.startOffset, end: token.startOffset + token.image.length });
const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
const kindWords = (shape: ElementShape): string => KINDS[camel(shape.rule) as ElementKind].words;
const withArticle = (words: string): string => `${/^[aeiou]/.test(words) ? 'an' : 'a'} ${words}`;

/** Turns what lexer and parser stumbled over into problems in a policy officer's words. */
export class ProblemWriter {
  constructor(
    private readonly shape: GrammarShape,
    private readonly text: string,
  ) {}

  /** A line whose first word has no place where it stands. */
  stray({ token, within }: StrayLine): ProblemFact {
    const word = token.image;
    if (token.tokenType.name === 'WORD') return this.unknownWord(token, this.openersAt(within));
    const at = spanOf(token);
    if (token.tokenType.name === 'use') {
      return {
        rule: 'line-not-understood',
        at,
        message: "'use' stands before the first declaration of a file. Move this line to the top.",
      };
    }
    const homes = [...this.shape.elements.values()].filter((element) => element.clauses.has(token.tokenType.name)).map(kindWords);
    if (homes.length === 0) {
      return {
        rule: 'line-not-understood',
        at,
        message: `'${word}' can't start a line. Words for people go after a colon, or on a line that begins with >.`,
      };
    }
    const where = within ? `a line of ${withArticle(kindWords(within))}` : 'the first line of a plan';
    const some = [...new Set(homes)].slice(0, 4);
    const list =
      some.length === 1
        ? withArticle(String(some[0]))
        : `${some.slice(0, -1).map(withArticle).join(', ')} or ${withArticle(String(some.at(-1)))}`;
    return { rule: 'line-not-understood', at, message: `'${word}' can't be ${where}. It belongs under ${list}.` };
  }

  /** Where a line stopped making sense. */
  mistake(error: IRecognitionException): ProblemFact {
    const token = error.token as PlanToken;
    const previous = (error as { previousToken?: IToken }).previousToken;
    const expected = expectedTokens(error.message);
    if (token.opensLine || token.tokenType === EOF || Number.isNaN(token.startOffset)) {
      const at = previous ? spanOf(previous) : { start: 0, end: 0 };
      return {
        rule: 'line-not-understood',
        at,
        message: `This line stops too soon: '${shorten(previous?.image ?? '')}' needs ${describeExpected(expected)} behind it.`,
      };
    }
    return this.unexpected(token, expected);
  }

  private unexpected(token: IToken, expected: readonly string[]): ProblemFact {
    const at = spanOf(token);
    const kind = token.tokenType.name;
    if (kind === 'WORD') {
      if (expected.includes('NAME')) return this.smallLetter(token);
      const words = expected.filter((name) => /^[a-z]/.test(name));
      if (words.length > 0 || expected.length === 0) return this.unknownWord(token, words.length > 0 ? words : this.allOpeners());
    }
    if (kind === 'NUMBER' && expected.includes('FINANCIAL_YEAR')) {
      const suggestion = readPeriod(token.image).suggestion;
      const message = `'${token.image}' isn't a period that can be read.`;
      return {
        rule: 'period-invalid',
        at,
        message: suggestion ? `${message} Did you mean ${suggestion}?` : `${message} Expected a year such as 2024/25.`,
        ...(suggestion ? { replacement: { at, text: suggestion } } : {}),
      };
    }
    const found = shorten(token.image);
    if (kind === 'TITLE' && expected.includes('NAME')) return this.nameless(token);
    if (kind === 'NAME' && expected.length === 0) {
      return {
        rule: 'line-not-understood',
        at,
        message: `'${found}' can't be read here. Words for people go after a colon; several names have a comma between them.`,
      };
    }
    const wanted = expected.length === 0 ? 'Nothing more is expected on this line' : `Expected ${describeExpected(expected)}`;
    return { rule: 'line-not-understood', at, message: `'${found}' can't be read here. ${wanted}.` };
  }

  /** A declaration that has only a title: its name can be made of that. */
  private nameless(token: IToken): ProblemFact {
    const at = spanOf(token);
    const name = nameFromTitle(token.image, '');
    const before = { start: at.start, end: at.start };
    return {
      rule: 'line-not-understood',
      at,
      message: `A name is missing before the title${name === '' ? '' : `, such as '${name}'`}: a short one that starts with a capital letter, by which the rest of the plan calls this.`,
      ...(name === '' ? {} : { replacement: { at: before, text: ` ${name}` } }),
    };
  }

  private smallLetter(token: IToken): ProblemFact {
    const at = spanOf(token);
    const name = token.image.charAt(0).toUpperCase() + token.image.slice(1);
    return {
      rule: 'line-not-understood',
      at,
      message: `'${token.image}' starts with a small letter. Expected a name, and names start with a capital letter: '${name}'.`,
      replacement: { at, text: name },
    };
  }

  private unknownWord(token: IToken, candidates: readonly string[]): ProblemFact {
    const at = spanOf(token);
    const typed = this.wordsFrom(token.startOffset);
    const fitting = closest(typed, this.followed(token, candidates).map(keywordInPlan));
    const match = fitting ?? closest(typed, this.allOpeners().map(keywordInPlan));
    const message = `'${token.image}' isn't a word of the plan language.`;
    if (!match)
      return {
        rule: 'unknown-word',
        at,
        message: `${message} Words for people go after a colon, or on a line that begins with >.`,
      };
    const replaced = { start: at.start, end: at.start + typed.slice(0, match.typedWords).join(' ').length };
    // In `reviewed on2025-12` only a space is missing.
    const gap = /[\p{L}\d]/u.test(this.text.charAt(replaced.end)) ? ' ' : '';
    return {
      rule: 'unknown-word',
      at,
      message: `${message} Did you mean '${match.word}'?`,
      // A word that has no place here would only be the next mistake.
      ...(fitting ? { replacement: { at: replaced, text: match.word + gap } } : {}),
    };
  }

  /** Without the kinds of declarations where no name stands behind the word: the rest would be read as part of it. */
  private followed(token: IToken, candidates: readonly string[]): readonly string[] {
    const behind = this.text.slice(token.startOffset, token.startOffset + 200);
    if (/^[^\s:]+(?:[ \t]+[a-z]+)?[ \t]+[A-Z\u00C0-\u00DE]/.test(behind)) return candidates;
    return candidates.filter((opener) => !this.shape.declarations.has(opener));
  }

  /** The words of a line from an offset on, up to the first thing that isn't a lower-case word. */
  private wordsFrom(offset: number): string[] {
    const found = /^[\p{L}\d_-]+(?: [a-z-]+){0,5}/u.exec(this.text.slice(offset, offset + 200));
    return found ? found[0].split(' ') : [];
  }

  private openersAt(within: ElementShape | undefined): string[] {
    return [...(within?.clauses.keys() ?? []), ...this.shape.declarations.keys()];
  }

  private allOpeners(): string[] {
    return [...new Set([...this.shape.elements.values()].flatMap((element) => [element.opener, ...element.clauses.keys()]))];
  }
}

/** What is left unread because it is too much. */
export function tooMuch({ tooLong, unread }: PlanLexingReport): ProblemFact[] {
  const problems = tooLong.slice(0, 1).map(({ start }): ProblemFact => {
    const others = tooLong.length - 1;
    const more = others > 0 ? ` Nor can ${others} more ${others === 1 ? 'line' : 'lines'} of the file.` : '';
    const message = `This line is longer than a million signs, so it can't be read.${more} Break it up into several lines.`;
    return { rule: 'line-not-understood', at: { start, end: start + 1 }, message };
  });
  if (unread) {
    const message =
      'This file holds too much to be read at once: from here on nothing is checked. Mend its other mistakes, or split it into several files.';
    problems.push({ rule: 'line-not-understood', at: spanOf(unread), message });
  }
  return problems;
}

/** A text as a message quotes it. */
export function shorten(text: string): string {
  return text.length <= 40 ? text : `${text.slice(0, 39)}…`;
}
