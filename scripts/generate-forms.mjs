// Writes packages/syntax/src/expected/forms.generated.ts from the grammar: how each clause and each element is written, as
// data, for what tells which words may come next.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GrammarAST } from 'langium';
import { definitionOf, isTerminal, parserRules, rules } from './grammar/grammar.mjs';
import { ROOT } from './lib/paths.mjs';

const TARGET = join(ROOT, 'packages/syntax/src/expected/forms.generated.ts');

const { isAlternatives, isAssignment, isCrossReference, isGroup, isKeyword } = GrammarAST;
const text = (value) => `'${value}'`;

/** A part without its cardinality. */
function once(node) {
  if (isKeyword(node)) return text(node.value);
  if (isCrossReference(node)) return text('NAME');
  if (isAssignment(node)) return `{ field: ${text(node.feature)}, of: ${form(node.terminal)} }`;
  if (isAlternatives(node)) return `{ any: [${node.elements.map(form).join(', ')}] }`;
  if (isGroup(node)) return `{ all: [${node.elements.map(form).join(', ')}] }`;
  const name = node.rule.$refText;
  if (isTerminal(name)) return text(name);
  const { fragment, dataType } = rules.get(name);
  return fragment || dataType ? form(definitionOf(name)) : `{ rule: ${text(name)} }`;
}

function form(node) {
  return node.cardinality ? `{ often: ${text(node.cardinality)}, of: ${once(node)} }` : once(node);
}

const lines = [
  '// Generated from the grammar by scripts/generate-forms.mjs. Do not edit.',
  "import type { GrammarForm } from './form.js';",
  '',
  '/** How each rule of the grammar is written. */',
  'export const forms: Readonly<Record<string, GrammarForm>> = {',
  ...parserRules
    .filter(({ fragment, dataType }) => !fragment && !dataType)
    .map(({ name }) => `  ${name}: ${form(definitionOf(name))},`),
  '};',
  '',
];
writeFileSync(TARGET, lines.join('\n'));
