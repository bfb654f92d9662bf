// Writes packages/model/src/facts/generated.ts from the grammar: the types of a file's facts, which names each link
// takes, and which clauses each kind of declaration takes. Run by `npm run generate`; CI fails when it is stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { EmptyFileSystem, GrammarAST, URI } from 'langium';
import { createLangiumGrammarServices } from 'langium/grammar';

const SOURCE = 'packages/syntax/src/grammar/plan.langium';
const TARGET = 'packages/model/src/facts/generated.ts';

const PERIODS = new Set(['FINANCIAL_YEAR', 'QUARTER', 'MONTH', 'DATE']);
const VALUES = new Set(['MONEY', 'NUMBER', 'PERCENT', 'DASH']);
const FAMILIES = ['Statement', 'Work', 'Money', 'Party', 'Record'];

const grammar = readGrammar(SOURCE);
const rules = new Map(grammar.rules.map((rule) => [rule.name, rule]));
const unions = new Map(grammar.types.map((type) => [type.name, type]));
const elements = grammar.rules.filter(
  (rule) => GrammarAST.isParserRule(rule) && clauseUnion(rule) !== undefined && rule.name !== 'PlanFile',
);
const elementNames = new Set(elements.map((rule) => rule.name));
const declarations = new Set(concrete('Declaration'));
const clauses = [...new Set(elements.flatMap((rule) => concrete(clauseUnion(rule))))]
  .filter((name) => !elementNames.has(name))
  .sort();

function readGrammar(path) {
  const services = createLangiumGrammarServices(EmptyFileSystem);
  const document = services.shared.workspace.LangiumDocumentFactory.fromString(readFileSync(path, 'utf8'), URI.file(`/${path}`));
  return document.parseResult.value;
}

function clauseUnion(rule) {
  const found = parts(rule.definition).find((part) => GrammarAST.isAssignment(part.node) && part.node.feature === 'clauses');
  return found?.node.terminal.rule?.$refText;
}

/** The rules that a union of rules (or of types) comes down to. */
function concrete(name) {
  const type = unions.get(name);
  if (type) return typeMembers(type.type).flatMap(concrete);
  const definition = rules.get(name).definition;
  const calls = GrammarAST.isAlternatives(definition) ? definition.elements : [definition];
  return calls.every((call) => GrammarAST.isRuleCall(call)) ? calls.flatMap((call) => concrete(call.rule.$refText)) : [name];
}

function typeMembers(type) {
  return GrammarAST.isUnionType(type) ? type.types.flatMap(typeMembers) : [type.typeRef.$refText];
}

/** Every part of a definition, with whether it may be left out; fragments are looked into. */
function parts(node, optional = false) {
  const open = optional || node.cardinality === '?' || node.cardinality === '*';
  if (GrammarAST.isRuleCall(node)) {
    const rule = rules.get(node.rule.$refText);
    if (rule?.fragment) return parts(rule.definition, open);
  }
  const below = GrammarAST.isAlternatives(node)
    ? node.elements.flatMap((each) => parts(each, true))
    : GrammarAST.isGroup(node)
      ? node.elements.flatMap((each) => parts(each, open))
      : [];
  return [{ node, optional: open }, ...below];
}

function keywordsOf(node) {
  if (GrammarAST.isKeyword(node)) return [node.value.replaceAll('_', ' ')];
  if (GrammarAST.isAlternatives(node)) return node.elements.flatMap(keywordsOf);
  if (GrammarAST.isRuleCall(node)) {
    const rule = rules.get(node.rule.$refText);
    if (GrammarAST.isTerminalRule(rule))
      return rule.name.endsWith('_WORD') ? [rule.name.slice(0, -5).toLowerCase()] : [undefined];
    return keywordsOf(rule.definition);
  }
  return [undefined];
}

function terminalsOf(node) {
  if (GrammarAST.isAlternatives(node)) return node.elements.flatMap(terminalsOf);
  if (!GrammarAST.isRuleCall(node)) return [];
  const rule = rules.get(node.rule.$refText);
  return GrammarAST.isTerminalRule(rule) ? [rule.name] : terminalsOf(rule.definition);
}

function typeOf(terminal) {
  if (GrammarAST.isCrossReference(terminal)) return 'NameFact';
  const words = keywordsOf(terminal);
  if (words.length > 0 && words.every((word) => word !== undefined)) return words.map((word) => `'${word}'`).join(' | ');
  const terminals = terminalsOf(terminal);
  if (terminals.length === 0) return `${terminal.rule.$refText}Fact`;
  if (terminals.every((name) => PERIODS.has(name))) return 'PeriodFact';
  if (terminals.every((name) => VALUES.has(name))) return 'ValueFact';
  return terminals[0] === 'WORDS' || terminals[0] === 'TITLE' ? 'WordsFact' : 'NameFact';
}

function features(name) {
  const found = new Map();
  for (const { node, optional } of parts(rules.get(name).definition)) {
    if (!GrammarAST.isAssignment(node)) continue;
    const known = found.get(node.feature);
    const type = node.operator === '?=' ? 'true' : typeOf(node.terminal);
    found.set(node.feature, {
      type,
      list: node.operator === '+=',
      optional: known ? known.optional && optional : optional,
      terminal: node.terminal,
    });
  }
  return found;
}

const camel = (name) => name[0].toLowerCase() + name.slice(1);
const kindWords = (name) =>
  name === 'BudgetFor' ? 'budget' : camel(name).replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

