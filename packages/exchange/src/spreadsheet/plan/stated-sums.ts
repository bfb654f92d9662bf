import { formatMoneyShort, pence } from '@goldenthread/model';
import { cellQuoted, columnCalled, lineQuoted, rowCalled } from '../cells/called.js';
import type { MoneyUnit } from '../cells/cells.js';
import { penceOf, roundingOf } from '../cells/figures.js';
import type { PastedSum } from '../sheet/pasted.js';
import type { Sheet } from '../sheet/table.js';
import { agreesWith, comparedBudget, isVariance } from './budget-columns.js';
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
  const budget = comparedBudget(sheet, unit);
  if (!budget) return;
  for (const [at, aside] of sheet.asides.entries()) {
    if (!isVariance(aside)) continue;
    const wrong = lines.filter(
      ({ row }, index) => (kept.has(index) || row.sort === 'total') && !agreesWith(sheet, unit, row, at, budget),
    );
    if (wrong.length > 0)
      sheet.ledger.note(
        `${columnCalled(aside.heading)} does not agree with the others in ${wrong.map(lineQuoted).join(', ')}. Check the sheet.`,
      );
  }
}
