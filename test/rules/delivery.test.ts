import { describe, expect, it } from 'vitest';
import { expectSoundFixes, foundBy, reportedBy } from './support.js';

const PLAN = 'plan P: Plan\n  years 2024/25 to 2026/27\n  as at 2024-12-31\n';
const TIMELESS = 'plan P: Plan\n  years 2024/25 to 2026/27\n';
const BOSS = 'officer Boss: Boss\n';

const work = (...lines: string[]): string => `workstream W: Work\n${lines.map((line) => `  ${line}\n`).join('')}`;
const risk = (...lines: string[]): string => `risk R: Risk\n${lines.map((line) => `  ${line}\n`).join('')}`;
const reported = (rule: string, text: string, plan = PLAN): unknown => reportedBy(rule, plan + text);

describe('action-without-date', () => {
  const rule = 'action-without-date';
  it('reports deliverables, milestones, actions, mitigations and steps, no outputs or benefits', () => {
    const text = `${work('deliverable A: A', 'milestone B: B', 'action from 2024-05: C', 'output D: D', 'benefit E: E')}${risk('mitigation F: F')}timetable T: T\n  step G: G\n  step H in 2025-01: H\n  step I on 2025-01-10: I\n`;
    expect(reported(rule, text)).toEqual(['A', 'B', 'W', 'F', 'G']);
    expectSoundFixes(rule, PLAN + text);
  });
  it.each([
    ['a complete action', work('action status complete: A')],
    ['an action that was stopped', work('action status stopped: A')],
    ['an action that is all done', work('action done 100%: A')],
    ['a milestone of work that was stopped', work('status stopped', 'milestone M: M')],
    ['an action of a recommendation that is complete', 'review V: V\n  recommendation R status complete: R\n    action A: A\n'],
    ['a control that is in place', risk('mitigation status in progress: A')],
    ['a step that is complete', 'timetable T: T\n  step status complete: A\n'],
  ])('is silent about %s', (_, text) => expect(reported(rule, text)).toEqual([]));
  it.each([
    ['an action that is nearly done', work('action done 90%: A'), ['W']],
    ['an action in progress', work('action status in progress: A'), ['W']],
  ])('still reports %s', (_, text, names) => expect(reported(rule, text)).toEqual(names));
  it('is a warning in a draft, an error once approved', () => {
    expect(foundBy(rule, PLAN + work('action: A'))[0]?.severity).toBe('warning');
    expect(foundBy(rule, `${PLAN}  status approved\n${work('action: A')}`)[0]?.severity).toBe('error');
  });
  it('leaves a date that cannot be read to period-invalid', () => {
    expect(reported(rule, work('action by 2024/26: A'))).toEqual([]);
  });
  it('offers dates that are not past and suit what it waits for', () => {
    const text = PLAN + work('ends 2025-06', 'milestone A: A', 'milestone B by 2025-09: B', 'action C depends on B: C');
    expect(expectSoundFixes(rule, text)).toEqual([
      ...['Add ‘by 2025-06-30’', 'Add ‘by 2024/25’', 'Add ‘by 2025/26’', 'Add ‘by 2026/27’'],
      ...['Add ‘by 2025/26’', 'Add ‘by 2026/27’'],
      ...['Add ‘by 2025/26’, for both', 'Add ‘by 2026/27’, for both'],
    ]);
  });
});

