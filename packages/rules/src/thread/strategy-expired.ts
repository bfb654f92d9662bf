import { type Element, isOver, lastDay, monthsBefore, type Plan } from '@goldenthread/model';
import { defineRule } from '../engine/rule.js';
import { isPast, lastDayOf } from '../engine/time.js';
import { Called } from '../engine/words.js';
import { SETTING } from './_setting.js';

export const strategyExpired = defineRule({
  name: 'strategy-expired',
  group: 'thread',
  severity: 'warning',
  since: '0.1.0',
  check(plan, report) {
    for (const element of plan.of('strategy')) {
      const clause = element.one('reviewBy');
      if (!clause || !isPast(plan, clause.by) || isOver(plan, element)) continue;
      if (plan.sources(element, 'replaces').length > 0 || wasReviewed(plan, element)) continue;
      report({
        element,
        at: clause.at,
        message: `${Called(plan, element)} was due for review by ${clause.by.text}, so this plan may rest on something that no longer holds. Review it and change the date, or say what replaces it.`,
      });
    }
  },
  docs: {
    summary: 'Finds a strategy whose `review by` is past at the plan’s `as at`.',
    why: 'Plans lean on strategies. When one of them has run out, what rests on it needs another look, before somebody outside points it out.',
    details:
      'Silent without `as at`; for a strategy that is stopped or complete, that something else `replaces`, or that was `reviewed on` a day in the twelve months before the review was due, or later.',
    failing: `strategy SkillsStrategy: Skills strategy 2021 to 2024
  review by 2024-03
`,
    mended: `strategy SkillsStrategy: Skills strategy 2021 to 2024
  review by 2024-03
  reviewed on 2024-02-20: Extended for two years
`,
    context: SETTING,
  },
});

function wasReviewed(plan: Plan, strategy: Element): boolean {
  const due = lastDayOf(plan, strategy.one('reviewBy')?.by);
  if (due === undefined) return false;
  return strategy.all('reviewedOn').some(({ on }) => {
    const day = on.period && lastDay(on.period, plan.settings.startMonth);
    return day !== undefined && day > monthsBefore(due, 12);
  });
}
