import { firstDay, isSound, type PeriodFact, type Plan } from '@goldenthread/model';
import { defineRule } from '../engine/rule.js';
import { dateWithPreposition, lastDayOf } from '../engine/words/time.js';
import { called, calledAtStart } from '../engine/words/words.js';

export const consultationAfterDecision = defineRule({
  name: 'consultation-after-decision',
  group: 'governance',
  audiences: ['governance', 'scrutiny'],
  severity: 'warning',
  since: '0.1.0',
  check(plan, report) {
    for (const element of plan.of('decision')) {
      const decided = element.one('decidedBy')?.on;
      if (!decided?.period) continue;
      for (const link of plan.linksFrom(element, 'consulted')) {
        const { to } = link;
        const closed = isSound(link) ? to?.one('lasting')?.end : undefined;
        if (!to || !closed?.period || !isSurelyAfter(plan, closed, decided)) continue;
        report({
          element,
          at: link.name.at,
          message: `${calledAtStart(plan, element)} was decided ${dateWithPreposition(decided)}, before ${called(plan, to)} closed ${dateWithPreposition(closed)}. What people said could not count: check the dates, or decide again.`,
          related: [{ message: 'the consultation', file: to.file, at: to.one('lasting')?.at ?? to.nameAt }],
        });
      }
    }
  },
});

/** Whether every day of a period is after every day of another. */
function isSurelyAfter(plan: Plan, period: PeriodFact, other: PeriodFact): boolean {
  const end = lastDayOf(plan, other);
  return period.period !== undefined && end !== undefined && firstDay(period.period, plan.settings.startMonth) > end;
}
