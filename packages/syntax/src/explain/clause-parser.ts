import { capitalised } from '@goldenthread/model';
import { EOF, type IRecognitionException, type IToken } from 'chevrotain';
import {
  AbstractAstReflection,
  createDefaultCoreModule,
  createDefaultSharedCoreModule,
  EmptyFileSystem,
  type Grammar,
  GrammarAST,
  inject,
  type LangiumCoreServices,
  type LangiumGeneratedCoreServices,
  type LangiumParser,
  type Lexer,
  loadGrammarFromJson,
  type Module,
  type PartialLangiumCoreServices,
} from 'langium';
import { grammar } from '#langium-grammar';
import { ExpectedTokens, expectedIn } from './expected-tokens.js';
import { PlanTokenBuilder } from './token-builder.js';

/** Where a clause stopped making sense, and what was expected there. Places count from the start of the clause. */
export interface Mistake {
  /** The token that was found instead; undefined where the clause ends too soon. */
  readonly found: { readonly token: string; readonly image: string; readonly start: number } | undefined;
  /** The token before it. */
  readonly before: { readonly image: string; readonly start: number } | undefined;
  /** The names of the tokens that could have stood there; none where the clause was whole. */
  readonly expected: readonly string[];
}

/** Nothing asks what type a node of a clause has. */
class NoReflection extends AbstractAstReflection {
  override readonly types = {};
}

/**
 * Langium's own parser for the plan language. It is only ever given single clauses, and asked what is wrong with them. To make
 * a parser of the whole grammar takes longer than to read a small plan: it is made for each sort of clause that it is asked about.
 */
export class ClauseParser {
  private readonly grammar: Grammar = loadGrammarFromJson(grammar);
  private readonly rules: ReadonlyMap<string, GrammarAST.ParserRule> = new Map(
    this.grammar.rules.filter(GrammarAST.isParserRule).map((rule) => [rule.name, rule]),
  );
  /** The tokens are those of the whole grammar: from its entry, everything is reached. */
  private readonly lexer: Lexer = servicesOf(this.grammar).parser.Lexer;
  private readonly parsers = new Map<string, LangiumParser>();

  /** What is wrong with a clause; undefined where nothing is. `clause` is its type, or the kind of an element. */
  mistakeIn(clause: string, text: string): Mistake | undefined {
    const name = capitalised(clause);
    const parser = this.parsers.get(name) ?? this.parserOf(name);
    this.parsers.set(name, parser);
    const [error] = parser.parse(text, { rule: name }).parserErrors;
    return error && mistake(error);
  }

  /** A parser of what a rule is made of: of the grammar, Langium takes what can be reached from its entry. */
  private parserOf(name: string): LangiumParser {
    const rule = this.rules.get(name);
    if (!rule) throw new Error(`The grammar has no rule ${name}`);
    for (const each of this.rules.values()) each.entry = each === rule;
    return servicesOf(this.grammar, this.lexer).parser.LangiumParser;
  }
}

function servicesOf(plan: Grammar, lexer?: Lexer): LangiumCoreServices {
  const shared = inject(createDefaultSharedCoreModule(EmptyFileSystem), { AstReflection: () => new NoReflection() });
  const language: Module<LangiumCoreServices, LangiumGeneratedCoreServices & PartialLangiumCoreServices> = {
    Grammar: () => plan,
    LanguageMetaData: () => ({
      languageId: 'goldenthread',
      fileExtensions: ['.plan'],
      caseInsensitive: false,
      mode: 'production',
    }),
    parser: {
      ParserConfig: () => ({ maxLookahead: 1, recoveryEnabled: false, skipValidations: true }),
      ParserErrorMessageProvider: () => new ExpectedTokens(),
      TokenBuilder: () => new PlanTokenBuilder(),
      ...(lexer ? { Lexer: () => lexer } : {}),
    },
  };
  return inject(createDefaultCoreModule({ shared }), language);
}

function mistake(error: IRecognitionException): Mistake {
  const { token } = error;
  const { previousToken } = error as { previousToken?: IToken };
  return {
    found: token.tokenType === EOF ? undefined : { token: token.tokenType.name, image: token.image, start: token.startOffset },
    before: previousToken && { image: previousToken.image, start: previousToken.startOffset },
    expected: expectedIn(error.message),
  };
}
