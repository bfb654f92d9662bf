// What is not there says why: not due, not asked for, suppressed, or owed, and by whom.
import { readPeriod } from '@goldenthread/model';
import { cellText, makeReport, reports, tablesOf } from '@goldenthread/report';
import { describe, expect, it, test } from 'vitest';
import { planOf } from './support.js';

function documentOf(name: string, source: string, period?: string) {
  const report = reports.find((each) => each.name === name);
  if (!report) throw new Error(`there is no report ${name}`);
  const read = period === undefined ? undefined : readPeriod(period).period;
  const plan = planOf(source);
  const subject = report.parameters.includes('subject') ? plan.declarations.find('Board') : undefined;
  return makeReport(report, { plan, findings: [], period: read, ...(subject ? { subject } : {}) });
}

function made(name: string, source: string, period?: string) {
  const document = documentOf(name, source, period);
  const rows = [...tablesOf(document)].flatMap(({ table: { caption, columns, rows: own } }) =>
    own.map(({ cells }) => ({
      caption,
      ...Object.fromEntries(cells.map((cell, index) => [columns[index]?.head ?? '', cellText(cell, '£')])),
    })),
  ) as Record<string, string>[];
  const [first] = document.blocks;
  return { title: document.title, first: first?.type === 'paragraph' ? first.text : '', rows };
}

const PLAN = `plan P: A plan
  years 2025/26 to 2026/27
  as at 2025-10-20
  report quarterly
outcome Safe: Safe streets
  measured by Calls, Crime, Falls
measure Calls: Calls answered
  reported quarterly
  unit percent
  better higher
  baseline 2024/25 71%
  actual 2025/26 Q2 68%
measure Crime: Crimes
  reported yearly
  unit number
  better lower
  baseline 2024/25 412
  actual 2025/26 not available: The force publishes in June
measure Falls: Falls in care homes
  reported quarterly
  unit number
  actual 2025/26 Q2 [c]: Fewer than five homes
workstream Lamps: Street lamps
  delivers Safe
  led by Lead
workstream Later: Cameras
  delivers Safe
  starts 2026-01-01
  led by Lead
workstream Done: Gates
  delivers Safe
  status complete in 2025/26 Q1: All in place
  led by Lead
service Wardens: Wardens
  delivers Safe
  led by Lead
officer Lead: Head of safety
`;

describe('the quarterly report', () => {
  const { rows } = made('quarter', PLAN, '2025/26 Q2');
  const of = (what: string) => rows.find((row) => (row.Measure ?? row.Work) === what && !row.caption?.startsWith('What needs'));

  test.each([
    ['Calls answered', 'Before', '– no earlier figure; the baseline is 71% for 2024/25'],
    ['Calls answered', 'Trend', 'down 3 points from the baseline, worse'],
    ['Crimes', 'Now', '– reported once a year'],
    ['Falls in care homes', 'Now', '– suppressed: Fewer than five homes'],
    ['Street lamps', 'Update', '– due from Head of safety'],
    ['Cameras', 'Update', '– none is asked for'],
    ['Gates', 'Update', '– this work is over'],
    ['Wardens', 'Update', '– none is asked for'],
  ])('%s: %s is ‘%s’', (what, column, said) => {
    expect(of(what)?.[column]).toBe(said);
  });

  it('names as missing just what a row says is due', () => {
    const missing = rows.filter(({ caption }) => caption === 'Missing returns').map(({ Of }) => Of);
    const due = rows.filter(({ Update }) => Update?.startsWith('– due from')).map(({ Work }) => Work);
    expect(missing).toEqual([...due]);
  });

  it('asks in the last quarter for the year of what is reported yearly, and for nothing of what was stopped', () => {
    const text = PLAN.replace('as at 2025-10-20', 'as at 2026-06-20')
      .replace('actual 2025/26 not available: The force publishes in June', 'target 2025/26 400')
      .replace('actual 2025/26 Q2 68%', 'status superseded in 2025/26 Q3: Callers are asked in another way');
    const missing = made('quarter', text, '2025/26 Q4').rows.filter(({ What }) => What?.startsWith('Figure'));
    expect(missing.map(({ Of, What }) => [Of, What])).toEqual([
      ['Crimes', 'Figure for 2025/26'],
      ['Falls in care homes', 'Figure for 2025/26 Q4'],
    ]);
  });

  it('asks for nothing before the quarter is over', () => {
    const next = made('quarter', PLAN, '2025/26 Q3').rows.find(({ Work }) => Work === 'Street lamps');
    expect(next?.Update).toBe('– not due before 31 December 2025');
  });
});