describe('overdue', () => {
  const rule = 'overdue';
  it.each([
    ['the day before', 'milestone A by 2024-12-30: A', ['A']],
    ['the day itself', 'milestone A by 2024-12-31: A', []],
    ['a month, by its last day', 'milestone A by 2024-12: A', []],
    ['a quarter, by its last day', 'milestone A by 2024/25 Q2: A', ['A']],
    ['a year, by its last day', 'milestone A by 2024/25: A', []],
    ['in progress', 'deliverable A by 2024-11 status in progress: A', ['A']],
    ['green', 'action A by 2024-11 status green: A', ['A']],
    ['complete', 'action A by 2024-11 status complete: A', []],
    ['all done', 'action A by 2024-11 done 100%: A', []],
    ['nearly done', 'action A by 2024-11 done 90%: A', ['A']],
    ['stopped', 'action A by 2024-11 status stopped: A', []],
    ['an output', 'output A by 2024-11: A', ['A']],
    ['an output that is there', 'output A by 2024-11 status complete: A', []],
  ])('%s', (_, line, names) => {
    expect(reported(rule, work(line))).toEqual(names);
    expectSoundFixes(rule, PLAN + work(line));
    expect(reported(rule, work(line), TIMELESS)).toEqual([]);
  });
  it('looks at recommendations', () => {
    const review = (line: string): string => `review V: V\n  recommendation ${line}: R\n    response: Agreed\n`;
    expect(reported(rule, review('R by 2024-11'))).toEqual(['R']);
    expect(reported(rule, review('R by 2024-11 status complete'))).toEqual([]);
    expect(reported(rule, review('R by 2025-01'))).toEqual([]);
    expectSoundFixes(rule, PLAN + review('R by 2024-11'));
  });
  it('looks at mitigations, and not under what is stopped', () => {
    expect(reported(rule, risk('mitigation A by 2024-11: A'))).toEqual(['A']);
    expect(reported(rule, risk('status stopped', 'mitigation A by 2024-11: A'))).toEqual([]);
  });
  it('marks as complete, in the status that there is or a new one', () => {
    const text = PLAN + work('action A by 2024-11: A', 'action B by 2024-11 status amber in 2024-10: B', 'action by 2024-11: C');
    expect(expectSoundFixes(rule, text)).toHaveLength(3);
    expect(foundBy(rule, text)[1]?.fixes[0]?.edits[0]?.text).toBe('status complete in 2024-10');
  });
});

describe('output-without-date', () => {
  const rule = 'output-without-date';
  it.each([
    ['nothing', ['output A: A'], ['A']],
    ['a date', ['output A by 2025-06: A'], []],
    ['its end', ['output A status complete: A'], []],
    ['the end of its work', ['ends 2025-06', 'output A: A'], []],
    ['a measure with a target', ['output A measured by M: A'], []],
    ['a measure without one', ['output A measured by N: A'], ['A']],
  ])('with %s', (_, lines, names) => {
    const text = `${work(...lines)}measure M: M\n  target 2025/26 4\nmeasure N: N\n`;
    expect(reported(rule, text)).toEqual(names);
    expectSoundFixes(rule, PLAN + text);
  });
});

describe('slipped-without-reason', () => {
  const rule = 'slipped-without-reason';
  it.each([
    ['later', ['milestone A by 2025-06 originally 2025-05: A'], ['A']],
    ['earlier', ['milestone A by 2025-04 originally 2025-05: A'], []],
    ['a month for its last day', ['milestone A by 2025-06 originally 2025-06-30: A'], []],
    ['with a reason', ['milestone A by 2025-06 originally 2025-05: A', '  because: Tender failed'], []],
    ['with an empty reason', ['milestone A by 2025-06 originally 2025-05: A', '  because:'], ['A']],
    ['with words in the status only', ['milestone A by 2025-06 originally 2025-05: A', '  status amber: Late'], ['A']],
    ['an output', ['output A by 2025-06 originally 2025-05: A'], ['A']],
    ['without a new date', ['milestone A originally 2025-05: A'], []],
  ])('%s', (_, lines, names) => {
    expect(reported(rule, work(...lines))).toEqual(names);
    expect(reported(rule, work(...lines), TIMELESS)).toEqual(names);
  });
});

