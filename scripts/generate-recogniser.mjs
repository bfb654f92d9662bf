// Writes packages/syntax/src/fast/recogniser.generated.ts from the grammar: for each clause a function that reads it
// token by token into a fact, and tables of which clause stands where. The grammar is keyword-led and LL(1), so every
// choice is one look at the next token.
import { readFileSync, writeFileSync } from 'node:fs';
import { EmptyFileSystem, GrammarAST, GrammarUtils, URI } from 'langium';
import { createLangiumGrammarServices } from 'langium/grammar';
import { automaton } from './lib/automaton.mjs';

const SOURCE = 'packages/syntax/src/grammar/plan.langium';
const TARGET = 'packages/syntax/src/fast/recogniser.generated.ts';
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
  if (unique.length === 1) return `s.is(${tokenNumber(unique[0])})`;
  return `s.isOneOf(${setOf(unique)})`;
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

/**
 * What reads one rule into a fact. Every fact of a type is made with the same fields in the same order, so that the engine
 * keeps them alike: what must be there is read first and put into the fact as it is made; what may be left out is added.
 */
class Reader {
  lines = [];
  /** The fields that are read so far, in order. */
  read = [];
  isMade = false;

  constructor(name, type, lists) {
    this.name = name;
    this.type = type;
    this.lists = lists;
    for (const list of lists) this.lines.push(`  let ${list}: Draft[] = NOTHING;`);
    this.take(definitionOf(name), '  ', false);
  }

  /** Where a field is kept: in a variable until the fact is made. */
  place(field) {
    return this.isMade ? `fact.${field}` : field;
  }

  make(indent) {
    if (this.isMade) return;
    this.lines.push(`${indent}const fact: Draft = ${this.literal()};`);
    this.isMade = true;
  }

  literal() {
    return `{ ${[...(this.type ? [`type: '${this.type}'`] : []), 'at', ...this.lists, ...this.read].join(', ')} }`;
  }

  take(node, indent, mayBeLeftOut) {
    if (node.cardinality === '?' || node.cardinality === '*') {
      if (setsFields(node)) this.make(indent);
      const [open, close] = node.cardinality === '?' ? ['if', '}'] : ['while', '}'];
      if (this.takeMany(node, indent)) return;
      this.lines.push(`${indent}${open} (${isNext(first(node))}) {`);
      this.takeOnce(node, `${indent}  `, true);
      this.lines.push(`${indent}${close}`);
    } else if (node.cardinality === '+') {
      if (this.takeMany(node, indent)) return;
      this.lines.push(`${indent}do {`);
      this.takeOnce(node, `${indent}  `, mayBeLeftOut);
      this.lines.push(`${indent}} while (${isNext(first(node))});`);
    } else this.takeOnce(node, indent, mayBeLeftOut);
  }

  /** Figures one after another are read into a list at once. */
  takeMany(node, indent) {
    if (!GrammarAST.isAssignment(node) || node.operator !== '+=' || node.cardinality !== '+') return false;
    const value = valueFrom(node.terminal);
    if (!value.startsWith('s.value(')) return false;
    this.lines.push(`${indent}${this.place(node.feature)} = ${value.replace('s.value(', 's.values(')};`);
    return true;
  }

  takeOnce(node, indent, mayBeLeftOut) {
    if (GrammarAST.isKeyword(node)) this.lines.push(`${indent}s.expect(${tokenNumber(node.value)});`);
    else if (GrammarAST.isGroup(node)) this.takeGroup(node, indent, mayBeLeftOut);
    else if (GrammarAST.isAlternatives(node)) this.takeAlternatives(node, indent);
    else if (GrammarAST.isRuleCall(node)) {
      const name = node.rule.$refText;
      if (isTerminal(name)) this.lines.push(`${indent}s.expect(${tokenNumber(name)});`);
      else this.take(definitionOf(name), indent, mayBeLeftOut);
    } else this.assign(node, indent, mayBeLeftOut);
  }

  takeGroup({ elements }, indent, mayBeLeftOut) {
    for (let index = 0; index < elements.length; index++) {
      if (isListOfNames(elements[index], elements[index + 1])) {
        const { feature, terminal } = elements[index++];
        this.lines.push(`${indent}${this.place(feature)} = ${valueFrom(terminal).replace('s.name(', 's.namesOf(')};`);
      } else this.take(elements[index], indent, mayBeLeftOut);
    }
  }

  takeAlternatives(node, indent) {
    if (setsFields(node)) this.make(indent);
    node.elements.forEach((each, index) => {
      this.lines.push(`${indent}${index === 0 ? '' : '} else '}if (${isNext(first(each))}) {`);
      this.take(each, `${indent}  `, true);
    });
    if (!node.elements.some(mayBeEmpty)) this.lines.push(`${indent}} else {`, `${indent}  throw NOT_RECOGNISED;`);
    this.lines.push(`${indent}}`);
  }

  assign({ feature, operator, terminal }, indent, mayBeLeftOut) {
    if (operator === '+=') {
      const list = this.place(feature);
      this.lines.push(`${indent}${list} = added(${list}, ${valueFrom(terminal)});`);
      return;
    }
    if (operator === '?=') this.lines.push(`${indent}s.expect(${tokenNumber(terminal.value)});`);
    const value = operator === '?=' ? 'true' : valueFrom(terminal);
    if (mayBeLeftOut || this.isMade) {
      this.make(indent);
      this.lines.push(`${indent}fact.${feature} = ${value};`);
      return;
    }
    this.read.push(feature);
    this.lines.push(`${indent}const ${feature} = ${value};`);
  }

