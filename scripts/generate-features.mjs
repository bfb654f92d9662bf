// Writes the lists of the extension's features from their folders. A folder of `packages/vscode/src/features` is a feature:
// `feature.ts` is its side in the editor, `server.ts` its side in the language server, where it has one; `server.node.ts` and
// `server.browser.ts` where that depends on what it runs on. The two sides go into bundles of their own, so into lists of their own.
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { camel } from './lib/camel.mjs';

const SOURCE = 'packages/vscode/src';
const HEADING = '// Generated from the folders of features by scripts/generate-features.mjs. Do not edit.';

const folders = readdirSync(join(SOURCE, 'features')).sort();

/** Writes a list of what each feature has in the first of these files that is there. */
function list(target, what, type, name, ...files) {
  const found = folders.flatMap((folder) => {
    const file = files.find((each) => existsSync(join(SOURCE, 'features', folder, each)));
    return file === undefined ? [] : [{ name: camel(folder), from: `./features/${folder}/${file.replace(/\.ts$/, '.js')}` }];
  });
  const lines = [
    HEADING,
    `import type { Feature } from '${type}';`,
    ...found.map((each) => `import { ${name} as ${each.name} } from '${each.from}';`),
    '',
    `/** ${what} */`,
    `export const ${name}s: readonly Feature[] = [`,
    ...found.map((each) => `  ${each.name},`),
    '];',
    '',
  ];
  writeFileSync(join(SOURCE, target), lines.join('\n'));
}

list('features.generated.ts', 'What the extension does in the editor.', './feature.js', 'feature', 'feature.ts');
for (const where of ['node', 'browser'])
  list(
    `answers.${where}.generated.ts`,
    'What the language server answers on top of the protocol.',
    '@goldenthread/server/feature',
    'answer',
    'server.ts',
    `server.${where}.ts`,
  );
