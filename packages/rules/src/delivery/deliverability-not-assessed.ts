import { blank, type Element, isOver, lineageOf, says, wholesOf } from '@goldenthread/model';
import { addLines } from '../engine/fixes/fixes.js';
import { type Cause, defineRule } from '../engine/rule.js';
import { calledAtStart } from '../engine/words/words.js';

/** What work that nobody has assessed has in common. */
const NOT_ASSESSED: Cause = {
  key: '',
  say: (those) =>
    `${those} are key initiatives or major projects, and nothing says how deliverable they are. Add ‘deliverability’ with high, medium or low to each, and why.`,
};

export const deliverabilityNotAssessed = defineRule({
  name: 'deliverability-not-assessed',
  group: 'delivery',
  audiences: ['performance'],
  severity: 'hint',
  since: '0.1.0',
  absence: true,
  check(plan, report) {
    // Only where the council assesses it: other councils plan in other ways.
    if (plan.having('deliverability').length === 0) return;
    for (const work of plan.of('programme', 'workstream', 'project', 'service')) {
      if (!isKey(work) || isOver(plan, work) || lineageOf(plan, wholesOf).some(work, 'deliverability', isAssessed)) continue;
      report({
        element: work,
        message: `${calledAtStart(plan, work)} is ${work.kind === 'project' ? 'a major project' : 'a key initiative'}, and nothing says how likely it is to be delivered. Add ‘deliverability’ with high, medium or low, and why.`,
        cause: NOT_ASSESSED,
        fixes: () =>
          (work.has('deliverability') ? [] : (['high', 'medium', 'low'] as const)).map((level) =>
            addLines(
              `Call its deliverability ${level}`,
              work,
              `deliverability ${level}: ${blank('what stands in its way: people, money, dependencies')}`,
            ),
          ),
      });
    }
  },
});

const isKey = (work: Element): boolean =>
  work.all('workKind').some(({ kinds }) => kinds.includes('key') || (work.kind === 'project' && kinds.includes('strategic')));

const isAssessed = (work: Element): boolean =>
  work.all('deliverability').some(({ level, words }) => level !== 'unknown' && (!words || words.text === '' || says(words)));