function field([feature, { type, list, optional }]) {
  const whole = list ? (type.includes(' | ') ? `readonly (${type})[]` : `readonly ${type}[]`) : type;
  return `  readonly ${feature}${optional && !list ? '?' : ''}: ${whole};`;
}

function objectRules() {
  const used = new Set();
  for (const name of clauses)
    for (const [, { terminal }] of features(name)) {
      if (
        GrammarAST.isRuleCall(terminal) &&
        terminalsOf(terminal).length === 0 &&
        typeOf(terminal) === `${terminal.rule.$refText}Fact`
      )
        used.add(terminal.rule.$refText);
    }
  return [...used].sort();
}

function family(name) {
  return (FAMILIES.find((each) => concrete(each).includes(name)) ?? (declarations.has(name) ? name : 'Child')).toLowerCase();
}

function links(name) {
  const entries = [...features(name)].filter(([, { terminal }]) => GrammarAST.isCrossReference(terminal));
  return entries.map(([feature, { terminal }]) => `${feature}: [${kinds(terminal.type.$refText)}]`);
}

const kinds = (type) =>
  concrete(type)
    .map((name) => `'${camel(name)}'`)
    .join(', ');

function opening(name) {
  const [first] = parts(rules.get(name).definition).filter(
    ({ node }) =>
      GrammarAST.isKeyword(node) ||
      GrammarAST.isAssignment(node) ||
      (GrammarAST.isRuleCall(node) && rules.get(node.rule.$refText)?.name.endsWith('_WORD')),
  );
  const { node } = first;
  const words = GrammarAST.isAssignment(node) ? keywordsOf(node.terminal) : keywordsOf(node);
  const group = rules.get(name).definition;
  const alternatives =
    GrammarAST.isGroup(group) && GrammarAST.isAlternatives(group.elements[0]) ? keywordsOf(group.elements[0]) : [];
  return alternatives.length > 0 ? alternatives : words.filter(Boolean);
}

function render() {
  const lines = [
    '// Generated from the grammar by scripts/generate-facts.mjs. Do not edit.',
    "import type { ClauseBase, NameFact, PeriodFact, Span, ValueFact, WordsFact } from './common.js';",
    '',
  ];
  for (const name of objectRules()) {
    lines.push(`export interface ${name}Fact {`, ...[...features(name)].map(field), '  readonly at: Span;', '}', '');
  }
  for (const name of clauses) {
    lines.push(
      `export interface ${name}Clause extends ClauseBase {`,
      `  readonly type: '${camel(name)}';`,
      ...[...features(name)].map(field),
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
    ...elements.map((rule) => `  | '${camel(rule.name)}'`),
    ';',
    '',
  );
  lines.push(
    '/** The families of kinds. */',
    `export type Family = ${[...new Set(elements.map((rule) => `'${family(rule.name)}'`))].join(' | ')};`,
    '',
  );
  lines.push('/** Each kind: its words in a plan, its family, and the clauses and children that it takes. */');
  lines.push(
    'export const KINDS: Readonly<Record<ElementKind, { words: string; family: Family; clauses: readonly ClauseType[]; children: readonly ElementKind[] }>> = {',
  );
  for (const rule of elements) {
    const taken = concrete(clauseUnion(rule)).map((name) => ({ name, child: elementNames.has(name) }));
    const list = (child) =>
      [...new Set(taken.filter((each) => each.child === child).map((each) => `'${camel(each.name)}'`))].join(', ');
    lines.push(
      `  ${camel(rule.name)}: { words: '${kindWords(rule.name)}', family: '${family(rule.name)}', clauses: [${list(false)}], children: [${list(true)}] },`,
    );
  }
  lines.push(
    '};',
    '',
    '/** The kinds that each link of a clause may name. */',
    'export const LINKS: Readonly<Record<string, Readonly<Record<string, readonly ElementKind[]>>>> = {',
  );
  for (const name of [...clauses, ...objectRules(), 'BudgetFor']) {
    const found = links(name);
    if (found.length > 0) lines.push(`  ${camel(name)}: { ${found.join(', ')} },`);
  }
  lines.push('};', '', '/** What a fact of each clause must have, and which of its fields are lists. */');
  lines.push('export const FIELDS: Readonly<Record<string, { required: readonly string[]; lists: readonly string[] }>> = {');
  for (const name of [...clauses, ...objectRules()]) {
    const found = [...features(name)];
    const quoted = (test) =>
      found
        .filter(([, feature]) => test(feature))
        .map(([feature]) => `'${feature}'`)
        .join(', ');
    lines.push(`  ${camel(name)}: { required: [${quoted((f) => !f.optional && !f.list)}], lists: [${quoted((f) => f.list)}] },`);
  }
  lines.push(
    '};',
    '',
    '/** The words that each clause opens with. */',
    'export const OPENING_WORDS: Readonly<Record<ClauseType, readonly string[]>> = {',
  );
  for (const name of clauses)
    lines.push(
      `  ${camel(name)}: [${opening(name)
        .map((word) => `'${word}'`)
        .join(', ')}],`,
    );
  lines.push('};', '', '/** The clauses that may have words for people. */', 'export const WORDED: readonly ClauseType[] = [');
  for (const name of clauses) if ([...features(name)].some(([feature]) => feature === 'words')) lines.push(`  '${camel(name)}',`);
  lines.push('];', '');
  return lines.join('\n');
}

writeFileSync(TARGET, render());
