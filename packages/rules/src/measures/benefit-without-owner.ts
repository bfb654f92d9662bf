import { type Element, leadsOf, lineageOf, type Plan, wholesOf } from '@goldenthread/model';
import { addLines } from '../engine/fixes/fixes.js';
import { hasBrokenLink, needsLead } from '../engine/predicates.js';
import { defineRule } from '../engine/rule.js';
import { ownersFor } from '../engine/words/owners.js';
import { called, calledAtStart } from '../engine/words/words.js';

export const benefitWithoutOwner = defineRule({
  name: 'benefit-without-owner',
  group: 'measures',
  audiences: ['governance', 'performance'],
  severity: 'warning',
  since: '0.1.0',
  absence: true,
  check(plan, report) {
    for (const [work, benefits] of Map.groupBy(plan.of('benefit'), ({ declaration }) => declaration)) {
      const free = benefits.filter((benefit) => !benefit.has('owner') && !hasBrokenLink(plan, benefit, 'owner'));
      const [first] = free;
      if (!first || isAnsweredFor(plan, work)) continue;
      // Who owns all that a piece of work brings is asked once.
      const element = free.length > 1 ? work : first;
      const what = free.length > 1 ? `has ${free.length} benefits without an owner` : 'has no owner';
      report({
        element,
        at: first.nameAt,
        message: `${calledAtStart(plan, element)} ${what}, and no officer leads the work, so nobody would follow it up once the work ends. Add ‘owner’.`,
        related: free.slice(1).map((benefit) => ({ message: 'another of them', file: benefit.file, at: benefit.nameAt })),
        fixes: () =>
          ownersFor(plan, plan.targets(first, 'towards')).map((owner) =>
            addLines(`Make ${called(plan, owner)} the owner`, element, `owner ${owner.name}`),
          ),
      });
    }
  },
});

/** Whether an officer answers for the work: its own or one of what it is part of; or another rule asks for its lead already. */
function isAnsweredFor(plan: Plan, work: Element): boolean {
  if (needsLead(work) || leadsOf(plan, work).officers.length > 0 || hasBrokenLink(plan, work, 'ledBy', 'owner')) return true;
  return lineageOf(plan, wholesOf).some(work, 'owner', (each) => each.has('owner'));
}
