import { createToken, EOF, type IToken, Lexer, MismatchedTokenException, type TokenType } from 'chevrotain';
import { type LangiumCoreServices, LangiumParser } from 'langium';
import { NOTHING_MORE } from './expectations.js';
import { type ElementShape, readGrammarShape } from './grammar-shape.js';
import type { PlanToken } from './plan-lexer.js';

/** The parts of the parser underneath that reading by lines, and recovery from a mistake, are made of. */
interface Engine {
  LA(howFar: number): IToken;
  LA_FAST(howFar: number): IToken;
  SKIP_TOKEN(): IToken;
  SAVE_ERROR<E extends Error>(error: E): E;
  flattenFollowSet(): TokenType[];
  findReSyncTokenType(): TokenType;
  reSyncTo(type: TokenType): IToken[];
  canRecoverWithSingleTokenInsertion(): boolean;
  canRecoverWithSingleTokenDeletion(): boolean;
  attemptInRepetitionRecovery(): void;
}

/** Stands for the end of a line to the clause on it: no token of the grammar is of this type. */
const LINE_END = createToken({ name: 'LINE_END', pattern: Lexer.NA });

/**
 * Langium's parser, reading by lines: a word that opens a line never goes on with the clause above it. After a mistake it goes on at the next line, never in the middle of
 * one, and never by making up or leaving out a word. The lexer has already taken out the lines that have no place.
 */
export class PlanParser extends LangiumParser {
  private readonly elements: ReadonlyMap<string, ElementShape>;
  private readonly lineRules: ReadonlySet<string>;
  /** The elements that are being read, outermost first. */
  private readonly within: ElementShape[] = [];
  /** The first token of the clause that is being read; undefined between clauses. */
  private lineStart: IToken | undefined;

  constructor(services: LangiumCoreServices) {
    super(services);
    const shape = readGrammarShape(services.Grammar);
    const elements = [...shape.elements.values()];
    const fragments = ['Head', 'ChildHead', 'BudgetHead', 'BudgetForHead', 'Titled'];
    this.elements = shape.elements;
    this.lineRules = new Set([...elements.flatMap((element) => [...element.clauses.values()]), 'Use', ...fragments]);
    this.readByLines();
    this.recoverAtLines();
    // The lexer keeps what is hidden to itself; to look for its place again and again takes long in a long list.
    (this as unknown as { nodeBuilder: { addHiddenNodes(): void } }).nodeBuilder.addHiddenNodes = () => {};
  }

  /** Adds to each clause that it ends with its line, and the check that nothing unread is left behind it there. */
  override rule(...[rule, implementation]: Parameters<LangiumParser['rule']>): ReturnType<LangiumParser['rule']> {
    const element = this.elements.get(rule.name);
    if (!element && !this.lineRules.has(rule.name)) return super.rule(rule, implementation);
    return super.rule(rule, (args) => {
      if (this.isRecording()) return implementation(args);
      const outer = this.lineStart;
      this.lineStart = element ? undefined : this.engine.LA(1);
      if (element) this.within.push(element);
      try {
        implementation(args);
      } finally {
        this.lineStart = outer;
        if (element) this.within.pop();
      }
      return this.refuseLeftovers(element ? undefined : this.within.at(-1));
    });
  }

  private get engine(): Engine {
    return this.wrapper as unknown as Engine;
  }

  /** Behind a clause its line may go on with a title, or another clause of the same element. Behind an element it ends. */
  private refuseLeftovers(within: ElementShape | undefined): void {
    const next = this.engine.LA(1) as PlanToken;
    const { name } = next.tokenType;
    if (next.opensLine || next.tokenType === EOF || (within && (name === 'TITLE' || within.clauses.has(name)))) return;
    throw this.engine.SAVE_ERROR(new MismatchedTokenException(NOTHING_MORE, next, this.engine.LA(0)));
  }

  /** Shows a clause the end of its line in the place of a word that opens the next. */
  private readByLines(): void {
    const engine = this.engine;
    const [far, fast] = [engine.LA.bind(engine), engine.LA_FAST.bind(engine)];
    const limit = (token: PlanToken): IToken => {
      if (this.lineStart === undefined || !token.opensLine || token === this.lineStart) return token;
      return {
        ...token,
        image: '',
        tokenType: LINE_END,
        tokenTypeIdx: LINE_END.tokenTypeIdx as number,
        opensLine: true,
      } as PlanToken;
    };
    engine.LA = (howFar) => (howFar === 1 ? limit(far(howFar)) : far(howFar));
    engine.LA_FAST = (howFar) => (howFar === 1 ? limit(fast(howFar)) : fast(howFar));
  }

  private recoverAtLines(): void {
    const engine = this.engine;
    engine.canRecoverWithSingleTokenInsertion = () => false;
    engine.canRecoverWithSingleTokenDeletion = () => false;
    engine.attemptInRepetitionRecovery = () => {};
    // The next line that something that is being read can go on with: to a line of no use to any of it, nothing would
    // come back, and the mistake would end the parser and not the clause.
    const nextLine = (): IToken => {
      const useful = engine.flattenFollowSet();
      for (let howFar = 1; ; howFar++) {
        const token = engine.LA(howFar) as PlanToken;
        if (token.tokenType === EOF || token.tokenType === LINE_END) return token;
        if (token.opensLine && useful.includes(token.tokenType)) return token;
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
