import { clausesWith, type Element, lineageOf, partsOf } from '@goldenthread/model';
import { addLinesAfter } from '../engine/fixes/fixes.js';
import { type Cause, defineRule } from '../engine/rule.js';
import { calledAtStart } from '../engine/words/words.js';

/** What says what a service's money is for, besides its measures. */
const PARAMETERS = [...clausesWith(({ parameter }) => parameter === true)];

/** What services of which a plan says no more than their cash limits have in common. */
const ONLY_A_LIMIT: Cause = {
  key: '',
  say: (those) =>
    `${those} have a cash limit but no measure, level or direction, so nobody can judge their value for money. Add one of them to each.`,
};

export const cashLimitOnly = defineRule({
  name: 'cash-limit-only',
  group: 'parameters',
  audiences: ['finance', 'performance'],
  severity: 'hint',
  since: '0.1.0',
  check(plan, report) {
    for (const service of plan.of('service')) {
      const limit = service.one('cashLimit');
      if (!limit || lineageOf(plan, partsOf).some(service, 'what for', saysWhatFor)) continue;
      report({
        element: service,
        at: limit.at,
        message: `${calledAtStart(plan, service)} has a cash limit but no measure, level or direction, so nobody can judge its value for money. Add one of them.`,
        cause: ONLY_A_LIMIT,
        fixes: () => [addLinesAfter('Add ‘hold cost’ and ‘hold performance’', service, limit, 'hold cost', 'hold performance')],
      });
    }
  },
});

function saysWhatFor(service: Element): boolean {
  return (
    service.has('measuredBy') ||
    PARAMETERS.some((type) => service.has(type)) ||
    service.childrenOf('level', 'deliverable', 'output', 'benefit').length > 0
  );
}
