// Writes packages/rules/src/registry.generated.ts: every rule file there is, in the order of its groups and names.
import { readdirSync, writeFileSync } from 'node:fs';

const ROOT = 'packages/rules/src';
const GROUPS = ['language', 'thread', 'funding', 'measures', 'parameters', 'governance', 'delivery', 'changes', 'agreement'];

const camel = (name) => name.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
// A file that begins with an underscore is shared by the rules of its group; it is no rule.
const isRule = (file) => file.endsWith('.ts') && !file.startsWith('_');

const found = GROUPS.flatMap((group) =>
  readdirSync(`${ROOT}/${group}`)
    .filter(isRule)
    .sort()
    .map((file) => ({ group, name: file.slice(0, -3) })),
);

const lines = [
  '// Generated from the rule files by scripts/generate-registry.mjs. Do not edit.',
  "import type { Rule } from './engine/rule.js';",
  ...[...found]
    .sort((a, b) => (`${a.group}/${a.name}` < `${b.group}/${b.name}` ? -1 : 1))
    .map(({ group, name }) => `import { ${camel(name)} } from './${group}/${name}.js';`),
  '',
  '/** Every rule, by group and name. */',
  'export const rules: readonly Rule[] = [',
  ...found.map(({ name }) => `  ${camel(name)},`),
  '];',
  '',
];
writeFileSync(`${ROOT}/registry.generated.ts`, lines.join('\n'));
