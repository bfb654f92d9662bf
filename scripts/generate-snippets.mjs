// Writes the extension's snippets from the templates of the language's own completion, so that both offer the same. Run
// by `npm run generate`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { importSource } from './lib/import-source.mjs';

const FOLDER = 'packages/vscode/snippets';
const { declarationTemplates } = await importSource('packages/server/src/features/completion/templates.ts');

const snippets = Object.fromEntries(
  declarationTemplates().map(({ words, snippet }) => [
    `A new ${words}`,
    { prefix: words, body: snippet.split('\n'), description: `A new ${words}, to be filled in` },
  ]),
);
mkdirSync(FOLDER, { recursive: true });
writeFileSync(`${FOLDER}/plan.generated.json`, `${JSON.stringify(snippets, undefined, 2)}\n`);
