import {
  type BudgetLine,
  type Day,
  firstDay,
  moneyOf,
  NO_MONEY,
  type Pence,
  type Period,
  type Plan,
  type Signs,
  yearOfPeriod,
} from '@goldenthread/model';
import { lineOfRow, money, none } from '../document/cells.js';
import type { Cell, SourceLine } from '../document/document.js';

/** Money of one month or quarter, with the lines that state it. */
export interface PartMoney {
  readonly period: Period;
  readonly pence: Pence;
  readonly lines: readonly SourceLine[];
}

/** The money that lines state for the months or quarters of a year, by the day on which each begins, in order. */
export function moneyByPart(plan: Plan, lines: readonly BudgetLine[], signs: Signs, year: number): ReadonlyMap<Day, PartMoney> {
  const { startMonth } = plan.settings;
  const parts = new Map<Day, { readonly period: Period; pence: Pence; readonly lines: SourceLine[] }>();
  for (const { row, nature } of lines) {
    const sign = signs[nature];
    if (sign === undefined) continue;
    row.eachFigure((period, value) => {
      if ((period.type !== 'month' && period.type !== 'quarter') || yearOfPeriod(period, startMonth) !== year) return;
      const amount = moneyOf(plan, value, row.element);
      if (amount === undefined) return;
      const day = firstDay(period, startMonth);
      const part = parts.get(day) ?? { period, pence: NO_MONEY, lines: [] };
      part.pence = (part.pence + sign * amount) as Pence;
      part.lines.push(lineOfRow(row));
      parts.set(day, part);
    });
  }
  return new Map([...parts].sort(([a], [b]) => a - b));
}

/** The sum of some of the parts, as a cell; says why where there is none. */
export function sumOfParts(parts: Iterable<PartMoney | undefined>, why: string): Cell {
  const known = [...parts].filter((part) => part !== undefined);
  if (known.length === 0) return none(why);
  const sum = known.reduce((all, { pence }) => all + pence, 0) as Pence;
  return money(
    sum,
    known.flatMap(({ lines }) => lines),
  );
}
