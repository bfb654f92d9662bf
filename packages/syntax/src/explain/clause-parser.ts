import { capitalised } from '@goldenthread/model';
import { EOF, type IRecognitionException, type IToken } from 'chevrotain';
import {
  AbstractAstReflection,
  createDefaultCoreModule,
  createDefaultSharedCoreModule,
  EmptyFileSystem,
  inject,
  type LangiumCoreServices,
  type LangiumGeneratedCoreServices,
  type LangiumParser,
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

/** Langium's own parser for the plan language. It is only ever given single clauses, and asked what is wrong with them. */
export class ClauseParser {
  private readonly parser: LangiumParser;
  private readonly rules: ReadonlySet<string>;

  constructor() {
    const shared = inject(createDefaultSharedCoreModule(EmptyFileSystem), { AstReflection: () => new NoReflection() });
    const plan = loadGrammarFromJson(grammar);
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
      },
    };
    const services: LangiumCoreServices = inject(createDefaultCoreModule({ shared }), language);
    this.parser = services.parser.LangiumParser;
    this.rules = new Set(plan.rules.map((rule) => rule.name));
  }

  /** What is wrong with a clause; undefined where nothing is. `clause` is its type, or the kind of an element. */
  mistakeIn(clause: string, text: string): Mistake | undefined {
    const rule = capitalised(clause);
    if (!this.rules.has(rule)) throw new Error(`The grammar has no rule ${rule}`);
    const [error] = this.parser.parse(text, { rule }).parserErrors;
    return error && mistake(error);
  }
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
