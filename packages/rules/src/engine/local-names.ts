import type { Rule } from './rule.js';

/** The beginning of the names of rules of modules, so that none is ever taken for one of the project's. */
export const LOCAL = 'local-';

/**
 * Whether a name is that of a rule of a module, in a check that has none: then nobody can tell whether there is such a rule, or
 * what it would find.
 */
export function isOfOtherModule(name: string, rules: readonly Pick<Rule, 'name'>[]): boolean {
  return name.startsWith(LOCAL) && !rules.some((rule) => rule.name.startsWith(LOCAL));
}
