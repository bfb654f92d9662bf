import { formatMoneyShort, formatPeriod, pence } from '@goldenthread/model';
import { rowCalled } from '../../cells/called.js';
import type { MoneyUnit } from '../../cells/cells.js';
import { asMoney, penceOf, roundingOf } from '../../cells/figures.js';
import type { Balance } from '../../sheet/columns.js';
import { withoutUnit } from '../../sheet/headings.js';
import type { FigureColumn } from '../../sheet/table.js';
import { negated } from '../budget-figures.js';
import { unitOf } from '../budget-lines.js';
import { newEntry } from '../entries.js';
import type { RegisterReader, RegisterRow } from '../register-row.js';
import { seriesMoney } from './money.js';

/** How the amounts of a table of reserves are read. */
export interface ReserveMoney {
  readonly symbol: string;
  readonly unit: MoneyUnit;
  /** Whether balances are shown below zero, as a ledger has them. */
  readonly turned: (row: number) => boolean;
}

/** A table of reserves: a row is one of them, with what is in it at the start and the end of years. */
export const reserves =
  ({ symbol, unit, turned }: ReserveMoney): RegisterReader =>
  (row) => {
    const said = row.title('reserve', 'title');
    if (said === '') return [];
    const title = ofItsOwn(said);
    const entry = newEntry('fund', row.declarer.claim(title, 'fund', row.peek('code')), title, row.row.number);
    row.words(entry, 'code', 'code');
    row.owners(entry);
    entry.clauses.push('holds reserve');
    const below = (): boolean => turned(row.row.number);
    for (const balance of ['opening', 'closing'] as const)
      seriesMoney(row, entry, (column) => (column.balance === balance ? balance : undefined), symbol, unit, below);
    // What goes in and out has no row of its own: what draws on a reserve is a budget, or a financial plan.
    for (const [at, column] of row.table.columns.entries()) {
      if (column.balance !== undefined) continue;
      const cell = row.row.cells[at] ?? { type: 'blank' };
      const { text } = asMoney(below() ? negated(cell) : cell, unitOf(column, unit), symbol);
      const place = row.row.places[at];
      if (text === '-' || !place) continue;
      row.table.ledger.plan(place);
      entry.words.push(`${withoutUnit(column.heading)}: ${text}`);
    }
    checkYears(row, said, symbol, unit);
    row.keepRest(entry);
    return [entry];
  };

/** The general fund pays for services; what is left in it is a reserve, with a name that tells the two apart. */
function ofItsOwn(title: string): string {
  return /^general fund$/i.test(title) ? `${title} balance` : title;
}

/** Compares what opens and what moves in each year with what closes it, where the table has all three. */
function checkYears(row: RegisterRow, title: string, symbol: string, unit: MoneyUnit): void {
  const { columns, ledger } = row.table;
  const amounts = columns.map((column, at) => penceOf(row.row.cells[at], unitOf(column, unit)));
  const at = (balance: Balance, year: number): number =>
    columns.findIndex((column) => column.balance === balance && column.period.type === 'year' && column.period.year === year);
  for (const [last, { balance, period }] of columns.entries()) {
    if (balance !== 'closing' || period.type !== 'year') continue;
    const opening = at('opening', period.year);
    const first = opening >= 0 ? opening : at('closing', period.year - 1);
    const moves = columns.flatMap((column, index) =>
      isMove(column, period.year) && index > first && index < last ? [index] : [],
    );
    const [before, after] = [amounts[first], amounts[last]];
    if (before === undefined || after === undefined || moves.length === 0) continue;
    const added = moves.reduce((sum, index) => sum + (amounts[index] ?? 0), before as number);
    const room = roundingOf(row.row.cells[last], unitOf(columns[last] as FigureColumn, unit)) * (moves.length + 2);
    if (Math.abs(added - after) > room)
      ledger.note(
        `${rowCalled(row.row.number, title)}: what opens ${formatPeriod(period)} and what goes in and out come to ${formatMoneyShort(pence(added), symbol)}, and the sheet says ${formatMoneyShort(after, symbol)}. Check the sheet.`,
      );
  }
}

function isMove({ balance, period }: FigureColumn, year: number): boolean {
  return balance === undefined && period.type === 'year' && period.year === year;
}
