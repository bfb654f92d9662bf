import { type Element, isOver, lastDay, monthsBefore, type Plan } from '@goldenthread/model';
import { defineRule } from '../engine/rule.js';
import { dateInWords, isPast, lastDayOf } from '../engine/words/time.js';
import { calledAtStart } from '../engine/words/words.js';

export const strategyExpired = defineRule({
  name: 'strategy-expired',
  group: 'thread',
  audiences: ['governance', 'scrutiny'],
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
        message: `${calledAtStart(plan, element)} was due for review by ${dateInWords(clause.by)}, so it may be out of date. Review it and change the date, or say what replaces it.`,
      });
    }
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
