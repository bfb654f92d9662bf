import { expect, it } from 'vitest';
import type { Pence } from '../src/values/money.js';
import { addTo, addYears, NO_YEARS, subtractYears, takeFrom, totalOf } from '../src/values/year-money.js';

const money = (amounts: Record<number, number>) =>
  new Map(Object.entries(amounts).map(([year, amount]) => [Number(year), amount as Pence]));

it('adds and takes off by year', () => {
  const years = money({ 2024: 100 });
  addTo(years, 2024, 5 as Pence);
  addTo(years, 2025, 7 as Pence);
  takeFrom(years, 2026, 3 as Pence);
  expect(years).toEqual(money({ 2024: 105, 2025: 7, 2026: -3 }));
});

it('adds parts up without changing them', () => {
  const part = money({ 2024: 1 });
  expect(addYears([part, money({ 2024: 2, 2025: 3 }), NO_YEARS])).toEqual(money({ 2024: 3, 2025: 3 }));
  expect(part).toEqual(money({ 2024: 1 }));
  expect(addYears([])).toEqual(NO_YEARS);
});

it('says what is left in the years that a sum has', () => {
  expect(subtractYears(money({ 2024: 5, 2025: 6 }), money({ 2025: 9, 2026: 1 }))).toEqual(money({ 2024: 5, 2025: -3 }));
});

it('says what all years come to', () => {
  expect(totalOf(money({ 2024: 5, 2025: -3 }))).toBe(2);
  expect(totalOf(NO_YEARS)).toBe(0);
  expect(() => totalOf(money({ 2024: Number.MAX_SAFE_INTEGER, 2025: 1 }))).toThrow('too large');
});
