import {
  capitalised,
  type ElementKind,
  KINDS,
  listed,
  nameFromTitle,
  openingOf,
  type ProblemFact,
  readPeriod,
  type Span,
  upLinksOf,
  withArticle,
} from '@goldenthread/model';
import { keywordInPlan } from '../reader/keywords.js';
import type { BrokenLine } from '../reader/reading.js';
import { allOpeners, declarations, openersWithin, shapes, takersOf } from '../reader/shapes.js';
import { isName } from '../text/names.js';
import { shorten } from '../text/tokens.js';
import type { Mistake } from './clause-parser.js';
import { closest } from './closest.js';
import { describeExpected } from './expected-tokens.js';

const FOR_READERS = 'If these are words for readers, put them after a colon, or start the line with >.';

const kindWords = (kind: ElementKind): string => KINDS[kind].words;

/** What stands in the lines of a requirement: nearly any word may. */
const REQUIREMENT_TERMS = 'Say what the rule is for and what it asks, such as ‘for project’ and ‘has owner’.';

const isOfRequirement = (clause: string | undefined): boolean => clause === 'appliesTo' || clause === 'demands';

/** A token of the text that has no place where it stands. */
interface Found {
  readonly token: string;
  readonly image: string;
  readonly at: Span;
}

/** Turns what broke lines into problems in a policy officer's words. */
export class ProblemWriter {
  constructor(private readonly text: string) {}

  /** A line whose first word has no place where it stands. */
  stray({ token, at, within }: BrokenLine): ProblemFact {
    const found = { token, image: this.text.slice(at.start, at.end), at };
    if (token === 'WORD') return this.unknownWord(found, openersWithin(within));
    if (token === 'use') return line(at, '‘use’ stands before the first declaration of a file. Move this line to the top.');
    const homes = [...new Set(takersOf(token).map(kindWords))].slice(0, 4).map(withArticle);
    if (homes.length === 0) return line(at, `A line cannot start with ‘${shorten(found.image)}’. ${FOR_READERS}`);
    if (this.isAtMargin(at) && within)
      return line(at, `‘${found.image}’ does not stand by itself. It belongs under ${listed(homes, 'or')}.`);
    const where = within ? `a line of ${withArticle(kindWords(within))}` : 'the first line of a plan';
    return line(
      at,
      `‘${found.image}’ cannot be ${where}. ${upwards(token, within) ?? `It belongs under ${listed(homes, 'or')}`}.`,
    );
  }

  private isAtMargin({ start }: Span): boolean {
    return start === 0 || /[\r\n]/.test(this.text.charAt(start - 1));
  }

  /** Where a clause stopped making sense. */
  mistake({ clause, start, within }: BrokenLine, { found, before, expected }: Mistake): ProblemFact {
    if (found) {
      const at = { start: start + found.start, end: start + found.start + found.image.length };
      const isWords = found.token === 'WORDS' || found.token === 'TITLE';
      if (isWords && isFigure(found.image) && expected.some((name) => FIGURES.has(name)))
        return figureBehindColon({ ...found, at });
      if (isWords && expected.includes('NAME'))
        return shapes.has(clause as ElementKind) ? nameless({ ...found, at }) : namesBehindColon({ ...found, at });
      return this.unexpected({ ...found, at }, expected, within);
    }
    const image = before?.image ?? '';
    const from = start + (before?.start ?? 0);
    if (isOfRequirement(clause))
      return line({ start: from, end: from + image.length }, `‘${image}’ has nothing behind it. ${REQUIREMENT_TERMS}`);
    const needs = `‘${shorten(image)}’ needs ${describeExpected(expected)} behind it.`;
    return line({ start: from, end: from + image.length }, `This line stops too soon: ${needs}`);
  }

  /** A clause that needs words, on an element's first line: the words there are the element's title. */
  titleTaken({ start, at }: BrokenLine): ProblemFact {
    const [clause = ''] = /^[a-z-]+(?: [a-z]+)*/.exec(this.text.slice(start, at.start)) ?? [];
    const message = `The words behind this colon are the title. Put ‘${clause}’ with its own words on the next line.`;
    return line(at, message, { at: { start, end: start }, text: '\n' });
  }

