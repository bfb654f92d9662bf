import { addAll, formatMoneyShort, formatPeriod, largest, pence } from '@goldenthread/model';
import type { MoneyUnit } from './cells.js';
import { penceOf, roundingOf } from './figures.js';
import { isDeduction } from './natures.js';
import type { PasteChoice, PastedSum } from './pasted.js';
import { type SettledSums, type Sum, type SumRow, settle } from './sums.js';
import type { FigureColumn, Sheet, SheetRow } from './table.js';

/** What the sums need to know of a line. */
export interface SummedLine {
  readonly label: string;
  readonly row: SheetRow;
  /** What it becomes: `revenue`, `total`…; empty where it stays out. */
  readonly word: string;
  readonly turned: boolean;
  /** Set where its label is that of a line of a plan, so that its sign is the plan's own. */
  readonly ofPlan?: boolean;
}

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

/** What a column counts in where it says so itself. */
export function unitOf(column: { readonly unit: MoneyUnit | 'percent' | undefined }, unit: MoneyUnit): MoneyUnit {
  return column.unit === undefined || column.unit === 'percent' || column.unit === ''
    ? column.unit === ''
      ? ''
      : unit
    : column.unit;
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
        `Row ${line.row.number} (‘${label}’) is the sum of ${sum.adds.length} rows${sum.rounded ? ', but for rounding,' : ''} and is left out: the plan adds up by itself.`,
        ...places,
      );
    else leaveOutMismatch(sheet, line, index, settled, ledger, symbol);
  }
  signNotes(sheet, lines, rows, settled, turned);
  addAll(shown, totalsOfYears(sheet, unit, lines, kept, turned, symbol));
  checkVariances(sheet, unit, lines, kept);
  return { kept, totals: new Set(isSum.keys()), turned, income: hasIncome ? settled.income : undefined, shown };
}

function isHiddenSum(sum: Sum | undefined, line: SummedLine | undefined): boolean {
  return sum !== undefined && line?.word !== 'total';
}

function sumRow(sheet: Sheet, { row, label, word }: SummedLine, unit: MoneyUnit): SumRow {
  const units = sheet.columns.map((column) => unitOf(column, unit));
  return {
    label: row.sort === 'total' ? `Total ${label}` : label,
    amounts: row.cells.map((cell, column) => penceOf(cell, units[column] ?? '')),
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
  ledger.leaveOut(`Row ${line.row.number} (‘${line.label}’) ${why}, so it is left out. Check the sheet.`, ...places);
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
        of: formatPeriod(column.period),
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
    const called = turnedLines.map(({ label }) => `‘${label}’`).join(', ');
    const alone = lines.every(({ word }) => word === '' || word === 'total' || isDeduction(word));
    const sums = settled.sure ? ' The sums of the sheet agree when they are taken off.' : ' No total in the sheet confirms this.';
    ledger.note(`Income and savings are below zero in the sheet, and above zero in the plan: ${called}.${alone ? '' : sums}`);
  }
  for (const [index, { label, row, word }] of lines.entries()) {
    const amounts = rows[index]?.amounts ?? [];
    const negative = amounts.some((amount) => amount !== undefined && amount < 0);
    if (!settled.turned && negative && word === 'revenue' && amounts.every((amount) => (amount ?? 0) <= 0))
      ledger.note(
        `Row ${row.number} (‘${label}’) is below zero in the sheet, and its label does not say whether that is income. It stays below zero; choose income if that is what it is.`,
      );
  }
}

/** Compares the columns that add up the years of a row with what the plan will have. */
function totalsOfYears(
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
        `Row ${row.number} (‘${label}’): the column ‘${aside.heading}’ says ${formatMoneyShort(stated, symbol)}, the years add up to ${formatMoneyShort(pence(added), symbol)}.`,
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
function checkVariances(sheet: Sheet, unit: MoneyUnit, lines: readonly SummedLine[], kept: ReadonlySet<number>): void {
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
        `The column ‘${aside.heading}’ does not agree with the others in ${wrong.map(({ label }) => `‘${label}’`).join(', ')}. Check the sheet.`,
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
