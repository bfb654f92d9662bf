import { finishOf, formatMoney, planUnderScenario, readings, statedMoney, type YearMoney } from '@goldenthread/model';
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
  return { before: plan, ...planUnderScenario(plan, scenario) };
}

const words = (years: YearMoney): Record<string, string> =>
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
    expect(notMade.map(({ target, what }) => [target.name, what])).toEqual([['Streets', '-£350k in 2027/28']]);
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
    expect(scenario && found(planUnderScenario(plan, scenario).plan)).not.toContain('total-mismatch');
  });

  test('the plan itself stays as it is', () => {
    const { before } = under('change General 2026/27 -£1m');
    expect(stated(before, 'General', 'available')).toEqual({ 2026: '£10,000,000', 2027: '£11,000,000' });
  });
});

describe('scenarios that build on others', () => {
  const WORLD = `${COUNCIL}project Retrofit: Warmer homes
  ends 2028-03
  milestone Standard by 2026-12-31: The standard is agreed
`;
  const planWith = (text: string, name: string) => {
    const plan = planOf(WORLD + text);
    const scenario = plan.of('scenario').find((each) => each.name === name);
    if (!scenario) throw new Error('no such scenario');
    return { before: plan, ...planUnderScenario(plan, scenario) };
  };
  const dateOf = (plan: ReturnType<typeof planOf>, name: string): string | undefined => {
    const element = plan.everything.find((each) => each.name === name);
    return element && finishOf(element)?.text;
  };

  test('hold what those hold, and their own', () => {
    const { plan, notMade } = planWith(
      'scenario Poor: Poor\n  change General 2026/27 -£2m\nscenario Worse: Worse\n  builds on Poor\n  change Retrofit.Standard by 2027-12\n',
      'Worse',
    );
    expect(stated(plan, 'General', 'available')).toEqual({ 2026: '£8,000,000', 2027: '£11,000,000' });
    expect(dateOf(plan, 'Standard')).toBe('2027-12');
    expect(notMade).toEqual([]);
  });

  test('take what two of them share once', () => {
    const { plan } = planWith(
      'scenario A: A\n  change General 2026/27 -£1m\nscenario B: B\n  builds on A\nscenario C: C\n  builds on A\nscenario D: D\n  builds on B, C\n',
      'D',
    );
    expect(stated(plan, 'General', 'available')).toEqual({ 2026: '£9,000,000', 2027: '£11,000,000' });
  });

  test('that build on each other end where the circle closes', () => {
    const text =
      'scenario A: A\n  builds on B\n  change General 2026/27 -£1m\nscenario B: B\n  builds on A\n  change General 2026/27 -£2m\n';
    const { plan, before } = planWith(text, 'A');
    expect(stated(plan, 'General', 'available')).toEqual({ 2026: '£7,000,000', 2027: '£11,000,000' });
    expect(checkPlan(before, rules).filter(({ rule }) => rule === 'circular-link')).toHaveLength(1);
  });

  test.each([
    ['Retrofit', 'change Retrofit by 2029-03', '2029-03'],
    ['Standard', 'change Retrofit.Standard by 2027-06-30', '2027-06-30'],
  ])('the date of %s moves', (name, change, date) => {
    const { plan, before } = planWith(`scenario Late: Late\n  ${change}\n`, 'Late');
    expect(dateOf(plan, name)).toBe(date);
    expect(dateOf(before, name)).not.toBe(date);
  });

  test('a date that is not there to move is told', () => {
    const { notMade } = planWith('scenario Late: Late\n  change Streets by 2029-03\n', 'Late');
    expect(notMade.map(({ target, what, sort }) => [target.name, what, sort])).toEqual([['Streets', '2029-03', 'date']]);
  });
});

describe('a step of a service’s money', () => {
  const SERVICE = `${COUNCIL.replace(
    '    capital General £50k    £50k\n',
    '    capital General £50k    £50k\n  impact of -£100k on Litter 15%: Two rounds fewer\n  impact of -£250k on Litter 22%\n',
  )}measure Litter: Streets below standard
  unit percent
  better lower
  target 2026/27 12%, 2027/28 11%
`;
  const stepped = (change: string) => {
    const plan = planOf(`${SERVICE}scenario Cut: A cut\n  ${change}\n`);
    const [scenario] = plan.of('scenario');
    if (!scenario) throw new Error('the plan has no scenario');
    return planUnderScenario(plan, scenario);
  };
  const targets = (plan: ReturnType<typeof planOf>): number[] =>
    plan.of('measure').flatMap((measure) => readings(measure, 'target').map(({ amount }) => amount));

  test('takes the money and what the service says that it does', () => {
    const { plan, notMade } = stepped('change Streets step -£100k in 2027/28');
    expect(lines(plan)[0]).toBe('£300k £200,000');
    expect(targets(plan)).toEqual([12, 15]);
    expect(notMade).toEqual([]);
  });

  test('is for every year of its budget that is still to come where none is named', () => {
    const { plan } = stepped('change Streets step -£100k');
    expect(targets(plan)).toEqual([15, 15]);
  });

  test('that the service has no estimate for changes no target: nothing is guessed', () => {
    const { plan } = stepped('change Streets step -£120k in 2027/28');
    expect(lines(plan)[0]).toBe('£300k £180,000');
    expect(targets(plan)).toEqual([12, 11]);
  });
});

test('a difference and its opposite come to nothing, though a line could not give as much', () => {
  const one = under('change Streets 2027/28 -£900k', 'change Streets 2027/28 £900k');
  const other = under('change Streets 2027/28 £900k', 'change Streets 2027/28 -£900k');
  expect(lines(one.plan)).toEqual(lines(one.before));
  expect(lines(other.plan)).toEqual(lines(other.before));
  expect(one.notMade).toEqual([]);
});

describe('several steps of one service in one year', () => {
  const PLAN = `plan Council: A plan
  years 2026/27 to 2027/28
fund General: General Fund
  holds revenue
measure Litter: Streets with litter
  target 2026/27 10%, 2027/28 9%
service Streets: Street cleansing
  impact of -£250k on Litter 15%: No Sundays
  impact of -£100k on Litter 12%: Fewer Sundays
  budget
    years           2026/27 2027/28
    revenue General £900k   £900k
scenario Cut: A cut
  change Streets step -£250k in 2027/28
scenario Relief: Some of it back
  change Streets step +£150k in 2027/28
scenario Other: Some of it back, as an amount
  change Streets 2027/28 +£50k
`;
  const aims = (bases: string): (number | undefined)[] => {
    const plan = planOf(`${PLAN}scenario All: All\n  builds on ${bases}\n`);
    const all = plan.of('scenario').find(({ name }) => name === 'All');
    const measure = all && planUnderScenario(plan, all).plan.of('measure')[0];
    return measure ? readings(measure, 'target').map(({ amount }) => amount) : [];
  };

  test.each(['Cut, Relief', 'Relief, Cut'])('%s: what the service says of both together holds', (bases) => {
    expect(aims(bases)).toEqual([10, 12]);
  });

  test('together they may be a step that the service says nothing of, and nothing is guessed', () => {
    expect(aims('Cut, Other')).toEqual([10, 9]);
  });
});
