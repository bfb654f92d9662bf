// What a report says of reserves is what the rules find: one way of counting what is left, and one floor.
import { balancesOf, formatMoney, type Pence, parseMoney } from '@goldenthread/model';
import { cellText, makeReport, reports, tablesOf } from '@goldenthread/report';
import { checkPlan, rules } from '@goldenthread/rules';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { planOf } from './support.js';

type TestPlan = ReturnType<typeof planOf>;

function reservesReport(plan: TestPlan) {
  const report = reports.find(({ name }) => name === 'reserves');
  if (!report) throw new Error('there is no such report');
  const document = makeReport(report, { plan, findings: [] });
  const [first] = document.blocks;
  const tables = [...tablesOf(document)].map(({ table }) => table);
  const row = (caption: string, title: string): string[] | undefined =>
    tables
      .find((each) => each.caption === caption)
      ?.rows.map(({ cells }) => cells.map((cell) => cellText(cell, '£')))
      .find(([head]) => head === title);
  return { first: first?.type === 'paragraph' ? first.text : '', row };
}

const found = (plan: TestPlan, rule: string): boolean => checkPlan(plan, rules).some((finding) => finding.rule === rule);

const YEARS = ['2025/26', '2026/27', '2027/28'];

it('a year opens with what the year before left, and financial plans draw too', () => {
  const { first, row } = reservesReport(
    planOf(`plan P: A plan
  years 2025/26 to 2027/28
fund Pot: Rainy days
  holds reserve
  floor £1m
  opening 2025/26 £3m
financial plan Mtfs: Finances
  uses Pot 2026/27 £700k
service Roads: Roads
  budget
    years       2025/26 2026/27 2027/28
    revenue Pot £500k   £600k   £400k
`),
  );
  expect(row('Rainy days by year', 'Opening')).toEqual(['Opening', '£3,000,000', '£2,500,000', '£1,200,000']);
  expect(row('Rainy days by year', 'Drawn')).toEqual(['Drawn', '-£500,000', '-£1,300,000', '-£400,000']);
  expect(row('Rainy days by year', 'Left by these figures')?.slice(1)).toEqual(['£2,500,000', '£1,200,000', '£800,000']);
  expect(first).toBe('Rainy days falls below its floor: £800,000 in 2027/28; its floor is £1,000,000.');
});

it('a year whose opening nobody knows is not added up', () => {
  const { row } = reservesReport(
    planOf(`plan P: A plan
fund Pot: Rainy days
  holds reserve
  closing 2025/26 £2m
service Roads: Roads
  budget
    revenue Pot 2025/26 £500k
`),
  );
  expect(row('Rainy days by year', 'Left by these figures')).toBeUndefined();
  expect(row('Rainy days by year', 'Closing, as stated')).toEqual(['Closing, as stated', '£2,000,000']);
});

it('no floor is no promise that none is breached', () => {
  expect(reservesReport(planOf('plan P: A plan\nfund Pot: Rainy days\n  holds reserve\n')).first).toBe(
    'No floor is stated for any reserve.',
  );
});

const amount = fc.integer({ min: 0, max: 40 }).map((tenths) => `£${tenths * 100}k`);
const reserve = fc.record({
  opening: amount,
  drawn: fc.tuple(amount, amount, amount),
  paid: fc.tuple(amount, amount, amount),
  floor: fc.option(amount, { nil: undefined }),
});

it('says that a reserve, or all of them, fall below a floor just where a rule finds it, with the same balances', () => {
  fc.assert(
    fc.property(fc.array(reserve, { minLength: 1, maxLength: 3 }), amount, (pots, floor) => {
      const plan = planOf(
        [
          `plan P: A plan\n  years 2025/26 to 2027/28\n  reserves floor ${floor}`,
          ...pots.map(
            (pot, index) =>
              `fund Pot${index}: Reserve ${index}\n  holds reserve\n  opening 2025/26 ${pot.opening}${pot.floor ? `\n  floor ${pot.floor}` : ''}`,
          ),
          'service Roads: Roads\n  budget\n    years 2025/26 2026/27 2027/28',
          ...pots.flatMap((pot, index) => [
            `    revenue Pot${index} ${pot.drawn.join(' ')}`,
            `    income Pot${index} ${pot.paid.join(' ')}`,
          ]),
          '',
        ].join('\n'),
      );
      const { first, row } = reservesReport(plan);
      expect(first.includes('All reserves together fall below')).toBe(found(plan, 'reserves-below-floor'));
      const own = plan.of('fund').map((fund) => [fund.title, balancesOf(plan, fund).map(({ closing }) => formatMoney(closing))]);
      for (const [title, closings] of own) expect(row(`${title} by year`, 'Left by these figures')?.slice(1)).toEqual(closings);
      const together = YEARS.map((_, year) =>
        plan.of('fund').reduce((sum, fund) => sum + (balancesOf(plan, fund)[year]?.closing ?? 0), 0),
      );
      expect(
        row('All reserves by year', 'Left at the end of the year')
          ?.slice(1)
          .map((text) => parseMoney(text)),
      ).toEqual(together as Pence[]);
    }),
    { numRuns: 60 },
  );
});

it('what is taken from a reserve is shown even where nothing says what it has', () => {
  const { row } = reservesReport(
    planOf(`plan P: A plan
fund Pot: Rainy days
  holds reserve
financial plan Mtfs: Finances
  uses Pot 2026/27 £700k
`),
  );
  expect(row('Rainy days by year', 'Drawn')).toEqual(['Drawn', '-£700,000']);
});
