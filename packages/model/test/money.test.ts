import {
  add,
  apportion,
  formatMoney,
  formatMoneyCompact,
  formatMoneyShort,
  MoneyTooLargeError,
  NO_MONEY,
  type Pence,
  parseMoney,
  pence,
  subtract,
  sum,
} from '@goldenthread/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

/** The largest single amount: £100 billion. */
const LARGEST = 10_000_000_000_000n;
const canBeHeld = (value: bigint): boolean => value <= LARGEST && value >= -LARGEST;

/** Any amount that can be held. */
const amounts = fc.maxSafeInteger().map(pence);
/** Any amount that can be typed. */
const typable = fc.integer({ min: -10_000_000_000_000, max: 10_000_000_000_000 }).map(pence);
const isExact = (value: bigint): boolean => Number.isSafeInteger(Number(value));
/** Amounts of which thousands can be added without an end. */
const modest = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }).map(pence);

const MULTIPLES = { '': 1n, k: 1_000n, m: 1_000_000n, bn: 1_000_000_000n } as const;
type Multiple = keyof typeof MULTIPLES;
const multiples = fc.constantFrom<Multiple>('', 'k', 'm', 'bn');

/** An amount as somebody might type it, in its parts. */
interface Typed {
  readonly sign: string;
  readonly whole: bigint;
  readonly grouped: boolean;
  readonly fraction: string;
  readonly multiple: Multiple;
}

const typed: fc.Arbitrary<Typed> = fc.record({
  sign: fc.constantFrom('', '+', '-', '\u2212', '\u2013'),
  whole: fc.bigInt({ min: 0n, max: 200_000_000_000n }),
  grouped: fc.boolean(),
  fraction: fc.stringMatching(/^[0-9]{0,13}$/),
  multiple: multiples,
});

function textOf({ sign, whole, grouped, fraction, multiple }: Typed, symbol: string): string {
  const digits = grouped ? String(whole).replace(/\B(?=(\d{3})+$)/g, ',') : String(whole);
  return `${sign}${symbol}${digits}${fraction === '' ? '' : `.${fraction}`}${multiple}`;
}

/** The exact value in pence, worked out with whole numbers of any size; undefined where it is no whole number of pence. */
function oracle({ sign, whole, fraction, multiple }: Typed): bigint | undefined {
  const scale = 10n ** BigInt(fraction.length);
  const scaled = (whole * scale + BigInt(fraction === '' ? 0 : fraction)) * 100n * MULTIPLES[multiple];
  if (scaled % scale !== 0n) return undefined;
  const value = scaled / scale;
  return sign === '' || sign === '+' ? value : -value;
}

const expected = (parts: Typed): number | undefined => {
  const value = oracle(parts);
  return value === undefined || !canBeHeld(value) ? undefined : Number(value);
};

describe('reading an amount', () => {
  it('is exact to the penny, or refuses', () => {
    fc.assert(
      fc.property(typed, fc.constantFrom('£', '€'), (parts, symbol) => {
        expect(parseMoney(textOf(parts, symbol))).toBe(expected(parts));
      }),
      { numRuns: 2000 },
    );
  });

  it('counts a bare number in the unit of the table', () => {
    fc.assert(
      fc.property(typed, multiples, (parts, unit) => {
        const text = textOf({ ...parts, multiple: '' }, '');
        expect(parseMoney(text, unit)).toBe(expected({ ...parts, multiple: unit }));
      }),
    );
  });

  it.each([
    ['£1,250,000', 125_000_000],
    ['£1.25m', 125_000_000],
    ['£50k', 5_000_000],
    ['£1.2bn', 120_000_000_000],
    ['-£250k', -25_000_000],
    ['+£50k', 5_000_000],
    ['£5,699k', 569_900_000],
    ['£0.01', 1],
    ['£0.10', 10],
    ['£4.35', 435],
    ['£1.005k', 100_500],
    ['£1.10000k', 110_000],
    ['£100bn', 10_000_000_000_000],
    ['€12.34', 1234],
    ['-£0', 0],
  ])('reads %s', (text, value) => expect(parseMoney(text)).toBe(value));

  it.each(['', '£', '£-5', '£1.2.3', '£.5', '1.5mm', '£1 000', '£1.234', '£0.000001k', '£100,000,000,000.01', 'ten', '£1e3'])(
    'refuses %j',
    (text) => expect(parseMoney(text)).toBeUndefined(),
  );

  it('never leaves a minus before nothing', () => expect(Object.is(parseMoney('-£0.00'), 0)).toBe(true));

  it('keeps the unit of an amount that has a currency', () => {
    expect(parseMoney('£12', 'k')).toBe(1200);
    expect(parseMoney('12', 'k')).toBe(1_200_000);
    expect(parseMoney('12m', 'k')).toBe(1_200_000_000);
  });
});

