import type { TokenType } from 'chevrotain';
import type { GrammarAST } from 'langium';
import { DefaultTokenBuilder } from 'langium';
import { tables } from '../reader/grammar.generated.js';
import { isContextualKeyword, isWordKeyword } from '../reader/keywords.js';

/** The terminals of several words that are one figure or period. */
const PHRASES: ReadonlySet<string> = new Set(tables.words.phrases.map(([, , token]) => tables.words.tokens[token] as string));

/**
 * Builds the tokens of the plan language.
 * - A keyword of several words takes any spaces between them, and no keyword ends inside a longer word.
 * - Words that are distinguished by what follows (`saving` before a fund and an amount) go before the keywords, and so do
 *   several words that are one figure or period (`about 40`).
 * - What no terminal matches (ODD) is a token for the parser, although the grammar has to call it hidden.
 */
export class PlanTokenBuilder extends DefaultTokenBuilder {
  override buildTokens(...args: Parameters<DefaultTokenBuilder['buildTokens']>): TokenType[] {
    const tokens = super.buildTokens(...args) as TokenType[];
    const opening = tokens.filter(({ name }) => isContextualKeyword(name) || PHRASES.has(name));
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
