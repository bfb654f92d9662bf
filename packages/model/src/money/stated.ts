import type { ClauseTypes } from '../facts/generated.js';
import type { Element } from '../plan/element.js';
import type { Part } from '../plan/part.js';
import { type Point, type Row, type RowClause, rowsOfType } from '../plan/rows.js';
import { largest } from '../values/long-lists.js';
import type { Pence } from '../values/money.js';
import { yearOfPeriod } from '../values/period.js';
import { type YearMoney, YearSum } from '../values/year-money.js';
import { moneyOf } from './lines.js';

/** One amount that a row of money states, with the financial year it is for. */
export interface MoneyFigure {
  readonly year: number;
  readonly amount: Pence;
  readonly point: Point;
  readonly row: Row;
}

/**
 * The amounts that an element's own rows of these types state, for example its `cash limit`. The last amount of a row that is
 * marked `every year` is that of all later years of the plan too.
 */
export function figuresOf(part: Part, element: Element, ...types: RowClause['type'][]): MoneyFigure[] {
  return rowsOfType(element, ...types).flatMap((row) => {
    const stated = row.points.flatMap((point) => {
      const amount = point.disputed ? undefined : moneyOf(part, point.value, element);
      return amount === undefined ? [] : [{ year: yearOfPeriod(point.period, part.settings.startMonth), amount, point, row }];
    });
    return row.clause.type === 'amount' && row.clause.lasting ? [...stated, ...lasting(part, stated)] : stated;
  });
}

function lasting(part: Part, stated: readonly MoneyFigure[]): MoneyFigure[] {
  const last = largest(stated.map(({ year }) => year));
  const latest = stated.findLast(({ year }) => year === last);
  return latest ? part.settings.years.filter((year) => year > last).map((year) => ({ ...latest, year })) : [];
}

/** The same by year. The quarters of a year add up. */
export function statedMoney(part: Part, element: Element, ...types: RowClause['type'][]): YearMoney {
  const years = new YearSum();
  for (const { year, amount } of figuresOf(part, element, ...types)) years.count(year, amount);
  return years;
}

/** The money that a `move` takes from one service and gives to another: all of it, or only the lines that `counts` holds for. */
export function movedMoney(
  part: Part,
  move: Element,
  counts: (line: ClauseTypes['moveMoney']) => boolean = () => true,
): YearMoney {
  const years = new YearSum();
  for (const { amount, period } of move.all('moveMoney').filter(counts)) {
    if (amount.type !== 'money' || amount.pence === undefined || !period.period) continue;
    const year = yearOfPeriod(period.period, part.settings.startMonth);
    years.count(year, amount.pence);
  }
  return years;
}
