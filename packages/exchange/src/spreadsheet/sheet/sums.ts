import { addAll, type Pence, pence } from '@goldenthread/model';
import { type AddedRows, RunningRows } from './added-rows.js';
import type { Counting, IncomeShown, SumRow } from './sum-rows.js';

/** What begins the label of a sum. */
export const TOTAL_LABEL = /^(grand |sub-?\s?|is-?)?(totals?|cyfanswm|iomlan)\b|(^|[\s-])(sub-?\s?)?totals?$/i;

/** Labels that often mean a sum, which only the figures can tell. */
const MAYBE_TOTAL =
  /^$|\b(totals?|net|gross|budget requirement|overall|all services|cyfanswm|gros|(net|gwariant) net|sum of)\b|^(expenditure|income|balance)$/i;

/** A row that adds up others. */
export interface Sum {
  readonly row: number;
  readonly adds: readonly number[];
  /** Set where it agrees only because its figures are rounded. */
  readonly rounded: boolean;
}

/** A row that is called a total and adds up to nothing that stands in the table. */
interface Mismatch {
  readonly row: number;
  readonly column: number;
  readonly stated: Pence;
  readonly added: Pence;
}

/** How the figures of a table are to be read, so that its sums agree. */
export interface SettledSums {
  readonly sums: readonly Sum[];
  readonly mismatches: readonly Mismatch[];
  readonly income: IncomeShown;
  /** Set where the sums leave no other way to read income. */
  readonly sure: boolean;
  /** Set where what is spent is shown below zero. */
  readonly turned: boolean;
}

/** Finds which rows are sums of others, and the way of reading income under which they agree. */
export function settle(rows: readonly SumRow[]): SettledSums {
  const shown = sumsOf(rows, 'below zero');
  const taken = sumsOf(rows, 'taken off');
  const telling = (found: Found): number => found.sums.filter(({ adds }) => isMixed(rows, adds)).length;
  const [forShown, forTaken] = [telling(shown), telling(taken)];
  const incomes = rows.filter(({ counting }) => counting === 'income');
  const below = incomes.some(({ amounts }) => amounts.some((amount) => amount !== undefined && amount < 0));
  const sure = forShown !== forTaken;
  const income = sure ? (forShown > forTaken ? 'below zero' : 'taken off') : below ? 'below zero' : 'taken off';
  const { sums, mismatches } = income === 'below zero' ? shown : taken;
  return { sums, mismatches, income, sure, turned: isTurned(rows, sums, income) };
}

interface Found {
  readonly sums: Sum[];
  readonly mismatches: Mismatch[];
}

/** Whether what is spent is shown below zero, and what comes in above. */
function isTurned(rows: readonly SumRow[], sums: readonly Sum[], income: IncomeShown): boolean {
  if (income === 'taken off') return false;
  const isSum = new Set(sums.map(({ row }) => row));
  const balance = (counting: Counting): number =>
    rows
      .filter((row, index) => row.counting === counting && !isSum.has(index))
      .reduce((sum, { amounts }) => sum + amounts.reduce((all: number, amount) => all + Math.sign(amount ?? 0), 0), 0);
  return balance('cost') < 0 && balance('income') > 0;
}

function isMixed(rows: readonly SumRow[], adds: readonly number[]): boolean {
  const countings = new Set(adds.map((index) => rows[index]?.counting));
  return countings.size > 1;
}

function sumsOf(rows: readonly SumRow[], income: IncomeShown): Found {
  const sums: Sum[] = [];
  const mismatches: Mismatch[] = [];
  let open = new RunningRows(rows);
  // What stands below the last heading within the table.
  let block = new RunningRows(rows);
  const details = new RunningRows(rows);
  // What sums add is spoken for: the next sum adds those, not their parts again.
  let spoken = new RunningRows(rows);
  const take = (row: number, adds: readonly number[], rounded: boolean): void => {
    sums.push({ row, adds, rounded });
    for (const each of adds) {
      spoken.add(each);
      open.delete(each);
      block.delete(each);
    }
  };
  rows.forEach((row, index) => {
    if (row.apart || row.amounts.every((amount) => amount === undefined)) {
      if (row.label !== '') block = new RunningRows(rows);
      return;
    }
    const labelled = TOTAL_LABEL.test(row.label);
    const maybe = MAYBE_TOTAL.test(row.label);
    const sets = [open, ...(block.size < open.size ? [block] : []), spoken.with(open), details].filter(
      ({ size }) => size > (labelled ? 0 : 1),
    );
    for (const set of sets) {
      const fit = fitOf(row, set, income);
      if (fit === undefined || !(labelled || maybe || (fit === 'exactly' && isTelling(row, set)))) continue;
      if (fit === 'rounded' && !labelled && !maybe) continue;
      take(index, set.indexes(), fit === 'rounded');
      return;
    }
    if (labelled) {
      const after = blockAfter(rows, index);
      const fit = after.size > 1 ? fitOf(row, after, income) : undefined;
      if (fit !== undefined && open.size === 0) {
        sums.push({ row: index, adds: after.indexes(), rounded: fit === 'rounded' });
        return;
      }
      addAll(mismatches, differences(row, index, sets, income));
      open = new RunningRows(rows);
      block = new RunningRows(rows);
      spoken = new RunningRows(rows);
      return;
    }
    for (const set of [open, block, details]) set.add(index);
  });
  return { sums, mismatches };
}

/** The rows below a total that stands above what it adds. */
function blockAfter(rows: readonly SumRow[], index: number): AddedRows {
  const below = new RunningRows(rows);
  for (let at = index + 1; at < rows.length && !TOTAL_LABEL.test(rows[at]?.label ?? ''); at++) below.add(at);
  return below;
}

function fitOf(row: SumRow, set: AddedRows, income: IncomeShown): 'exactly' | 'rounded' | undefined {
  let rounded = false;
  let told = false;
  for (const [column, stated] of row.amounts.entries()) {
    const added = set.sumOf(column, income);
    if (stated === undefined) {
      if (added !== undefined && added !== 0) return undefined;
      continue;
    }
    if (added === undefined && stated !== 0) return undefined;
    const difference = Math.abs(stated - (added ?? 0));
    if (difference > 0 && difference > row.rounding * (set.size + 1)) return undefined;
    if (difference > 0) rounded = true;
    if (stated !== 0) told = true;
  }
  return told ? (rounded ? 'rounded' : 'exactly') : undefined;
}

/** Whether it can hardly be by chance that a row is the sum of others. */
function isTelling(row: SumRow, { size }: AddedRows): boolean {
  const large = row.amounts.filter((amount) => amount !== undefined && Math.abs(amount) >= 200 * row.rounding);
  return size > 1 && large.length > 1;
}

/** By how much a total differs from what comes nearest to it. */
function differences(row: SumRow, index: number, sets: readonly AddedRows[], income: IncomeShown): Mismatch[] {
  const all = sets.map((set) =>
    row.amounts.flatMap((stated, column): Mismatch[] => {
      const added = set.sumOf(column, income) ?? 0;
      if (stated === undefined || Math.abs(stated - added) <= row.rounding * (set.size + 1)) return [];
      return [{ row: index, column, stated, added: pence(added) }];
    }),
  );
  return all.sort((a, b) => a.length - b.length)[0] ?? [];
}
