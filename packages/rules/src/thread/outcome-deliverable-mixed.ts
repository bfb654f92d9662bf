import type { Element, Plan } from '@goldenthread/model';
import { defineRule } from '../engine/rule.js';
import { calledAtStart, withArticle } from '../engine/words/words.js';

export const outcomeDeliverableMixed = defineRule({
  name: 'outcome-deliverable-mixed',
  group: 'thread',
  audiences: ['performance', 'language'],
  severity: 'warning',
  since: '0.1.0',
  check(plan, report) {
    const outcomes = outcomesByTitle(plan);
    for (const child of plan.of('deliverable', 'level', 'output')) {
      const outcome = outcomes.get(plainTitle(child));
      if (!outcome) continue;
      const words = plan.words(child.kind);
      report({
        element: child,
        at: child.fact.title?.at ?? child.nameAt,
        message: `${calledAtStart(plan, child)} is both an outcome and ${withArticle(words)}. Say in the outcome what changes for people, and in the ${words} what the council provides.`,
        related: [{ message: 'the outcome', file: outcome.file, at: outcome.fact.title?.at ?? outcome.nameAt }],
      });
    }
  },
});

function outcomesByTitle(plan: Plan): ReadonlyMap<string, Element> {
  const named = plan.of('outcome').filter((outcome) => plainTitle(outcome) !== '');
  return new Map(named.map((outcome) => [plainTitle(outcome), outcome]));
}

/** A title by the words that say something: how it is set, and an article more or less, makes no other thing of it. */
function plainTitle({ title }: Element): string {
  const words =
    title
      .normalize('NFC')
      .toLowerCase()
      .replaceAll('&', ' and ')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => !SMALL.has(word));
  return (telling.length > 0 ? telling : words).join(' ');
}

/** Words that a title may have or leave out without saying anything else. */
const SMALL: ReadonlySet<string> = new Set(['a', 'an', 'the', 'is', 'are', 'be', 'been', 'our', 'their', 'all', 'every', 'each']);
