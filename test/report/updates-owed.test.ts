// The check, the forms of the round and the reports name the same work as owing an update.
import { outstandingReturns, readPeriod } from '@goldenthread/model';
import { cellText, makeReport, reports, tablesOf } from '@goldenthread/report';
import { checkPlan, rules } from '@goldenthread/rules';
import { describe, expect, it } from 'vitest';
import { planOf } from './support.js';

const quarter = readPeriod('2025/26 Q2').period as Extract<ReturnType<typeof readPeriod>['period'], { type: 'quarter' }>;

function owing(work: string, settings = 'report quarterly'): Record<'check' | 'round' | 'report', string[]> {
  const plan = planOf(`plan P: A plan\n  years 2025/26 to 2026/27\n  as at 2025-10-20\n  ${settings}\n${work}\n`);
  const report = reports.find(({ name }) => name === 'exceptions');
  if (!report) throw new Error('there is no report of exceptions');
  const rows = [...tablesOf(makeReport(report, { plan, findings: [], period: quarter }))].flatMap(
    ({ table: { caption, rows: own } }) =>
      caption === 'Missing returns' ? own.map(({ cells }) => cells.map((cell) => cellText(cell, '£'))) : [],
  );
  return {
    check: checkPlan(plan, rules)
      .filter(({ rule }) => rule === 'update-missing')
      .map(({ element }) => element ?? ''),
    round: outstandingReturns(plan, quarter).flatMap(({ what, element }) => (what === 'status' ? [element.name ?? ''] : [])),
    report: rows.flatMap(([, what, of]) => (what?.startsWith('Update') ? [of ?? ''] : [])),
  };
}

describe('who owes an update of a quarter', () => {
  it.each([
    ['a workstream', 'workstream W: W', true],
    ['a programme', 'programme W: W', true],
    ['a strategic project', 'project W: W\n  kind strategic', true],
    ['any other project, which reports through its programme', 'project W: W', false],
    ['a service, which reports by its measures', 'service W: W', false],
    ['work that begins later', 'workstream W: W\n  starts 2025-10-01', false],
    ['work that began on its last day', 'workstream W: W\n  starts 2025-09-30', true],
    ['work that ended within it', 'workstream W: W\n  ends 2025-08-31', false],
    ['work that ended with it', 'workstream W: W\n  ends 2025/26 Q2', true],
    ['work that is complete', 'workstream W: W\n  status complete in 2025/26 Q1: All done', false],
    ['work with an update of it', 'workstream W: W\n  status green in 2025/26 Q2: On time', false],
    ['work with an update of a month in it', 'workstream W: W\n  status green in 2025-08: On time', false],
    ['work with an update of the year so far', 'workstream W: W\n  status green in 2025/26: On time', false],
    ['work with an update of the quarter before', 'workstream W: W\n  status green in 2025/26 Q1: On time', true],
    ['work with an update that is still a form', 'workstream W: W\n  status green in 2025/26 Q2: [what was done]', true],
  ])('%s', (_, work, owes) => {
    const names = owes ? ['W'] : [];
    expect(owing(work)).toEqual({ check: names, round: names, report: names });
  });

  it('is nobody in a plan that reports once a year, before the year is over', () => {
    expect(owing('workstream W: W', 'report yearly').round).toEqual([]);
    expect(owing('workstream W: W', 'report yearly').report).toEqual([]);
  });
});
