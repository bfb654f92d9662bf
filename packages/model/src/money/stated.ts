import type { Element } from '../plan/element.js';
import type { Part } from '../plan/part.js';
import { type Point, type Row, type RowClause, rowsOfType } from '../plan/rows.js';
import type { Pence } from '../values/money.js';
import { yearOfPeriod } from '../values/period.js';
import { addTo } from '../values/year-money.js';
import { moneyOf } from './lines.js';

/** One amount that a row of money states, with the financial year it is for. */
export interface MoneyFigure {
  readonly year: number;
  readonly amount: Pence;
  readonly point: Point;
  readonly row: Row;
}

/** The amounts that an element's own rows of these types state, for example its `cash limit`. */
export function figuresOf(part: Part, element: Element, ...types: RowClause['type'][]): MoneyFigure[] {
  return rowsOfType(element, ...types).flatMap((row) =>
    row.points.flatMap((point) => {
      const amount = point.disputed ? undefined : moneyOf(part, point.value, element);
      return amount === undefined ? [] : [{ year: yearOfPeriod(point.period, part.settings.startMonth), amount, point, row }];
    }),
  );
}

/** The same by year. The quarters of a year add up. */
export function statedMoney(part: Part, element: Element, ...types: RowClause['type'][]): Map<number, Pence> {
  const years = new Map<number, Pence>();
  for (const { year, amount } of figuresOf(part, element, ...types)) addTo(years, year, amount);
  return years;
}
