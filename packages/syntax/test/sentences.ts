import { type Grammar, GrammarAST } from 'langium';

/** A text for each kind of token, good for the grammar; what it means does not matter here. */
const SAMPLES: Record<string, string> = {
  NAME: 'SomeName',
  WORD: 'some-rule',
  WORDS: ': some words',
  TITLE: ': A title',
  MONEY: '-£1.25m',
  NUMBER: '42.5',
  PERCENT: '30%',
  DASH: '-',
  CURRENCY_UNIT: '£k',
  FINANCIAL_YEAR: '2024/25',
  QUARTER: '2024/25 Q3',
  MONTH: '2025-09',
  DATE: '2025-09-30',
  BY_WORD: 'by',
  FROM_WORD: 'from',
  MOVE_WORD: 'move',
  SAVING_WORD: 'saving',
};

/** Which way a sentence goes: how often each alternative counts on, and whether what may be left out is there. */
interface Way {
  readonly alternative: number;
  readonly optional: boolean;
}

/** Writes sentences of the plan language from its grammar. */
export class Sentences {
  private readonly rules: ReadonlyMap<string, GrammarAST.AbstractRule>;

  constructor(grammar: Grammar) {
    this.rules = new Map(grammar.rules.map((rule) => [rule.name, rule]));
  }

  /** Sentences of a clause: with and without what may be left out, with each of its words at least once. */
  of(rule: string): string[] {
    const found = new Set<string>();
    for (let alternative = 0; alternative < 12; alternative++) {
      for (const optional of [false, true]) found.add(this.write(this.definition(rule), { alternative, optional }).trim());
    }
    return [...found];
  }

  /** The barest and the fullest sentence of a clause. */
  shortestAndLongest(rule: string): string[] {
    const all = this.of(rule).sort((a, b) => a.length - b.length);
    return [...new Set([all[0], all.at(-1)])].filter((sentence) => sentence !== undefined);
  }

  private definition(name: string): GrammarAST.AbstractElement {
    const rule = this.rules.get(name);
    if (!rule || !GrammarAST.isParserRule(rule)) throw new Error(`${name} is no rule of the parser`);
    return rule.definition;
  }

  private write(element: GrammarAST.AbstractElement, way: Way): string {
    const { cardinality } = element;
    if ((cardinality === '?' || cardinality === '*') && !way.optional) return '';
    const once = this.once(element, way);
    return cardinality === '+' && way.optional ? once + once : once;
  }

  private once(element: GrammarAST.AbstractElement, way: Way): string {
    if (GrammarAST.isKeyword(element)) return ` ${element.value.replaceAll('_', ' ')}`;
    if (GrammarAST.isGroup(element)) return element.elements.map((each) => this.write(each, way)).join('');
    if (GrammarAST.isAlternatives(element))
      return this.write(element.elements[way.alternative % element.elements.length] as GrammarAST.AbstractElement, way);
    if (GrammarAST.isAssignment(element)) return element.feature === 'clauses' ? '' : this.write(element.terminal, way);
    if (GrammarAST.isCrossReference(element)) return ` ${SAMPLES.NAME}`;
    if (GrammarAST.isRuleCall(element)) {
      const name = element.rule.$refText;
      return name in SAMPLES ? ` ${SAMPLES[name]}` : this.write(this.definition(name), way);
    }
    throw new Error(`No sentence for ${element.$type}`);
  }
}
