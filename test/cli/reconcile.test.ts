import { expect, it } from 'vitest';
import { folderWith, goldenthread } from './command.js';

const PLAN = `plan Town: Town plan
  years 2026/27 to 2027/28
  rounding £1
service Waste: Waste and recycling
  code: W100
  budget
    years            2026/27  2027/28
    revenue General  £1.2m    £1.3m
    income General   £200k    £200k
service Parks: Parks
  code: P200
  budget
    years            2026/27  2027/28
    revenue General  £300k    £310k
service Halls: Halls
  code: H300
  budget
    years            2026/27
    revenue General  £50k
fund General: General fund
  holds revenue
`;

const LEDGER = `Cost centre,Description,Year,Amount
W100,Waste,2026/27,"1,000,000.50"
W100,Waste salaries,2027/28,"£900,000"
W100,Waste vehicles,2027/28,"£200,000"
P200,Parks,2026/27,"(5,000)"
P200,Parks,2026/27,300000
X999,Old depot,2026-27,12.34
`;

const run = (ledger: string, ...more: string[]) => {
  const cwd = folderWith({ 'plan.plan': PLAN, 'ledger.csv': ledger, 'columns.json': '{"code": "CC", "amount": "Net £"}' });
  return goldenthread(['reconcile', 'ledger.csv', '.', ...more], { cwd });
};

it('says what agrees, what differs and by how much, and what is missing on either side', async () => {
  const { code, out, err } = await run(LEDGER);
  expect([code, err]).toEqual([1, '']);
  expect(out).toContain('2 of 6 amounts agree.');
  expect(out).toContain('Missing in the plan: 1\n  X999 Old depot, 2026/27: plan nothing, ledger £12.34');
  expect(out).toContain('H300 Halls, 2026/27: plan £50,000, ledger nothing');
  expect(out).toContain('P200 Parks, 2026/27: plan £300,000, ledger £295,000, £5,000 less in the ledger');
});

it('is fine when everything agrees, with columns that are named by hand', async () => {
  const { code, out } = await run(
    'CC;Name;Year;Net £\nW100;Waste;2026/27;1000000\nP200;Parks;2026/27;300000\nH300;Halls;2026/27;50000\n',
    '--map',
    'columns.json',
  );
  expect([code, out.trim()]).toEqual([0, '3 of 3 amounts agree.']);
});

it.each([
  'GL code;Description;Financial year;Net amount (£)',
  'Account no;Name;Budget year;Revised budget',
  'Cost centre;Service;FY;Net expenditure',
])('knows the headings of finance systems: %s', async (headings) => {
  const { out } = await run(`${headings}\nW100;Waste;2026/27;600,000.00\nW100;Waste;2026/27;400,000.00\n`);
  expect(out).toContain('1 of 3 amounts agrees.');
});

it('counts savings and funding as the plan does, which a ledger has below zero', async () => {
  const plan = `${PLAN}  code: F1\n  available 2026/27 £5m, 2027/28 £0\nsaving Routes: Fewer routes\n  code: S1\n  from Waste\n  amount 2026/27 £20k\n`;
  const ledger = 'Code,Year,Amount\nS1,2026/27,(15000)\nS1,2026/27,(5000)\nF1,2026/27,"-4,999,000"\nW100,2026/27,1000000\n';
  const cwd = folderWith({ 'plan.plan': plan, 'ledger.csv': ledger });
  const { out } = await goldenthread(['reconcile', 'ledger.csv', '.'], { cwd });
  expect(out).toContain('2 of 5 amounts agree.');
  expect(out).toContain('F1 General fund, 2026/27: plan £5,000,000, ledger £4,999,000, £1,000 less in the ledger');
});

it('writes CSV and JSON to the penny', async () => {
  const { out: csv } = await run(LEDGER, '--format', 'csv');
  expect(csv).toContain('P200,Parks,2026/27,300000.00,295000.00,-5000.00,different');
  const { rows } = JSON.parse((await run(LEDGER, '--format', 'json')).out);
  expect(rows.find((row: { code: string }) => row.code === 'X999')).toMatchObject({
    ledgerPence: 1234,
    planPence: null,
    result: 'missing in the plan',
  });
});

it.each([
  ['Code,Year,Amount\nW100,soon,1\n', 'Line 2: ‘soon’ is not a year'],
  ['Code,Year,Amount\nW100,2026/27,lots\n', 'Line 2: ‘lots’ is not an amount'],
  ['Code,Year,Amount\n,2026/27,1\n', 'Line 2 has no code.'],
  ['A,B\n1,2\n', 'No column is known to hold the code'],
  ['', 'the headings are empty'],
])('has a sentence for a ledger that cannot be read', async (ledger, says) => {
  const { code, err } = await run(ledger);
  expect([code, err]).toEqual([2, expect.stringContaining(says)]);
});
