import type { TokenType } from 'chevrotain';
import type { GrammarAST } from 'langium';
import { DefaultTokenBuilder } from 'langium';

/** The keyword as people write it: the grammar's `led_by` is `led by` in a plan. */
export function keywordInPlan(keyword: string): string {
  return isToldApart(keyword) ? keyword.slice(0, -'_WORD'.length).toLowerCase() : keyword.replaceAll('_', ' ');
}

/** Whether a token is a word that the lexer tells apart by what follows it, such as `by` before a name. */
export function isToldApart(token: string): boolean {
  return token.endsWith('_WORD');
}

/** Whether a keyword is made of words (and not of punctuation, such as the comma). */
export function isWordKeyword(keyword: string): boolean {
  return /^[a-z]/.test(keyword);
}

/**
 * Builds the tokens of the plan language.
 * - A keyword of several words takes any spaces between them, and no keyword ends inside a longer word.
 * - Words that are told apart by what follows (`saving` before a fund and an amount) go before the keywords.
 * - What no terminal matches (ODD) is a token for the parser, although the grammar has to call it hidden.
 */
export class PlanTokenBuilder extends DefaultTokenBuilder {
  override buildTokens(...args: Parameters<DefaultTokenBuilder['buildTokens']>): TokenType[] {
    const tokens = super.buildTokens(...args) as TokenType[];
    const opening = tokens.filter((token) => isToldApart(token.name));
    for (const token of tokens) if (token.name === 'ODD') delete token.GROUP;
    return [...opening, ...tokens.filter((token) => !opening.includes(token))];
  }

  protected override buildKeywordToken(keyword: GrammarAST.Keyword): TokenType {
    return { name: keyword.value, PATTERN: this.buildKeywordPattern(keyword) };
  }

  protected override buildKeywordPattern(keyword: GrammarAST.Keyword): RegExp | string {
    if (!isWordKeyword(keyword.value)) return keyword.value;
    return new RegExp(`${keyword.value.replaceAll('_', '[ \\t\\u00A0\\u2007\\u202F\\uFEFF]+')}(?![A-Za-z0-9_\\u00C0-\\u024F-])`);
  }
}