describe('adding', () => {
  it('is exact, or says that the amount is too large', () => {
    fc.assert(
      fc.property(amounts, amounts, (a, b) => {
        for (const [operation, exact] of [
          [add, BigInt(a) + BigInt(b)],
          [subtract, BigInt(a) - BigInt(b)],
        ] as const) {
          if (isExact(exact)) expect(BigInt(operation(a, b))).toBe(exact);
          else expect(() => operation(a, b)).toThrow(MoneyTooLargeError);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('gives the same sum in every order', () => {
    const shuffled = fc
      .array(modest, { maxLength: 200 })
      .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })));
    fc.assert(
      fc.property(shuffled, ([all, mixed]) => {
        const exact = all.reduce((total, amount) => total + BigInt(amount), 0n);
        expect(BigInt(sum(all))).toBe(exact);
        expect(sum(mixed)).toBe(sum(all));
      }),
    );
  });

  it('of nothing is nothing', () => expect(sum([])).toBe(NO_MONEY));

  it('keeps a tenth and two tenths of a pound apart from no rounding', () => {
    expect(add(parseMoney('£0.10') as Pence, parseMoney('£0.20') as Pence)).toBe(parseMoney('£0.30'));
  });

  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('takes no %d', (value) =>
    expect(() => pence(value)).toThrow(MoneyTooLargeError),
  );
});

describe('apportioning', () => {
  const weights = fc.array(fc.nat({ max: 1_000_000 }), { minLength: 1, maxLength: 30 });

  it('gives parts that add up to the whole', () => {
    fc.assert(
      fc.property(amounts, weights, (amount, shares) => {
        const parts = apportion(amount, shares);
        expect(parts).toHaveLength(shares.length);
        expect(parts.reduce((total, part) => total + BigInt(part), 0n)).toBe(BigInt(amount));
      }),
      { numRuns: 1000 },
    );
  });

  it('gives each part within a penny of its exact share', () => {
    fc.assert(
      fc.property(amounts, weights, (amount, shares) => {
        const even = shares.every((share) => share === 0);
        const whole = even ? BigInt(shares.length) : shares.reduce((total, share) => total + BigInt(share), 0n);
        apportion(amount, shares).forEach((part, index) => {
          // Both sides times the sum of the weights, so that nothing is rounded.
          const off = BigInt(part) * whole - BigInt(amount) * (even ? 1n : BigInt(shares[index] as number));
          expect(off < whole && off > -whole).toBe(true);
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('gives a larger share no less than a smaller one, and nothing to none', () => {
    fc.assert(
      fc.property(fc.nat({ max: 10_000_000 }).map(pence), weights, (amount, shares) => {
        const parts = apportion(amount, shares);
        if (shares.every((share) => share === 0)) return;
        const inOrder = shares.map((share, index) => ({ share, part: parts[index] as Pence })).sort((a, b) => a.share - b.share);
        for (const [index, { share, part }] of inOrder.entries()) {
          const before = inOrder[index - 1];
          if (before && before.share < share) expect(part).toBeGreaterThanOrEqual(before.part);
          if (share === 0) expect(part).toBe(0);
        }
      }),
    );
  });

  it('treats what is owed as what is had', () => {
    fc.assert(
      fc.property(amounts, weights, (amount, shares) => {
        const owed = apportion(pence(-amount), shares);
        expect(owed.map((part) => pence(-part))).toEqual(apportion(amount, shares));
      }),
    );
  });

  it.each([
    [100, [1, 1, 1], [34, 33, 33]],
    [1, [1, 1], [1, 0]],
    [-1, [1, 1], [-1, 0]],
    [12_000_000, [7000, 3000], [8_400_000, 3_600_000]],
    [5, [0, 0], [3, 2]],
    [5, [0, 1], [0, 5]],
    [0, [1, 2], [0, 0]],
    [7, [], []],
  ])('splits %d by %j', (amount, shares, parts) => expect(apportion(pence(amount), shares)).toEqual(parts));
});

describe('writing an amount', () => {
  const symbols = fc.constantFrom('£', '€');

  it('in full is read back as the same', () => {
    fc.assert(
      fc.property(typable, symbols, (amount, symbol) => {
        expect(parseMoney(formatMoney(amount, symbol))).toBe(amount);
      }),
    );
  });

  it('in short is read back as the same', () => {
    const rounded = fc
      .tuple(fc.integer({ min: -90_000, max: 90_000 }), fc.constantFrom(1, 100, 1000, 100_000, 100_000_000))
      .map(([count, unit]) => pence(count * unit));
    fc.assert(
      fc.property(fc.oneof(typable, rounded), symbols, (amount, symbol) => {
        expect(parseMoney(formatMoneyShort(amount, symbol))).toBe(amount);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    [125_000_000, '£1,250,000', '£1.25m'],
    [-25_000_000, '-£250,000', '-£250k'],
    [-10_000_000, '-£100,000', '-£100k'],
    [95_000, '£950', '£950'],
    [123_450, '£1,234.50', '£1,234.50'],
    [123_500, '£1,235', '£1,235'],
    [5, '£0.05', '£0.05'],
    [0, '£0', '£0'],
    [100_000, '£1,000', '£1k'],
    [99_900_000, '£999,000', '£999k'],
    [123_400_000, '£1,234,000', '£1.234m'],
    [123_450_000, '£1,234,500', '£1,234,500'],
    [1_234_567_800, '£12,345,678', '£12,345,678'],
    [120_000_000_000, '£1,200,000,000', '£1.2bn'],
    [123_450_000_000, '£1,234,500,000', '£1,234.5m'],
  ])('%d pence is %s, in short %s', (amount, full, short) => {
    expect(formatMoney(pence(amount))).toBe(full);
    expect(formatMoneyShort(pence(amount))).toBe(short);
  });
});

describe('an amount where there is little room', () => {
  it.each([
    [0, '£0'],
    [-40, '£0'],
    [95_000, '£950'],
    [99_999_900, '£1m'],
    [123_450_000, '£1.23m'],
    [-25_000_000, '-£250k'],
    [1_234_500_000_000, '£12.3bn'],
  ])('%i pence is %s', (amount, text) => {
    expect(formatMoneyCompact(pence(amount))).toBe(text);
  });
});
