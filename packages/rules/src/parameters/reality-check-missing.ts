import { blank, says } from '@goldenthread/model';
import { addLines } from '../engine/fixes/fixes.js';
import { type Cause, defineRule } from '../engine/rule.js';
import { calledAtStart } from '../engine/words/words.js';

/** What work without a reality check has in common. */
const UNCHECKED: Cause = {
  key: '',
  say: (those) =>
    `${those} are to change, but nothing says what that would mean for customers and the community. Add ‘reality check’ to each.`,
};

export const realityCheckMissing = defineRule({
  name: 'reality-check-missing',
  group: 'parameters',
  audiences: ['performance'],
  scope: 'file',
  severity: 'hint',
  since: '0.1.0',
  absence: true,
  check(part, report) {
    for (const work of part.having('direction')) {
      const change = work.all('direction').find(({ direction }) => direction !== 'hold');
      if (!change || work.all('realityCheck').some(({ words }) => says(words))) continue;
      report({
        element: work,
        at: change.at,
        cause: UNCHECKED,
        message: `${calledAtStart(part, work)} is to ${change.direction} ${change.subject}, but nothing says what that would mean for customers and the community. Add ‘reality check’.`,
        fixes: () => [
          addLines(
            'Add a reality check',
            work,
            `reality check: ${blank('what it would mean for the community and for customers')}`,
          ),
        ],
      });
    }
  },
});
