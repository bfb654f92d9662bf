import { asBudget } from './as-budget.js';
import { asMeasures } from './as-measures.js';
import { asRows } from './as-rows.js';
import type { MoneyUnit } from './cells.js';
import type { Copied } from './copied.js';
import type { Mapped, PasteAs, PasteChoice, PasteContext, Pasted } from './pasted.js';
import { readSheet, type Sheet } from './sheet.js';

/**
 * Reads a table that was copied from a spreadsheet, as it would stand in a plan. Pure, and figures stay exact: they are read
 * from their digits. Undefined where it is no table with years or quarters.
 */
export function pasteTable(copied: Copied, context: PasteContext, choice: PasteChoice = {}): Pasted | undefined {
  const sheet = readSheet(copied, choice.columns);
  if (!sheet) return undefined;
  const possible = waysToRead(sheet, context);
  const as = choice.as !== undefined && possible.includes(choice.as) ? choice.as : possible[0];
  if (as === undefined) return undefined;
  const unit = choice.unit ?? sheet.unit ?? '';
  const { rows, words, lines, notes } = WAYS[as](sheet, context, unit, choice);
  const said = [...sheet.notes, ...notes];
  if (
    choice.unit === undefined &&
    sheet.unit === undefined &&
    as === 'budget' &&
    sheet.columns.every((column) => column.unit === undefined)
  )
    said.push('The table does not say what its amounts count in: they are read as pounds.');
  return {
    as,
    possible,
    unit,
    columns: sheet.columns.map((column) => column.heading),
    all: sheet.all,
    rows,
    words,
    lines,
    notes: [...new Set(said)],
  };
}

type Way = (sheet: Sheet, context: PasteContext, unit: MoneyUnit, choice: PasteChoice) => Mapped;

const WAYS: Readonly<Record<PasteAs, Way>> = { budget: asBudget, rows: asRows, measures: asMeasures };

/** What a table can become here, the likeliest first. */
function waysToRead(sheet: Sheet, { inBudget, takesBudget, rowWords }: PasteContext): PasteAs[] {
  if (inBudget) return ['budget'];
  const rows: PasteAs[] = rowWords.length > 0 ? ['rows'] : [];
  const budget: PasteAs[] = takesBudget ? ['budget'] : [];
  const known = sheet.rows.some((row) =>
    row.labels.some((label) => rowWords.some((word) => label.toLowerCase().startsWith(word))),
  );
  return known ? [...rows, ...budget, 'measures'] : [...budget, ...rows, 'measures'];
}
