// Writes packages/model/src/facts/generated.ts from the grammar: the types of a file's facts, which names each link
// takes, and which clauses each kind of declaration takes. Run by `npm run generate`; CI fails when it is stale.
import { writeFileSync } from 'node:fs';
import {
  camel,
  clauses,
  concrete,
  declarations,
  elements,
  fieldsOf,
  firstOf,
  inPlan,
  isElement,
  objectOf,
  objects,
  takenBy,
  tokensOf,
} from './grammar/grammar.mjs';

const TARGET = 'packages/model/src/facts/generated.ts';

const FAMILIES = ['Statement', 'Work', 'Money', 'Party', 'Record'];
const TYPES = { flag: 'true', name: 'NameFact', period: 'PeriodFact', value: 'ValueFact', words: 'WordsFact' };

function typeOf({ node, sort }) {
  if (sort === 'object') return `${objectOf(node)}Fact`;
  if (sort === 'keyword') return wordsOf(node) ? listed(wordsOf(node), ' | ') : 'string';
  return TYPES[sort];
}

/** The words of a closed list; undefined for what takes any word of the language. */
function wordsOf({ terminal }) {
  const name = terminal.rule?.$refText;
  return name === 'LanguageWord' ? undefined : tokensOf(terminal).map(inPlan);
}

/** What a field holds: the words of its closed list, or the sort of its value. */
function held([feature, { node, sort }]) {
  const words = sort === 'keyword' ? wordsOf(node) : undefined;
  return `${feature}: ${words ? `[${listed(words)}]` : `'${sort}'`}`;
}

const kindWords = (name) =>
  name === 'BudgetFor' ? 'budget' : camel(name).replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

const listed = (words, separator = ', ') => words.map((word) => `'${word}'`).join(separator);

function field([feature, { list, optional, ...rest }]) {
  const type = typeOf(rest);
  const whole = list ? (type.includes(' | ') ? `readonly (${type})[]` : `readonly ${type}[]`) : type;
  return `  readonly ${feature}${optional && !list ? '?' : ''}: ${whole};`;
}

const fieldLines = (name) => [...fieldsOf(name)].map(field);

function family(name) {
  return (FAMILIES.find((each) => concrete(each).includes(name)) ?? (declarations.includes(name) ? name : 'Child')).toLowerCase();
}

/** The kinds that each link of a rule may name. */
function links(name) {
  const named = [...fieldsOf(name)].filter(([, { node }]) => node.terminal.$type === 'CrossReference');
  return named.map(([feature, { node }]) => `${feature}: [${listed(concrete(node.terminal.type.$refText).map(camel))}]`);
}

/** The parts of clauses, in the order of their names. */
const parts = objects.toSorted();

function render() {
  const lines = [
    '// Generated from the grammar by scripts/generate-facts.mjs. Do not edit.',
    "import type { ClauseBase, NameFact, PeriodFact, Span, ValueFact, WordsFact } from './common.js';",
    '',
  ];
  for (const name of parts) {
    lines.push(`export interface ${name}Fact {`, ...fieldLines(name), '  readonly at: Span;', '}', '');
  }
  for (const name of clauses) {
    lines.push(
      `export interface ${name}Clause extends ClauseBase {`,
      `  readonly type: '${camel(name)}';`,
      ...fieldLines(name),
      '}',
      '',
    );
  }
  lines.push(
    '/** Every clause by its type. */',
    'export interface ClauseTypes {',
    ...clauses.map((name) => `  readonly ${camel(name)}: ${name}Clause;`),
    '}',
    '',
  );
  lines.push(
    '/** The type of a clause. */',
    'export type ClauseType = keyof ClauseTypes;',
    '',
    '/** A clause of a declaration or of a child. */',
    'export type ClauseFact = ClauseTypes[ClauseType];',
    '',
  );
  lines.push(
    '/** The kinds of declarations and children. */',
    'export type ElementKind =',
    ...elements.map((name) => `  | '${camel(name)}'`),
    ';',
    '',
  );
  lines.push('/** The families of kinds. */', `export type Family = ${listed([...new Set(elements.map(family))], ' | ')};`, '');
  lines.push('/** Each kind: its words in a plan, its family, and the clauses and children that it takes. */');
  lines.push(
    'export const KIND_GRAMMAR: Readonly<Record<ElementKind, { words: string; family: Family; clauses: readonly ClauseType[]; children: readonly ElementKind[] }>> = {',
  );
  for (const name of elements) {
    const taken = [...new Set(takenBy(name))];
    const list = (child) => listed(taken.filter((each) => isElement(each) === child).map(camel));
    lines.push(
      `  ${camel(name)}: { words: '${kindWords(name)}', family: '${family(name)}', clauses: [${list(false)}], children: [${list(true)}] },`,
    );
  }
  lines.push(
    '};',
    '',
    '/** The kinds that each link of a clause may name. */',
    'export const LINKS: Readonly<Record<string, Readonly<Record<string, readonly ElementKind[]>>>> = {',
  );
  for (const name of [...clauses, ...parts, 'BudgetFor']) {
    const found = links(name);
    if (found.length > 0) lines.push(`  ${camel(name)}: { ${found.join(', ')} },`);
  }
  lines.push(
    '};',
    '',
    '/** The clauses whose names stand in parts of their own: the list, and the part by its name in `LINKS`. */',
    'export const PARTS: Readonly<Record<string, readonly [list: string, part: string]>> = {',
  );
  for (const name of clauses) {
    const named = [...fieldsOf(name)].filter(([, { sort, node }]) => sort === 'object' && links(objectOf(node)).length > 0);
    for (const [list, { node }] of named) lines.push(`  ${camel(name)}: ['${list}', '${camel(objectOf(node))}'],`);
  }
  lines.push('};', '', '/** What a fact of each clause must have, and which of its fields are lists. */');
  lines.push('export const FIELDS: Readonly<Record<string, { required: readonly string[]; lists: readonly string[] }>> = {');
  for (const name of [...clauses, ...parts]) {
    const found = [...fieldsOf(name)];
    const quoted = (test) => listed(found.filter(([, each]) => test(each)).map(([feature]) => feature));
    lines.push(`  ${camel(name)}: { required: [${quoted((f) => !f.optional && !f.list)}], lists: [${quoted((f) => f.list)}] },`);
  }
  lines.push(
    '};',
    '',
    '/** What each field of a clause holds: one of these words, or a value of this sort. */',
    "export type FieldValue = readonly string[] | 'flag' | 'keyword' | 'name' | 'object' | 'period' | 'value' | 'words';",
    'export const FIELD_VALUES: Readonly<Record<string, Readonly<Record<string, FieldValue>>>> = {',
    ...[...clauses, ...parts].map((name) => `  ${camel(name)}: { ${[...fieldsOf(name)].map(held).join(', ')} },`),
  );
  lines.push(
    '};',
    '',
    '/** The words that each clause opens with. */',
    'export const OPENING_WORDS: Readonly<Record<ClauseType, readonly string[]>> = {',
  );
  for (const name of clauses) lines.push(`  ${camel(name)}: [${listed(firstOf(name).map(inPlan))}],`);
  lines.push('};', '', '/** The clauses that may have words for people. */', 'export const WORDED: readonly ClauseType[] = [');
  for (const name of clauses) if (fieldsOf(name).has('words')) lines.push(`  '${camel(name)}',`);
  lines.push('];', '');
  return lines.join('\n');
}

writeFileSync(TARGET, render());
