import { addLines } from '../engine/fixes/fixes.js';
import { hasBrokenLink } from '../engine/predicates.js';
import { type Cause, defineRule } from '../engine/rule.js';
import { ownersFor } from '../engine/words/owners.js';
import { called, calledAtStart } from '../engine/words/words.js';

/** What barriers without an owner have in common. */
const UNOWNED: Cause = {
  key: '',
  say: (those) => `${those} have no owner, so nobody is working to remove them. Add ‘owner’ to each.`,
};

export const barrierWithoutOwner = defineRule({
  name: 'barrier-without-owner',
  group: 'governance',
  audiences: ['governance', 'performance'],
  severity: 'warning',
  since: '0.1.0',
  absence: true,
  check(plan, report) {
    for (const element of plan.of('barrier')) {
      const owned = [element, ...element.children].some((each) => each.has('owner') && !hasBrokenLink(plan, each, 'owner'));
      const broken = [element, ...element.children].some((each) => hasBrokenLink(plan, each, 'owner'));
      if (owned || broken || element.has('ledBy')) continue;
      report({
        element,
        cause: UNOWNED,
        message: `${calledAtStart(plan, element)} has no owner, so nobody is working to remove it. Add ‘owner’.`,
        fixes: () =>
          ownersFor(plan, [element, ...plan.targets(element, 'concerns'), ...plan.targets(element, 'threatens')]).map((officer) =>
            addLines(`Make ${called(plan, officer)} the owner`, element, `owner ${officer.name}`),
          ),
      });
    }
  },
});
