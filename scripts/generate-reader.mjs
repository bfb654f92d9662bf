// Writes packages/syntax/src/reader/grammar.generated.ts from the grammar: for each clause a function that reads it
// token by token into a fact, and tables of which clause stands where. The grammar is keyword-led and LL(1), so every
// choice is one look at the next token.
import { writeFileSync } from 'node:fs';
import { GrammarAST } from 'langium';
import { automaton } from './grammar/automaton.mjs';
import {
  assignmentsIn,
  camel,
  clauses,
  declarations,
  definitionOf,
  elements,
  fieldsOf,
  first,
  firstOf,
  inPlan,
  isElement,
  isTerminal,
  isToldApart,
  isWordKeyword,
  listsOf,
  objectOf,
  objects,
  regexOf,
  rules,
  sortOf,
  takenBy,
  terminals,
} from './grammar/grammar.mjs';

const TARGET = 'packages/syntax/src/reader/grammar.generated.ts';
const FIGURES = ['DATE', 'QUARTER', 'FINANCIAL_YEAR', 'MONTH', 'MONEY', 'CURRENCY_UNIT', 'PERCENT', 'NUMBER', 'DASH'];

// ------------------------------------------------------------------ tokens and first sets

const tokens = [];
const tokenNumber = (name) => {
  if (!tokens.includes(name)) tokens.push(name);
  return tokens.indexOf(name);
};

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

/** What reads the value of an assignment. */
function valueFrom(assignment) {
  const { terminal } = assignment;
  const names = first(terminal);
  switch (sortOf(assignment)) {
    case 'object':
      return `read${objectOf(assignment)}(s)`;
    case 'keyword':
      return `s.keyword(${setOf(names)})`;
    case 'words':
      return 's.sentence()';
    case 'period':
    case 'value':
      return `s.value(${setOf(names)})`;
    default:
      return `s.name(${tokenNumber(names[0])})`;
  }
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
    const value = valueFrom(node);
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
        const assignment = elements[index++];
        this.lines.push(
          `${indent}${this.place(assignment.feature)} = ${valueFrom(assignment).replace('s.name(', 's.namesOf(')};`,
        );
      } else this.take(elements[index], indent, mayBeLeftOut);
    }
  }

  takeAlternatives(node, indent) {
    if (setsFields(node)) this.make(indent);
    node.elements.forEach((each, index) => {
      this.lines.push(`${indent}${index === 0 ? '' : '} else '}if (${isNext(first(each))}) {`);
      this.take(each, `${indent}  `, true);
    });
    if (!node.elements.some(mayBeEmpty)) this.lines.push(`${indent}} else {`, `${indent}  s.breakOff();`);
    this.lines.push(`${indent}}`);
  }

  assign(assignment, indent, mayBeLeftOut) {
    const { feature, operator, terminal } = assignment;
    if (operator === '+=') {
      const list = this.place(feature);
      this.lines.push(`${indent}${list} = added(${list}, ${valueFrom(assignment)});`);
      return;
    }
    if (operator === '?=') this.lines.push(`${indent}s.expect(${tokenNumber(terminal.value)});`);
    const value = operator === '?=' ? 'true' : valueFrom(assignment);
    if (mayBeLeftOut || this.isMade) {
      this.make(indent);
      this.lines.push(`${indent}fact.${feature} = ${value};`);
      return;
    }
    this.read.push(feature);
    this.lines.push(`${indent}const ${feature} = ${value};`);
  }

  toString() {
    const fact = this.isMade ? 'fact' : this.literal();
    return [
      `function read${this.name}(s: ClauseScanner): Draft {`,
      '  const at = { start: s.start, end: 0 };',
      ...this.lines,
      '  at.end = s.end;',
      // A clause is looked at where its line is: only a part of one can be looked at nowhere else.
      this.type ? `  return ${fact};` : `  return s.isBroken ? whole(${fact}, [${quoted(requiredOf(this.name))}]) : ${fact};`,
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
    valueFrom(one).startsWith('s.name(') &&
    GrammarAST.isKeyword(comma) &&
    comma.value === ',' &&
    !comma.cardinality &&
    GrammarAST.isAssignment(next) &&
    next.feature === one.feature &&
    rest.length === 0
  );
}

const quoted = (names) => names.map((name) => `'${name}'`).join(', ');

/** The fields that a fact of a rule must have. */
const requiredOf = (name) => [...fieldsOf(name)].flatMap(([field, { optional, list }]) => (optional || list ? [] : [field]));

