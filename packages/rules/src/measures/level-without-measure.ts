import { hasBrokenLink } from '../engine/predicates.js';
import { type Cause, defineRule } from '../engine/rule.js';
import { calledAtStart } from '../engine/words/words.js';
import { measureIt } from './_new-measure.js';

/** What service levels that nothing measures have in common. */
const NOT_MEASURED: Cause = {
  key: '',
  say: (those) =>
    `${those} have no measure and no current value, so nobody can tell whether they are kept. Add ‘measured by’, or ‘current’ and today’s value, to each.`,
};

export const levelWithoutMeasure = defineRule({
  name: 'level-without-measure',
  group: 'measures',
  audiences: ['performance'],
  severity: 'hint',
  since: '0.1.0',
  absence: true,
  check(plan, report) {
    for (const level of plan.of('level')) {
      if (level.has('current') || hasBrokenLink(plan, level, 'measuredBy')) continue;
      if (plan.targets(level, 'measuredBy').some((measure) => !measure.isForm)) continue;
      report({
        element: level,
        message: `${calledAtStart(plan, level)} has no measure and no current value, so nobody can tell whether it is kept. Add ‘measured by’, or ‘current’ and today’s value.`,
        cause: NOT_MEASURED,
        fixes: () => measureIt(plan, level),
      });
    }
  },
});
