import { formatMoney, type Pence, planUnder, statedMoney } from '@goldenthread/model';
import { checkPlan, rules } from '@goldenthread/rules';
import { describe, expect, test } from 'vitest';
import { planOf } from '../report/support.js';

const COUNCIL = `plan Council: A plan
  years 2026/27 to 2027/28
  currency GBP
fund General: General Fund
  holds revenue
  years     2026/27 2027/28
  available £10m    £11m
service Streets: Street cleansing
  budget
    years           2026/27 2027/28
    revenue General £300k   £300k
    revenue Fees    £200k   -
    capital General £50k    £50k
fund Fees: Fees
  holds revenue
financial plan Mtfs: Medium term plan
  gap 2026/27 £1m, 2027/28 £2m
saving Rounds: Fewer rounds
  from Streets
  amount 2026/27 £80k
`;

/** The plan under a scenario with these lines. */
function under(...changes: string[]) {
  const plan = planOf(`${COUNCIL}scenario Lean: Lean years\n${changes.map((line) => `  ${line}\n`).join('')}`);
  const [scenario] = plan.of('scenario');
  if (!scenario) throw new Error('the plan has no scenario');
  return { before: plan, ...planUnder(plan, scenario) };
}

const words = (years: ReadonlyMap<number, Pence>): Record<string, string> =>
  Object.fromEntries([...years].map(([year, amount]) => [year, formatMoney(amount)]));

const stated = (plan: ReturnType<typeof planOf>, name: string, type: Parameters<typeof statedMoney>[2]) => {
  const element = plan.declarations.find(name);
  return element ? words(statedMoney(plan, element, type)) : {};
};

/** The amounts of each line of the budget of Streets. */
const lines = (plan: ReturnType<typeof planOf>): string[] =>
  plan
    .of('budget')
    .flatMap(({ rows }) => rows)
    .map(({ points }) => points.map(({ value }) => value.text).join(' '));

describe('a plan under a scenario', () => {
  test('a fund has more or less available, in the years that are named', () => {
    const { plan, notMade } = under('change General 2027/28 -£600k: A poor settlement');
    expect(stated(plan, 'General', 'available')).toEqual({ 2026: '£10,000,000', 2027: '£10,400,000' });
    expect(notMade).toEqual([]);
  });

  test('work spends less on its revenue lines in their order, and capital stays', () => {
    const { plan, notMade } = under('change Streets 2026/27 -£350k');
    expect(lines(plan)).toEqual(['£0 £300k', '£150,000', '£50k £50k']);
    expect(notMade).toEqual([]);
  });

  test('what the lines cannot give is told, and nothing falls below zero', () => {
    const { plan, notMade } = under('change Streets 2027/28 -£350k');
    expect(lines(plan)).toEqual(['£300k £0', '£200k', '£50k £50k']);
    expect(notMade.map(({ target, pair }) => [target.name, pair.value.text])).toEqual([['Streets', '-£350k']]);
  });

  test('a gap and a saving change by the difference', () => {
    const { plan } = under('change Mtfs 2026/27 £500k', 'change Rounds 2026/27 -£30k');
    expect(stated(plan, 'Mtfs', 'gap')).toEqual({ 2026: '£1,500,000', 2027: '£2,000,000' });
    expect(stated(plan, 'Rounds', 'amount')).toEqual({ 2026: '£50,000' });
  });

  test('two differences of one figure add up, whichever comes first', () => {
    const [one, other] = ['change General 2026/27 -£1m', 'change General 2026/27 £250k'];
    expect(stated(under(one, other).plan, 'General', 'available')).toEqual(
      stated(under(other, one).plan, 'General', 'available'),
    );
    expect(stated(under(one, other).plan, 'General', 'available')).toEqual({ 2026: '£9,250,000', 2027: '£11,000,000' });
  });

  test('a year for which nothing is stated is told', () => {
    const { plan, before, notMade } = under('change General 2030/31 -£1m');
    expect(notMade).toHaveLength(1);
    expect(plan).toBe(before);
  });

  test('a scenario without differences changes nothing', () => {
    const { plan, before } = under('led by Nobody');
    expect(plan).toBe(before);
  });

  test('a total that is stated of the plan as it is finds nothing wrong under a scenario', () => {
    const text = COUNCIL.replace('    capital General £50k    £50k', '    capital General £50k    £50k\n    total £550k £350k');
    const plan = planOf(`${text}scenario Lean: Lean years\n  change Streets 2026/27 -£100k\n`);
    const [scenario] = plan.of('scenario');
    const found = (of: typeof plan): string[] => checkPlan(of, rules).map(({ rule }) => rule);
    expect(found(plan)).not.toContain('total-mismatch');
    expect(scenario && found(planUnder(plan, scenario).plan)).not.toContain('total-mismatch');
  });

  test('the plan itself stays as it is', () => {
    const { before } = under('change General 2026/27 -£1m');
    expect(stated(before, 'General', 'available')).toEqual({ 2026: '£10,000,000', 2027: '£11,000,000' });
  });
});