const reader = (name, type) => String(new Reader(name, type ? camel(name) : undefined, listsOf(name)));

// ------------------------------------------------------------------ the tables

/** What stands behind the word that opens an element, by the fragment that reads it. */
function headOf(name) {
  const [opening, head] = definitionOf(name).elements;
  if (GrammarAST.isRuleCall(opening)) return 'none';
  const { feature, cardinality } = definitionOf(head.rule.$refText);
  return cardinality === '?' ? `${feature}?` : feature;
}

function shape(name) {
  const entries = (list, write) =>
    list.flatMap((each) => firstOf(each).map((token) => `[${tokenNumber(token)}, ${write(each)}]`)).join(', ');
  const own = takenBy(name).filter((each) => !isElement(each));
  const children = takenBy(name).filter(isElement);
  return [
    `const SHAPE_${name}: ElementShape = {`,
    `  kind: '${camel(name)}',`,
    `  head: '${headOf(name)}',`,
    `  clauses: [${entries(own, (each) => `read${each}, '${camel(each)}'`)}],`,
    `  children: [${entries(children, (each) => `SHAPE_${each}`)}],`,
    '};',
  ].join('\n');
}

/** Children before those that take them. */
function childrenFirst() {
  const order = [];
  const visit = (name) => {
    if (order.includes(name)) return;
    for (const each of takenBy(name).filter(isElement)) visit(each);
    order.push(name);
  };
  for (const name of elements) visit(name);
  return order;
}

/** The keywords, of those with the same first word the longest first. */
const keywordEntries = () =>
  tokens
    .filter((name) => !rules.has(name) && isWordKeyword(name))
    .toSorted((a, b) => b.length - a.length)
    .map((name) => `['${inPlan(name)}', ${tokenNumber(name)}]`);

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
  const apart = terminals
    .map((rule) => rule.name)
    .filter(isToldApart)
    .map((name) => `    ['${inPlan(name)}', /${regexOf(name)}/y, ${tokenNumber(name)}],`);
  return [
    'const WORDS: Vocabulary = {',
    `  tokens: [${tokens.map((name) => `'${name}'`).join(', ')}],`,
    `  keywords: [${keywordEntries().join(', ')}],`,
    '  toldApart: [',
    ...apart,
    '  ],',
    ...figureTables(),
    `  name: /${regexOf('NAME')}/y,`,
    `  word: /${regexOf('WORD')}/y,`,
    ...['NAME', 'WORD', 'WORDS', 'TITLE', 'ODD', 'DASH'].map((name) => `  ${name}: ${tokenNumber(name)},`),
    `  COMMA: ${tokenNumber(',')},`,
    '};',
  ].join('\n');
}

// ------------------------------------------------------------------ all of it

// The end of a line is no token of the grammar's; figures come right behind it.
for (const name of ['LINE_END', ...FIGURES, 'NAME', 'WORD', 'WORDS', 'TITLE', ',', 'ODD']) tokenNumber(name);
const parts = objects.map((name) => reader(name, false));
const readers = clauses.map((name) => reader(name, true));
const shapes = childrenFirst().map(shape);
const opening = declarations.flatMap((name) => firstOf(name).map((token) => `[${tokenNumber(token)}, SHAPE_${name}]`));
const use = reader('Use', false);
const words = vocabulary();

const lines = [
  '// Generated from the grammar by scripts/generate-reader.mjs. Do not edit.',
  "import { type ClauseScanner, NOTHING } from './clause-scanner.js';",
  "import type { ElementShape, GrammarTables, Vocabulary } from './tables.js';",
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
  '  if (item === undefined) return list;',
  '  if (list === NOTHING) return [item];',
  '  list.push(item);',
  '  return list;',
  '}',
  '',
  '/** A part of a clause that broke off, where it still has what it must have. */',
  'function whole(part: Draft, required: readonly string[]): Draft {',
  '  return required.every((field) => part[field] !== undefined) ? part : undefined;',
  '}',
  '',
  ...[...sets.values()].map(({ name, numbers }) => `const ${name} = setOf(${numbers.join(', ')});`),
  '',
  [...parts, use, ...readers, ...shapes].join('\n\n'),
  '',
  '/** The grammar, for reading facts without a syntax tree. */',
  'export const tables: GrammarTables = {',
  '  words: WORDS,',
  `  declarations: [${opening.join(', ')}],`,
  `  use: ${tokenNumber('use')},`,
  '  readUse,',
  '};',
  '',
];
writeFileSync(TARGET, lines.join('\n'));
