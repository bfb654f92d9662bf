// The plan language's grammar, read once, and the one walk over it: everything that is generated from the grammar asks here.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EmptyFileSystem, GrammarAST, GrammarUtils, URI } from 'langium';
import { createLangiumGrammarServices } from 'langium/grammar';
import { ROOT } from '../lib/paths.mjs';

const GRAMMAR = 'packages/syntax/src/grammar/plan.langium';

const {
  isAlternatives,
  isAssignment,
  isCrossReference,
  isGroup,
  isKeyword,
  isParserRule,
  isRuleCall,
  isTerminalRule,
  isUnionType,
} = GrammarAST;

/** Terminals that are a period, and those that are a figure. */
const PERIODS = new Set(['FINANCIAL_YEAR', 'QUARTER', 'MONTH', 'DATE', 'CALENDAR']);
const FIGURES = new Set(['MONEY', 'NUMBER', 'PERCENT', 'DASH', 'INEXACT']);

/** Terminals of several words that are one figure or one period, with the words that they begin with. */
export const PHRASES = { INEXACT: ['about', 'above', 'below', 'fewer', 'not'], CALENDAR: ['calendar', 'in'] };

/** The name of a rule as facts write it: `MeasuredBy` is `measuredBy`. */
export const camel = (name) => name.charAt(0).toLowerCase() + name.slice(1);

/** Whether a keyword is made of words, and not of punctuation. */
export const isWordKeyword = (keyword) => /^[a-z]/.test(keyword);

/** Whether a terminal is a word that only what follows it tells apart from a keyword, such as `by` before a name. */
export const isContextualKeyword = (terminal) => terminal.endsWith('_WORD');

/** A keyword, or a contextual keyword, as people write it: the grammar's `led_by` is `led by` in a plan. */
export const inPlan = (token) =>
  isContextualKeyword(token) ? token.slice(0, -'_WORD'.length).toLowerCase() : token.replaceAll('_', ' ');

/** Whether a part may be left out where it stands. */
const isOptional = ({ cardinality }) => cardinality === '?' || cardinality === '*';

/** What stands in the grammar for all its other words, and the words that open a line beside it. */
const EVERY_WORD = "'every_word'";
/** The most alternatives that Langium's parser takes in one rule. */
const MOST_ALTERNATIVES = 200;
const LINES_OF_REQUIREMENTS = ['for', 'has', 'severity'];

/** The grammar's text, with its own words where it asks for all of them. */
export function grammarText() {
  const text = readFileSync(join(ROOT, GRAMMAR), 'utf8');
  const rules = text.replaceAll(/\/\/.*|^\s*(?:hidden )?terminal .*$|^LanguageWord .*$/gm, '');
  const keywords = [...rules.matchAll(/'([a-z][a-z_-]*)'/g)].map(([, word]) => word);
  const apart = [...text.matchAll(/^terminal (\w+_WORD):/gm)].map(([, name]) => name);
  const words = [...new Set(keywords)].filter((word) => !LINES_OF_REQUIREMENTS.includes(word)).sort();
  const all = [...words.map((word) => `'${word}'`), ...apart];
  const groups = [];
  for (let start = 0; start < all.length; start += MOST_ALTERNATIVES) groups.push(all.slice(start, start + MOST_ALTERNATIVES));
  const name = (index) => `LanguageWord${index + 1}`;
  const written = groups.map((each, index) => `${name(index)} returns string: ${each.join(' | ')};`);
  return text.replace(`| ${EVERY_WORD};`, `| ${groups.map((_, index) => name(index)).join(' | ')};\n${written.join('\n')}`);
}

/** The grammar's syntax tree, or that of another text of it. */
export async function readGrammar(text = grammarText()) {
  const services = createLangiumGrammarServices(EmptyFileSystem);
  const document = services.shared.workspace.LangiumDocumentFactory.fromString(text, URI.file(`/${GRAMMAR}`));
  await services.shared.workspace.DocumentBuilder.build([document]);
  return { tree: document.parseResult.value, services };
}

const { tree } = await readGrammar();

/** Every rule by its name. */
export const rules = new Map(tree.rules.map((rule) => [rule.name, rule]));
const types = new Map(tree.types.map((type) => [type.name, type]));

/** The parts of a parser rule's definition. */
export const definitionOf = (name) => rules.get(name).definition;
export const isTerminal = (name) => isTerminalRule(rules.get(name));
/** A terminal's regular expression. */
export const regexOf = (name) => GrammarUtils.terminalRegex(rules.get(name)).source;

/** What stands directly below a part. */
function below(node) {
  if (isAssignment(node)) return [node.terminal];
  return isGroup(node) || isAlternatives(node) ? node.elements : [];
}

/**
 * Every part of a definition, the outermost first, each with whether it may be left out. Fragments are looked into: what
 * they hold stands where they are called.
 */