describe('the annual report', () => {
  it('is about the last year that closed, and of none before the plan begins', () => {
    expect(made('annual', PLAN).title).toBe('Annual report, 2025/26');
    expect(made('annual', PLAN.replace('2025-10-20', '2027-10-20')).title).toBe('Annual report, 2026/27');
  });

  it('takes a baseline for the year before, and says why a figure is not there', () => {
    const { rows, first } = made('annual', PLAN);
    expect(first).toContain('The year is not over, and no target can be judged yet.');
    expect(rows.find(({ Measure }) => Measure === 'Crimes')).toMatchObject({
      '2024/25': '412',
      '2025/26': '– not available: The force publishes in June',
    });
    expect(rows.find(({ Measure }) => Measure === 'Calls answered')).toMatchObject({
      '2024/25': '71%',
      '2025/26': '– not due yet',
    });
  });
});

it('the performance framework says why there is no latest figure', () => {
  const { rows } = made('measures', PLAN);
  expect(rows.find(({ Measure }) => Measure === 'Falls in care homes')?.Latest).toBe('– suppressed: Fewer than five homes');
});

describe('a measure that is reported monthly', () => {
  const MONTHLY = `plan P: A plan
  years 2026/27
  as at 2026-11-20
measure Answers: Complaints answered
  reported monthly
  unit percent
  better higher
  months  2026-07  2026-08  2026-09  2026-10
  target  80%      80%      80%      80%
  actual  74%      77%      [c]      79% [p]
`;

  it('has a table of months, and no month whose figure is kept back is missing', () => {
    const { rows } = made('measures', MONTHLY);
    expect(rows.find(({ Figures }) => Figures === 'Actual')).toMatchObject({
      'July 2026': '74%',
      'September 2026': '– suppressed',
      'October 2026': '79% [p]',
    });
    const quarter = made('quarter', MONTHLY).rows;
    expect(quarter.find(({ Measure }) => Measure === 'Complaints answered')).toMatchObject({
      Before: '77%',
      Now: '– suppressed',
    });
    expect(quarter.some(({ caption }) => caption === 'Missing returns')).toBe(false);
  });
});

describe('what of savings is at risk', () => {
  const atRisk = (lines: string): string | undefined =>
    made('savings', `plan P: A plan\nsaving S: A saving\n  stage at risk\n  amount 2025/26 £500k\n${lines}`).rows.find(
      ({ caption, Saving }) => caption === 'What is at risk' && Saving === 'A saving',
    )?.['2025/26'];

  test.each([
    ['', '£500,000'],
    ['  achieved 2025/26 £350k\n', '£150,000'],
    ['  achieved 2025/26 £350k\n  at risk 2025/26 £120k\n', '£120,000'],
    ['  achieved 2025/26 £500k\n', undefined],
  ])('%j', (lines, amount) => {
    expect(atRisk(lines)).toBe(amount);
  });
});

it('the annual report shows measures of no outcome too', () => {
  const { rows } = made(
    'annual',
    'plan P: A plan\n  years 2025/26\n  as at 2026-05-01\nmeasure M: Answers\n  actual 2025/26 71%\n',
  );
  expect(rows).toMatchObject([{ caption: 'What the measures of no outcome show', '2025/26': '71%' }]);
});

test('a group is told of no update that nobody owes', () => {
  const reporting = PLAN.replaceAll('  led by Lead\n', '  led by Lead\n  reports to Board\n');
  const asked = made('group', `${reporting}group Board: Safety board\n`, '2025/26 Q2');
  expect(asked.first).toBe('4 pieces of work report here; 1 update is missing.');
  expect(asked.rows.find(({ Work }) => Work === 'Gates')?.Update).toContain('this work is over');
  const unasked = made('group', `${reporting.replace('  report quarterly\n', '')}group Board: Safety board\n`, '2025/26 Q2');
  expect(unasked.first).toBe('4 pieces of work report here; no update is missing.');
});
