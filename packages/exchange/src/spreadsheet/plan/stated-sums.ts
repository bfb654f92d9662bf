import { formatMoneyShort, listed, pence } from '@goldenthread/model';
import { cellQuoted, columnCalled, lineQuoted, rowCalled } from '../cells/called.js';
import type { MoneyUnit } from '../cells/cells.js';
import { penceOf, roundingOf } from '../cells/figures.js';
import type { PastedSum } from '../sheet/pasted.js';
import type { Sheet, SheetRow } from '../sheet/table.js';
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
  const beyond = listed(sheet.asides.flatMap(({ ofOtherYears: isBeyond, heading }) => (isBeyond ? `‘${heading}’` : [])));
  return lines.flatMap(({ row, label, word }, index) => {
    const stated = penceOf(row.asides[column], unitOf(aside, unit));
    if (stated === undefined || !(kept.has(index) || word === 'total')) return [];
    const added = row.cells.reduce((all, cell, at) => {
      const figures = sheet.columns[at];
      return figures && figures.series !== 'actual' ? all + (penceOf(cell, unitOf(figures, unit)) ?? 0) : all;
    }, 0);
    const room = roundingOf(row.asides[column], unitOf(aside, unit)) * (row.cells.length + 1);
    const agrees = Math.abs(stated - added) <= room;
    const others = agrees ? 0 : ofOtherYears(sheet, row, unit);
    // What a scheme cost before, or will cost after, is in its total and in no year of the plan.
    if (others !== 0 && Math.abs(stated - added - others) <= room) {
      sheet.ledger.note(
        `${columnCalled(aside.heading)} agrees with the years together with ${beyond}, which no year of the plan has.`,
      );
      return [];
    }
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

/** What the columns of years before and after those of the table add to a row. */
function ofOtherYears({ asides }: Sheet, row: SheetRow, unit: MoneyUnit): number {
  return asides.reduce(
    (all, aside, at) => all + (aside.ofOtherYears ? (penceOf(row.asides[at], unitOf(aside, unit)) ?? 0) : 0),
    0,
  );
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
