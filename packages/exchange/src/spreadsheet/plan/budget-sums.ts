import { addAll, counted, formatMoneyShort, formatPeriod, largest, pence } from '@goldenthread/model';
import { lineQuoted, rowCalled } from '../cells/called.js';
import type { MoneyUnit } from '../cells/cells.js';
import { penceOf, roundingOf } from '../cells/figures.js';
import { isDeduction, natureOf } from '../cells/natures.js';
import type { PasteChoice, PastedSum } from '../sheet/pasted.js';
import type { SumRow } from '../sheet/sum-rows.js';
import { type SettledSums, type Sum, settle, TOTAL_LABEL } from '../sheet/sums.js';
import type { Sheet } from '../sheet/table.js';
import { type SummedLine, unitOf } from './budget-lines.js';
import { checkVariances, totalsOfYears } from './stated-sums.js';

/** The lines of a budget after its sums were looked at. */
export interface BudgetSums {
  /** The lines that stand in the plan, by their index. */
  readonly kept: ReadonlySet<number>;
  /** The lines that are sums, whatever their labels say. */
  readonly totals: ReadonlySet<number>;
  /** Whether the figures of a line count the other way round in the plan than they are shown. */
  readonly turned: (index: number) => boolean;
  readonly income: SettledSums['income'] | undefined;
  readonly shown: readonly PastedSum[];
}

/** Settles the signs of a budget by its sums, and which of its sums the plan states. */
export function budgetSums(
  sheet: Sheet,
  unit: MoneyUnit,
  lines: readonly SummedLine[],
  choice: PasteChoice,
  symbol: string,
): BudgetSums {
  const rows = lines.map((line) => sumRow(sheet, line, unit));
  const found = settle(rows);
  const settled: SettledSums = choice.income === undefined ? found : { ...found, income: choice.income };
  const isSum = new Map(settled.sums.map((sum) => [sum.row, sum]));
  const hasIncome = lines.some(({ word }) => isDeduction(word));
  const called = (index: number): SummedLine | undefined => {
    const line = lines[index];
    return line && isSum.has(index) && line.word !== '' ? { ...line, word: 'total' } : line;
  };
  const turned = (index: number): boolean => turns(called(index), rows[index], settled, rows) !== (lines[index]?.turned ?? false);
  const kept = new Set(
    lines.flatMap(({ word }, index) =>
      word !== '' && word !== 'total' && !isHiddenSum(isSum.get(index), lines[index]) ? [index] : [],
    ),
  );
  const shown: PastedSum[] = [];
  const ledger = sheet.ledger;
  for (const [index, line] of lines.entries()) {
    if (line.word !== 'total' && !isSum.has(index)) continue;
    if (line.word === '') continue;
    const sum = isSum.get(index);
    const stated = statesInPlan(sum, index, called, kept, choice);
    if (stated) kept.add(index);
    else kept.delete(index);
    addAll(shown, sumsShown(sheet, unit, line, index, sum, lines, rows, turned, symbol));
    const label = line.label || `Row ${line.row.number}`;
    const places = [...line.row.labelPlaces, ...line.row.places.flatMap((place) => place ?? [])];
    if (stated) continue;
    const chosenTotal = choice.rows?.[line.row.number]?.word === 'total';
    if (chosenTotal) kept.add(index);
    else if (sum)
      ledger.leaveOut(
        `${rowCalled(line.row.number, label)} is the sum of ${counted(sum.adds.length, 'row')}${sum.rounded ? ', but for rounding,' : ''} and is left out: the plan adds up by itself.`,
        ...places,
      );
    else leaveOutMismatch(sheet, line, index, settled, ledger, symbol);
  }
  leaveOutFalseTotals(sheet, lines, isSum, kept, choice);
  signNotes(sheet, lines, rows, settled, turned);
  addAll(shown, totalsOfYears(sheet, unit, lines, kept, turned, symbol));
  checkVariances(sheet, unit, lines, kept);
  return { kept, totals: new Set(isSum.keys()), turned, income: hasIncome ? settled.income : undefined, shown };
}

/** A label that says no more than that a row is what all others come to. */
const NET_OF_ALL =
  /^(total )?(net|gross) ((service|revenue|cost of|budget|general fund) ?)*(expenditure|budget|costs?|spend(ing)?|requirement|position|services)s?$/i;

