import { addAll, type Pence, pence } from '@goldenthread/model';

/** What begins the label of a sum. */
export const TOTAL_LABEL = /^(grand |sub-?\s?|is-?)?(totals?|cyfanswm|iomlan)\b|(^|[\s-])(sub-?\s?)?totals?$/i;

/** Labels that often mean a sum, which only the figures can tell. */
const MAYBE_TOTAL =
  /^$|\b(totals?|net|gross|budget requirement|overall|all services|cyfanswm|gros|(net|gwariant) net|sum of)\b|^(expenditure|income|balance)$/i;

/** How a row counts in a sum: what is spent, or what is taken off it. */
type Counting = 'cost' | 'income';

/** A row as the sums see it: its amounts in pence, undefined where a cell is empty or no amount. */
export interface SumRow {
  readonly label: string;
  readonly amounts: readonly (Pence | undefined)[];
  readonly counting: Counting;
  /** By how much a figure may differ because it was rounded, in pence: half of its last digit. */
  readonly rounding: number;
  /** Set for a row that no sum adds: a part of another row, or what pays for them all. */
  readonly apart?: boolean;
}

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
  /** Income is shown below zero, and counts as it is shown; or above, and is taken off. */
  readonly income: 'below zero' | 'taken off';
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
function isTurned(rows: readonly SumRow[], sums: readonly Sum[], income: SettledSums['income']): boolean {
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

function sumsOf(rows: readonly SumRow[], income: SettledSums['income']): Found {
  const sums: Sum[] = [];
  const mismatches: Mismatch[] = [];
  let open: number[] = [];
  // What stands below the last heading within the table.
  let block: number[] = [];
  const details: number[] = [];
  let standing: (readonly number[])[] = [];
  const take = (row: number, adds: readonly number[], rounded: boolean): void => {
    sums.push({ row, adds, rounded });
    // What a sum adds is spoken for: the next sum adds this one, not its parts again.
    standing = [...standing.filter((set) => !set.every((each) => adds.includes(each))), adds];
    open = open.filter((each) => !adds.includes(each));
    block = block.filter((each) => !adds.includes(each));
  };
  rows.forEach((row, index) => {
    if (row.apart || row.amounts.every((amount) => amount === undefined)) {
      if (row.label !== '') block = [];
      return;
    }
    const labelled = TOTAL_LABEL.test(row.label);
    const maybe = MAYBE_TOTAL.test(row.label);
    const sets = [
      open,
      block.length < open.length ? block : [],
      [...new Set([...standing.flat(), ...open])].sort((a, b) => a - b),
      details,
    ].filter((set) => set.length > (labelled ? 0 : 1));
    for (const set of sets) {
      const fit = fitOf(rows, row, set, income);
      if (fit === undefined || !(labelled || maybe || (fit === 'exactly' && isTelling(row, set)))) continue;
      if (fit === 'rounded' && !labelled && !maybe) continue;
      take(index, set.slice(), fit === 'rounded');
      return;
    }
    if (labelled && row.amounts.some((amount) => amount !== undefined)) {
      const after = blockAfter(rows, index);
      const fit = after.length > 1 ? fitOf(rows, row, after, income) : undefined;
      if (fit !== undefined && open.length === 0) {
        sums.push({ row: index, adds: after, rounded: fit === 'rounded' });
        return;
      }
      const [set = []] = sets;
      if (set.length > 0) addAll(mismatches, differences(rows, index, sets, income));
      open = [];
      block = [];
      standing = [];
      return;
    }
    open.push(index);
    block.push(index);
    details.push(index);
  });
  return { sums, mismatches };
}

/** The rows below a total that stands above what it adds. */
function blockAfter(rows: readonly SumRow[], index: number): number[] {
  const next = rows.findIndex((row, at) => at > index && TOTAL_LABEL.test(row.label));
  return Array.from({ length: (next < 0 ? rows.length : next) - index - 1 }, (_, offset) => index + 1 + offset);
}

function fitOf(
  rows: readonly SumRow[],
  row: SumRow,
  set: readonly number[],
  income: SettledSums['income'],
): 'exactly' | 'rounded' | undefined {
  let rounded = false;
  let told = false;
  for (const [column, stated] of row.amounts.entries()) {
    const added = addedUp(rows, set, column, income);
    if (stated === undefined) {
      if (added !== undefined && added !== 0) return undefined;
      continue;
    }
    if (added === undefined && stated !== 0) return undefined;
    const difference = Math.abs(stated - (added ?? 0));
    if (difference > 0 && difference > row.rounding * (set.length + 1)) return undefined;
    if (difference > 0) rounded = true;
    if (stated !== 0) told = true;
  }
  return told ? (rounded ? 'rounded' : 'exactly') : undefined;
}

function addedUp(
  rows: readonly SumRow[],
  set: readonly number[],
  column: number,
  income: SettledSums['income'],
): number | undefined {
  const takesOff = income === 'taken off' && isMixed(rows, set);
  let sum: number | undefined;
  for (const index of set) {
    const row = rows[index];
    const amount = row?.amounts[column];
    if (row && amount !== undefined) sum = (sum ?? 0) + (takesOff && row.counting === 'income' ? -amount : amount);
  }
  return sum;
}

/** Whether it can hardly be by chance that a row is the sum of others. */
function isTelling(row: SumRow, set: readonly number[]): boolean {
  const large = row.amounts.filter((amount) => amount !== undefined && Math.abs(amount) >= 200 * row.rounding);
  return set.length > 1 && large.length > 1;
}

/** By how much a total differs from what comes nearest to it. */
function differences(
  rows: readonly SumRow[],
  index: number,
  sets: readonly (readonly number[])[],
  income: SettledSums['income'],
): Mismatch[] {
  const row = rows[index];
  if (!row) return [];
  const all = sets.map((set) =>
    row.amounts.flatMap((stated, column): Mismatch[] => {
      const added = addedUp(rows, set, column, income) ?? 0;
      if (stated === undefined || Math.abs(stated - added) <= row.rounding * (set.length + 1)) return [];
      return [{ row: index, column, stated, added: pence(added) }];
    }),
  );
  return all.sort((a, b) => a.length - b.length)[0] ?? [];
}
