import {
  blank,
  chain,
  hasLines,
  hasMoney,
  hasTaskCosts,
  isOver,
  linesFor,
  outcomeMoney,
  says,
  sharesOf,
  wholesOf,
} from '@goldenthread/model';
import { addLines } from '../engine/fixes/fixes.js';
import { type Cause, defineRule } from '../engine/rule.js';
import { isPast } from '../engine/words/time.js';
import { calledAtStart } from '../engine/words/words.js';

/** What work without money of its own has in common. */
const UNCOSTED: Cause = {
  key: '',
  say: (those) =>
    `${those} have no budget, so nobody can see what they cost. Add one to each, or ‘no cost’ and who does the work.`,
};

export const workUncosted = defineRule({
  name: 'work-uncosted',
  group: 'funding',
  audiences: ['finance'],
  severity: 'warning',
  since: '0.1.0',
  absence: true,
  check(plan, report) {
    if (!hasMoney(plan)) return;
    for (const work of plan.of('programme', 'project')) {
      if (
        isOver(plan, work) ||
        work.all('noCost').some(({ until, words }) => says(words) && !isPast(plan, until)) ||
        hasLines(plan, work) ||
        hasTaskCosts(work) ||
        // What only brings savings together spends nothing itself.
        plan.sources(work, 'partOf').some(({ kind }) => kind === 'saving')
      )
        continue;
      const wholes = chain(work, (each) => wholesOf(plan, each), MOST_NEAR);
      if (wholes.some((each) => each.all('noCost').some(({ words }) => says(words)) || linesFor(plan, each).length > 0)) continue;
      const outcomes = sharesOf(plan, work).map(({ outcome }) => outcome);
      // An outcome that no money reaches is a finding of its own, and the cause of this.
      if (outcomes.length === 0 || outcomes.every((outcome) => !outcomeMoney(plan, outcome).isOver(0))) continue;
      report({
        element: work,
        message: `${calledAtStart(plan, work)} has no budget, so nobody can see what it costs. Add one, or ‘no cost’ and who does the work.`,
        cause: UNCOSTED,
        fixes: () => [addLines('Say why it needs no money', work, `no cost: ${blank('who does it, and with what')}`)],
      });
    }
  },
});

/** How far up a budget is looked for. */
const MOST_NEAR = 100;