describe('depends-on-later', () => {
  const rule = 'depends-on-later';
  it.each([
    ['a later milestone', work('milestone A by 2025-06: A', 'milestone B by 2025-05 depends on A: B'), ['B']],
    ['one of the same month', work('milestone A by 2025-05-31: A', 'milestone B by 2025-05 depends on A: B'), []],
    ['work that ends later', `${work('ends 2025-03', 'depends on J')}project J: J\n  ends 2025-06\n`, ['W']],
    ['work that only starts later', `${work('ends 2025-03', 'depends on J')}project J: J\n  starts 2025-04\n`, ['W']],
    ['work that starts meanwhile', `${work('ends 2025-03', 'depends on J')}project J: J\n  starts 2025-03\n`, []],
    ['a milestone of other work', `${work('ends 2025-03', 'depends on J.A')}project J: J\n  milestone A by 2025-06: A\n`, ['W']],
    ['a decision', `${work('ends 2025-03', 'depends on D')}decision D: D\n  by C on 2025-04-01\nbody C: C\n`, ['W']],
    ['a fund that outlasts it', `${work('ends 2025-03', 'depends on F')}fund F: F\n  ends 2026-03-31\n`, []],
    ['what is complete', work('milestone A by 2025-06 status complete: A', 'milestone B by 2025-05 depends on A: B'), []],
    ['what has no date', work('milestone A: A', 'milestone B by 2025-05 depends on A: B'), []],
    ['itself', work('ends 2025-03', 'depends on W'), []],
  ])('%s', (_, text, names) => {
    expect(reported(rule, text)).toEqual(names);
    expect(reported(rule, text, TIMELESS)).toEqual(names);
  });
  it('moves the date, unless something else waits', () => {
    const chain = ['milestone A by 2025-06: A', 'milestone B by 2025-05 depends on A: B'];
    expect(expectSoundFixes(rule, PLAN + work(...chain))).toEqual(['Move its own date to 2025-06']);
    expect(expectSoundFixes(rule, PLAN + work(...chain, 'milestone C by 2025-05 depends on B: C'))).toEqual([]);
  });
});

describe('red-without-recovery-action', () => {
  const rule = 'red-without-recovery-action';
  const red = 'status red in 2024/25 Q3: Late';
  it.each([
    ['nothing', work(red), ['W']],
    ['an action ahead', work(red, 'action by 2025-01: A'), []],
    ['an action today', work(red, 'action by 2024-12-31: A'), []],
    ['an action of yesterday', work(red, 'action by 2024-12-30: A'), ['W']],
    ['an action that is done', work(red, 'action by 2025-01 status complete: A'), ['W']],
    ['a milestone ahead', work(red, 'milestone by 2025-01: A'), []],
    ['a deliverable ahead', work(red, 'deliverable by 2025-01: A'), ['W']],
    ['a risk with a mitigation', work(red) + risk('threatens W', 'mitigation by 2025-01: A'), []],
    ['an issue with an action', `${work(red)}issue I: I\n  about W\n  action by 2025-01: A\n`, []],
    ['a part with a milestone', `${work(red)}project J: J\n  part of W\n  milestone by 2025-01: A\n`, []],
    ['green since', work(red.replace('Q3', 'Q2'), 'status green in 2024/25 Q3'), []],
    ['red in a quarter to come', work('status red in 2024/25 Q4'), []],
    ['red again', work('status green in 2024/25 Q2', red), ['W']],
    ['a red measure', `measure M: M\n  ${red}\n`, ['M']],
    ['a red measure with an action', `measure M: M\n  ${red}\n  action by 2025-01: A\n`, []],
  ])('%s', (_, text, names) => {
    expect(reported(rule, text)).toEqual(names);
    expectSoundFixes(rule, PLAN + text);
    expect(reported(rule, text, TIMELESS)).toEqual([]);
  });
});

