import { hasMoney } from '@goldenthread/model';
import { hasBrokenLink } from '../engine/predicates.js';
import { type Cause, defineRule } from '../engine/rule.js';
import { calledAtStart } from '../engine/words/words.js';
import { outcomesNamed, splitEvenly, statedShares, WHOLE_SHARE } from './_shares.js';

/** What work whose money is split evenly for want of shares has in common. */
const NO_SHARES: Cause = {
  key: '',
  say: (those) =>
    `${those} each deliver more than one outcome without shares, so their money is split evenly. Give each outcome a share, such as 70% and 30%.`,
};

export const sharesMissing = defineRule({
  name: 'shares-missing',
  group: 'funding',
  audiences: ['finance'],
  severity: 'hint',
  since: '0.1.0',
  absence: true,
  check(plan, report) {
    // Without any money, nothing is split.
    if (!hasMoney(plan) && plan.of('saving').length === 0) return;
    for (const element of plan.having('delivers')) {
      const shares = statedShares(element);
      if (shares.length < 2 || shares.some((share) => share.share) || hasBrokenLink(plan, element, 'delivers')) continue;
      if (outcomesNamed(plan, element) < 2) continue;
      const texts = splitEvenly(WHOLE_SHARE, shares.length);
      report({
        element,
        at: element.one('delivers')?.at ?? element.nameAt,
        message: `${calledAtStart(plan, element)} delivers more than one ${plan.words('outcome')} without shares, so its money is split evenly. Give each a share, such as 70% and 30%.`,
        cause: NO_SHARES,
        fixes: () => [
          {
            title: `Split it evenly (${texts.join(', ')})`,
            edits: shares.map(({ outcome: { at } }, index) => ({
              file: element.file.file,
              at: { start: at.end, end: at.end },
              text: ` ${texts[index]}`,
            })),
          },
        ],
      });
    }
  },
});
