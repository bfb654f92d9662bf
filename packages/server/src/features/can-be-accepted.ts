import type { Rule } from '@goldenthread/rules';

/** Whether a gap that a rule finds may be meant, so that `accept` can give the reason. What is wrong with the text itself cannot. */
export function canBeAccepted(rule: Rule): boolean {
  return !rule.cannotBeAccepted && rule.group !== 'language';
}