/** A row that calls itself the net of all others and is not would count twice as a line. */
function leaveOutFalseTotals(
  { ledger }: Sheet,
  lines: readonly SummedLine[],
  isSum: ReadonlyMap<number, Sum>,
  kept: Set<number>,
  choice: PasteChoice,
): void {
  for (const [index, { label, row, word }] of lines.entries()) {
    const isFalse = kept.has(index) && word !== 'total' && !isSum.has(index) && NET_OF_ALL.test(label.trim());
    if (!isFalse || kept.size < 3 || choice.rows?.[row.number]?.word !== undefined) continue;
    kept.delete(index);
    const places = [...row.labelPlaces, ...row.places.flatMap((place) => place ?? [])];
    ledger.leaveOut(
      `${rowCalled(row.number, label)} is called a sum and adds up no rows of the table, so it is left out. Check the sheet.`,
      ...places,
    );
  }
}

function isHiddenSum(sum: Sum | undefined, line: SummedLine | undefined): boolean {
  return sum !== undefined && line?.word !== 'total';
}

/** A sum that says what the rows are that it adds up, and sets nothing off against them. */
const OF_ONE_NATURE = /^(?!.*\b(net|less|after|before|expenditure|costs?|spend(ing)?|gross)\b)/i;

/** What rows are by the sum that adds them up, by their index: those of `Total fees and charges` are income. */
export function naturesBySums(sheet: Sheet, unit: MoneyUnit): ReadonlyMap<number, string> {
  const labels = sheet.rows.map((row) => row.labels.filter(Boolean).join(' '));
  const natureIn = (label: string): string | undefined =>
    TOTAL_LABEL.test(label) && OF_ONE_NATURE.test(label) ? natureOf(label) : undefined;
  // Adding up takes its time, and most tables have no such sum.
  if (!labels.some((label) => isDeduction(natureIn(label) ?? ''))) return new Map();
  const lines = sheet.rows.map((row, index) => ({ row, label: labels[index] ?? '', word: 'revenue', turned: false }));
  const { sums } = settle(lines.map((line) => sumRow(sheet, line, unit)));
  const isSum = new Set(sums.map(({ row }) => row));
  return new Map(
    sums.flatMap(({ row, adds }) => {
      const label = labels[row] ?? '';
      const nature = natureIn(label);
      const rows = nature === undefined || !isDeduction(nature) ? [] : adds.filter((each) => !isSum.has(each));
      return rows.map((each) => [each, label] as const);
    }),
  );
}

function sumRow(sheet: Sheet, { row, label, word, apart }: SummedLine, unit: MoneyUnit): SumRow {
  const units = sheet.columns.map((column) => unitOf(column, unit));
  return {
    label: row.sort === 'total' ? `Total ${label}` : label,
    amounts: row.cells.map((cell, column) => penceOf(cell, units[column] ?? '')),
    ...(apart ? { apart } : {}),
    counting: isDeduction(word) ? 'income' : 'cost',
    rounding: largest([0, ...row.cells.map((cell, column) => roundingOf(cell, units[column] ?? ''))]),
  };
}

/** Whether the figures of a line change their sign on their way into the plan. */
function turns(line: SummedLine | undefined, row: SumRow | undefined, settled: SettledSums, rows: readonly SumRow[]): boolean {
  if (!line || !row || line.ofPlan) return false;
  if (!isDeduction(line.word)) return settled.turned;
  if (settled.turned) return false;
  const incomes = rows.filter(({ counting }) => counting === 'income');
  const alone = incomes.length === rows.filter((each) => each.amounts.some((amount) => amount !== undefined)).length;
  // Where nothing but income stands, or no sum tells, what is mostly below zero is shown below zero.
  if (alone || !settled.sure) return balanceOf(alone ? incomes : [row]) < 0;
  return settled.income === 'below zero';
}

function balanceOf(rows: readonly SumRow[]): number {
  return rows.reduce((sum, { amounts }) => sum + amounts.reduce((all: number, amount) => all + Math.sign(amount ?? 0), 0), 0);
}

/** Whether the plan can state a sum: its total adds the lines since the last one, or right below one all lines above. */
function statesInPlan(
  sum: Sum | undefined,
  index: number,
  called: (index: number) => SummedLine | undefined,
  kept: ReadonlySet<number>,
  choice: PasteChoice,
): boolean {
  const line = called(index);
  if (!sum || line?.word !== 'total') return false;
  if (choice.rows?.[line.row.number]?.word === 'total') return true;
  const wordOf = (each: number): string => called(each)?.word ?? '';
  if (sum.adds.some((each) => wordOf(each) === 'outturn')) return false;
  const above = [...kept].filter((each) => each < index).sort((a, b) => a - b);
  const lastTotal = above.filter((each) => wordOf(each) === 'total').at(-1) ?? -1;
  const since = above.filter((each) => each > lastTotal);
  const wanted = since.length > 0 ? since : above.filter((each) => wordOf(each) !== 'total');
  const allIncome = sum.adds.every((each) => isDeduction(wordOf(each)));
  return !allIncome && wanted.length === sum.adds.length && wanted.every((each) => sum.adds.includes(each));
}

