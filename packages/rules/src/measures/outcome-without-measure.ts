import { hasBrokenLink } from '../engine/broken-links.js';
import { defineRule } from '../engine/rule.js';
import { Called } from '../engine/words.js';
import { AIMS, MEASURE, OUTCOME, PEOPLE, PLAN, WORK } from '../examples/setting.js';
import { measureIt } from './_new-measure.js';

export const outcomeWithoutMeasure = defineRule({
  name: 'outcome-without-measure',
  group: 'measures',
  severity: 'error',
  draftSeverity: 'warning',
  since: '0.1.0',
  fixes: 'Measures the outcome by a measure that nothing uses yet, or declares a new one.',
  check(plan, report) {
    for (const outcome of plan.of('outcome')) {
      if (plan.targets(outcome, 'measuredBy').length > 0 || hasBrokenLink(plan, outcome, 'measuredBy')) continue;
      report({
        element: outcome,
        message: `${Called(plan, outcome)} has no measure, so nobody will be able to say whether it came about. Name one in a 'measured by' line.`,
        fixes: measureIt(plan, outcome),
      });
    }
  },
  docs: {
    summary: 'Finds an outcome that no measure tells about.',
    why: 'An outcome without a measure is a hope. At the end of the plan, members and residents will ask what has changed, and there will be nothing to show them.',
    details:
      'The measures of work, of benefits and of the outcomes that support this one are not its own: each outcome names its measures itself.',
    failing: OUTCOME.replace('  measured by JobsCreated\n', ''),
    mended: OUTCOME,
    context: `${PLAN}${PEOPLE}${AIMS}${MEASURE}${WORK}  measured by JobsCreated\n`,
  },
});