describe('update-missing', () => {
  const rule = 'update-missing';
  const quarterly = (asAt: string): string => `plan P: Plan\n  as at ${asAt}\n  report quarterly\n`;
  it.each([
    ['the quarter closes on its last day', '2024-12-31', work('status green in 2024/25 Q2'), ['W']],
    ['not the day before', '2024-12-30', work('status green in 2024/25 Q2'), []],
    ['a status for it', '2024-12-31', work('status green in 2024/25 Q3'), []],
    ['a status for one of its months', '2024-12-31', work('status green in 2024-11'), []],
    ['a status without a period', '2024-12-31', work('status green'), ['W']],
    ['complete since last quarter', '2024-12-31', work('status complete in 2024/25 Q2'), []],
    ['ended before', '2024-12-31', work('ends 2024-12-30'), []],
    ['ends on the day', '2024-12-31', work('ends 2024-12'), ['W']],
    ['started on the last day', '2024-12-31', work('starts 2024-12-31'), ['W']],
    ['started after the quarter', '2025-01-10', work('starts 2025-01-02'), []],
    ['a strategic project', '2024-12-31', 'project J: J\n  kind strategic\n', ['J']],
    ['another project', '2024-12-31', 'project J: J\n', []],
    ['a programme, not a service', '2024-12-31', 'programme G: G\nservice S: S\n', ['G']],
  ])('%s', (_, asAt, text, names) => {
    expect(reported(rule, text, quarterly(asAt))).toEqual(names);
    expect(reported(rule, text, PLAN)).toEqual([]);
    expect(expectSoundFixes(rule, quarterly(asAt) + text)).toHaveLength(names.length * 3);
  });
  it('knows years that start in another month', () => {
    const plan = `${quarterly('2024-09-30')}  year starts in July\n`;
    expect(foundBy(rule, plan + work())[0]?.message).toContain('no status for 2024/25 Q1');
  });
});

describe('risk-incomplete', () => {
  const rule = 'risk-incomplete';
  const message = (text: string): string | undefined => foundBy(rule, PLAN + text + BOSS)[0]?.message;
  it('names what is missing', () => {
    expect(message(risk())).toContain('no owner, score or mitigation.');
    expect(message(risk('owner Boss', 'residual 3 impact 3'))).toContain('no mitigation.');
    expect(message(risk('owner Boss', 'mitigation by 2025-03: A'))).toContain('no score.');
    expect(message(risk('inherent 3 impact 3', 'mitigation by 2025-03: A'))).toContain('no owner.');
  });
  it('takes a mitigation’s owner, a lead, an action, a misspelt owner and a closed risk', () => {
    expect(message(risk('inherent 3 impact 3', 'mitigation by 2025-03 owner Boss: A'))).toBeUndefined();
    expect(message(risk('inherent 3 impact 3', 'led by Boss', 'action by 2025-03: A'))).toBeUndefined();
    expect(message(risk('inherent 3 impact 3', 'owner Bos', 'mitigation by 2025-03: A'))).toBeUndefined();
    expect(message(risk('status complete'))).toBeUndefined();
  });
  it('offers owners and mitigations, never a score', () => {
    expect(expectSoundFixes(rule, PLAN + risk('residual 3 impact 3', 'mitigation by 2025-03: A') + BOSS)).toHaveLength(1);
    expect(expectSoundFixes(rule, PLAN + risk('residual 3 impact 3') + BOSS)).toHaveLength(1);
    expect(expectSoundFixes(rule, TIMELESS + risk('residual 3 impact 3', 'owner Boss') + BOSS)).toEqual(['Add a mitigation']);
    expect(expectSoundFixes(rule, PLAN + risk() + BOSS)).toEqual([]);
  });
});

describe('risk-not-reviewed', () => {
  const rule = 'risk-not-reviewed';
  it.each([
    ['never', risk(), ['R']],
    ['on the quarter’s first day', risk('reviewed on 2024-10-01'), []],
    ['the day before it', risk('reviewed on 2024-09-30'), ['R']],
    ['this month', risk('reviewed on 2024-12'), []],
    ['in the future', risk('reviewed on 2025-01-05'), ['R']],
    ['the latest of several', risk('reviewed on 2024-11', 'reviewed on 2024-03'), []],
    ['closed', risk('status complete'), []],
  ])('%s', (_, text, names) => {
    expect(reported(rule, text)).toEqual(names);
    expectSoundFixes(rule, PLAN + text);
    expect(reported(rule, text, TIMELESS)).toEqual([]);
  });
});
