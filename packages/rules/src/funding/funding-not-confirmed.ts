import { blank, drawsOn, type Element, type Plan, sum } from '@goldenthread/model';
import { addLines } from '../engine/fixes/fixes.js';
import { defineRule } from '../engine/rule.js';
import { called, list } from '../engine/words/words.js';
import { isExplained, money } from './_money.js';

export const fundingNotConfirmed = defineRule({
  name: 'funding-not-confirmed',
  group: 'funding',
  audiences: ['finance'],
  severity: 'warning',
  since: '0.1.0',
  absence: true,
  check(plan, report) {
    for (const fund of plan.having('certainty')) {
      const certainty = fund.one('certainty');
      if (
        fund.kind !== 'fund' ||
        certainty?.certainty !== 'bid' ||
        isExplained(fund) ||
        plan.sources(fund, 'threatens').length > 0
      )
        continue;
      const draws = drawsOn(plan, fund).filter(
        ({ subject, words }) => !hasFallback(plan, subject) && !SAYS_WHAT_ELSE.test(words),
      );
      if (draws.length === 0) continue;
      const works = [...new Set(draws.map(({ subject }) => subject))];
      const amount = sum(draws.map((draw) => draw.amount));
      report({
        element: fund,
        at: certainty.at,
        fixes: () => [addLines('Say what happens if the bid fails', fund, `because: ${blank('what happens if the bid fails')}`)],
        message: `${money(plan, amount)} of ${list(works.slice(0, MOST_NAMED).map((work) => `${called(plan, work)}`))}${works.length > MOST_NAMED ? ' and others' : ''} depends on ${called(plan, fund)}, which is only a bid. Add ‘because’ and what happens if it fails, or a risk.`,
        related: draws.slice(0, MOST_BESIDE).map(({ kind, subject, from, at }) => ({
          message: `${kind} for ${called(plan, subject)}`,
          file: from.file,
          at,
        })),
      });
    }
  },
});

/** How people write of a bid that fails. */
const SAYS_WHAT_ELSE =
  /\b(?:without (?:it|this|the)|otherwise|instead|if (?:it|this|the|we)\b.*\b(?:fails?|not|unsuccessful|refused|lost|less)|unsuccessful|heb y)\b/i;

/** Whether work, or a financial plan, says what happens without the money: by `because`, a risk to it, or an assumption. */
function hasFallback(plan: Plan, work: Element): boolean {
  return (
    isExplained(work) ||
    plan.sources(work, 'threatens').length > 0 ||
    work.childrenOf('assumption').some(({ title }) => SAYS_WHAT_ELSE.test(title))
  );
}

/** How many pieces of work a message names, and how many lines stand beside it. */
const [MOST_NAMED, MOST_BESIDE] = [3, 20];
