// An action plan shows every action of a review, under a recommendation or not.
import { cellText, makeReport, reports, tablesOf } from '@goldenthread/report';
import { expect, it } from 'vitest';
import { planOf } from './support.js';

function actionPlan(source: string) {
  const report = reports.find(({ name }) => name === 'action-plan');
  const plan = planOf(source);
  const document = report && makeReport(report, { plan, findings: [] });
  const [first] = document?.blocks ?? [];
  return {
    has: report?.has(plan),
    first: first?.type === 'paragraph' ? first.text : '',
    rows: [...tablesOf(document ?? { blocks: [], sections: [] })].flatMap(({ table: { caption, rows } }) =>
      rows.map(({ cells }) => [caption, ...cells.map((cell) => cellText(cell, '£'))]),
    ),
  };
}

const REVIEW = `plan P: A plan
  as at 2026-11-01
officer Head: Head of policy
review Peer: Peer challenge
`;

it('actions of a review without recommendations are its action plan', () => {
  const { has, first, rows } = actionPlan(
    `${REVIEW}  action by 2026-09-30 originally 2026-06-30 owner Head: Write a strategy\n  action status in progress: Hold sessions\n    because: Managers asked for them\n`,
  );
  expect(has).toBe(true);
  expect(first).toBe('No recommendation is stated. 1 action is overdue; 0 of 2 actions complete.');
  expect(rows).toEqual([
    [
      'Actions of: Peer challenge',
      'Write a strategy',
      'Head of policy',
      '30 June 2026',
      '30 September 2026',
      '3 months later',
      'Overdue',
    ],
    [
      'Actions of: Peer challenge',
      'Hold sessions (Managers asked for them)',
      'Nobody named',
      '– not moved',
      '– no date stated',
      '– no date',
      'In progress',
    ],
  ]);
});

it('stand beside recommendations, and none is shown twice', () => {
  const { rows } = actionPlan(
    `${REVIEW}  action by 2027-02-28: Hold sessions
  recommendation R1: Say what was done
    action by 2027-01-31: A page
  recommendation R2: Sell the hall
`,
  );
  expect(rows.map(([caption, first, , , fourth]) => [caption, first, fourth])).toEqual([
    ['Recommendations of: Peer challenge', 'R2: Sell the hall', '– no action'],
    ['Recommendations of: Peer challenge', 'R1: Say what was done', 'A page'],
    ['Actions that answer no one recommendation: Peer challenge', 'Hold sessions', '28 February 2027'],
  ]);
});

it('a plan without reviews has none', () => {
  expect(actionPlan('plan P: A plan\n').has).toBe(false);
});