  private unexpected(found: Found, expected: readonly string[], within: ElementKind | undefined): ProblemFact {
    const { token, at } = found;
    const image = shorten(found.image);
    const name = expected.includes('NAME')
      ? /^[ \t]+(\p{Lu}[\p{L}\d_-]*)/u.exec(this.text.slice(at.end, at.end + 100))
      : undefined;
    if (name && SMALL_WORDS.test(found.image))
      return line(at, `No ‘${image}’ stands before a name here. Write ‘${name[1]}’ alone.`, {
        at: { start: at.start, end: at.end + name[0].length },
        text: name[1] ?? '',
      });
    if (token === 'WORD') {
      if (expected.includes('NAME')) return smallLetter(found);
      const words = expected.filter((name) => /^[a-z]/.test(name));
      if (words.length > 1 && words.length <= MOST_WORDS && !closest(found.image.split(' '), words.map(keywordInPlan)))
        return line(at, `‘${image}’ cannot be read here. Expected ${describeExpected(expected)}.`);
      if (words.length > 0 || expected.length === 0) return this.unknownWord(found, words.length > 0 ? words : allOpeners());
    }
    if (token === 'NUMBER' && expected.includes('FINANCIAL_YEAR')) return noPeriod(found);
    if (expected.length > 0) return line(at, `‘${image}’ cannot be read here. Expected ${describeExpected(expected)}.`);
    if (token === 'NAME')
      return line(
        at,
        `‘${image}’ cannot be read here. Words for readers go after a colon; several names have a comma between them.`,
      );
    if (shapesOpenedBy(token)) return ownLine(found, openersWithin(within).includes(token));
    return line(at, `‘${image}’ cannot be read here. Nothing more is expected on this line.`);
  }

  private unknownWord({ image, at }: Found, candidates: readonly string[]): ProblemFact {
    const typed = this.wordsFrom(at.start);
    const fitting = closest(typed, this.followed(at.start, candidates).map(keywordInPlan));
    const match = fitting ?? closest(typed, allOpeners().map(keywordInPlan));
    const message = `‘${shorten(image)}’ is not a word of the plan language.`;
    if (!match) return { rule: 'unknown-word', at, message: `${message} ${FOR_READERS}` };
    const replaced = { start: at.start, end: at.start + typed.slice(0, match.typedWords).join(' ').length };
    // In `reviewed on2025-12` only a space is missing.
    const gap = /[\p{L}\d]/u.test(this.text.charAt(replaced.end)) ? ' ' : '';
    return {
      rule: 'unknown-word',
      at,
      message: `${message} Did you mean ‘${match.word}’?`,
      // A word that has no place here would only be the next mistake.
      ...(fitting ? { replacement: { at: replaced, text: match.word + gap } } : {}),
    };
  }

  /** Without the kinds of declarations where no name stands behind the word: the rest would be read as part of it. */
  private followed(start: number, candidates: readonly string[]): readonly string[] {
    const behind = this.text.slice(start, start + 200);
    if (/^[^\s:]+(?:[ \t]+[a-z]+)?[ \t]+[A-Z\u00C0-\u00DE]/.test(behind)) return candidates;
    return candidates.filter((opener) => !declarations.has(opener));
  }

  /** The words of a line from an offset on, up to the first thing that is not a lower-case word. */
  private wordsFrom(offset: number): string[] {
    const found = /^[\p{L}\d_-]+(?: [a-z-]+){0,5}/u.exec(this.text.slice(offset, offset + 200));
    return found ? found[0].split(' ') : [];
  }
}

/** Of a line that says what something is for, where the kind says that with other words: which. */
function upwards(token: string, within: ElementKind | undefined): string | undefined {
  const isUpLink = takersOf(token).some((kind) => {
    const type = shapes.get(kind)?.takes.get(token);
    return upLinksOf(kind).some((each) => each === type);
  });
  const instead = isUpLink && within ? upLinksOf(within).slice(0, MOST_LINKS) : [];
  if (instead.length === 0 || !within) return undefined;
  const words = instead.map((type) => `‘${openingOf(type)}’`);
  return `${capitalised(withArticle(kindWords(within)))} says what it is for with ${listed(words, 'or')}`;
}

