import type { Span } from '@goldenthread/model';
import type { IToken, TokenType } from 'chevrotain';
import { DefaultLexer, type Grammar, type LangiumCoreServices, type LexerResult } from 'langium';
import { blanked, longLines, MOST_TOKENS } from '../text/limits.js';
import { type ElementShape, type GrammarShape, readGrammarShape } from './grammar-shape.js';
import { isToldApart, isWordKeyword } from './token-builder.js';

/** A token that knows whether a line of its own begins with it, and how deep that line stands. */
export interface PlanToken extends IToken {
  opensLine?: boolean;
  /** 0 for a declaration, 1 for its clauses and children, 2 for a child's clauses, and so on. */
  depth?: number;
}

/** A line that never reached the parser: its first word can't open a line where it stands. */
export interface StrayLine {
  readonly token: IToken;
  /** The element the line stands in; undefined at the top of a file. */
  readonly within: ElementShape | undefined;
}

/** What the lexer knows and the parser doesn't pass on. */
export interface PlanLexingReport {
  readonly diagnostics: never[];
  /** The lines that were kept from the parser. */
  readonly strays: readonly StrayLine[];
  /** Comments and narrative lines, in order. */
  readonly asides: readonly IToken[];
  /** Lines that are too long to be read. */
  readonly tooLong: readonly Span[];
  /** Where the rest begins that is too much to be read; undefined where all of the text is read. */
  readonly unread: IToken | undefined;
}

/** Whether a line is the rest of the one above: a list goes on over a comma, nothing else does. */
function continues(last: IToken | undefined, first: IToken): boolean {
  return last !== undefined && (last.tokenType.name === ',' || first.tokenType.name === ',');
}

/** Takes away the tokens that are too many, from the start of a line on, and gives the first of them. */
function cutOff(tokens: IToken[]): IToken | undefined {
  if (tokens.length <= MOST_TOKENS) return undefined;
  let from = MOST_TOKENS;
  while (from > 0 && tokens[from]?.startLine === tokens[from - 1]?.startLine) from--;
  const first = tokens[from];
  tokens.length = from;
  return first;
}

/**
 * Cuts the text into tokens, line by line. It follows which element each line stands in, and so
 * - knows the words on an element's first line (its title) from words on other lines;
 * - takes out a line whose first word has no place where it stands. The parser then never loses its way between
 *   lines: a mistake spoils its own line, and the next is read as if it weren't there.
 */
export class PlanLexer extends DefaultLexer {
  private readonly shape: GrammarShape;
  private readonly title: TokenType;
  private readonly words = new Map<string, boolean>();

  constructor(services: LangiumCoreServices) {
    super(services);
    this.shape = readGrammarShape(services.Grammar as Grammar);
    this.title = this.definition['TITLE' as keyof typeof this.definition] as TokenType;
  }

  override tokenize(text: string): LexerResult & { report: PlanLexingReport } {
    const tooLong = longLines(text);
    const result = super.tokenize(blanked(text, tooLong));
    const unread = cutOff(result.tokens);
    const asides = [...result.hidden];
    const kept: IToken[] = [];
    const strays: StrayLine[] = [];
    let line = -1;
    let dropping = false;
    let inHead = false;
    let within: ElementShape[] = [];
    for (const token of result.tokens as PlanToken[]) {
      if (token.startLine !== line) {
        line = token.startLine ?? 0;
        inHead = false;
        if (this.opensLine(token.tokenType)) {
          const place = this.place(token.tokenType.name, within);
          dropping = place === undefined;
          if (place === undefined) strays.push({ token, within: within.at(-1) });
          else {
            token.opensLine = true;
            token.depth = place.within.length - (place.opens ? 1 : 0);
            inHead = place.opens;
            within = place.within;
          }
        } else if (dropping || !continues(kept.at(-1), token)) {
          dropping = true;
          strays.push({ token, within: within.at(-1) });
        }
      }
      if (dropping) continue;
      if (inHead && token.tokenType.name === 'WORDS') {
        token.tokenType = this.title;
        token.tokenTypeIdx = this.title.tokenTypeIdx as number;
      }
      kept.push(token);
    }
    // The parser needs none of what is hidden, and takes long over very much of it.
    return { ...result, tokens: kept, hidden: [], report: { diagnostics: [], strays, asides, tooLong, unread } };
  }

  /** Whether a line that begins with this token is a line of its own, and not the rest of the one above. */
  private opensLine(type: TokenType): boolean {
    let known = this.words.get(type.name);
    if (known === undefined) {
      known = type.name === 'WORD' || isToldApart(type.name) || isWordKeyword(type.name);
      this.words.set(type.name, known);
    }
    return known;
  }

  /** Where a line that begins with this token belongs: to the nearest element above that takes it. */
  private place(token: string, within: readonly ElementShape[]): { within: ElementShape[]; opens: boolean } | undefined {
    for (let depth = within.length - 1; depth >= 0; depth--) {
      const rule = within[depth]?.clauses.get(token);
      if (rule === undefined) continue;
      const child = this.shape.elements.get(rule);
      const above = within.slice(0, depth + 1);
      return child ? { within: [...above, child], opens: true } : { within: above, opens: false };
    }
    const declaration = this.shape.declarations.get(token);
    if (declaration) return { within: [declaration], opens: true };
    return token === 'use' && within.length === 0 ? { within: [], opens: false } : undefined;
  }
}
