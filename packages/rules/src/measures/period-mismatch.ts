import {
  type BudgetLine,
  dayInWords,
  type Element,
  isUnavailable,
  lastDay,
  latestActual,
  linesFor,
  type Period,
  type Plan,
  statusAt,
} from '@goldenthread/model';
import { defineRule } from '../engine/rule.js';
import { called, calledAtStart } from '../engine/words/words.js';

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
        if (isUnavailable(measure, 'actual', told)) continue;
        report({
          element: work,
          at: status.at,
          message: `${calledAtStart(plan, work)} reports for ${dayInWords(told)}, but its measure ${called(plan, measure)} stops at ${dayInWords(actual.period)}, so one report would mix two periods. Add the figure for ${dayInWords(told)}.`,
          related: [{ message: 'the latest figure', file: measure.file, at: actual.point.at }],
        });
      }
      const spent = lastSpent(plan, work);
      if (!spent || lastDay(spent.period, startMonth) >= lastDay(told, startMonth)) continue;
      report({
        element: work,
        at: status.at,
        message: `${calledAtStart(plan, work)} reports for ${dayInWords(told)}, but its outturn stops at ${dayInWords(spent.period)}, so one report would mix two periods. Add what was spent in ${dayInWords(told)}.`,
        related: [{ message: 'the latest outturn', file: spent.line.budget.file, at: spent.line.clause.at }],
      });
    }
  },
});

/** The measures of work that are reported every quarter: its own, and those of its benefits and outputs. */
function quarterlyMeasures(plan: Plan, work: Element): Element[] {
  const measures = [work, ...work.childrenOf('benefit', 'output')].flatMap((each) => plan.targets(each, 'measuredBy'));
  return [...new Set(measures)].filter((measure) => measure.one('reported')?.frequency === 'quarterly');
}

/** The last quarter that budgets of work state an outturn for, where they state it by the quarter. */
function lastSpent(plan: Plan, work: Element): { period: Period; line: BudgetLine } | undefined {
  const { startMonth } = plan.settings;
  const quarters = linesFor(plan, work).flatMap((line) =>
    line.nature === 'outturn'
      ? line.row.points.flatMap(({ period }) => (period.type === 'quarter' ? [{ period, line }] : []))
      : [],
  );
  return quarters.toSorted((a, b) => lastDay(a.period, startMonth) - lastDay(b.period, startMonth)).at(-1);
}
