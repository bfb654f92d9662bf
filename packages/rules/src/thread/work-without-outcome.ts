import { type Element, lineageOf, type Plan, partsOf, sharesOf, upLinksOf, wholesOf } from '@goldenthread/model';
import { addLines } from '../engine/fixes/fixes.js';
import { likeliest } from '../engine/fixes/likeliest.js';
import { hasBrokenLink, isStillToFind } from '../engine/predicates.js';
import { type Cause, defineRule } from '../engine/rule.js';
import { calledAtStart, calledByName } from '../engine/words/words.js';
import { namesOf, outcomeCandidates } from './_candidates.js';

/** What the work of a plan without outcomes has in common. */
const NO_OUTCOMES: Cause = {
  key: '',
  say: (those) =>
    `The plan has no outcomes, so nobody can say what ${those} are for. Add what will be different for people, and ‘delivers’ to each.`,
};

/** What the work of a plan has in common, where none of it is linked to the outcomes that there are. */
const UNLINKED: Cause = {
  key: 'unlinked',
  say: (those) =>
    `${those} are not linked to an outcome, nor is any other work, so readers cannot see what it is for. Add ‘delivers’ and an outcome to each.`,
};

export const workWithoutOutcome = defineRule({
  name: 'work-without-outcome',
  group: 'thread',
  audiences: ['finance', 'performance', 'scrutiny'],
  severity: 'error',
  since: '0.1.0',
  absence: true,
  check(plan, report) {
    const all = [...plan.ofFamily('work'), ...plan.of('saving').filter((saving) => !isStillToFind(saving))];
    const isUnlinked = all.every((each) => sharesOf(plan, each).length === 0);
    for (const element of all) {
      if (sharesOf(plan, element).length > 0 || isExplained(plan, element)) continue;
      const what = element.kind === 'saving' ? 'readers cannot see what it affects' : 'readers cannot see what it is for';
      report({
        element,
        message: `${calledAtStart(plan, element)} is not linked to an ${plan.words('outcome')}, so ${what}. Add ‘delivers’ and the ${plan.words('outcome')} it supports.`,
        ...(isUnlinked ? { cause: plan.of('outcome').length === 0 ? NO_OUTCOMES : UNLINKED } : {}),
        fixes: () =>
          namesOf(likeliest(plan, element, outcomeCandidates(plan))).map((name) =>
            addLines(`Deliver ${calledByName(plan, name)}`, element, `delivers ${name}`),
          ),
      });
    }
  },
});

/** Whether there is a good reason for delivering nothing, or a broken link that is reported where it stands. */
function isExplained(plan: Plan, element: Element): boolean {
  const explains = (each: Element): boolean =>
    hasBrokenLink(plan, each, ...upLinksOf(each.kind)) || servesOthers(plan, each) || meetsDuty(plan, each);
  return lineageOf(plan, wholesOf).some(element, 'work without outcome explained', explains) || partsDeliver(plan, element);
}

function servesOthers(plan: Plan, element: Element): boolean {
  return isOfKind(element, 'support') && plan.targets(element, 'serves').length > 0;
}

function meetsDuty(plan: Plan, element: Element): boolean {
  return isOfKind(element, 'statutory') && plan.targets(element, 'meets').length > 0;
}

function partsDeliver(plan: Plan, element: Element): boolean {
  if (element.kind !== 'programme') return false;
  const delivers = (part: Element): boolean => part.family === 'work' && sharesOf(plan, part).length > 0;
  return lineageOf(plan, partsOf).some(element, 'delivers', delivers);
}

function isOfKind(element: Element, kind: 'support' | 'statutory'): boolean {
  return element.all('workKind').some((clause) => clause.kinds.includes(kind));
}
