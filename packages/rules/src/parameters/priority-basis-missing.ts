import { addLines } from '../engine/fixes/fixes.js';
import { type Cause, defineRule } from '../engine/rule.js';
import { calledAtStart } from '../engine/words/words.js';

/** The bases of the priority check: Corporate Plan, residents’ survey, statute, sound management. */
const BASES = ['corporate', 'residents', 'statutory', 'management'] as const;

/** What services without a priority check have in common. */
const UNCHECKED: Cause = {
  key: '',
  say: (those) =>
    `${those} have no priority check, unlike the other services, so nobody can say why their money is squeezed or kept. Add ‘priority check’ to each.`,
};

export const priorityBasisMissing = defineRule({
  name: 'priority-basis-missing',
  group: 'parameters',
  audiences: ['performance'],
  severity: 'warning',
  since: '0.1.0',
  absence: true,
  check(plan, report) {
    // A plan that checks the priority of none of its services does not work that way.
    if (plan.having('priorityCheck').length === 0) return;
    for (const service of plan.of('service')) {
      if (service.has('priorityCheck')) continue;
      report({
        element: service,
        cause: UNCHECKED,
        message: `${calledAtStart(plan, service)} has no priority check, unlike the other services, so nobody can say why its money is squeezed or kept. Add ‘priority check’.`,
        fixes: () =>
          BASES.map((basis) => addLines(`Say that it is a priority on the basis ‘${basis}’`, service, `priority check ${basis}`)),
      });
    }
  },
});
