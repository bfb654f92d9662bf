import { EOF, type IToken, MismatchedTokenException, type TokenType } from 'chevrotain';
import { type LangiumCoreServices, LangiumParser } from 'langium';
import { NOTHING_MORE } from './expectations.js';
import { readGrammarShape } from './grammar-shape.js';
import type { PlanToken } from './plan-lexer.js';

/** The parts of the parser underneath that recovery from a mistake is made of. */
interface Recovering {
  LA(howFar: number): IToken;
  SKIP_TOKEN(): IToken;
  SAVE_ERROR<E extends Error>(error: E): E;
  flattenFollowSet(): TokenType[];
  findReSyncTokenType(): TokenType;
  reSyncTo(type: TokenType): IToken[];
  canRecoverWithSingleTokenInsertion(): boolean;
  canRecoverWithSingleTokenDeletion(): boolean;
  attemptInRepetitionRecovery(): void;
}

/**
 * Langium's parser, with a recovery of its own: after a mistake it goes on at the next line, never in the middle of
 * one, and never by making up or leaving out a word. The lexer has already taken out the lines that have no place.
 */
export class PlanParser extends LangiumParser {
  private readonly lineRules: ReadonlySet<string>;
  private readonly midLine: ReadonlySet<string>;

  constructor(services: LangiumCoreServices) {
    super(services);
    const shape = readGrammarShape(services.Grammar);
    const elements = [...shape.elements.values()];
    const fragments = ['Head', 'ChildHead', 'BudgetHead'];
    this.lineRules = new Set([...elements.flatMap((element) => [...element.clauses.values()]), 'Use', ...fragments]);
    this.midLine = new Set([...elements.flatMap((element) => [...element.clauses.keys()]), 'TITLE']);
    this.recoverAtLines();
  }

  /** Adds to each clause the check that nothing unread is left behind it on its line. */
  override rule(...[rule, implementation]: Parameters<LangiumParser['rule']>): ReturnType<LangiumParser['rule']> {
    if (!this.lineRules.has(rule.name)) return super.rule(rule, implementation);
    return super.rule(rule, (args) => {
      implementation(args);
      if (!this.isRecording()) this.refuseLeftovers();
    });
  }

  private get engine(): Recovering {
    return this.wrapper as unknown as Recovering;
  }

  private refuseLeftovers(): void {
    const next = this.engine.LA(1) as PlanToken;
    if (next.opensLine || next.tokenType === EOF || this.midLine.has(next.tokenType.name)) return;
    throw this.engine.SAVE_ERROR(new MismatchedTokenException(NOTHING_MORE, next, this.engine.LA(0)));
  }

  private recoverAtLines(): void {
    const engine = this.engine;
    engine.canRecoverWithSingleTokenInsertion = () => false;
    engine.canRecoverWithSingleTokenDeletion = () => false;
    engine.attemptInRepetitionRecovery = () => {};
    const nextLine = (): IToken => {
      for (let howFar = 1; ; howFar++) {
        const token = engine.LA(howFar) as PlanToken;
        if (token.opensLine || token.tokenType === EOF) return token;
      }
    };
    engine.findReSyncTokenType = () => nextLine().tokenType;
    engine.reSyncTo = () => {
      const end = nextLine();
      const skipped: IToken[] = [];
      while (engine.LA(1) !== end && engine.LA(1).tokenType !== EOF) {
        skipped.push(engine.LA(1));
        engine.SKIP_TOKEN();
      }
      return skipped;
    };
  }
}
