// Writes packages/syntax/src/reader/grammar.generated.ts from the grammar: for each clause a function that reads it
// token by token into a fact, and tables of which clause stands where. The grammar is keyword-led and LL(1), so every
// choice is one look at the next token.
import { writeFileSync } from 'node:fs';
import { GrammarAST } from 'langium';
import { automaton } from './grammar/automaton.mjs';
import { reader, sets, tokenNumber, tokens } from './grammar/clause-readers.mjs';
import {
  camel,
  clauses,
  declarations,
  definitionOf,
  elements,
  firstOf,
  inPlan,
  isContextualKeyword,
  isElement,
  isWordKeyword,
  objects,
  PHRASES,
  regexOf,
  rules,
  takenBy,
  terminals,
} from './grammar/grammar.mjs';

const TARGET = 'packages/syntax/src/reader/grammar.generated.ts';
const FIGURES = ['DATE', 'QUARTER', 'FINANCIAL_YEAR', 'MONTH', 'MONEY', 'CURRENCY_UNIT', 'PERCENT', 'NUMBER', 'DASH'];

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
  if (notBefore !== '[A-Za-z0-9]') throw new Error(`The scanner does not know ${notBefore}.`);
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
    .filter(isContextualKeyword)
    .map((name) => `    ['${inPlan(name)}', /${regexOf(name)}/y, ${tokenNumber(name)}],`);
  return [
    'const WORDS: Vocabulary = {',
    `  tokens: [${tokens.map((name) => `'${name}'`).join(', ')}],`,
    `  keywords: [${keywordEntries().join(', ')}],`,
    '  toldApart: [',
    ...apart,
    '  ],',
    '  phrases: [',
    ...Object.entries(PHRASES).map(
      ([name, words]) => `    [[${words.map((word) => `'${word}'`).join(', ')}], /${regexOf(name)}/y, ${tokenNumber(name)}],`,
    ),
    '  ],',
    ...figureTables(),
    `  name: /${regexOf('NAME')}/y,`,
    `  word: /${regexOf('WORD')}/y,`,
    ...['NAME', 'WORD', 'WORDS', 'TITLE', 'ODD', 'DASH'].map((name) => `  ${name}: ${tokenNumber(name)},`),
    `  COMMA: ${tokenNumber(',')},`,
    '};',
  ].join('\n');
}

// The grammar has no token for the end of a line; the token numbers start behind it.
for (const name of ['LINE_END', ...FIGURES, ...Object.keys(PHRASES), 'NAME', 'WORD', 'WORDS', 'TITLE', ',', 'ODD'])
  tokenNumber(name);
const parts = objects.map((name) => reader(name, false));
const readers = clauses.map((name) => reader(name, true));
const shapes = childrenFirst().map(shape);
const opening = declarations.flatMap((name) => firstOf(name).map((token) => `[${tokenNumber(token)}, SHAPE_${name}]`));
const use = reader('Use', false);
const words = vocabulary();

const lines = [
  '// Generated from the grammar by scripts/generate-reader.mjs. Do not edit.',
  "import { type ClauseScanner, EMPTY_LIST } from './clause-scanner.js';",
  "import type { ElementShape, GrammarTables } from './tables.js';",
  "import type { Vocabulary } from './vocabulary.js';",
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
  '  if (list === EMPTY_LIST) return [item];',
  '  list.push(item);',
  '  return list;',
  '}',
  '',
  '/** A list that is no larger than it is: one that grew has room for sixteen more. */',
  'function fitted(list: Draft[]): Draft[] {',
  '  return list.length < 2 ? list : list.slice();',
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
