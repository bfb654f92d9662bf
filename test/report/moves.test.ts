// Money that moves between services is shown from both sides, with what each service says such a change would do.
import { cellText, makeReport, reports, tablesOf } from '@goldenthread/report';
import { expect, it } from 'vitest';
import { planOf } from './support.js';

const PLAN = `plan P: A plan
  as at 2025-06-30
  years 2025/26
measure Visits: Visits to parks
service Parks: Parks
  impact of -£40k on Visits 900: Fewer events
service Desk: Help desk
  impact of £50k: Shorter queues
service Roads: Roads
move Shift: Events for the desk
  move £40k from Parks to Desk in 2025/26
  effect: Fewer events, shorter queues
`;

function movesIn(name: string, subject?: string): string[][] | undefined {
  const plan = planOf(PLAN);
  const report = reports.find((each) => each.name === name);
  const about = plan.of('service').find((each) => each.name === subject);
  const document = report && makeReport(report, { plan, findings: [], ...(about ? { subject: about } : {}) });
  const table = document && [...tablesOf(document)].find(({ table: { caption } }) => caption.startsWith('Money that moves'));
  return table?.table.rows.map(({ cells }) => cells.slice(0, 4).map((cell) => cellText(cell, '£')));
}

const BOTH = [
  ['Parks', '-£40,000', '2025/26', 'Visits to parks 900; Fewer events'],
  ['Help desk', '+£40,000', '2025/26', 'No estimate for this step. The nearest is +£50,000: Shorter queues'],
];

it('of all services: both sides, and no guess where a service has no estimate for the step', () => {
  expect(movesIn('services')).toEqual(BOTH);
});

it('in the plan of the one that gives and of the one that takes, and of no other', () => {
  expect(movesIn('service', 'Parks')).toEqual(BOTH);
  expect(movesIn('service', 'Desk')).toEqual(BOTH);
  expect(movesIn('service', 'Roads')).toBeUndefined();
});

it('an effect on a measure of one side alone stands at that side', () => {
  const plan = planOf(`${PLAN}measure Waits: Minutes that callers wait
service Calls: Calls
  measured by Waits
move Again: Callers first
  move £20k from Parks to Calls in 2025/26
  effect on Waits: Nobody waits longer than a minute
  effect on Visits: Fewer guided walks
  effect: Staff are retrained
`);
  const report = reports.find(({ name }) => name === 'services');
  const document = report && makeReport(report, { plan, findings: [] });
  const rows = [...tablesOf(document ?? { blocks: [], sections: [] })]
    .filter(({ table: { caption } }) => caption.startsWith('Money that moves'))
    .flatMap(({ table }) => table.rows.map(({ cells }) => cells.map((cell) => cellText(cell, '£'))))
    .filter((cells) => cells.at(-1) === 'Callers first');
  expect(rows.map((cells) => [cells[0], cells[4]])).toEqual([
    ['Parks', 'Staff are retrained; Visits to parks: Fewer guided walks'],
    ['Calls', 'Staff are retrained; Minutes that callers wait: Nobody waits longer than a minute'],
  ]);
});
