// Writes packages/language/src/fast/recogniser.generated.ts from the grammar: for each clause a function that reads it
// token by token into a fact, and tables of which clause stands where. The grammar is keyword-led and LL(1), so every
// choice is one look at the next token.
import { readFileSync, writeFileSync } from 'node:fs';
import { EmptyFileSystem, GrammarAST, GrammarUtils, URI } from 'langium';
import { createLangiumGrammarServices } from 'langium/grammar';

const SOURCE = 'packages/language/src/grammar/plan.langium';
const TARGET = 'packages/language/src/fast/recogniser.generated.ts';
const FIGURES = ['DATE', 'QUARTER', 'FINANCIAL_YEAR', 'MONTH', 'MONEY', 'CURRENCY_UNIT', 'PERCENT', 'NUMBER', 'DASH'];

const services = createLangiumGrammarServices(EmptyFileSystem);
const document = services.shared.workspace.LangiumDocumentFactory.fromString(
  readFileSync(SOURCE, 'utf8'),
  URI.file(`/${SOURCE}`),
);
await services.shared.workspace.DocumentBuilder.build([document]);
const grammar = document.parseResult.value;
const rules = new Map(grammar.rules.map((rule) => [rule.name, rule]));

const camel = (name) => name[0].toLowerCase() + name.slice(1);
const definitionOf = (name) => rules.get(name).definition;
const isTerminal = (name) => GrammarAST.isTerminalRule(rules.get(name));

// ------------------------------------------------------------------ the shape of the grammar

/** Whether a rule only holds tokens (a kind of period, a list of words) and makes no object. */
const holdsTokens = (name) => isTerminal(name) || ![...parts(definitionOf(name))].some(GrammarAST.isAssignment);

function* parts(node) {
  yield node;
  if (GrammarAST.isAssignment(node)) yield* parts(node.terminal);
  if (GrammarAST.isGroup(node) || GrammarAST.isAlternatives(node)) for (const each of node.elements) yield* parts(each);
}

function clauseUnion(name) {
  const rule = rules.get(name);
  if (!GrammarAST.isParserRule(rule)) return undefined;
  const found = [...parts(rule.definition)].find((part) => GrammarAST.isAssignment(part) && part.feature === 'clauses');
  return found?.terminal.rule.$refText;
}

function concrete(name) {
  const definition = definitionOf(name);
  const calls = GrammarAST.isAlternatives(definition) ? definition.elements : [definition];
  return calls.every(GrammarAST.isRuleCall) ? calls.flatMap((call) => concrete(call.rule.$refText)) : [name];
}

const elements = grammar.rules.filter((rule) => rule.name !== 'PlanFile' && clauseUnion(rule.name)).map((rule) => rule.name);
const clauses = [...new Set(elements.flatMap((name) => concrete(clauseUnion(name))))]
  .filter((name) => !elements.includes(name))
  .sort();

// ------------------------------------------------------------------ tokens and first sets

const tokens = [];
const tokenNumber = (name) => {
  if (!tokens.includes(name)) tokens.push(name);
  return tokens.indexOf(name);
};

function first(node) {
  if (GrammarAST.isKeyword(node)) return [node.value];
  if (GrammarAST.isCrossReference(node)) return ['NAME'];
  if (GrammarAST.isAssignment(node)) return first(node.terminal);
  if (GrammarAST.isRuleCall(node))
    return isTerminal(node.rule.$refText) ? [node.rule.$refText] : first(definitionOf(node.rule.$refText));
  if (GrammarAST.isAlternatives(node)) return node.elements.flatMap(first);
  const found = [];
  for (const each of node.elements) {
    found.push(...first(each));
    if (each.cardinality !== '?' && each.cardinality !== '*') break;
  }
  return found;
}

const sets = new Map();
/** The name of a table that says of each token whether it is one of these. */
function setOf(names) {
  const numbers = [...new Set(names.map(tokenNumber))].sort((a, b) => a - b);
  const key = numbers.join(',');
  if (!sets.has(key)) sets.set(key, { name: `SET${sets.size}`, numbers });
  return sets.get(key).name;
}

/** A test of whether the next token is one of these. */
function isNext(names) {
  const unique = [...new Set(names)];
  if (unique.length === 1) return `s.peek() === ${tokenNumber(unique[0])}`;
  return `${setOf(unique)}[s.peek()] === 1`;
}

// ------------------------------------------------------------------ a function for each clause

