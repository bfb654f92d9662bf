import type { IParserErrorMessageProvider, TokenType } from 'chevrotain';
import { isContextualKeyword, isWordKeyword, keywordInPlan } from '../reader/keywords.js';

/** What stands for a kind of token, in a policy officer's words. */
const KINDS: Record<string, string> = {
  NAME: 'a name, which starts with a capital letter',
  WORD: 'the name of a rule',
  WORDS: 'a colon and then words',
  TITLE: 'a colon and then a title',
  MONEY: 'an amount of money such as £250k',
  NUMBER: 'a number',
  PERCENT: 'a percentage such as 40%',
  DASH: 'a - for an empty cell',
  CURRENCY_UNIT: '£, £k or £m',
  FINANCIAL_YEAR: 'a year such as 2024/25',
  QUARTER: 'a quarter such as 2024/25 Q3',
  MONTH: 'a month such as 2025-09',
  DATE: 'a date such as 2025-09-30',
  INEXACT: 'an inexact figure such as below 5%',
  CALENDAR: 'a calendar year such as calendar 2024',
};

/** Passes on which tokens were expected: a parser's sentences are never shown to anybody. */
export class ExpectedTokens implements IParserErrorMessageProvider {
  buildMismatchTokenMessage({ expected }: { expected: TokenType }): string {
    return expected.name;
  }

  buildNotAllInputParsedMessage(): string {
    return '';
  }

  buildNoViableAltMessage({ expectedPathsPerAlt }: { expectedPathsPerAlt: TokenType[][][] }): string {
    return names(expectedPathsPerAlt.flat(1));
  }

  buildEarlyExitMessage({ expectedIterationPaths }: { expectedIterationPaths: TokenType[][] }): string {
    return names(expectedIterationPaths);
  }
}

function names(paths: TokenType[][]): string {
  return [...new Set(paths.map((path) => path[0]?.name ?? ''))].filter((name) => name !== '').join('|');
}

/** Reads what {@link ExpectedTokens} passed on. */
export function expectedIn(message: string): string[] {
  return message === '' ? [] : message.split('|');
}

const PERIODS = ['FINANCIAL_YEAR', 'QUARTER', 'MONTH', 'DATE'];
const NUMBERS = ['MONEY', 'NUMBER', 'PERCENT', 'DASH', 'INEXACT'];

/** With more words than this that may stand at a place, none is listed. */
const MOST_WORDS = 24;

/** Says what was expected: "a name, which starts with a capital letter". */
export function describeExpected(tokens: readonly string[]): string {
  const parts: string[] = [];
  const has = (set: readonly string[]): boolean => set.every((name) => tokens.includes(name));
  const rest = new Set(tokens);
  if (has(PERIODS) && has(NUMBERS.slice(0, 3))) {
    parts.push('a figure, or periods with figures such as 2024/25 450');
    for (const name of [...PERIODS, ...NUMBERS, 'CALENDAR']) rest.delete(name);
  }
  if (rest.has('FINANCIAL_YEAR') && has(PERIODS)) {
    parts.push('a year or a date, such as 2024/25 or 2025-09-30');
    for (const name of [...PERIODS, 'CALENDAR']) rest.delete(name);
  }
  if (rest.has('NUMBER') && has(NUMBERS.slice(0, 3))) {
    parts.push(rest.has('DASH') ? 'a figure, or - for an empty cell' : 'a figure');
    for (const name of NUMBERS) rest.delete(name);
  }
  const words = [...rest]
    .filter((name) => isContextualKeyword(name) || isWordKeyword(name))
    .map((name) => `‘${keywordInPlan(name)}’`);
  for (const name of rest) if (KINDS[name] !== undefined) parts.push(KINDS[name]);
  if (rest.has(',')) parts.push('a comma');
  if (words.length > MOST_WORDS) parts.push('a word of the plan language');
  else if (words.length > 0) parts.push(words.length === 1 ? String(words[0]) : `one of ${words.join(', ')}`);
  return parts.length === 0 ? 'nothing more on this line' : parts.join(' or ');
}
