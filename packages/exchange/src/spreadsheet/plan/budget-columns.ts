import { formatPeriod } from '@goldenthread/model';
import type { MoneyUnit } from '../cells/cells.js';
import { penceOf, roundingOf } from '../cells/figures.js';
import type { FigureColumn, Sheet, SheetRow } from '../sheet/table.js';
import { unitOf } from './budget-lines.js';

/** Several columns that may each be the budget of one year: original and revised. */
interface Rivals {
  readonly columns: readonly FigureColumn[];
  /** The one that is, where somebody chose it or the variances are counted against it alone. */
  readonly budget: FigureColumn | undefined;
}

/** The years that have several columns of a budget, by the period as written. */
export function rivalsOf(sheet: Sheet, unit: MoneyUnit): ReadonlyMap<string, Rivals> {
  const years = Map.groupBy(sheet.columns.filter(isPlain), ({ period }) => formatPeriod(period));
  return new Map(
    [...years].flatMap(([year, columns]) => {
      if (columns.length < 2) return [];
      const chosen = columns.filter((column) => column.chosen);
      const [budget, ...others] = chosen.length > 0 ? chosen : columns.filter((column) => hasVariances(sheet, unit, column));
      return [[year, { columns, budget: others.length === 0 ? budget : undefined }] as const];
    }),
  );
}

function isPlain({ nature, series }: FigureColumn): boolean {
  return nature === undefined && series === undefined;
}

/** Whether a column of variances, by its heading. */
export function isVariance({ heading }: { readonly heading: string }): boolean {
  return /\bvariance|amrywian/i.test(heading) && !/%|\bper ?cent/i.test(heading);
}

/** Whether every variance of the table is what lies between a column and the forecast or outturn of its year. */
function hasVariances(sheet: Sheet, unit: MoneyUnit, budget: FigureColumn): boolean {
  const at = sheet.asides.findIndex(isVariance);
  return at >= 0 && againstOf(sheet, budget) !== undefined && sheet.rows.every((row) => agreesWith(sheet, unit, row, at, budget));
}

/** Whether the variance of a row is what lies between a budget and the forecast or outturn of its year; so does none at all. */
export function agreesWith(sheet: Sheet, unit: MoneyUnit, row: SheetRow, at: number, budget: FigureColumn): boolean {
  const aside = sheet.asides[at];
  const against = againstOf(sheet, budget);
  if (!aside || !against) return true;
  const stated = penceOf(row.asides[at], unitOf(aside, unit));
  if (stated === undefined) return true;
  const [planned, real] = [budget, against].map(
    (column) => penceOf(row.cells[sheet.columns.indexOf(column)], unitOf(column, unit)) ?? 0,
  ) as [number, number];
  const room = 3 * roundingOf(row.asides[at], unitOf(aside, unit));
  return Math.abs(Math.abs(real - planned) - Math.abs(stated)) <= room;
}

/** What the variances of a budget are counted to: the forecast or outturn of its year. */
function againstOf({ columns }: Sheet, budget: FigureColumn): FigureColumn | undefined {
  const isOfYear = ({ period }: FigureColumn): boolean => formatPeriod(period) === formatPeriod(budget.period);
  return columns.find((column) => (column.series === 'forecast' || column.series === 'actual') && isOfYear(column));
}

/** The column that variances are counted against; undefined where there is none, or nobody can tell which. */
export function comparedBudget(sheet: Sheet, unit: MoneyUnit): FigureColumn | undefined {
  const budget = sheet.columns.find((column) => isPlain(column) && againstOf(sheet, column) !== undefined);
  if (!budget) return undefined;
  const rivals = rivalsOf(sheet, unit).get(formatPeriod(budget.period));
  return rivals === undefined ? budget : rivals.budget;
}
