import { add, NO_MONEY, type Pence, subtract, sum } from './money.js';

/** Money by financial year, by the year in which it begins. A year that is missing has none. */
export type YearMoney = ReadonlyMap<number, Pence>;

/** No money in any year. */
export const NO_YEARS: YearMoney = new Map();

/** Adds an amount to a year of a sum that is being made. */
export function addTo(years: Map<number, Pence>, year: number, amount: Pence): void {
  years.set(year, add(years.get(year) ?? NO_MONEY, amount));
}

/** Takes an amount off a year of a sum that is being made. */
export function takeFrom(years: Map<number, Pence>, year: number, amount: Pence): void {
  years.set(year, subtract(years.get(year) ?? NO_MONEY, amount));
}

/** What all years come to. */
export function totalOf(years: YearMoney): Pence {
  return sum(years.values());
}

/** What parts come to, year by year. */
export function addYears(parts: readonly YearMoney[]): YearMoney {
  const [first = NO_YEARS, ...others] = parts;
  if (others.length === 0) return first;
  const years = new Map(first);
  for (const part of others) for (const [year, amount] of part) addTo(years, year, amount);
  return years;
}

/** What is left in each year that a sum has, when another is taken off. */
export function subtractYears(from: YearMoney, taken: YearMoney): Map<number, Pence> {
  return new Map([...from].map(([year, amount]) => [year, subtract(amount, taken.get(year) ?? NO_MONEY)]));
}
