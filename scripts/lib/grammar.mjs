// Reads the plan language's grammar, for the scripts that make something from it.
import { readFileSync } from 'node:fs';
import { AstUtils, EmptyFileSystem, GrammarAST, URI } from 'langium';
import { createLangiumGrammarServices } from 'langium/grammar';

export const GRAMMAR = 'packages/syntax/src/grammar/plan.langium';

/** The grammar's syntax tree. */
export function readGrammar(path = GRAMMAR) {
  const services = createLangiumGrammarServices(EmptyFileSystem);
  return services.shared.workspace.LangiumDocumentFactory.fromString(readFileSync(path, 'utf8'), URI.file(`/${path}`)).parseResult
    .value;
}

const isElement = (rule) => AstUtils.streamAst(rule).some((node) => GrammarAST.isAssignment(node) && node.feature === 'clauses');

const wordsIn = (node) =>
  AstUtils.streamAst(node)
    .filter(GrammarAST.isKeyword)
    .map((keyword) => keyword.value)
    .filter((value) => /^[a-z]/.test(value))
    .toArray();

/** The keyword that a rule opens with, looking into the fragments and rules that it calls first. */
function openingWords(node, rules) {
  if (GrammarAST.isKeyword(node)) return [node.value];
  if (GrammarAST.isAssignment(node)) return openingWords(node.terminal, rules);
  if (GrammarAST.isAlternatives(node)) return node.elements.flatMap((each) => openingWords(each, rules));
  if (GrammarAST.isGroup(node)) return openingWords(node.elements[0], rules);
  const called = GrammarAST.isRuleCall(node) ? rules.get(node.rule.$refText) : undefined;
  return called && GrammarAST.isParserRule(called) ? openingWords(called.definition, rules) : [];
}

/**
 * The language's own words by what they do, as the grammar writes them (`led_by`), and its terminals.
 * - `kinds` open an element: a declaration, or a child of one.
 * - `openers` open a clause.
 * - `values` are what a clause may say, where that is one of a few words.
 * - `inner` stand inside a clause.
 */
export function readWords(grammar = readGrammar()) {
  const rules = new Map(grammar.rules.map((rule) => [rule.name, rule]));
  const parserRules = grammar.rules.filter(GrammarAST.isParserRule);
  const valueRules = parserRules.filter((rule) => rule.dataType !== undefined);
  const others = parserRules.filter((rule) => rule.dataType === undefined);
  const kinds = new Set(others.filter(isElement).flatMap((rule) => openingWords(rule.definition, rules)));
  const openers = new Set(others.filter((rule) => !isElement(rule)).flatMap((rule) => openingWords(rule.definition, rules)));
  const values = new Set(valueRules.flatMap(wordsIn));
  const inner = new Set(others.flatMap(wordsIn).filter((word) => !kinds.has(word) && !values.has(word)));
  const terminals = new Map(
    grammar.rules.filter(GrammarAST.isTerminalRule).map((rule) => [rule.name, rule.definition.regex?.slice(1, -1)]),
  );
  for (const kind of kinds) openers.delete(kind);
  return { kinds, openers, values, inner, terminals };
}
