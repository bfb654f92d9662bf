import { hasBrokenLink } from '../engine/broken-links.js';
import { defineRule } from '../engine/rule.js';
import { Called } from '../engine/words.js';
import { AIMS, MEASURE, OUTCOME, PEOPLE, PLAN } from '../examples/setting.js';
import { measureIt } from './_new-measure.js';

export const benefitWithoutMeasure = defineRule({
  name: 'benefit-without-measure',
  group: 'measures',
  severity: 'error',
  since: '0.1.0',
  fixes: 'Measures the benefit by a measure that nothing uses yet, or declares a new one.',
  check(plan, report) {
    for (const benefit of plan.of('benefit')) {
      if (plan.targets(benefit, 'measuredBy').length > 0 || hasBrokenLink(plan, benefit, 'measuredBy')) continue;
      report({
        element: benefit,
        message: `${Called(plan, benefit)} has no measure, so the benefits review will not be able to tell whether it was realised. Name one in a 'measured by' line.`,
        fixes: measureIt(plan, benefit),
      });
    }
  },
  docs: {
    summary: 'Finds a benefit that no measure tells about.',
    why: 'A business case is approved for its benefits. One that can’t be measured can’t be reviewed, and the next case will promise it again.',
    details: 'The amounts of `cashable` are no measure: they say what a benefit is worth, not whether it came.',
    failing: `project CanalQuarter: Canal Quarter regeneration
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  benefit Jobs: More people find work nearby
    towards StrongEconomy
`,
    mended: `project CanalQuarter: Canal Quarter regeneration
  delivers StrongEconomy
  led by Economy, DirectorOfPlace
  benefit Jobs: More people find work nearby
    towards StrongEconomy
    measured by JobsCreated
`,
    context: `${PLAN}${PEOPLE}${AIMS}${OUTCOME}${MEASURE}`,
  },
});