/** So many of them are named. */
const MOST_LINKS = 3;

/** Words that people put before a name, where the language has none. */
const SMALL_WORDS = /^(?:from|of|by|for|to|with|in|on|the|via|and)$/;

/** Of more words than this, nobody reads what could stand somewhere. */
const MOST_WORDS = 8;

type Replacement = ProblemFact['replacement'];

function line(at: Span, message: string, replacement?: Replacement): ProblemFact {
  return { rule: 'line-not-understood', at, message, ...(replacement ? { replacement } : {}) };
}

const shapesOpenedBy = (token: string): boolean => [...shapes.values()].some(({ opener }) => opener === token);

/** A child or a declaration that was begun on the line of something else. */
function ownLine({ image, at }: Found, hasPlace: boolean): ProblemFact {
  const message = `‘${image}’ starts a line of its own. Put it on the next line.`;
  return line(at, message, hasPlace ? { at: { start: at.start, end: at.start }, text: '\n' } : undefined);
}

function noPeriod({ image, at }: Found): ProblemFact {
  const { suggestion } = readPeriod(image);
  const message = `‘${image}’ is not a period that can be read.`;
  return {
    rule: 'period-invalid',
    at,
    message: suggestion ? `${message} Did you mean ${suggestion}?` : `${message} Expected a year such as 2024/25.`,
    ...(suggestion ? { replacement: { at, text: suggestion } } : {}),
  };
}

/** A declaration that has only a title: its name can be made of that. */
function nameless({ image, at }: Found): ProblemFact {
  const name = nameFromTitle(image, '');
  const such = name === '' ? '' : `, such as ‘${name}’`;
  const message = `A name is missing before the title${such}: a short one that starts with a capital letter, by which the rest of the plan calls this.`;
  return line(at, message, name === '' ? undefined : { at: { start: at.start, end: at.start }, text: ` ${name}` });
}

const FIGURES = new Set(['MONEY', 'NUMBER', 'PERCENT', 'DATE']);

/** One figure or period, or a row of them. */
const isFigure = (words: string): boolean =>
  /^:(?:\s*(?:[-+\u2013\u2212]?[$\u00A3\u20AC]?\d[\d.,/%\w-]*|[-\u2013\u2212])(?=\s|$)){1,60}$/.test(words.trimEnd());

/** `actual 2024/25: 5`: a figure has no colon before it. */
function figureBehindColon({ image, at }: Found): ProblemFact {
  const figure = image.slice(1).trim();
  const colon = { start: at.start, end: at.start + image.indexOf(figure) };
  return line(at, `No colon stands before a figure. Write ‘${shorten(figure)}’ without it.`, { at: colon, text: ' ' });
}

/** `supports: Plan2030`: a link has no colon before its names. */
function namesBehindColon({ image, at }: Found): ProblemFact {
  // Behind the name of a fund stand its amounts.
  const [, gap = '', names = ''] = /^(:\s*)([^:]*?(?=(?:\s+[-$\u00A3\u20AC\d][^\s:]*)+\s*$)|[^:]*)/.exec(image) ?? [];
  const areNames = names
    .trim()
    .split(/[,.]/)
    .every((name) => isName(name.trim()));
  if (!areNames) return line(at, `‘${shorten(image)}’ cannot be read here. Expected ${describeExpected(['NAME'])}.`);
  const colon = { start: at.start, end: at.start + gap.length };
  return line(at, `No colon stands before a name. Write ‘${shorten(names.trim())}’ without it.`, { at: colon, text: ' ' });
}

function smallLetter({ image, at }: Found): ProblemFact {
  const name = capitalised(image);
  return line(
    at,
    `‘${shorten(image)}’ starts with a small letter. Expected a name, and names start with a capital letter: ‘${shorten(name)}’.`,
    { at, text: name },
  );
}
