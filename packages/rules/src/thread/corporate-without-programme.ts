import { type Element, lineageOf, type Plan, supportersOf, wholesOf, workDelivering } from '@goldenthread/model';
import { addLines, type Fix } from '../engine/fixes/fixes.js';
import { isOfWorkKind } from '../engine/predicates.js';
import { defineRule } from '../engine/rule.js';
import { calledAtStart, calledByName } from '../engine/words/words.js';
import { namesOf } from './_candidates.js';

export const corporateWithoutProgramme = defineRule({
  name: 'corporate-without-programme',
  group: 'thread',
  audiences: ['governance'],
  severity: 'warning',
  since: '0.1.0',
  absence: true,
  check(plan, report) {
    for (const element of [...plan.having('scopeKind'), ...plan.having('workKind')]) {
      const needs = neededBy(element);
      if (!needs || isPlanned(plan, element)) continue;
      report({
        element,
        at: (element.one('scopeKind') ?? element.one('workKind'))?.at ?? element.nameAt,
        message: `${calledAtStart(plan, element)} needs ${needs}, but no ${plan.words('programme')} plans it across services. Make it part of a ${plan.words('programme')}, or link one to it with ‘delivers’.`,
        fixes: () => homes(plan, element),
      });
    }
  },
});

/** Whom something needs besides one service; a piece of work with partners may be planned with them. */
function neededBy(element: Element): string | undefined {
  if (isOfWorkKind(element, 'corporate')) return 'the whole council';
  return element.has('scopeKind') && isOfWorkKind(element, 'partnership') ? 'partners' : undefined;
}

/** Whether a programme plans something: holds it, delivers it or waits for it. */
function isPlanned(plan: Plan, element: Element): boolean {
  if (element.kind === 'outcome')
    return lineageOf(plan, supportersOf).some(element, 'work in a programme', (outcome) =>
      workDelivering(plan, outcome).some((work) => isInProgramme(plan, work)),
    );
  const { declaration } = element;
  const waiting = plan.sources(element, 'dependsOn').some((each) => isInProgramme(plan, each.declaration));
  if (waiting || isInProgramme(plan, declaration)) return true;
  return declaration !== element && declaration.kind === 'outcome' && isPlanned(plan, declaration);
}

function isInProgramme(plan: Plan, work: Element): boolean {
  return lineageOf(plan, wholesOf).some(work, 'programme', (each) => each.kind === 'programme');
}

/** The programmes that work which is part of nothing yet could be part of. */
function homes(plan: Plan, { declaration }: Element): Fix[] {
  if (declaration.family !== 'work' || declaration.has('partOf')) return [];
  return namesOf(plan.of('programme')).map((name) =>
    addLines(`Make it part of ${calledByName(plan, name)}`, declaration, `part of ${name}`),
  );
}
