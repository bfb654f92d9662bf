import {
  addLines,
  buildPlan,
  type Element,
  linesFor,
  linesOn,
  moneyToOutcomes,
  NET_REVENUE,
  outcomeMoney,
  type Plan,
  revenueBalance,
  SPENDING,
  statedTotals,
  TOTAL,
  type YearMoney,
} from '@goldenthread/model';
import { FactReader } from '@goldenthread/syntax';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

// Whole plans, written as people write them, against sums over whole numbers of any size that know nothing of the product:
// not its reading of figures, not its adding, not its sharing out.

const YEARS = [2024, 2025, 2026] as const;
const NATURES = ['revenue', 'capital', 'growth', 'income', 'saving'] as const;
const FUNDS = ['General', 'Housing'] as const;
const SIGNS = {
  spending: { revenue: 1n, capital: 1n, growth: 1n, income: 0n, saving: -1n },
  net: { revenue: 1n, capital: 0n, growth: 1n, income: -1n, saving: -1n },
  total: { revenue: 1n, capital: 1n, growth: 1n, income: -1n, saving: -1n },
} as const;

interface Line {
  readonly nature: (typeof NATURES)[number];
  readonly fund: (typeof FUNDS)[number];
  /** By year, in pence. */
  readonly amounts: readonly bigint[];
  /** How each is typed. */
  readonly styles: readonly number[];
}

interface Project {
  readonly lines: readonly Line[];
  /** Of its outcomes, in per cent; they add up to 100. */
  readonly shares: readonly number[];
}

const line: fc.Arbitrary<Line> = fc.record({
  nature: fc.constantFrom(...NATURES),
  fund: fc.constantFrom(...FUNDS),
  amounts: fc.array(
    fc.oneof(
      fc.bigInt({ min: -5_000_000_000n, max: 5_000_000_000n }),
      fc.bigInt({ min: -999n, max: 999n }),
      fc.bigInt({ min: -50n, max: 50n }).map((millions) => millions * 100_000_000n),
    ),
    { minLength: 3, maxLength: 3 },
  ),
  styles: fc.array(fc.nat({ max: 3 }), { minLength: 3, maxLength: 3 }),
});

const shares = fc
  .uniqueArray(fc.integer({ min: 1, max: 99 }), { maxLength: 3 })
  .map((cuts) => [...cuts, 100].sort((a, b) => a - b).map((cut, index, all) => cut - (all[index - 1] ?? 0)));

const projects = fc.array(fc.record({ lines: fc.array(line, { minLength: 1, maxLength: 6 }), shares }), {
  minLength: 1,
  maxLength: 5,
});

const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, ',');

/** An amount as somebody types it: in pounds, with commas, in thousands or in millions, never rounded. */
function typed(pence: bigint, style: number): string {
  const sign = pence < 0n ? '-' : '';
  const [size, unit, digits] = (
    [
      [100n, '', 2],
      [100n, ',', 2],
      [100_000n, 'k', 5],
      [100_000_000n, 'm', 8],
    ] as const
  )[style] ?? [100n, '', 2];
  const all = pence < 0n ? -pence : pence;
  const fraction = String(all % size)
    .padStart(digits, '0')
    .replace(/0+$/, '');
  const whole = unit === ',' ? grouped(String(all / size)) : String(all / size);
  return `${sign}£${whole}${fraction === '' ? '' : `.${fraction}`}${unit === ',' ? '' : unit}`;
}

const YEAR_HEADS = YEARS.map((year) => `${year}/${String(year + 1).slice(2)}`);

function write(all: readonly Project[], total: (project: Project, year: number) => bigint): string {
  const outcomes = Array.from({ length: 4 }, (_, index) => `outcome Out${index}: Outcome ${index}\n  supports Aim\n`);
  const work = all.map(({ lines, shares: parts }, index) => {
    const rows = lines.map(
      ({ nature, fund, amounts, styles }) =>
        `    ${nature} ${fund} ${amounts.map((amount, year) => typed(amount, styles[year] ?? 0)).join(' ')}\n`,
    );
    const totals = YEARS.map((_, year) => typed(total(all[index] as Project, year), 0));
    return [
      `project Work${index}: Work ${index}\n`,
      `  delivers ${parts.map((part, outcome) => `Out${outcome} ${part}%`).join(', ')}\n`,
      `  budget\n    years ${YEAR_HEADS.join(' ')}\n`,
      ...rows,
      `    total ${totals.join(' ')}\n`,
    ].join('');
  });
  const funds = FUNDS.map(
    (fund) => `fund ${fund}: ${fund}\n  holds revenue\n  available ${YEAR_HEADS.map((year) => `${year} £1m`).join(', ')}\n`,
  );
  const head = `plan Money: Money\n  years ${YEAR_HEADS[0]} to ${YEAR_HEADS.at(-1)}\nvision See: See\npriority Aim: Aim\n  supports See\n`;
  return [head, ...outcomes, ...work, ...funds].join('');
}