/** The value that a terminal of an assignment gives. */
function valueFrom(terminal) {
  if (GrammarAST.isCrossReference(terminal)) return `s.name(${tokenNumber('NAME')})`;
  const names = first(terminal);
  if (GrammarAST.isRuleCall(terminal) && !holdsTokens(terminal.rule.$refText)) return `read${terminal.rule.$refText}(s)`;
  if (names.every((name) => !rules.has(name) || name.endsWith('_WORD'))) return `s.keyword(${setOf(names)})`;
  if (names.every((name) => name === 'WORDS' || name === 'TITLE')) return 's.sentence()';
  if (names.every((name) => FIGURES.includes(name) && name !== 'CURRENCY_UNIT')) return `s.value(${setOf(names)})`;
  return `s.name(${tokenNumber(names[0])})`;
}

/** Whether a part may hold nothing at all. */
function mayBeEmpty(node) {
  if (node.cardinality === '?' || node.cardinality === '*') return true;
  if (GrammarAST.isGroup(node)) return node.elements.every(mayBeEmpty);
  return GrammarAST.isAlternatives(node) && node.elements.some(mayBeEmpty);
}

function statements(node, indent) {
  const once = statementsOnce(node, node.cardinality ? `${indent}  ` : indent);
  switch (node.cardinality) {
    case '?':
      return [`${indent}if (${isNext(first(node))}) {`, ...once, `${indent}}`];
    case '*':
      return [`${indent}while (${isNext(first(node))}) {`, ...once, `${indent}}`];
    case '+':
      return [`${indent}do {`, ...once, `${indent}} while (${isNext(first(node))});`];
    default:
      return once;
  }
}

function statementsOnce(node, indent) {
  if (GrammarAST.isKeyword(node)) return [`${indent}s.expect(${tokenNumber(node.value)});`];
  if (GrammarAST.isGroup(node)) return node.elements.flatMap((each) => statements(each, indent));
  if (GrammarAST.isAlternatives(node)) {
    const branches = node.elements.map(
      (each) => `if (${isNext(first(each))}) {\n${statements(each, `${indent}  `).join('\n')}\n${indent}}`,
    );
    const otherwise = node.elements.some(mayBeEmpty) ? '' : ' else throw NOT_RECOGNISED;';
    return [`${indent}${branches.join(' else ')}${otherwise}`];
  }
  if (GrammarAST.isRuleCall(node)) {
    const name = node.rule.$refText;
    return isTerminal(name) ? [`${indent}s.expect(${tokenNumber(name)});`] : statements(definitionOf(name), indent);
  }
  const { feature, operator, terminal } = node;
  if (operator === '?=') return [`${indent}s.expect(${tokenNumber(terminal.value)});`, `${indent}fact.${feature} = true;`];
  if (operator === '+=') return [`${indent}fact.${feature}.push(${valueFrom(terminal)});`];
  return [`${indent}fact.${feature} = ${valueFrom(terminal)};`];
}

function assignmentsIn(node) {
  return [...parts(node)].flatMap((part) => {
    if (GrammarAST.isAssignment(part)) return [part];
    if (GrammarAST.isRuleCall(part) && rules.get(part.rule.$refText)?.fragment)
      return assignmentsIn(definitionOf(part.rule.$refText));
    return [];
  });
}

function reader(name, type) {
  const lists = [
    ...new Set(
      assignmentsIn(definitionOf(name))
        .filter((each) => each.operator === '+=')
        .map((each) => each.feature),
    ),
  ];
  const begin = [
    ...(type ? [`type: '${camel(name)}'`] : []),
    'at: { start: s.start, end: 0 }',
    ...lists.map((list) => `${list}: []`),
  ];
  return [
    `function read${name}(s: Scanner): never {`,
    `  const fact: Draft = { ${begin.join(', ')} };`,
    ...statements(definitionOf(name), '  '),
    '  fact.at.end = s.end;',
    '  return fact as never;',
    '}',
  ].join('\n');
}

function objectRules() {
  const found = new Set();
  for (const name of clauses) {
    for (const { terminal } of assignmentsIn(definitionOf(name))) {
      if (GrammarAST.isRuleCall(terminal) && !holdsTokens(terminal.rule.$refText)) found.add(terminal.rule.$refText);
    }
  }
  return [...found];
}

// ------------------------------------------------------------------ the tables

function headOf(name) {
  const [, second] = definitionOf(name).elements;
  const [opening] = definitionOf(name).elements;
  if (GrammarAST.isRuleCall(opening)) return 'none';
  if (GrammarAST.isAssignment(second) && second.feature === 'target') return 'target';
  return second.cardinality === '?' ? 'name?' : 'name';
}

