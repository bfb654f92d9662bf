import { dayInWords, type Element, lastDay, latestActual, type Plan, statusAt } from '@goldenthread/model';
import { defineRule } from '../engine/rule.js';
import { called, calledAtStart } from '../engine/words.js';

export const periodMismatch = defineRule({
  name: 'period-mismatch',
  group: 'measures',
  audiences: ['finance', 'performance'],
  severity: 'hint',
  since: '0.1.0',
  check(plan, report) {
    const { startMonth } = plan.settings;
    for (const work of plan.having('status')) {
      const status = work.family === 'work' ? statusAt(plan, work) : undefined;
      const told = status?.period?.period;
      if (!status || told?.type !== 'quarter') continue;
      for (const measure of quarterlyMeasures(plan, work)) {
        const actual = latestActual(plan, measure);
        if (actual?.period.type !== 'quarter' || lastDay(actual.period, startMonth) >= lastDay(told, startMonth)) continue;
        report({
          element: work,
          at: status.at,
          message: `${calledAtStart(plan, work)} reports for ${dayInWords(told)}, but its measure ${called(plan, measure)} stops at ${dayInWords(actual.period)}, so one report would mix two periods. Add the figure for ${dayInWords(told)}.`,
          related: [{ message: 'the latest figure', file: measure.file, at: actual.point.at }],
        });
      }
    }
  },
});

/** The measures of work that are reported every quarter. */
function quarterlyMeasures(plan: Plan, work: Element): Element[] {
  return plan.targets(work, 'measuredBy').filter((measure) => measure.one('reported')?.frequency === 'quarterly');
}
