import { blank, type Element, lineageOf, type Plan, partsOf } from '@goldenthread/model';
import { appendLines } from '../engine/fixes/fixes.js';
import { defineRule } from '../engine/rule.js';
import { called, calledAtStart, list } from '../engine/words/words.js';

export const disbenefitNotConsidered = defineRule({
  name: 'disbenefit-not-considered',
  group: 'measures',
  audiences: ['performance', 'scrutiny'],
  severity: 'hint',
  since: '0.1.0',
  check(plan, report) {
    for (const work of plan.ofFamily('work')) {
      const given = givenUp(plan, work);
      if (given.length === 0 || !hasChild(plan, work, 'benefit') || hasChild(plan, work, 'disbenefit')) continue;
      report({
        element: work,
        message: `${calledAtStart(plan, work)} ${list(given)} and states only benefits, so members cannot see who loses. Add ‘disbenefit’ and who, even if they are few.`,
        fixes: () => [appendLines('Add a disbenefit', work, `disbenefit: ${blank('who loses by it, and how much')}`)],
      });
    }
  },
});

/** What a piece of work takes away, in words. */
function givenUp(plan: Plan, work: Element): string[] {
  return [
    ...(plan.targets(work, 'stops').length > 0 ? [`stops ${list(names(plan, plan.targets(work, 'stops')))}`] : []),
    ...(plan.sources(work, 'savingFrom').length > 0 ? [`gives up ${list(names(plan, plan.sources(work, 'savingFrom')))}`] : []),
    ...(plan.targets(work, 'departsFrom').length > 0
      ? [`departs from ${list(names(plan, plan.targets(work, 'departsFrom')))}`]
      : []),
  ];
}

function names(plan: Plan, elements: readonly Element[]): string[] {
  return elements.map((element) => called(plan, element));
}

function hasChild(plan: Plan, work: Element, kind: 'benefit' | 'disbenefit'): boolean {
  return lineageOf(plan, partsOf).some(work, kind, (each) => each.childrenOf(kind).some((child) => !child.isForm));
}
