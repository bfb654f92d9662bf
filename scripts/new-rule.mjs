// `npm run new:rule GROUP NAME`: makes the three files of a rule, and puts it into the registry.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runAsScript } from './lib/main.mjs';
import { GROUPS, RULES, ruleFiles } from './lib/rule-files.mjs';
import { must } from './lib/run.mjs';

const camel = (name) => name.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());

/** The audiences of most rules in a group without an audience of its name; think about them for each rule. */
const AUDIENCE = {
  thread: 'scrutiny',
  funding: 'finance',
  measures: 'performance',
  parameters: 'performance',
  delivery: 'performance',
};

const check = (group, name) => `import { defineRule } from '../engine/rule.js';

export const ${camel(name)} = defineRule({
  name: '${name}',
  group: '${group}',
  audiences: ['${AUDIENCE[group] ?? group}'],
  severity: 'warning',
  since: '0.1.0',
  check(plan, report) {
    // Ask the plan's indexes: of, having, linksOf, linksFrom, linksTo.
    for (const element of plan.of('outcome')) {
      if (element.title !== '') continue;
      report({ element, message: 'What is wrong. Why it matters, and one thing to do.' });
    }
  },
});
`;

const comparing = (name) => `import { defineComparingRule } from '../engine/rule.js';

export const ${camel(name)} = defineComparingRule({
  name: '${name}',
  group: 'changes',
  audiences: ['scrutiny'],
  severity: 'warning',
  since: '0.1.0',
  agreement: 'officer',
  compare({ changes }, report) {
    for (const change of changes) {
      if (change.kind !== 'title') continue;
      const why = 'In one short sentence, why somebody has to agree.';
      report({ element: change.element, changes: [change], why, message: 'What is wrong. Why it matters, and one thing to do.' });
    }
  },
});
`;

const OUTCOME = `outcome StrongEconomy: Local businesses grow and take on local people
  supports Prosperity
  led by Economy, DirectorOfPlace
  measured by JobsCreated
`;

const block = (info, text) => ['```', info, '\n', text, '```\n'].join('');

const page = (group, name) => `# ${name}

Finds one thing, in one sentence.

## Why it matters

What goes wrong for a council that does not notice.

## When this applies

When it applies and when not, where the sentence above leaves questions. Else leave this section out.
${group === 'changes' ? `\n## Before\n\n${block('plan', OUTCOME)}` : ''}
## Example

${block('plan', OUTCOME)}
## Fixed

${block('plan', OUTCOME)}
## Quick fix

What it does; without one, leave this section out.
`;

const cases = (group, name) => `# ${name}

## What it finds

${group === 'changes' ? `${block('before', OUTCOME)}\n` : ''}${block('plan council', OUTCOME.replace('\n', '\n        ^^^^^^^^^^^^^ warning: …\n'))}
## Where it is silent

${group === 'changes' ? `${block('before', OUTCOME)}\n` : ''}${block('plan council', OUTCOME)}`;

/** Why a rule cannot be made, and what to do instead; undefined where it can. */
function objection(group, name) {
  if (!name) return 'Give a group and a name: npm run new:rule thread outcome-without-parent';
  if (!GROUPS.includes(group)) return `There is no group "${group}". The groups are: ${GROUPS.join(', ')}.`;
  if (group === 'agreement')
    return 'Who has to agree to a sort of change is a line of agreement/agreement-rules.ts, with a page beside it. Copy those.';
  if (!/^[a-z]+(-[a-z0-9]+)+$/.test(name))
    return `"${name}" is no name for a rule: small words joined with hyphens, as <thing>-without-<thing>, <thing>-missing or <thing>-mismatch.`;
  const same = ruleFiles().find((rule) => rule.name === name);
  return same ? `There is a rule "${name}" in "${same.group}". A name is permanent and stands for one rule.` : undefined;
}

/** Makes the files of a rule below the current folder. */
async function newRule(group, name) {
  const reason = objection(group, name);
  if (reason) {
    console.error(reason);
    process.exitCode = 2;
    return;
  }
  const files = {
    [`${name}.ts`]: group === 'changes' ? comparing(name) : check(group, name),
    [`${name}.md`]: page(group, name),
    [`${name}.cases.md`]: cases(group, name),
  };
  for (const [file, text] of Object.entries(files)) {
    const path = join(RULES, group, file);
    if (!existsSync(path)) writeFileSync(path, text);
    console.log(path);
  }
  await must('node', [join(import.meta.dirname, 'generate-registry.mjs')], { cwd: process.cwd() });
  console.log('Write the three, then: npm run generate && npm run test:unit -- test/rules');
}

await runAsScript(import.meta, () => newRule(...process.argv.slice(2)));