function shape(name) {
  const within = concrete(clauseUnion(name));
  const entries = (list, write) =>
    list
      .flatMap((each) => [...new Set(first(definitionOf(each)))].map((token) => `[${tokenNumber(token)}, ${write(each)}]`))
      .join(', ');
  const own = within.filter((each) => !elements.includes(each));
  const children = within.filter((each) => elements.includes(each));
  return [
    `const SHAPE_${name}: ElementShape = {`,
    `  kind: '${camel(name)}',`,
    `  head: '${headOf(name)}',`,
    `  clauses: new Map<number, (scanner: Scanner) => never>([${entries(own, (each) => `read${each}`)}]),`,
    `  children: new Map<number, ElementShape>([${entries(children, (each) => `SHAPE_${each}`)}]),`,
    '};',
  ].join('\n');
}

/** Children before those that take them. */
function childrenFirst() {
  const order = [];
  const visit = (name) => {
    if (order.includes(name)) return;
    for (const each of concrete(clauseUnion(name))) if (elements.includes(each)) visit(each);
    order.push(name);
  };
  for (const name of elements) visit(name);
  return order;
}

const regexOf = (name) => GrammarUtils.terminalRegex(rules.get(name)).source;

function vocabulary() {
  const byWord = new Map();
  for (const token of tokens.filter((name) => !rules.has(name) && /^[a-z]/.test(name))) {
    const words = token.split('_');
    byWord.set(words[0], [...(byWord.get(words[0]) ?? []), words]);
  }
  const keywords = [...byWord].map(([word, list]) => {
    const sorted = list.sort((a, b) => b.join(' ').length - a.join(' ').length);
    return `    ['${word}', [${sorted.map((words) => `[[${words.map((each) => `'${each}'`).join(', ')}], ${tokenNumber(words.join('_'))}]`).join(', ')}]],`;
  });
  const apart = grammar.rules
    .filter((rule) => rule.name.endsWith('_WORD'))
    .map((rule) => `    ['${rule.name.slice(0, -5).toLowerCase()}', [/${regexOf(rule.name)}/y, ${tokenNumber(rule.name)}]],`);
  return [
    'const WORDS: Vocabulary = {',
    `  tokens: [${tokens.map((name) => `'${name}'`).join(', ')}],`,
    '  keywords: new Map([',
    ...keywords,
    '  ]),',
    '  toldApart: new Map([',
    ...apart,
    '  ]),',
    `  figures: /${FIGURES.map((name) => `(${noGroups(regexOf(name))})`).join('|')}/y,`,
    `  figureTokens: [${FIGURES.map(tokenNumber).join(', ')}],`,
    `  name: /${regexOf('NAME')}/y,`,
    ...['NAME', 'WORD', 'WORDS', 'TITLE', 'DASH'].map((name) => `  ${name}: ${tokenNumber(name)},`),
    `  COMMA: ${tokenNumber(',')},`,
    '};',
  ].join('\n');
}

/** A pattern with its groups made ones that hold nothing. */
const noGroups = (source) => source.replaceAll(/(?<!\\)\((?!\?)/g, '(?:');

// ------------------------------------------------------------------ all of it

for (const name of [...FIGURES, 'NAME', 'WORD', 'WORDS', 'TITLE', ',']) tokenNumber(name);
const objects = objectRules().map((name) => reader(name, false));
const readers = clauses.map((name) => reader(name, true));
const shapes = childrenFirst().map(shape);
const declarations = concrete('Declaration').flatMap((name) =>
  [...new Set(first(definitionOf(name)))].map((token) => `[${tokenNumber(token)}, SHAPE_${name}]`),
);
const use = reader('Use', false);
const words = vocabulary();

const lines = [
  '// Generated from the grammar by scripts/generate-recogniser.mjs. Do not edit.',
  "import type { ElementShape, Recognition } from './recogniser.js';",
  "import { NOT_RECOGNISED, type Scanner, type Vocabulary } from './scanner.js';",
  '',
  '// biome-ignore lint/suspicious/noExplicitAny: a fact on its way to be whole; its type is checked where it is read',
  'type Draft = any;',
  '',
  words,
  '',
  'function setOf(...tokens: number[]): Uint8Array {',
  '  const set = new Uint8Array(WORDS.tokens.length);',
  '  for (const token of tokens) set[token] = 1;',
  '  return set;',
  '}',
  '',
  ...[...sets.values()].map(({ name, numbers }) => `const ${name} = setOf(${numbers.join(', ')});`),
  '',
  [...objects, use, ...readers, ...shapes].join('\n\n'),
  '',
  '/** The grammar, for reading facts without a syntax tree. */',
  'export const recognition: Recognition = {',
  '  words: WORDS,',
  `  declarations: new Map<number, ElementShape>([${declarations.join(', ')}]),`,
  `  use: ${tokenNumber('use')},`,
  '  readUse,',
  '};',
  '',
];
writeFileSync(TARGET, lines.join('\n'));
