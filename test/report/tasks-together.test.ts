// What the tasks below a piece of work cost, and what they are expected to move, is added up to the work.
import { tasksTogether } from '@goldenthread/model';
import { pageToHtml, planPage } from '@goldenthread/report';
import { describe, expect, it } from 'vitest';
import { planOf } from './support.js';

const plan = planOf(`plan P: Plan
  years 2024/25 to 2025/26
fund General: General fund
measure Bins: Missed bins
  unit number
measure Use: Use of the app
  unit percent
project Rounds: New rounds
  action by 2024-09: New routes
    costs £25k from General in 2024/25: A survey
    effect on Bins -80 in 2025/26
  action by 2025-03: New vehicles
    costs £40k from General in 2025/26
    costs £5k: Signs
    effect on Bins -40 in 2025/26
    effect on Use +5% in 2025/26
project Alone: One task
  action by 2024-09: New routes
    costs £25k from General in 2024/25
decision Choice: Which way
  option One: One way
    costs £10k
  option Other: The other way
    costs £12k
`);
const named = (name: string) => plan.elements.find((each) => each.name === name) as never;

describe('tasks of one piece of work', () => {
  it('come to a sum of what they cost and of what they move, by year', () => {
    expect(tasksTogether(plan, named('Rounds'))).toEqual([
      'Its tasks cost £70,000 together: £5,000 without a year, £25,000 in 2024/25 and £40,000 in 2025/26',
      'Its tasks move ‘Missed bins’ by -120 in 2025/26 together',
    ]);
  });

  it('are not added up where there is one, and options are never: only one of them is taken', () => {
    expect(tasksTogether(plan, named('Alone'))).toEqual([]);
    expect(tasksTogether(plan, named('Choice'))).toEqual([]);
  });

  it('show their sum on the page', () => {
    const html = pageToHtml(planPage(plan));
    expect(html).toContain('Its tasks cost £70,000 together');
    expect(html).toContain('by -120 in 2025/26 together');
  });

  it.each([
    ['  action A done 20%: A\n  milestone B status complete: B', ['Its 2 tasks are 60% done on average']],
    [
      '  action A done 20%: A\n  deliverable B done 41%: B\n  milestone C by 2026-03: C',
      ['Of its 3 tasks, 2 say how far they are: 31% done on average'],
    ],
    ['  action A done 20%: A\n  milestone B by 2026-03: B', []],
    ['  milestone A status complete: A\n  milestone B status complete: B', []],
  ])('says how far the tasks are: %s', (tasks, said) => {
    const rounds = planOf(`plan P: P\nproject Rounds: Rounds\n${tasks}\n`);
    expect(tasksTogether(rounds, rounds.declarations.find('Rounds') as never)).toEqual(said);
  });
});
