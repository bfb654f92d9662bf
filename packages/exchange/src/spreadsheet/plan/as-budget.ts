import type { MoneyUnit } from '../cells/cells.js';
import { matchByLabel } from '../cells/names.js';
import { NATURES } from '../cells/natures.js';
import { type NotLine, notLines } from '../sheet/not-lines.js';
import type { MappedTable, PasteChoice, PasteContext } from '../sheet/pasted.js';
import type { Sheet, SheetRow } from '../sheet/table.js';
import { BudgetFigures } from './budget-figures.js';
import { BudgetRow } from './budget-row.js';
import { budgetSums, naturesBySums } from './budget-sums.js';
import { Declarer } from './declarer.js';
import type { PlanEntry } from './entries.js';
import { financingOf } from './financing.js';
import { accountIn } from './fund-holds.js';
import { type PlanRow, tableLines } from './plan-table.js';

/** Rows of a budget, with `budget` above them where the cursor is not in one. */
export function asBudget(sheet: Sheet, context: PasteContext, unit: MoneyUnit, choice: PasteChoice): MappedTable {
  const { planRows, declared: _, ...mapped } = budgetOf(sheet, context, unit, choice);
  const periods = sheet.columns.map((column) => column.period);
  const table = tableLines(periods, planRows, context.inBudget ? context.periods : []);
  const lines = context.inBudget || table.length === 0 ? table : ['budget', ...table.map((line) => `  ${line}`)];
  return { ...mapped, lines };
}

/** The lines of a budget as rows of a plan, and what is shown of them. */
export function budgetOf(
  sheet: Sheet,
  context: PasteContext,
  unit: MoneyUnit,
  choice: PasteChoice,
): Omit<MappedTable, 'lines'> & { readonly planRows: readonly PlanRow[]; readonly declared: readonly PlanEntry[] } {
  const usual: string[] = [];
  for (const note of sheet.natureNotes) sheet.ledger.note(note);
  const apart = notLines(sheet.rows);
  const groups = groupsOf(sheet.rows, apart);
  const bySums = naturesBySums(sheet, unit);
  const declarer = new Declarer(context, sheet.ledger, context.declares === true);
  const account = accountOf(sheet, context, declarer);
  const financing = context.declares ? financingOf(sheet, unit, apart, declarer, context.symbol) : undefined;
  const rows = sheet.rows.map(
    (row, index) =>
      new BudgetRow(sheet, context, row, choice.rows?.[row.number] ?? {}, {
        why: financing?.taken.has(index) ? '' : apart.get(index)?.why,
        group: groups.get(index),
        sum: bySums.get(index),
        usual,
        declarer,
        account,
      }),
  );
  const read = budgetSums(sheet, unit, rows, choice, context.symbol);
  const figures = new BudgetFigures(sheet, context.symbol, unit, read);
  const planRows = rows.flatMap((row, index) => row.planRows(figures, index, read));
  if (usual.length > 0 && context.usualFund !== undefined)
    sheet.ledger.note(`${rowsCalled(usual)} no fund of the plan: ${titleOfFund(context, context.usualFund)} is used.`);
  figures.note();
  return {
    planRows,
    rows: rows.map((row, index) => row.pasted(figures, index, read)),
    words: [...NATURES, 'total'],
    sums: read.shown,
    income: read.income,
    declared: [...declarer.added, ...(financing ? [financing.entry] : [])],
  };
}

const titleOfFund = ({ funds }: PasteContext, fund: string): string => funds.find(({ name }) => name === fund)?.title || fund;

/** The fund of a whole table: one of the plan that its title names, or an account that the law keeps apart. */
function accountOf(sheet: Sheet, { funds, usualFund }: PasteContext, declarer: Declarer): string | undefined {
  const said = [sheet.title, ...sheet.labels.map(({ heading }) => heading)].join('. ');
  const account = accountIn(said);
  const name = account === undefined ? undefined : declarer.fund(account, 'revenue', sheet.rows[0]?.number ?? 0);
  const found = name ?? matchByLabel(said, funds)?.name;
  if (found === usualFund) return undefined;
  if (found !== undefined) sheet.ledger.note(`The fund is ${found} where a row names none, as the table is called after it.`);
  return found;
}

/**
 * What the rows of a budget stand under, by their index: the heading within the table that is above them, up to the next one or to
 * a sum. A heading is there for itself only where nothing stands under it.
 */
function groupsOf(rows: readonly SheetRow[], apart: ReadonlyMap<number, NotLine>): ReadonlyMap<number, string> {
  const groups = new Map<number, string>();
  let open: { readonly index: number; readonly label: string } | undefined;
  for (const [index, row] of rows.entries()) {
    if (row.sort === 'heading') open = { index, label: row.labels.filter(Boolean).join(' ').replace(/\s*:$/, '') };
    else if (row.sort === 'total') open = undefined;
    else if (open && !apart.has(index)) {
      groups.set(index, open.label);
      groups.set(open.index, open.label);
    }
  }
  return groups;
}

function rowsCalled(labels: readonly string[]): string {
  return labels.length === 1
    ? `${labels[0] ? `The row ‘${labels[0]}’` : 'A row without a label'} names`
    : `${labels.length} rows name`;
}
