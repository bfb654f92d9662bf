import { type Grammar, GrammarAST } from 'langium';
import { isWordKeyword, keywordInPlan } from './token-builder.js';

/** Something that the grammar allows at a place. */
export interface Expected {
  /** A word of the language, a name, or another terminal such as MONEY. */
  readonly type: 'word' | 'name' | 'terminal';
  /** The word as people write it; for the others the terminal. */
  readonly text: string;
  /** The grammar's rule that it stands in: a clause such as `MeasuredBy`, or a part of one such as `Share`. */
  readonly rule: string;
  /** What the rule calls it. */
  readonly feature: string | undefined;
}

type Next = (index: number) => void;
type At = Pick<Expected, 'rule' | 'feature'>;

/** Finds out what may follow some tokens, by walking the grammar along them. */
export class Follower {
  private readonly rules: ReadonlyMap<string, GrammarAST.AbstractRule>;

  constructor(grammar: Grammar) {
    this.rules = new Map(grammar.rules.map((rule) => [rule.name, rule]));
  }

  /** What may follow the tokens, which begin a text of this rule; nothing when they don't. */
  after(rule: string, tokens: readonly string[]): Expected[] {
    const start = this.rules.get(rule);
    return start && GrammarAST.isParserRule(start) ? new Walk(this.rules, tokens).from(start) : [];
  }
}

class Walk {
  private readonly found = new Map<string, Expected>();

  constructor(
    private readonly rules: ReadonlyMap<string, GrammarAST.AbstractRule>,
    private readonly tokens: readonly string[],
  ) {}

  from(rule: GrammarAST.ParserRule): Expected[] {
    this.element(rule.definition, 0, { rule: rule.name, feature: undefined }, () => undefined);
    return [...this.found.values()];
  }

  /** One element of the grammar as often as it may stand. */
  private element(element: GrammarAST.AbstractElement, index: number, at: At, next: Next): void {
    const { cardinality } = element;
    if (cardinality === '?' || cardinality === '*') next(index);
    const again = cardinality === '*' || cardinality === '+';
    this.once(element, index, at, (reached) => {
      next(reached);
      if (again && reached > index) this.element({ ...element, cardinality: '*' } as typeof element, reached, at, next);
    });
  }

  private once(element: GrammarAST.AbstractElement, index: number, at: At, next: Next): void {
    if (GrammarAST.isKeyword(element)) this.token(element.value, index, at, next);
    else if (GrammarAST.isAssignment(element))
      this.element(element.terminal, index, { rule: at.rule, feature: element.feature }, next);
    else if (GrammarAST.isCrossReference(element)) this.token('NAME', index, at, next);
    else if (GrammarAST.isAlternatives(element)) for (const each of element.elements) this.element(each, index, at, next);
    else if (GrammarAST.isGroup(element)) this.group(element.elements, index, at, next);
    else if (GrammarAST.isRuleCall(element)) this.call(element.rule.$refText, index, at, next);
  }

  private group(elements: readonly GrammarAST.AbstractElement[], index: number, at: At, next: Next): void {
    const [first, ...rest] = elements;
    if (!first) next(index);
    else this.element(first, index, at, (reached) => this.group(rest, reached, at, next));
  }

  private call(name: string, index: number, at: At, next: Next): void {
    const rule = this.rules.get(name);
    if (!rule) return;
    if (!GrammarAST.isParserRule(rule)) this.token(name, index, at, next);
    else this.element(rule.definition, index, rule.fragment || rule.dataType ? at : { ...at, rule: name }, next);
  }

  private token(token: string, index: number, at: At, next: Next): void {
    if (index < this.tokens.length) {
      if (this.tokens[index] === token) next(index + 1);
      return;
    }
    const word = isWordKeyword(token) || /_WORD$/.test(token);
    const type = token === 'NAME' ? 'name' : word ? 'word' : 'terminal';
    const expected: Expected = { ...at, type, text: word ? keywordInPlan(token) : token };
    this.found.set(`${expected.type} ${expected.text} ${at.rule} ${at.feature}`, expected);
  }
}
