import { formatMoneyShort, formatPeriod, pence } from '@goldenthread/model';
import { cellQuoted, columnCalled, lineQuoted, rowCalled } from '../cells/called.js';
import type { MoneyUnit } from '../cells/cells.js';
import { penceOf, roundingOf } from '../cells/figures.js';
import type { PastedSum } from '../sheet/pasted.js';
import type { FigureColumn, Sheet } from '../sheet/table.js';
import { type SummedLine, unitOf } from './budget-lines.js';

/** Compares the columns that add up the years of a row with what the plan will have. */
export function totalsOfYears(
  sheet: Sheet,
  unit: MoneyUnit,
  lines: readonly SummedLine[],
  kept: ReadonlySet<number>,
  turned: (index: number) => boolean,
  symbol: string,
): PastedSum[] {
  const column = sheet.asides.findIndex(({ total }) => total);
  const aside = sheet.asides[column];
  if (!aside) return [];
  return lines.flatMap(({ row, label, word }, index) => {
    const stated = penceOf(row.asides[column], unitOf(aside, unit));
    if (stated === undefined || !(kept.has(index) || word === 'total')) return [];
    const added = row.cells.reduce((all, cell, at) => {
      const figures = sheet.columns[at];
      return figures && figures.series !== 'actual' ? all + (penceOf(cell, unitOf(figures, unit)) ?? 0) : all;
    }, 0);
    const agrees = Math.abs(stated - added) <= roundingOf(row.asides[column], unitOf(aside, unit)) * (row.cells.length + 1);
    if (!agrees)
      sheet.ledger.note(
        `${rowCalled(row.number, label)}: ${cellQuoted(aside.heading)} says ${formatMoneyShort(stated, symbol)}, the years add up to ${formatMoneyShort(pence(added), symbol)}.`,
      );
    const sign = turned(index) ? -1 : 1;
    return [
      {
        label,
        of: aside.heading,
        sheet: formatMoneyShort(stated, symbol),
        plan: formatMoneyShort(pence(sign * added), symbol),
        agrees,
      },
    ];
  });
}

/** Compares variances with what they are between: a forecast or an outturn, and the budget. */
export function checkVariances(sheet: Sheet, unit: MoneyUnit, lines: readonly SummedLine[], kept: ReadonlySet<number>): void {
  for (const [at, aside] of sheet.asides.entries()) {
    if (!/\bvariance|amrywian/i.test(aside.heading)) continue;
    const pair = pairOf(sheet);
    if (!pair) continue;
    const wrong = lines.filter(({ row }, index) => {
      const stated = penceOf(row.asides[at], unitOf(aside, unit));
      if (stated === undefined || !(kept.has(index) || row.sort === 'total')) return false;
      const [budget, other] = pair.map(
        (column) => penceOf(row.cells[column], unitOf(sheet.columns[column] as FigureColumn, unit)) ?? 0,
      ) as [number, number];
      const room = 3 * roundingOf(row.asides[at], unitOf(aside, unit));
      return Math.abs(Math.abs(other - budget) - Math.abs(stated)) > room;
    });
    if (wrong.length > 0)
      sheet.ledger.note(
        `${columnCalled(aside.heading)} does not agree with the others in ${wrong.map(lineQuoted).join(', ')}. Check the sheet.`,
      );
  }
}

function pairOf({ columns }: Sheet): readonly [number, number] | undefined {
  const other = columns.findIndex(({ series }) => series === 'forecast' || series === 'actual');
  const period = columns[other]?.period;
  const budget = columns.findIndex(
    (column) => column.series === undefined && period !== undefined && formatPeriod(column.period) === formatPeriod(period),
  );
  return other >= 0 && budget >= 0 ? [budget, other] : undefined;
}
