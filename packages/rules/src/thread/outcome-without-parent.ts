import { hasBrokenLink } from '../engine/broken-links.js';
import { addLines } from '../engine/fixes.js';
import { defineRule } from '../engine/rule.js';
import { Called } from '../engine/words.js';
import { namesOf, parentsFor } from './_candidates.js';

export const outcomeWithoutParent = defineRule({
  name: 'outcome-without-parent',
  group: 'thread',
  severity: 'error',
  since: '0.1.0',
  absence: true,
  check(plan, report) {
    for (const element of plan.of('outcome')) {
      if (plan.targets(element, 'supports').length > 0 || hasBrokenLink(plan, element, 'supports')) continue;
      report({
        element,
        message: `${Called(plan, element)} supports no ${plan.words('priority')}, ${plan.words('vision')} or other ${plan.words('outcome')}, so the plan does not say why it matters. Add a 'supports' line with what it leads up to.`,
        fixes: namesOf(parentsFor(plan, element)).map((name) => addLines(`Support '${name}'`, element, `supports ${name}`)),
      });
    }
  },
});
