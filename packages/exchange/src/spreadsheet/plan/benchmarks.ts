import { addAll, formatPeriod, type Period } from '@goldenthread/model';
import { columnCalled } from '../cells/called.js';
import type { MoneyUnit } from '../cells/cells.js';
import { asFigure } from '../cells/figures.js';
import { flagOf } from '../cells/marks.js';
import type { Sheet, SheetRow } from '../sheet/table.js';
import type { Declarer } from './declarer.js';
import type { PlanEntry } from './entries.js';
import { onlyActualPeriod } from './measure-status.js';
import type { PlanRow, SourceCell } from './plan-table.js';

/** How the figures of a measure are read. */
interface MeasureFigures {
  readonly symbol: string;
  readonly unit: MoneyUnit | 'percent' | undefined;
}

/** Adds what the columns of others say of a row's measure: England's average, that of its neighbours. */
export function addBenchmarks(sheet: Sheet, row: SheetRow, entry: PlanEntry, declarer: Declarer, how: MeasureFigures): void {
  for (const [at, { comparators, compared, heading, number, unit }] of sheet.asides.entries()) {
    const cell = row.asides[at];
    if (comparators === undefined || !cell || cell.type === 'blank') continue;
    const place = { row: row.number - 1, column: number - 1 };
    const period = compared ?? onlyActualPeriod(sheet);
    if (!period) {
      sheet.ledger.leaveOut(`${columnCalled(heading)} is left out: it does not say which year or quarter it is of.`, place);
      continue;
    }
    const name = declarer.element(comparators, ['comparators'], row.number);
    if (name === undefined) continue;
    const { text, problem } = asFigure(cell, unit ?? how.unit, how.symbol, flagOf(cell, sheet.marks));
    if (problem !== undefined) continue;
    sheet.ledger.plan(place);
    const source = { ...place, unit: (cell.type === 'figure' ? cell.unit : undefined) ?? unit ?? how.unit, turned: false };
    put(entry, name, period, text, source);
  }
}

/** Adds the figures of a row that is of others: each is a benchmark in its period. */
export function addBenchmarkRow(
  sheet: Sheet,
  row: SheetRow,
  name: string,
  entry: PlanEntry,
  figures: readonly string[],
  sources: readonly (SourceCell | undefined)[],
): void {
  for (const [at, { period, series }] of sheet.columns.entries()) {
    const text = figures[at] ?? '-';
    if (text === '-') continue;
    if (series === undefined || series === 'actual') put(entry, name, period, text, sources[at]);
    else
      sheet.ledger.leaveOut(
        `Row ${row.number}: ‘${text}’ is left out: others have no ${series} in the plan.`,
        ...(row.places[at] ? [row.places[at]] : []),
      );
  }
}

function put(entry: PlanEntry, name: string, period: Period, text: string, source: SourceCell | undefined): void {
  const label = `benchmark ${name}`;
  const when = formatPeriod(period);
  addAll(entry.periods, [period]);
  const at = entry.rows.findIndex((each) => each.label === label);
  const there: PlanRow = entry.rows[at] ?? { label, figures: new Map(), sources: new Map(), note: '' };
  if (there.figures.has(when)) return;
  const made: PlanRow = {
    ...there,
    figures: new Map([...there.figures, [when, text]]),
    sources: new Map([...(there.sources ?? []), ...(source ? [[when, source] as const] : [])]),
  };
  if (at < 0) entry.rows.push(made);
  else entry.rows[at] = made;
}
