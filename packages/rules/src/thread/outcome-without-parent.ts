import { addLines } from '../engine/fixes/fixes.js';
import { hasBrokenLink } from '../engine/predicates.js';
import { type Cause, defineRule } from '../engine/rule.js';
import { calledAtStart, calledByName } from '../engine/words/words.js';
import { namesOf, parentsFor } from './_candidates.js';

/** What the outcomes of a plan without a vision or priorities have in common. */
const NO_PARENTS: Cause = {
  key: '',
  say: (those) =>
    `The plan has no vision and no priorities, so it does not say why ${those} matter. Add what they lead up to, and ‘supports’ to each.`,
};

export const outcomeWithoutParent = defineRule({
  name: 'outcome-without-parent',
  group: 'thread',
  audiences: ['performance', 'scrutiny'],
  severity: 'error',
  since: '0.1.0',
  absence: true,
  check(plan, report) {
    for (const element of plan.of('outcome')) {
      if (plan.targets(element, 'supports').length > 0 || hasBrokenLink(plan, element, 'supports')) continue;
      report({
        element,
        message: `${calledAtStart(plan, element)} supports no ${plan.words('priority')}, ${plan.words('vision')} or other ${plan.words('outcome')}, so the plan does not say why it matters. Add ‘supports’.`,
        ...(plan.of('vision', 'priority').length === 0 ? { cause: NO_PARENTS } : {}),
        fixes: () =>
          namesOf(parentsFor(plan, element)).map((name) =>
            addLines(`Support ${calledByName(plan, name)}`, element, `supports ${name}`),
          ),
      });
    }
  },
});
