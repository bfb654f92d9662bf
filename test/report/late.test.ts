// What a report calls overdue is what the check finds overdue: no more, no less.
import { isLate } from '@goldenthread/model';
import { cellText, makeReport, reports, tablesOf } from '@goldenthread/report';
import { checkPlan, rules } from '@goldenthread/rules';
import { expect, it, test } from 'vitest';
import { planOf } from './support.js';

const PLAN = `plan P: A plan
  as at 2026-11-01
workstream Old: A road
  status stopped: No money
  milestone by 2026-06-30: Ground bought
workstream Now: A bridge
  milestone by 2026-06-30: Plans drawn
  milestone by 2026-06-30 status complete: Bids in
  output by 2026-06-30: 1 bridge
  action by 2027-06-30: Opening
  action by 2026-08-31 done 100%: Survey
risk Flood: A flood
  mitigation by 2026-05-31: Sandbags
review Peer: Peer challenge
  recommendation A by 2026-03-31: Write it down
    response accepted: Yes
  recommendation B by 2026-03-31: Sell the hall
    response rejected: No
timetable Year: The year
  step by Cabinet on 2026-02-10: Budget
body Cabinet: Cabinet
`;

const tablesIn = (name: string): string[][] => {
  const report = reports.find((each) => each.name === name);
  const document = report && makeReport(report, { plan: planOf(PLAN), findings: [] });
  return [...tablesOf(document ?? { blocks: [], sections: [] })].flatMap(({ table }) =>
    table.rows.map(({ cells }) => cells.map((cell) => cellText(cell, '£'))),
  );
};

it('is late by the model just where the rule finds it', () => {
  const plan = planOf(PLAN);
  const found = checkPlan(plan, rules).flatMap(({ rule, message }) =>
    rule === 'overdue' ? [message.split('’')[0]?.slice(1)] : [],
  );
  const late = plan.everything.filter((each) => isLate(plan, each)).map(({ title }) => title);
  expect(late.toSorted()).toEqual(found.toSorted());
  expect(late.toSorted()).toEqual(['1 bridge', 'Plans drawn', 'Sandbags', 'Write it down']);
});

it('exceptions name all of it, and nothing of work that was stopped', () => {
  const overdue = tablesIn('exceptions').filter(([, , figure]) => figure?.startsWith('Overdue'));
  expect(overdue.map(([title]) => title?.replace(/ \(.*/, '')).toSorted()).toEqual([
    '1 bridge',
    'Plans drawn',
    'Sandbags',
    'Write it down',
  ]);
});

test.each([
  ['Budget', '– no status stated'],
  ['Ground bought', '– its work has ended'],
  ['Plans drawn', 'Overdue'],
])('the timeline says of %s: %s', (title, state) => {
  expect(
    tablesIn('timeline')
      .find(([, what]) => what?.startsWith(title))
      ?.at(-1),
  ).toBe(state);
});
