import { derived, type Element, lineageOf, type Plan, partsOf, wholesOf } from '@goldenthread/model';
import { addLines } from '../engine/fixes/fixes.js';
import { candidatesFrom, likeliest } from '../engine/fixes/likeliest.js';
import { hasBrokenLink } from '../engine/predicates.js';
import { defineRule } from '../engine/rule.js';
import { called, calledAtStart } from '../engine/words/words.js';

export const supportServesNothing = defineRule({
  name: 'support-serves-nothing',
  group: 'thread',
  audiences: ['performance'],
  severity: 'warning',
  since: '0.1.0',
  absence: true,
  check(plan, report) {
    for (const element of plan.ofFamily('work')) {
      if (!isSupport(element) || servesSomething(plan, element)) continue;
      report({
        element,
        message: `${calledAtStart(plan, element)} is a support service but serves nothing in the plan. Add ‘serves’ and the services that depend on it.`,
        fixes: () =>
          likeliest(plan, element, served(plan)).map((each) =>
            addLines(`Serve ${called(plan, each)}`, element, `serves ${each.name}`),
          ),
      });
    }
  },
});

/** Whether a support service, what it is part of or a part of it serves something; or it is itself part of work for residents. */
function servesSomething(plan: Plan, element: Element): boolean {
  const serves = (each: Element): boolean =>
    each.has('serves') && (plan.targets(each, 'serves').length > 0 || hasBrokenLink(plan, each, 'serves'));
  const isForResidents = (each: Element): boolean => each.family === 'work' && !isSupport(each);
  return (
    lineageOf(plan, wholesOf).some(element, 'serves', serves) ||
    lineageOf(plan, partsOf).some(element, 'serves', serves) ||
    plan.targets(element, 'partOf').some((whole) => whole.kind !== 'programme' && isForResidents(whole))
  );
}

function isSupport(work: Element): boolean {
  return work.all('workKind').some((clause) => clause.kinds.includes('support'));
}

/** What a support service could serve: services first. */
const served = derived((plan: Plan) => {
  const able = plan.ofFamily('work').filter((work) => work.name !== undefined && !isSupport(work));
  const services = able.filter((work) => work.kind === 'service');
  return candidatesFrom(plan, [...services, ...able.filter((work) => work.kind !== 'service')]);
});
