import { type Day, dayInWords, formatDay, formatPeriod, lastDay, type Period, readPeriod } from '@goldenthread/model';
import { columnCalled } from '../cells/called.js';
import type { Place } from '../cells/cell-account.js';
import type { PasteContext } from '../sheet/pasted.js';
import type { FigureColumn, Sheet } from '../sheet/table.js';

/** Whether a heading speaks of what is expected: of a measure that is a forecast, of a budget its first form. */
export const isEstimate = (heading: string): boolean => /\b(estimates?|amcangyfrif(on)?)\b/i.test(heading);

/** No column is open. */
export const NONE_OPEN: ReadonlySet<FigureColumn> = new Set();

/**
 * The columns whose period is not over at the plan's day, and of which nothing says whether they are targets or forecasts: an
 * actual figure of a year to come would be a wrong one.
 */
export function notOver({ columns }: Pick<Sheet, 'columns'>, { asAt, startMonth }: PasteContext): ReadonlySet<FigureColumn> {
  if (asAt === undefined) return NONE_OPEN;
  return new Set(
    columns.filter(
      ({ series, heading, period }) => series === undefined && !isEstimate(heading) && lastDay(period, startMonth) > asAt,
    ),
  );
}

/** Asks what the figures of such a column are; the cell stays out until somebody says. */
export function askSeries(
  { ledger }: Sheet,
  { asAt }: PasteContext,
  { heading, number, period }: FigureColumn,
  place: Place | undefined,
): void {
  const day = dayInWords(readPeriod(formatDay(asAt as Day)).period as Period);
  const when = `${formatPeriod(period)} is not over on ${day}`;
  ledger.leaveOut(
    `${columnCalled(heading, number)} is left out: ${when}, and nothing says whether its figures are targets or forecasts. Choose one.`,
    ...(place ? [place] : []),
  );
  const called = heading === '' ? `column ${number}` : `‘${heading}’`;
  ledger.ask(`Are the figures of ${called} targets, forecasts, or actual figures so far? ${when}.`);
}
