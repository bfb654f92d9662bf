import type { Part, Plan } from '@goldenthread/model';
import { type Found, isComparing, type Rule } from './rule.js';
import { withinLimit } from './rule-limit.js';
import { levelOf } from './rule-settings.js';

/** What a rule found in a file. */
export interface FoundIn {
  readonly rule: Rule;
  readonly found: Found;
}

/** What the rules about single files find in the files of a plan. A file is asked once, as long as it stays as it is. */
export function* inFiles(plan: Plan, rules: readonly Rule[]): Generator<FoundIn> {
  for (const part of plan.parts) yield* part.memo(rules, () => inFile(part, rules));
}

function inFile(part: Part, rules: readonly Rule[]): readonly FoundIn[] {
  const found: FoundIn[] = [];
  for (const rule of rules) {
    if (isComparing(rule) || rule.scope !== 'file' || levelOf(part, rule) === 'off') continue;
    withinLimit(
      (report) => rule.check(part, report),
      (each) => found.push({ rule, found: each }),
    );
  }
  return found;
}
