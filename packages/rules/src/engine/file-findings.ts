import type { Part, Plan } from '@goldenthread/model';
import { isComparing, type RawFinding, type Rule } from './rule.js';
import { withinLimit } from './rule-limit.js';
import { levelOf } from './rule-settings.js';

/** What a rule found in a file. */
export interface FileFinding {
  readonly rule: Rule;
  readonly found: RawFinding;
}

/** What the rules about single files find in the files of a plan. A file is asked once, as long as it stays as it is. */
export function* inFiles(plan: Plan, rules: readonly Rule[]): Generator<FileFinding> {
  for (const part of plan.parts) yield* part.memo(rules, () => inFile(part, rules));
}

function inFile(part: Part, rules: readonly Rule[]): readonly FileFinding[] {
  const found: FileFinding[] = [];
  for (const rule of rules) {
    if (isComparing(rule) || rule.scope !== 'file' || levelOf(part, rule) === 'off') continue;
    withinLimit(
      (report) => rule.check(part, report),
      (each) => found.push({ rule, found: each }),
    );
  }
  return found;
}
