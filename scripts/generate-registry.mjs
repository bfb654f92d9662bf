// Writes the lists of all rules from their files: their names, the registry, and their pages as data.
import { readFileSync, writeFileSync } from 'node:fs';
import { camel } from './lib/camel.mjs';
import { pageOf, RULES, ruleFiles } from './lib/rule-files.mjs';

const HEADING = '// Generated from the files of the rules by scripts/generate-registry.mjs. Do not edit.';

const write = (file, ...lines) => writeFileSync(`${RULES}/${file}`, [HEADING, ...lines, ''].join('\n'));

const found = ruleFiles();
const alone = found.filter((rule) => rule.alone);

write(
  'rule-names.generated.ts',
  '',
  '/** The names of all rules, by group. */',
  'export const RULE_NAMES = [',
  ...found.map(({ name }) => `  '${name}',`),
  '] as const;',
  '',
  '/** The name of a rule. */',
  'export type RuleName = (typeof RULE_NAMES)[number];',
);

write(
  'registry.generated.ts',
  "import { agreementRules } from './agreement/agreement-rules.js';",
  ...alone
    .toSorted((a, b) => (`${a.group}/${a.name}` < `${b.group}/${b.name}` ? -1 : 1))
    .map(({ group, name }) => `import { ${camel(name)} } from './${group}/${name}.js';`),
  "import type { RegisteredRule } from './engine/rule.js';",
  '',
  '/** Every rule, by group and name. */',
  'export const rules: readonly RegisteredRule[] = [',
  ...alone.map(({ name }) => `  ${camel(name)},`),
  '  ...agreementRules,',
  '];',
);

write(
  'pages/summaries.generated.ts',
  "import type { RuleName } from '../rule-names.generated.js';",
  '',
  '/** The first sentence of the page of each rule: what it finds. */',
  'export const summaries: Readonly<Record<RuleName, string>> = {',
  ...found.map((rule) => `  '${rule.name}': ${JSON.stringify(pageOf(rule).summary)},`),
  '};',
);

write(
  'pages/pages.generated.ts',
  "import type { RuleName } from '../rule-names.generated.js';",
  "import type { RulePage } from './page.js';",
  "import { summaries } from './summaries.generated.js';",
  '',
  '/** The page of each rule. */',
  'export const pages: Readonly<Record<RuleName, RulePage>> = {',
  ...found.map(
    (rule) =>
      `  '${rule.name}': { summary: summaries['${rule.name}'], ${JSON.stringify({ ...pageOf(rule), summary: undefined }).slice(1)},`,
  ),
  '};',
  '',
  '/** The plan of the council that examples stand in. */',
  `export const COUNCIL = ${JSON.stringify(readFileSync(`${RULES}/pages/council.plan`, 'utf8'))};`,
);