/** What some lines come to in a year. */
function sumOf(lines: readonly Line[], year: number, signs: Readonly<Record<Line['nature'], bigint>>): bigint {
  return lines.reduce((sum, { nature, amounts }) => sum + signs[nature] * (amounts[year] ?? 0n), 0n);
}

const reader = new FactReader();
const planOf = (text: string): Plan => {
  const facts = reader.read('money.plan', text);
  expect(facts.problems).toEqual([]);
  return buildPlan([facts]);
};
const named = (plan: Plan, name: string): Element => plan.declarations.find(name) as Element;
const inYear = (years: YearMoney, year: number): bigint => BigInt(years.in(YEARS[year] ?? 0));
const linesOf = (all: readonly Project[]): Line[] => all.flatMap(({ lines }) => lines);

describe('the money of a whole plan', () => {
  const runs = { numRuns: 100 };
  const eachPlan = (holds: (all: readonly Project[], plan: Plan) => void): void =>
    fc.assert(
      fc.property(projects, (all) => holds(all, planOf(write(all, (project, year) => sumOf(project.lines, year, SIGNS.total))))),
      runs,
    );

  it('adds up to the penny, for work, for funds, and for the revenue budget', () => {
    eachPlan((all, plan) => {
      for (const [year] of YEARS.entries()) {
        for (const [index, { lines }] of all.entries()) {
          const own = linesFor(plan, named(plan, `Work${index}`));
          expect(inYear(addLines(own, SPENDING), year)).toBe(sumOf(lines, year, SIGNS.spending));
          expect(inYear(addLines(own, TOTAL), year)).toBe(sumOf(lines, year, SIGNS.total));
        }
        for (const fund of FUNDS) {
          const on = linesOf(all).filter((each) => each.fund === fund);
          expect(inYear(addLines(linesOn(plan, named(plan, fund)), NET_REVENUE), year)).toBe(sumOf(on, year, SIGNS.net));
        }
        const balance = revenueBalance(plan).find((each) => each.year === YEARS[year]);
        const isJudged = linesOf(all).some(({ nature }) => SIGNS.net[nature] !== 0n);
        expect(balance && { spending: BigInt(balance.spending), available: BigInt(balance.available) }).toEqual(
          isJudged ? { spending: sumOf(linesOf(all), year, SIGNS.net), available: 200_000_000n } : undefined,
        );
      }
    });
  });

  it('finds a total that is right to be right, and one that is a penny off to be a penny off', () => {
    eachPlan((_, plan) => {
      expect(statedTotals(plan).map(({ difference }) => difference)).toSatisfy((all: number[]) =>
        all.every((each) => each === 0),
      );
    });
    fc.assert(
      fc.property(projects, (all) => {
        const plan = planOf(write(all, (project, year) => sumOf(project.lines, year, SIGNS.total) + 1n));
        const differences = statedTotals(plan).map(({ difference }) => difference);
        expect(differences).toHaveLength(all.length * YEARS.length);
        expect(new Set(differences)).toEqual(new Set([1]));
      }),
      { numRuns: 30 },
    );
  });

  it('reaches outcomes without a penny lost or made, each within a penny a line of its exact share', () => {
    eachPlan((all, plan) => {
      for (const [year] of YEARS.entries()) {
        const reached = Array.from({ length: 4 }, (_, outcome) => inYear(outcomeMoney(plan, named(plan, `Out${outcome}`)), year));
        expect(reached.reduce((sum, each) => sum + each, 0n)).toBe(sumOf(linesOf(all), year, SIGNS.spending));
        for (const [outcome, money] of reached.entries()) {
          // A hundred times the exact share, so that nothing is rounded.
          const exact = all.reduce(
            (sum, { lines, shares: parts }) => sum + sumOf(lines, year, SIGNS.spending) * BigInt(parts[outcome] ?? 0),
            0n,
          );
          const off = money * 100n - exact;
          const lines = BigInt(linesOf(all).length);
          expect(off <= 100n * lines && off >= -100n * lines).toBe(true);
        }
      }
      for (const { line, outcome } of moneyToOutcomes(plan))
        expect([line.owner !== undefined, outcome.kind]).toEqual([true, 'outcome']);
    });
  });
});
