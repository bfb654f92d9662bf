import { isAgreement, type Rule, type RuleName } from '@goldenthread/rules';
import { pages, surroundingPlan } from '@goldenthread/rules/pages';
import type { Texts } from './support.js';

/** The plans that a page holds. */
export type ExampleKind = 'before' | 'example' | 'fixed';

/** An example of a rule's page in the sample council, by file. */
export function exampleOf(rule: Rule, kind: ExampleKind): Texts {
  const page = pages[rule.name as RuleName];
  return { 'example.plan': page[kind] ?? '', 'rest.plan': surroundingPlan(page) };
}

/** The same, with a level for the rule: who has to agree to a sort of change is found only in plans that want to be told. */
export function settingLevel(rule: Rule, texts: Texts, level = isAgreement(rule) ? 'hint' : undefined): Texts {
  if (level === undefined) return texts;
  const set = (text: string): string => text.replace(/^(plan .*)$/m, `$1\n  rule ${rule.name} ${level}`);
  return Object.fromEntries(Object.entries(texts).map(([file, text]) => [file, set(text)]));
}
