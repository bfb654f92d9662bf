// The files of the rules, as the generators see them: GROUP/NAME.md is a rule's page, and there is one for each rule.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parsePage } from './rule-page.mjs';

export const RULES = 'packages/rules/src';

/** The groups of rules, in the order in which people are shown them. */
export const GROUPS = [
  'language',
  'thread',
  'funding',
  'measures',
  'parameters',
  'governance',
  'delivery',
  'changes',
  'agreement',
];

/** Every rule, by group and name: its group, its name, and whether it has a file of its own. */
export function ruleFiles(root = '.') {
  return GROUPS.flatMap((group) =>
    readdirSync(`${root}/${RULES}/${group}`)
      .filter((file) => file.endsWith('.md') && !file.endsWith('.cases.md') && !file.startsWith('_'))
      .sort()
      .map((file) => ({ group, name: file.slice(0, -'.md'.length) }))
      .map((rule) => ({ ...rule, alone: existsSync(`${root}/${RULES}/${group}/${rule.name}.ts`) })),
  );
}

/** A rule's page, with what the pages of its group share. */
export function pageOf({ group, name }, root = '.') {
  const path = `${RULES}/${group}/${name}.md`;
  const shared = `${root}/${RULES}/${group}/_shared.md`;
  return parsePage(path, readFileSync(`${root}/${path}`, 'utf8'), existsSync(shared) ? readFileSync(shared, 'utf8') : '');
}
