// Writes packages/syntax/generated/grammar.js: the grammar as Langium's parser loads it, which is only asked about single
// lines: its entry is any of them, and the first line of an element stands without the clauses. It is built, and not kept in git.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { grammarText, parserRules, readGrammar } from './grammar/grammar.mjs';
import { runAsScript } from './lib/main.mjs';
import { ROOT } from './lib/paths.mjs';

const TARGET = join(ROOT, 'packages/syntax/generated/grammar.js');

/** Builds it, unless what is there fits the grammar. */
export async function generateLangium() {
  const names = parserRules.filter(({ fragment, dataType }) => !fragment && !dataType).map(({ name }) => name);
  const line = `entry AnyLine: ${names.filter((name) => name !== 'PlanFile').join(' | ')};`;
  const text = grammarText().replace(/entry PlanFile:[^;]*;/, line);
  const { tree, services } = await readGrammar(text);
  for (const { definition } of tree.rules) dropClauses(definition);
  const json = services.grammar.serializer.JsonSerializer.serialize(tree);
  const code = `// Built from the grammar by scripts/generate-langium.mjs.\nexport const grammar = ${JSON.stringify(json)};\n`;
  mkdirSync(dirname(TARGET), { recursive: true });
  if (read(TARGET) !== code) writeFileSync(TARGET, code);
}

/** Takes the clauses out of what an element is made of. */
function dropClauses(part) {
  if (!Array.isArray(part?.elements)) return;
  part.elements = part.elements.filter(({ feature }) => feature !== 'clauses');
  part.elements.forEach(dropClauses);
}

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

await runAsScript(import.meta, generateLangium);
