import {
  type Day,
  day,
  daysInMonth,
  financialYearOf,
  firstDay,
  formatDay,
  formatPeriod,
  formatYear,
  lastClosedMonth,
  lastClosedQuarter,
  lastClosedYear,
  lastDay,
  monthsBefore,
  type Period,
  readPeriod,
  samePeriod,
  yearOfPeriod,
} from '@goldenthread/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const years = fc.integer({ min: 1900, max: 2400 });
const startMonths = fc.integer({ min: 1, max: 12 });

/** The calendar's own day, by the platform: independent of what is tested. */
const dateOf = (at: Day): Date => new Date(Date.UTC(Math.floor(at / 10_000), (Math.floor(at / 100) % 100) - 1, at % 100));
const dayOf = (date: Date): Day => day(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
const dayAfter = (at: Day): Day => dayOf(new Date(dateOf(at).getTime() + 86_400_000));

const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2400-12-31'), noInvalidDate: true }).map(dayOf);

const periods: fc.Arbitrary<Period> = fc.oneof(
  years.map((year): Period => ({ type: 'year', year })),
  fc.record({ type: fc.constant('quarter' as const), year: years, quarter: fc.integer({ min: 1, max: 4 }) }),
  fc.record({ type: fc.constant('month' as const), year: years, month: fc.integer({ min: 1, max: 12 }) }),
  days.map((at): Period => ({ type: 'date', year: Math.floor(at / 10_000), month: Math.floor(at / 100) % 100, day: at % 100 })),
);

function read(text: string): Period {
  const { period } = readPeriod(text);
  if (!period) throw new Error(`${text} is no period`);
  return period;
}

const ends = (text: string, startMonth?: number): [number, number] => [
  firstDay(read(text), startMonth),
  lastDay(read(text), startMonth),
];

describe('reading a period', () => {
  it('gives back what was written', () => {
    fc.assert(
      fc.property(periods, (period) => {
        expect(read(formatPeriod(period))).toEqual(period);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['2024/25', { type: 'year', year: 2024 }],
    ['1999/00', { type: 'year', year: 1999 }],
    ['2024/25 Q3', { type: 'quarter', year: 2024, quarter: 3 }],
    ['2025-09', { type: 'month', year: 2025, month: 9 }],
    ['2025-09-30', { type: 'date', year: 2025, month: 9, day: 30 }],
    ['2024-02-29', { type: 'date', year: 2024, month: 2, day: 29 }],
    ['2000-02-29', { type: 'date', year: 2000, month: 2, day: 29 }],
  ])('reads %s', (text, period) => expect(readPeriod(text)).toEqual({ period }));

  it.each(['2018-20', '2018\u201320', '2018-2020', '2018\u20132021', '2010-13', '2025-30'])(
    'takes %s for a stretch of years, and suggests none of them',
    (text) => {
      const reading = readPeriod(text);
      expect(reading).toMatchObject({ why: expect.stringContaining('several years') });
      expect(reading.suggestion).toBeUndefined();
    },
  );

  it.each([
    ['2024/26', '2024/25'],
    ['2024/24', '2024/25'],
    ['1999/99', '1999/00'],
    ['2024-25', '2024/25'],
    ['2024/2025', '2024/25'],
    ['2024-2025', '2024/25'],
    ['2024\u201325', '2024/25'],
    ['2024/5', '2024/25'],
    ['2024', '2024/25'],
    ['2024/25 Q5', '2024/25 Q4'],
    ['2024/25 Q0', '2024/25 Q1'],
    ['2024/26 Q2', '2024/25 Q2'],
    ['2024/26 Q7', '2024/25 Q4'],
    ['2024-25 Q1', '2024/25 Q1'],
    ['2024/2025 Q2', '2024/25 Q2'],
    ['2025-02-30', '2025-02-28'],
    ['2024-02-30', '2024-02-29'],
    ['1900-02-29', '1900-02-28'],
    ['2025-04-31', '2025-04-30'],
    ['2025-04-00', '2025-04-01'],
    ['2025-13', '2025-12'],
    ['2025-00', '2025-01'],
    ['2025-13-05', '2025-05-13'],
    ['2025-13-45', '2025-12-31'],
    ['2025-00-10', '2025-01-10'],
    ['09/30/2025', '2025-09-30'],
    ['31/02/2025', '2025-02-28'],
    ['2025-9', '2025-09'],
    ['2025-9-5', '2025-09-05'],
    ['30/09/2025', '2025-09-30'],
    ['1/4/2024', '2024-04-01'],
  ])('refuses %s and suggests %s', (text, suggestion) => {
    const reading = readPeriod(text);
    expect(reading.period).toBeUndefined();
    expect(reading).toMatchObject({ suggestion });
    expect(reading).toHaveProperty('why');
  });

  it('suggests only what can be read', () => {
    const nearly = fc.oneof(
      fc.stringMatching(/^\d{4}[-/]\d{1,4}( ?Q\d)?$/),
      fc.stringMatching(/^\d{4}-\d{1,2}-\d{1,2}$/),
      fc.stringMatching(/^\d{1,2}\/\d{1,2}\/\d{4}$/),
    );
    fc.assert(
      fc.property(nearly, (text) => {
        const { suggestion } = readPeriod(text);
        if (suggestion !== undefined) expect(readPeriod(suggestion).period, `${text} -> ${suggestion}`).toBeDefined();
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['', 'Q1', 'next year', '24/25', '2024/25Q', '2025-09-30T00:00'])('has nothing to suggest for %j', (text) => {
    expect(readPeriod(text)).toMatchObject({ why: expect.any(String) });
    expect(readPeriod(text).suggestion).toBeUndefined();
  });
});

describe('the last period that was closed', () => {
  it.each([
    [20250615, 2024, '2025-05'],
    [20250331, 2024, '2025-03'],
    [20250330, 2023, '2025-02'],
    [20250101, 2023, '2024-12'],
    [20240229, 2022, '2024-02'],
  ])('on %i: a year and a month', (at, year, month) => {
    expect(lastClosedYear(at as Day)).toEqual({ type: 'year', year });
    expect(formatPeriod(lastClosedMonth(at as Day))).toBe(month);
  });
});

describe('the days of a period', () => {
  it.each([
    ['2024/25', undefined, 20240401, 20250331],
    ['2024/25 Q1', undefined, 20240401, 20240630],
    ['2024/25 Q2', undefined, 20240701, 20240930],
    ['2024/25 Q3', undefined, 20241001, 20241231],
    ['2024/25 Q4', undefined, 20250101, 20250331],
    ['2024/25', 7, 20240701, 20250630],
    ['2024/25 Q1', 7, 20240701, 20240930],
    ['2024/25 Q2', 7, 20241001, 20241231],
    ['2024/25 Q3', 7, 20250101, 20250331],
    ['2024/25 Q4', 7, 20250401, 20250630],
    ['2024/25', 1, 20240101, 20241231],
    ['2024/25 Q4', 1, 20241001, 20241231],
    ['2023/24', 3, 20230301, 20240229],
    ['2024/25', 3, 20240301, 20250228],
    ['1999/00', undefined, 19990401, 20000331],
    ['2024-02', undefined, 20240201, 20240229],
    ['2025-02', undefined, 20250201, 20250228],
    ['2025-12', undefined, 20251201, 20251231],
    ['2025-09-30', undefined, 20250930, 20250930],
  ])('%s, in years that start in month %s, lasts from %d to %d', (text, startMonth, first, last) => {
    expect(ends(text, startMonth)).toEqual([first, last]);
  });

  it('tile the calendar: the day after one year, quarter or month is the first of the next', () => {
    fc.assert(
      fc.property(years, startMonths, (year, startMonth) => {
        const quarters = [1, 2, 3, 4].map((quarter) => ({ type: 'quarter', year, quarter }) as const);
        const whole = { type: 'year', year } as const;
        expect(firstDay(quarters[0] as Period, startMonth)).toBe(firstDay(whole, startMonth));
        expect(lastDay(quarters[3] as Period, startMonth)).toBe(lastDay(whole, startMonth));
        expect(dayAfter(lastDay(whole, startMonth))).toBe(firstDay({ type: 'year', year: year + 1 }, startMonth));
        quarters.slice(1).forEach((quarter, index) => {
          expect(dayAfter(lastDay(quarters[index] as Period, startMonth))).toBe(firstDay(quarter, startMonth));
        });
      }),
    );
  });

  it('never end before they start', () => {
    fc.assert(
      fc.property(periods, startMonths, (period, startMonth) => {
        expect(lastDay(period, startMonth)).toBeGreaterThanOrEqual(firstDay(period, startMonth));
      }),
    );
  });

  it.each([
    [2024, 29],
    [2023, 28],
    [1900, 28],
    [2000, 29],
    [2100, 28],
  ])('know that February %d has %d days', (year, count) => expect(daysInMonth(year, 2)).toBe(count));
});

describe('the financial year', () => {
  it('of a day is the one that holds it', () => {
    fc.assert(
      fc.property(days, startMonths, (at, startMonth) => {
        const year = { type: 'year', year: financialYearOf(at, startMonth) } as const;
        expect(firstDay(year, startMonth)).toBeLessThanOrEqual(at);
        expect(lastDay(year, startMonth)).toBeGreaterThanOrEqual(at);
      }),
    );
  });

  it.each([
    ['2025-03-31', undefined, 2024],
    ['2025-04-01', undefined, 2025],
    ['2025-06', 7, 2024],
    ['2025-07', 7, 2025],
    ['2024/25 Q4', undefined, 2024],
    ['2024/25', 7, 2024],
  ])('of %s, in years that start in month %s, starts in %d', (text, startMonth, year) => {
    expect(yearOfPeriod(read(text), startMonth)).toBe(year);
  });

  it('is written whole', () => {
    expect(formatYear(2024)).toBe('2024/25');
    expect(formatYear(1999)).toBe('1999/00');
    expect(formatYear(2008)).toBe('2008/09');
  });
});

describe('the last closed quarter', () => {
  it.each([
    [20241231, undefined, '2024/25 Q3'],
    [20241230, undefined, '2024/25 Q2'],
    [20250331, undefined, '2024/25 Q4'],
    [20250401, undefined, '2024/25 Q4'],
    [20250629, undefined, '2024/25 Q4'],
    [20250630, undefined, '2025/26 Q1'],
    [20240930, 7, '2024/25 Q1'],
    [20240929, 7, '2023/24 Q4'],
  ])('at %d, in years that start in month %s, is %s', (at, startMonth, text) => {
    expect(formatPeriod(lastClosedQuarter(at as Day, startMonth))).toBe(text);
  });

  it('is closed, and the next one is not', () => {
    fc.assert(
      fc.property(days, startMonths, (at, startMonth) => {
        const closed = lastClosedQuarter(at, startMonth);
        expect(lastDay(closed, startMonth)).toBeLessThanOrEqual(at);
        const next: Period =
          closed.quarter === 4
            ? { type: 'quarter', year: closed.year + 1, quarter: 1 }
            : { type: 'quarter', year: closed.year, quarter: closed.quarter + 1 };
        expect(lastDay(next, startMonth)).toBeGreaterThan(at);
      }),
    );
  });
});

describe('months before a day', () => {
  it.each([
    ['2025-03-31', 12, '2024-03-31'],
    ['2024-02-29', 12, '2023-02-28'],
    ['2025-03-31', 1, '2025-02-28'],
    ['2024-03-31', 1, '2024-02-29'],
    ['2025-01-15', 1, '2024-12-15'],
    ['2024-12-31', 3, '2024-09-30'],
    ['2024-12-31', -12, '2025-12-31'],
    ['2024-02-29', -12, '2025-02-28'],
  ])('%s, by %d, is %s', (text, months, expected) => {
    expect(formatDay(monthsBefore(firstDay(read(text)), months))).toBe(expected);
  });

  it('is always a day of the calendar', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -240, max: 240 }), (at, months) => {
        const before = monthsBefore(at, months);
        expect(dayOf(dateOf(before))).toBe(before);
      }),
    );
  });
});

it('tells periods of the same days apart', () => {
  expect(samePeriod(read('2024/25'), read('2024/25'))).toBe(true);
  expect(samePeriod(read('2024/25 Q4'), read('2024/25'))).toBe(false);
});
