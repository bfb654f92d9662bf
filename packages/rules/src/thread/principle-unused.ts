import type { Element, Plan } from '@goldenthread/model';
import { derived } from '@goldenthread/model';
import { addLines, type Fix } from '../engine/fixes/fixes.js';
import { candidatesFrom, likeliest } from '../engine/fixes/likeliest.js';
import { type Cause, defineRule } from '../engine/rule.js';
import { called } from '../engine/words/words.js';

/** What principles that made no difference have in common. */
const UNUSED: Cause = {
  key: '',
  say: (those) => `Nothing in the plan follows ${those}, or departs from them. Add ‘follows’ where one made a difference.`,
};

export const principleUnused = defineRule({
  name: 'principle-unused',
  group: 'thread',
  audiences: ['governance'],
  severity: 'hint',
  since: '0.1.0',
  absence: true,
  check(plan, report) {
    for (const element of plan.of('principle')) {
      if (isConduct(element) || plan.sources(element, 'follows').length > 0) continue;
      if (plan.sources(element, 'departsFrom').length > 0) continue;
      report({
        element,
        cause: UNUSED,
        message: `Nothing in the plan follows ${called(plan, element)} or departs from it. Add ‘follows’ where it made a difference.`,
        fixes: () => (element.name === undefined ? [] : letFollow(plan, element)),
      });
    }
  },
});

function isConduct(principle: Element): boolean {
  return principle.all('statementKind').some((clause) => clause.kinds.includes('value') || clause.kinds.includes('behaviour'));
}

const followers = derived((plan: Plan) =>
  candidatesFrom(plan, [
    ...plan.of('decision'),
    ...plan.of('programme', 'project', 'workstream'),
    ...plan.of('financialPlan', 'fund'),
  ]),
);

function letFollow(plan: Plan, principle: Element): Fix[] {
  return likeliest(plan, principle, followers(plan)).map((each) =>
    addLines(`Link ${called(plan, each)} to it with ‘follows’`, each, `follows ${principle.name}`),
  );
}