export function* parts(node, optional = false) {
  const open = optional || isOptional(node);
  yield { node, optional: open };
  if (isRuleCall(node) && rules.get(node.rule.$refText)?.fragment) yield* parts(definitionOf(node.rule.$refText), open);
  for (const each of below(node)) yield* parts(each, open || isAlternatives(node));
}

/** The assignments of a definition, in order. */
export const assignmentsIn = (node) => [...parts(node)].map((part) => part.node).filter(isAssignment);

/** The rules in a union of rules or types, with nested unions resolved. */
export function concrete(name) {
  const type = types.get(name);
  if (type) return membersOf(type.type).flatMap(concrete);
  const definition = definitionOf(name);
  const calls = isAlternatives(definition) ? definition.elements : [definition];
  return calls.every(isRuleCall) ? calls.flatMap((call) => concrete(call.rule.$refText)) : [name];
}

const membersOf = (type) => (isUnionType(type) ? type.types.flatMap(membersOf) : [type.typeRef.$refText]);

/** The tokens that a part may begin with. */
export function first(node) {
  if (isKeyword(node)) return [node.value];
  if (isCrossReference(node)) return ['NAME'];
  if (isRuleCall(node)) return firstOf(node.rule.$refText);
  if (!isGroup(node)) return below(node).flatMap(first);
  const found = [];
  for (const each of node.elements) {
    found.push(...first(each));
    if (!isOptional(each)) break;
  }
  return found;
}

/** The tokens that a text of this rule may begin with. */
export const firstOf = (name) => (isTerminal(name) ? [name] : [...new Set(first(definitionOf(name)))]);

/** The tokens of a part that is a choice of tokens: keywords and terminals. */
export function tokensOf(node) {
  if (isKeyword(node)) return [node.value];
  if (isAlternatives(node)) return node.elements.flatMap(tokensOf);
  if (!isRuleCall(node)) return [];
  return isTerminal(node.rule.$refText) ? [node.rule.$refText] : tokensOf(definitionOf(node.rule.$refText));
}

/** Whether a rule only holds tokens (a kind of period, a list of words) and makes no object. */
const holdsTokens = (name) => isTerminal(name) || assignmentsIn(definitionOf(name)).length === 0;

/** The rule of the object that an assignment makes; undefined where it holds tokens. */
export const objectOf = ({ terminal }) =>
  isRuleCall(terminal) && !holdsTokens(terminal.rule.$refText) ? terminal.rule.$refText : undefined;

/** The union that the clauses of an element are made of; undefined for a rule that is no element. */
function clauseUnion(rule) {
  if (!isParserRule(rule) || rule.name === 'PlanFile') return undefined;
  return assignmentsIn(rule.definition).find(({ feature }) => feature === 'clauses')?.terminal.rule.$refText;
}

const unions = new Map(tree.rules.flatMap((rule) => (clauseUnion(rule) ? [[rule.name, clauseUnion(rule)]] : [])));

/** The elements: declarations, and the children of one. */
export const elements = [...unions.keys()];
export const isElement = (name) => unions.has(name);
/** The declarations, which stand by themselves in a file. */
export const declarations = concrete('Declaration');
/** What an element takes: its clauses and its children, in the grammar's order. */
export const takenBy = (element) => concrete(unions.get(element));
/** Every clause, by name. */
export const clauses = [...new Set(elements.flatMap(takenBy))].filter((name) => !isElement(name)).sort();

/** The parts of clauses that are objects of their own, such as `Share`. */
export const objects = [
  ...new Set(clauses.flatMap((name) => assignmentsIn(definitionOf(name)).flatMap((each) => objectOf(each) ?? []))),
];

/** The sort of value that an assignment holds: how a fact keeps it. */
export function sortOf({ operator, terminal }) {
  if (operator === '?=') return 'flag';
  if (isCrossReference(terminal)) return 'name';
  if (objectOf({ terminal })) return 'object';
  const tokens = tokensOf(terminal);
  if (tokens.every((token) => !rules.has(token) || isContextualKeyword(token))) return 'keyword';
  if (tokens.every((token) => PERIODS.has(token))) return 'period';
  if (tokens.every((token) => FIGURES.has(token))) return 'value';
  return tokens[0] === 'WORDS' || tokens[0] === 'TITLE' ? 'words' : 'name';
}

/** The fields that a rule's facts have, by their names. */
export function fieldsOf(name) {
  const found = new Map();
  for (const { node, optional } of parts(definitionOf(name))) {
    if (!isAssignment(node)) continue;
    const known = found.get(node.feature);
    found.set(node.feature, {
      node,
      sort: sortOf(node),
      list: node.operator === '+=',
      optional: known ? known.optional && optional : optional,
    });
  }
  return found;
}

/** The fields of a rule that are lists. */
export const listsOf = (name) => [...fieldsOf(name)].filter(([, { list }]) => list).map(([feature]) => feature);

/** The parser's rules that are not fragments, and the terminals. */
export const parserRules = tree.rules.filter(isParserRule);
export const terminals = tree.rules.filter(isTerminalRule);
