import { type Grammar, GrammarAST } from 'langium';

/** An element of the language: a declaration, or a child of one. */
export interface ElementShape {
  /** The parser rule, which is also the syntax tree's type: `FinancialPlan`. */
  readonly rule: string;
  /** The token that opens it. */
  readonly opener: string;
  /** The tokens that open each of its clauses and children, with the rule that follows. */
  readonly clauses: ReadonlyMap<string, string>;
  /** Whether it stands by itself in a file. */
  readonly declaration: boolean;
}

/** What the lexer and the messages need to know of the grammar, read from the grammar itself. */
export interface GrammarShape {
  /** By rule name. */
  readonly elements: ReadonlyMap<string, ElementShape>;
  /** The declarations by their opening token. */
  readonly declarations: ReadonlyMap<string, ElementShape>;
  /** The tokens that may open an element's first line. */
  readonly openers: ReadonlySet<string>;
}

/** Reads the shape of the grammar. */
export function readGrammarShape(grammar: Grammar): GrammarShape {
  const rules = new Map(grammar.rules.map((rule) => [rule.name, rule]));
  const inFile = concreteRules(rules, 'Declaration');
  const elements = new Map<string, ElementShape>();
  for (const rule of grammar.rules) {
    if (!GrammarAST.isParserRule(rule) || rule.name === 'PlanFile') continue;
    const union = clauseUnion(rule);
    if (union === undefined) continue;
    const clauses = new Map<string, string>();
    for (const name of concreteRules(rules, union)) for (const token of firstTokens(rules, name)) clauses.set(token, name);
    const [opener] = firstTokens(rules, rule.name);
    if (opener === undefined) throw new Error(`The element ${rule.name} opens with no word`);
    elements.set(rule.name, { rule: rule.name, opener, clauses, declaration: inFile.includes(rule.name) });
  }
  const declarations = new Map([...elements.values()].filter((e) => e.declaration).map((e) => [e.opener, e]));
  return { elements, declarations, openers: new Set([...elements.values()].map((e) => e.opener)) };
}

type Rules = ReadonlyMap<string, GrammarAST.AbstractRule>;

/** The rule that an element's `clauses` are made of. */
function clauseUnion(rule: GrammarAST.ParserRule): string | undefined {
  for (const node of walk(rule.definition)) {
    if (GrammarAST.isAssignment(node) && node.feature === 'clauses' && GrammarAST.isRuleCall(node.terminal)) {
      return node.terminal.rule.$refText;
    }
  }
  return undefined;
}

/** The rules that a union such as `WorkClause` comes down to. */
export function concreteRules(rules: Rules, name: string): string[] {
  const rule = rules.get(name);
  if (!rule || !GrammarAST.isParserRule(rule)) return [];
  const calls = GrammarAST.isAlternatives(rule.definition) ? rule.definition.elements : [rule.definition];
  if (!calls.every((call) => GrammarAST.isRuleCall(call))) return [name];
  return calls.flatMap((call) => (GrammarAST.isRuleCall(call) ? concreteRules(rules, call.rule.$refText) : []));
}

/** The tokens that text of this rule can begin with. */
export function firstTokens(rules: Rules, name: string): string[] {
  const rule = rules.get(name);
  if (!rule) throw new Error(`The grammar has no rule ${name}`);
  return GrammarAST.isTerminalRule(rule) ? [rule.name] : [...new Set(firstOf(rules, definitionOf(rule)))];
}

function definitionOf(rule: GrammarAST.AbstractRule): GrammarAST.AbstractElement {
  if (GrammarAST.isParserRule(rule)) return rule.definition;
  throw new Error(`The grammar uses ${rule.$type}, which the plan language keeps away from`);
}

function firstOf(rules: Rules, element: GrammarAST.AbstractElement): string[] {
  if (GrammarAST.isKeyword(element)) return [element.value];
  if (GrammarAST.isRuleCall(element)) return firstTokens(rules, element.rule.$refText);
  if (GrammarAST.isAssignment(element)) return firstOf(rules, element.terminal);
  if (GrammarAST.isCrossReference(element)) return element.terminal ? firstOf(rules, element.terminal) : ['NAME'];
  if (GrammarAST.isAlternatives(element)) return element.elements.flatMap((each) => firstOf(rules, each));
  if (GrammarAST.isGroup(element)) {
    const found: string[] = [];
    for (const each of element.elements) {
      found.push(...firstOf(rules, each));
      if (each.cardinality !== '?' && each.cardinality !== '*') break;
    }
    return found;
  }
  throw new Error(`The grammar uses ${element.$type}, which the plan language keeps away from`);
}

/** All the parts of a rule's definition. */
export function* walk(element: GrammarAST.AbstractElement): Generator<GrammarAST.AbstractElement> {
  yield element;
  if (GrammarAST.isAssignment(element)) yield* walk(element.terminal);
  if (GrammarAST.isAlternatives(element) || GrammarAST.isGroup(element)) for (const each of element.elements) yield* walk(each);
}
