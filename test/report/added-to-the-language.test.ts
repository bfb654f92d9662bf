// What committees and finance officers look for in reports, said with the language's newer lines.
import { makeReport, renderReport, reports } from '@goldenthread/report';
import { describe, expect, it } from 'vitest';
import { planOf } from './support.js';

async function text(name: string, plan: string, format: 'text' | 'markdown' = 'text'): Promise<string> {
  const report = reports.find((each) => each.name === name);
  if (!report) throw new Error(`no report ${name}`);
  const built = planOf(plan);
  const about = report.about?.flatMap((kind) => built.of(kind))[0];
  return String(
    await renderReport(makeReport(report, { plan: built, findings: [], ...(about ? { subject: about } : {}) }), format),
  );
}

const HEAD = `plan P: Plan
  years 2026/27 to 2027/28
  as at 2026-06-30
outcome Warm: Warm homes
fund General: General fund
  holds revenue
`;

describe('monitoring by month', () => {
  const budget = (rows: string): string => `${HEAD}project Retrofit: Retrofit
  delivers Warm
  budget
${rows}`;

  it('compares what was spent with what was planned for the same months, not with the year', async () => {
    const said = await text(
      'monitor',
      budget(`    revenue General 2026/27 £140k
    months            2026-04  2026-05  2026-06
    revenue General   £10k     £10k     £12k
    outturn General   £9k      £13k     -
    forecast General  £10k     £10k     £13k
`),
    );
    expect(said).toContain('Overspent by £2,000 so far.');
    expect(said).toMatch(/Retrofit +£140,000 +£22,000 +£2,000 +£33,000/);
    expect(said).toMatch(/June 2026 +£12,000 +– not yet known +– no outturn yet +£13,000/);
    expect(said).toMatch(/To date +£20,000 +£22,000 +£2,000 +£20,000/);
  });

  it('adds quarters up to their year where all four are known', async () => {
    const said = await text(
      'monitor',
      budget(`    quarters          2026/27 Q1  2026/27 Q2  2026/27 Q3  2026/27 Q4
    revenue General   £10k        £10k        £10k        £10k
    outturn General   £9k         £9k         £9k         £9k
`),
    );
    expect(said).toContain('Underspent by £4,000.');
    expect(said).toMatch(/Retrofit +£40,000 +£36,000 +-£4,000/);
  });

  it('says that there is nothing to compare where no profile is stated', async () => {
    const said = await text('monitor', budget('    revenue General 2026/27 £140k\n    outturn General 2026-04 £9k\n'));
    expect(said).toMatch(/Retrofit +£140,000 +£9,000 +– no budget to compare/);
    expect(said).not.toMatch(/(Over|Under)spent/);
  });
});

describe('money that partners hold', () => {
  const plan = `${HEAD}partner Constabulary: Constabulary
fund Police: Police grant
  holds grant
  held by Constabulary
project Wardens: Wardens
  delivers Warm
  budget
    revenue General 2026/27 £40k
    revenue Police 2026/27 £90k
`;
  it('stands in the spending on an outcome by itself, and in no sum of the council’s', async () => {
    const said = await text('spend', plan);
    expect(said).toMatch(/General fund +£40,000/);
    expect(said).toMatch(/Partners’ money.*\n+.*\n.*\nConstabulary +£90,000/);
    const budget = await text('budget', plan);
    expect(budget).toContain('£40,000');
    expect(budget).not.toContain('£130,000');
    expect(budget).not.toContain('£90,000');
  });
});

it('says what came of recommendations, of benefits and of what lies beyond the plan', async () => {
  const plan = `${HEAD}body Cabinet: Cabinet
review Peer: Peer review
  recommendation R1 grade high by 2026-12: One framework
    response partly accepted by Cabinet: For services only
    followed up on 2026-06: Half of it is in place
    done 50%
project Retrofit: Retrofit
  delivers Warm
  benefits review on 2026-05 partly achieved: Bills fell in two estates of three
  outlook 2030/31 to 2039/40 £12m: The remaining estates
  benefit Bills: Lower bills
    cashable 2026/27 £40k
    achieved 2026/27 £35k
`;
  const actions = await text('action-plan', plan, 'markdown');
  expect(actions).toMatch(/One framework \\?\(high\\?\)/);
  expect(actions.replace(/\s+/g, ' ')).toContain('Partly accepted: For services only');
  expect(actions.replace(/\s+/g, ' ')).toMatch(/June 2026: Half of it is in place; 50% done/);
  const benefits = await text('benefits', plan);
  expect(benefits).toContain('Benefits review: May 2026, partly achieved. Bills fell in two estates of three.');
  expect(benefits).toMatch(/Lower bills +£35,000/);
  expect(await text('capital', plan)).toMatch(/Retrofit +2030\/31 to 2039\/40 +£12,000,000 +The remaining estates/);
});

it('shows what each option costs, and other impacts than equality', async () => {
  const said = await text(
    'decision',
    `${HEAD}body Cabinet: Cabinet
decision Go: Start
  by Cabinet on 2026-09-01
  impact welsh language assessment on 2026-05: Signs in both languages
  comment community safety: None
  option A preferred costs £25k from General in 2026/27: Start now
  option B: Wait
`,
    'markdown',
  );
  const line = said.replace(/\s+/g, ' ');
  expect(line).toContain('£25,000 from General fund in 2026/27');
  expect(line).toContain('no cost stated');
  expect(line).toContain('Welsh language assessment of May 2026: Signs in both languages');
  expect(line).toContain('Community safety');
});