  toString() {
    return [
      `function read${this.name}(s: Scanner): never {`,
      '  const at = { start: s.start, end: 0 };',
      ...this.lines,
      '  at.end = s.end;',
      `  return ${this.isMade ? 'fact' : this.literal()} as never;`,
      '}',
    ].join('\n');
  }
}

/** Whether a part sets a field that isn't a list. */
const setsFields = (node) => assignmentsIn(node).some(({ operator }) => operator !== '+=');

/** Whether two parts are names with commas between them: `leads+=[Lead:NAME] (',' leads+=[Lead:NAME])*`. */
function isListOfNames(one, others) {
  if (!GrammarAST.isAssignment(one) || one.cardinality || others?.cardinality !== '*' || !GrammarAST.isGroup(others))
    return false;
  const [comma, next, ...rest] = others.elements;
  return (
    one.operator === '+=' &&
    valueFrom(one.terminal).startsWith('s.name(') &&
    GrammarAST.isKeyword(comma) &&
    comma.value === ',' &&
    !comma.cardinality &&
    GrammarAST.isAssignment(next) &&
    next.feature === one.feature &&
    rest.length === 0
  );
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
  const lists = assignmentsIn(definitionOf(name))
    .filter(({ operator }) => operator === '+=')
    .map(({ feature }) => feature);
  return String(new Reader(name, type ? camel(name) : undefined, [...new Set(lists)]));
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

/** What stands behind the word that opens an element, by the fragment that reads it. */
function headOf(name) {
  const [opening, head] = definitionOf(name).elements;
  if (GrammarAST.isRuleCall(opening)) return 'none';
  const { feature, cardinality } = definitionOf(head.rule.$refText);
  return cardinality === '?' ? `${feature}?` : feature;
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
    `  clauses: [${entries(own, (each) => `read${each}`)}],`,
    `  children: [${entries(children, (each) => `SHAPE_${each}`)}],`,
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

/** The keywords, of those with the same first word the longest first. */
const keywordEntries = () =>
  tokens
    .filter((name) => !rules.has(name) && /^[a-z]/.test(name))
    .toSorted((a, b) => b.length - a.length)
    .map((name) => `['${name.replaceAll('_', ' ')}', ${tokenNumber(name)}]`);

function figureTables() {
  const { count, ranges, next, accepts, guarded, notBefore } = automaton(FIGURES.map(regexOf));
  if (notBefore !== '[A-Za-z0-9]') throw new Error(`The scanner doesn't know ${notBefore}.`);
  return [
    '  figures: {',
    `    classes: [${ranges.map(({ from, to, kind }) => `[${from}, ${to}, ${kind}]`).join(', ')}],`,
    `    classCount: ${count},`,
    `    next: [${next.flat().join(', ')}],`,
    `    accepts: [${accepts.map((terminal) => terminal + 1).join(', ')}],`,
    `    tokens: [${FIGURES.map(tokenNumber).join(', ')}],`,
    `    guarded: [${guarded.join(', ')}],`,
    '  },',
  ];
}

function vocabulary() {
  const apart = grammar.rules
    .filter((rule) => rule.name.endsWith('_WORD'))
    .map((rule) => `    ['${rule.name.slice(0, -5).toLowerCase()}', /${regexOf(rule.name)}/y, ${tokenNumber(rule.name)}],`);
  return [
    'const WORDS: Vocabulary = {',
    `  tokens: [${tokens.map((name) => `'${name}'`).join(', ')}],`,
    `  keywords: [${keywordEntries().join(', ')}],`,
    '  toldApart: [',
    ...apart,
    '  ],',
    ...figureTables(),
    `  name: /${regexOf('NAME')}/y,`,
    ...['NAME', 'WORD', 'WORDS', 'TITLE'].map((name) => `  ${name}: ${tokenNumber(name)},`),
    `  COMMA: ${tokenNumber(',')},`,
    '};',
  ].join('\n');
}

// ------------------------------------------------------------------ all of it

// The end of a line is no token of the grammar's; figures come right behind it.
for (const name of ['LINE_END', ...FIGURES, 'NAME', 'WORD', 'WORDS', 'TITLE', ',']) tokenNumber(name);
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
  "import { NOT_RECOGNISED, NOTHING, type Scanner, type Vocabulary } from './scanner.js';",
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
  'function added(list: Draft[], item: Draft): Draft[] {',
  '  if (list === NOTHING) return [item];',
  '  list.push(item);',
  '  return list;',
  '}',
  '',
  ...[...sets.values()].map(({ name, numbers }) => `const ${name} = setOf(${numbers.join(', ')});`),
  '',
  [...objects, use, ...readers, ...shapes].join('\n\n'),
  '',
  '/** The grammar, for reading facts without a syntax tree. */',
  'export const recognition: Recognition = {',
  '  words: WORDS,',
  `  declarations: [${declarations.join(', ')}],`,
  `  use: ${tokenNumber('use')},`,
  '  readUse,',
  '};',
  '',
];
writeFileSync(TARGET, lines.join('\n'));
