import { blank, chain, isOver, linesFor, partsOf, says, sum, wholesOf } from '@goldenthread/model';
import { addLines } from '../engine/fixes/fixes.js';
import { type Cause, defineRule } from '../engine/rule.js';
import { calledAtStart } from '../engine/words/words.js';
import { isExplained, money } from './_money.js';

/** What capital that nobody says how to run has in common. */
const NOT_COSTED: Cause = {
  key: '',
  say: (those) =>
    `${those} spend capital, and nothing says what they will cost to run. Add a ‘revenue’ or ‘income’ line to each, or ‘because’ and why there is none.`,
};

export const capitalWithoutRevenueEffect = defineRule({
  name: 'capital-without-revenue-effect',
  group: 'funding',
  audiences: ['finance'],
  severity: 'warning',
  since: '0.1.0',
  absence: true,
  check(plan, report) {
    const least = plan.settings.keyDecision ?? USUAL_LIMIT;
    for (const work of plan.ofFamily('work')) {
      const own = linesFor(plan, work);
      const capital = sum(own.filter(({ nature }) => nature === 'capital').map(({ years }) => years.total()));
      if (capital < least || isOver(plan, work) || isExplained(work)) continue;
      const near = chain(work, (each) => [...wholesOf(plan, each), ...partsOf(plan, each)], MOST_NEAR);
      const said = near.some(
        (each) =>
          each.all('noCost').some(({ words }) => says(words)) ||
          each.all('comment').some(({ words }) => says(words) && TO_RUN.test(words.text)) ||
          plan.sources(each, 'savingFrom').length > 0 ||
          each.childrenOf('benefit').some((benefit) => benefit.has('cashable')) ||
          linesFor(plan, each).some(({ nature }) => nature === 'revenue' || nature === 'growth' || nature === 'income'),
      );
      if (said) continue;
      const first = own.find(({ nature }) => nature === 'capital');
      report({
        element: work,
        cause: NOT_COSTED,
        fixes: () => [
          addLines(
            'Say what it costs or saves to run',
            work,
            `because: ${blank('what it costs or saves to run, or why nothing')}`,
          ),
        ],
        message: `${calledAtStart(plan, work)} spends ${money(plan, capital)} of capital, and nothing says what it will cost to run. Add a ‘revenue’ or ‘income’ line, or ‘because’ and why there is none.`,
        related: first ? [{ message: 'its capital', file: first.budget.file, at: first.clause.at }] : [],
      });
    }
  },
});

/** From which amount on it matters, where the plan states no limit for key decisions: £100,000. */
const USUAL_LIMIT = 10_000_000;

/** How finance writes of what something costs once it is built. */
const TO_RUN =
  /\b(?:running costs?|revenue|operating costs?|upkeep|maintenance|maintain\w*|whole[- ]life|lifecycle|borrowing costs?|financing costs?)\b/i;

/** How many wholes and parts are looked at. */
const MOST_NEAR = 200;