function leaveOutMismatch(
  sheet: Sheet,
  line: SummedLine,
  index: number,
  settled: SettledSums,
  ledger: Sheet['ledger'],
  symbol: string,
): void {
  const places = [...line.row.labelPlaces, ...line.row.places.flatMap((place) => place ?? [])];
  const wrong = settled.mismatches.filter(({ row }) => row === index);
  const told = wrong.map(({ column, stated, added }) => {
    const period = sheet.columns[column]?.period;
    return `${period ? formatPeriod(period) : ''}: the sheet says ${formatMoneyShort(stated, symbol)}, its rows add up to ${formatMoneyShort(added, symbol)}`;
  });
  const why = told.length > 0 ? `does not add up (${told.join('; ')})` : 'adds up no rows of the table';
  ledger.leaveOut(`${rowCalled(line.row.number, line.label)} ${why}, so it is left out. Check the sheet.`, ...places);
}

function sumsShown(
  sheet: Sheet,
  unit: MoneyUnit,
  line: SummedLine,
  index: number,
  sum: Sum | undefined,
  lines: readonly SummedLine[],
  rows: readonly SumRow[],
  turned: (index: number) => boolean,
  symbol: string,
): PastedSum[] {
  const adds = sum?.adds ?? lines.flatMap(({ word }, at) => (at < index && word !== '' && word !== 'total' ? [at] : []));
  const sign = adds.every((each) => isDeduction(lines[each]?.word ?? '')) ? -1 : 1;
  return sheet.columns.flatMap((column, at) => {
    const stated = penceOf(line.row.cells[at], unitOf(column, unit));
    if (stated === undefined) return [];
    const planned = adds.reduce((all, each) => {
      const amount = rows[each]?.amounts[at] ?? 0;
      const inPlan = turned(each) ? -amount : amount;
      return all + sign * (isDeduction(lines[each]?.word ?? '') ? -inPlan : inPlan);
    }, 0);
    const shown = Math.abs(planned) === Math.abs(stated) && planned !== stated ? pence(-planned) : pence(planned);
    const agrees = Math.abs(stated - shown) <= (sum?.rounded ? (rows[index]?.rounding ?? 0) * (adds.length + 1) : 0);
    return [
      {
        label: line.label,
        of: [formatPeriod(column.period), column.nature?.word ?? column.balance].filter(Boolean).join(', '),
        sheet: formatMoneyShort(stated, symbol),
        plan: formatMoneyShort(shown, symbol),
        agrees,
      },
    ];
  });
}

/** What was done about signs, in sentences. */
function signNotes(
  sheet: Sheet,
  lines: readonly SummedLine[],
  rows: readonly SumRow[],
  settled: SettledSums,
  turned: (index: number) => boolean,
): void {
  const { ledger } = sheet;
  if (settled.turned) ledger.note('Spending is below zero in the sheet, and income above. In the plan both are above zero.');
  const turnedLines = lines.filter(
    ({ word }, index) => isDeduction(word) && turned(index) && balanceOf([rows[index] as SumRow]) !== 0,
  );
  if (turnedLines.length > 0) {
    const called = turnedLines.map(lineQuoted).join(', ');
    const alone = lines.every(({ word }) => word === '' || word === 'total' || isDeduction(word));
    const sums = settled.sure ? ' The sums of the sheet agree when they are taken off.' : ' No total in the sheet confirms this.';
    const what = alone ? 'Amounts' : 'Income and savings';
    ledger.note(`${what} are below zero in the sheet, and above zero in the plan: ${called}.${alone ? '' : sums}`);
  }
  for (const [index, { label, row, word }] of lines.entries()) {
    const amounts = rows[index]?.amounts ?? [];
    const negative = amounts.some((amount) => amount !== undefined && amount < 0);
    if (!settled.turned && negative && word === 'revenue' && amounts.every((amount) => (amount ?? 0) <= 0))
      ledger.note(
        `${rowCalled(row.number, label)} is below zero in the sheet, and its label does not say whether that is income. It stays below zero; choose income if that is what it is.`,
      );
  }
}
