import { pageOf, type Rule, rules } from '@goldenthread/rules';
import { canBeMeant } from '../can-be-meant.js';
import type { Hand } from './hand.js';

/** The page of a rule, as short as a card: what it finds, why it matters to a council. */
export function ruleCard(name: string, hand: Hand): string | undefined {
  const rule = rules.find((each) => each.name === name);
  return (
    rule &&
    [
      hand.strong(rule.name),
      rule.docs.summary,
      rule.docs.why,
      ...waysOut(rule),
      hand.link('The page of this rule', pageOf(name)),
    ].join('\n\n')
  );
}

function waysOut(rule: Rule): string[] {
  if (rule.cannotBeAccepted) return ["It protects people or the law, so it can't be accepted: mend it."];
  if (!canBeMeant(rule)) return [];
  return [`Where the gap is meant, say why, under the declaration: \`accept ${rule.name}: The reason, in your words\``];
}
