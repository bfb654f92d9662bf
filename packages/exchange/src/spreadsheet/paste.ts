import { cleanText, type MoneyUnit, readCell } from './cells/cells.js';
import { wholeUnits } from './cells/units.js';
import type { ClipboardTable } from './grid/copied.js';
import { asBudget } from './plan/as-budget.js';
import { asMeasures } from './plan/as-measures.js';
import { asRegister } from './plan/as-register.js';
import { asRows } from './plan/as-rows.js';
import { columnWords } from './sheet/column-words.js';
import type { CellResult, MappedTable, PasteChoice, PasteContext, Pasted } from './sheet/pasted.js';
import { type PasteAs, type RegisterKind, registersOf } from './sheet/register-kinds.js';
import { readSheet } from './sheet/sheet.js';
import type { Sheet } from './sheet/table.js';

/**
 * Reads a table that was copied from a spreadsheet, as it would stand in a plan. Pure, and figures stay exact: they are read
 * from their digits. Undefined where it is no table with years or quarters, and no register.
 */
export function pasteTable(copied: ClipboardTable, context: PasteContext, choice: PasteChoice = {}): Pasted | undefined {
  const sheet = readSheet(copied, choice.columns);
  return sheet && pasteSheet(sheet, context, choice);
}

/** A table that was read, as it would stand in a plan. Each sheet is used once, as it keeps account of its cells. */
function pasteSheet(sheet: Sheet, context: PasteContext, choice: PasteChoice = {}): Pasted | undefined {
  const possible = waysToRead(sheet, context);
  const as = choice.as !== undefined && possible.includes(choice.as) ? choice.as : possible[0];
  if (as === undefined) return undefined;
  const unit = choice.unit ?? sheet.unit ?? '';
  const { rows, words, lines, sums = [], income } = WAYS[as](sheet, context, unit, choice);
  if (assumesPounds(sheet, as, choice))
    sheet.ledger.note(`The table does not give the unit of its amounts, so they are read as ${wholeUnits(context.symbol)}.`);
  reportUnused(sheet);
  return {
    as,
    possible,
    unit,
    columns: sheet.columns.map((column) => column.heading),
    all: sheet.all,
    columnWords: columnWords(as),
    rows,
    words,
    lines,
    notes: [...sheet.ledger.notes],
    sums,
    ...(income === undefined ? {} : { income }),
    cells: cellsOf(sheet),
  };
}

type Way = (sheet: Sheet, context: PasteContext, unit: MoneyUnit, choice: PasteChoice) => MappedTable;

const register =
  (kind: RegisterKind): Way =>
  (sheet, context, unit, choice) =>
    asRegister(kind, sheet, context, unit, choice);

const WAYS: Readonly<Record<PasteAs, Way>> = {
  budget: asBudget,
  rows: asRows,
  measures: asMeasures,
  risks: register('risks'),
  savings: register('savings'),
  projects: register('projects'),
  actions: register('actions'),
  benefits: register('benefits'),
  outcomes: register('outcomes'),
  people: register('people'),
  reserves: register('reserves'),
};

/** Whether pounds were assumed: amounts of money, and nothing that says what they count in. */
export function assumesPounds(sheet: Sheet, as: PasteAs, choice: Pick<PasteChoice, 'unit'>): boolean {
  if (choice.unit !== undefined || sheet.unit !== undefined || (as !== 'budget' && as !== 'savings' && as !== 'reserves'))
    return false;
  const bare = sheet.rows.some((row) =>
    row.cells.some((cell) => cell.type === 'figure' && cell.sort === 'number' && cell.unit === undefined),
  );
  return bare && sheet.columns.every((column) => column.unit === undefined) && sheet.columns.length > 0;
}

/** What a table can become here, the likeliest first. */
export function waysToRead(sheet: Sheet, { inBudget, takesBudget, rowWords }: PasteContext): PasteAs[] {
  const { labels, columns } = sheet;
  const roles = labels.map(({ role }) => role);
  const registers: PasteAs[] = registersOf(roles);
  if (inBudget && columns.length > 0) return ['budget'];
  if (columns.length === 0 && sheet.all.length === 0) return registers;
  const rows: PasteAs[] = rowWords.length > 0 ? ['rows'] : [];
  const budget: PasteAs[] = takesBudget || inBudget ? ['budget'] : [];
  const known = sheet.rows.some((row) =>
    row.labels.some((label) => rowWords.some((word) => label.toLowerCase().startsWith(word))),
  );
  if (known) return [...rows, ...budget, ...registers, 'measures'];
  // A table of indicators says more than where the cursor happens to be.
  if (isOfMeasures(sheet) && registers.length === 0 && !rowWords.includes('target')) return ['measures', ...budget, ...rows];
  return [...registers, ...budget, ...rows, 'measures'];
}

/** What headings and titles call that which is counted and is no money. */
const COUNTED =
  /\b(FTEs?|WTEs?|headcount|full[- ]time equivalents?|tonnes|kwh|visits|visitors|cases|days|rate per|number of|nifer)\b/i;

/** Whether a table looks like one of measures: by its headings, its title, or its figures, none of which is money. */
function isOfMeasures({ labels, columns, rows, title, unit }: Sheet): boolean {
  const roles = labels.map(({ role }) => role);
  if (roles.includes('measure')) return true;
  const money = unit !== undefined || columns.some((column) => column.unit !== undefined && column.unit !== 'percent');
  if (money || rows.some((row) => row.cells.some((cell) => cell.type === 'figure' && cell.sort === 'money'))) return false;
  if ((['better', 'unit', 'reported', 'tolerance'] as const).some((role) => roles.includes(role))) return true;
  const said = [title, ...labels.map(({ heading }) => heading)].join(' ');
  if (/\b(kpis?|pis?|indicators?|measures?|performance|metrics?|dangosyddion|perfformiad)\b/i.test(said)) return true;
  // Posts, cases and tonnes are counted, never spent.
  if (COUNTED.test([said, ...columns.map(({ heading }) => heading)].join(' '))) return true;
  const percent = rows.some((row) => row.cells.some((cell) => cell.type === 'figure' && cell.sort === 'percent'));
  return percent || columns.some(({ series }) => series === 'target');
}

/** What nothing has taken is reported, row by row. */
export function reportUnused({ grid, ledger, asides }: Sheet): void {
  const reasons = new Map(asides.map(({ number, reason }) => [number - 1, reason]));
  for (const [row, cells] of grid.cells.entries()) {
    for (const [column, reason] of reasons) {
      const isOpen = ledger.fateOf({ row, column }) === undefined && readCell(cells[column] ?? '').type !== 'blank';
      if (isOpen && reason === '') ledger.read({ row, column });
      else if (isOpen) ledger.leaveOut(reason, { row, column });
    }
    const left = cells.flatMap((text, column) =>
      !/^[-\u2010-\u2015\u2212]*$/.test(cleanText(text)) && ledger.fateOf({ row, column }) === undefined
        ? [{ row, column, text: cleanText(text) }]
        : [],
    );
    if (left.length > 0)
      ledger.leaveOut(
        `Row ${row + 1}: ${left.map(({ text }) => `‘${text}’`).join(', ')} ${left.length === 1 ? 'is' : 'are'} left out.`,
        ...left,
      );
  }
}

function cellsOf({ grid, ledger }: Sheet): CellResult[] {
  return grid.cells.flatMap((cells, row) =>
    cells.flatMap((raw, column) => {
      const text = cleanText(raw);
      const fate = ledger.fateOf({ row, column });
      return text === '' || fate === undefined ? [] : [{ row: row + 1, column: column + 1, text, fate }];
    }),
  );
}
