import { expect, it } from 'vitest';
import type { Pence } from '../src/values/money.js';
import { YearMoney, YearSum } from '../src/values/year-money.js';

const money = (amounts: Record<number, number>) =>
  new YearMoney(Object.entries(amounts).map(([year, amount]) => [Number(year), amount as Pence]));

const plain = (years: YearMoney) => Object.fromEntries(years);

it('counts amounts by year', () => {
  const sum = new YearSum(money({ 2024: 100 }));
  sum.count(2024, 5 as Pence);
  sum.count(2025, 7 as Pence);
  sum.countAll(money({ 2025: 1, 2026: 3 }), -1);
  expect(plain(sum)).toEqual({ 2024: 105, 2025: 6, 2026: -3 });
});

it('adds and takes off without changing either', () => {
  const [first, second] = [money({ 2024: 1 }), money({ 2024: 2, 2025: 3 })];
  expect(plain(first.add(second))).toEqual({ 2024: 3, 2025: 3 });
  expect(plain(first.subtract(second))).toEqual({ 2024: -1, 2025: -3 });
  expect(plain(YearMoney.sum([first, second, YearMoney.NONE]))).toEqual({ 2024: 3, 2025: 3 });
  expect(YearMoney.sum([]).isEmpty).toBe(true);
  expect([plain(first), plain(second)]).toEqual([{ 2024: 1 }, { 2024: 2, 2025: 3 }]);
});

it('tells a year with £0 from a year that it does not have', () => {
  const years = money({ 2024: 0 });
  expect([years.has(2024), years.stated(2024), years.in(2024)]).toEqual([true, 0, 0]);
  expect([years.has(2025), years.stated(2025), years.in(2025)]).toEqual([false, undefined, 0]);
});

it('gives its years in order, whatever order they came in', () => {
  const years = new YearMoney([
    [2026, 1 as Pence],
    [2024, 2 as Pence],
  ]);
  expect(years.years).toEqual([2024, 2026]);
});

it('says what all years come to, and whether one is over a limit', () => {
  expect(money({ 2024: 5, 2025: -3 }).total()).toBe(2);
  expect(YearMoney.NONE.total()).toBe(0);
  expect(() => money({ 2024: Number.MAX_SAFE_INTEGER, 2025: 1 }).total()).toThrow('too large');
  expect([money({ 2024: 5 }).isOver(4), money({ 2024: 5 }).isOver(5), YearMoney.NONE.isOver(0)]).toEqual([true, false, false]);
});

it('changes amounts, and leaves years out', () => {
  const years = money({ 2024: 5, 2025: -3 });
  expect(plain(years.map((amount) => (amount * 2) as Pence))).toEqual({ 2024: 10, 2025: -6 });
  expect(plain(years.filter((year) => year > 2024))).toEqual({ 2025: -3 });
  expect(plain(years.filter((_, amount) => amount > 0))).toEqual({ 2024: 5 });
});
