// Writes packages/syntax/generated/grammar.js: the grammar as Langium's parser loads it. It is built, and not kept in git.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readGrammar } from './grammar/grammar.mjs';
import { runAsScript } from './lib/main.mjs';
import { ROOT } from './lib/paths.mjs';

const TARGET = join(ROOT, 'packages/syntax/generated/grammar.js');

/** Builds it, where it isn't already what the grammar says. */
export async function generateLangium() {
  const { tree, services } = await readGrammar();
  const json = services.grammar.serializer.JsonSerializer.serialize(tree);
  const text = `// Built from the grammar by scripts/generate-langium.mjs.\nexport const grammar = ${JSON.stringify(json)};\n`;
  mkdirSync(dirname(TARGET), { recursive: true });
  if (read(TARGET) !== text) writeFileSync(TARGET, text);
}

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

await runAsScript(import.meta, generateLangium);
