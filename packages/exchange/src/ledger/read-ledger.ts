import { type Pence, yearOfPeriod } from '@goldenthread/model';
import Papa from 'papaparse';
import { cellQuoted } from '../spreadsheet/cells/called.js';
import { readCell } from '../spreadsheet/cells/cells.js';
import { penceOf } from '../spreadsheet/cells/figures.js';
import { periodIn } from '../spreadsheet/cells/periods.js';

/** A line of a finance system. */
export interface LedgerLine {
  readonly code: string;
  readonly description: string;
  /** The calendar year in which the financial year starts. */
  readonly year: number;
  readonly amount: Pence;
  /** The line of the file, counted from 1. */
  readonly line: number;
}

/** Which column holds what, by its heading. */
export type LedgerColumns = Readonly<Partial<Record<'code' | 'description' | 'year' | 'amount', string>>>;

/** A ledger that cannot be read. The message says where and what to do. */
export class LedgerError extends Error {}

/** Headings that finance systems give to each column. */
const HEADINGS: Readonly<Record<'code' | 'description' | 'year' | 'amount', RegExp>> = {
  code: /^((full |ledger |gl |nominal )?code|cost cent(re|er)( code| no)?|account( code| no)?|project( code| no)?|subjective( code)?|reference|ref)$/i,
  description: /^(description|cost cent(re|er) (name|description)|name|title|narrative|service)$/i,
  year: /^((financial |fiscal |budget )?year|period|fy)$/i,
  amount:
    /^(((net|total|gross|current|approved|revised) )?(amount|value|budget)|total|net|outturn|net expenditure|£)(\s*\(?£\)?)?$/i,
};

/** Reads the lines of a ledger: code, description, year and amount. Nothing is guessed: a line that cannot be read is an error. */
export function readLedger(text: string, columns: LedgerColumns = {}, startMonth = 4): LedgerLine[] {
  const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { skipEmptyLines: false });
  const first = data.findIndex((row) => row.some((cell) => cell.trim() !== ''));
  const headings = (data[first] ?? []).map((cell) => cell.trim());
  const at = (what: keyof typeof HEADINGS): number => {
    const named = columns[what];
    return headings.findIndex((heading) => (named === undefined ? HEADINGS[what].test(heading) : heading === named));
  };
  const [code, description, year, amount] = [at('code'), at('description'), at('year'), at('amount')];
  for (const [what, index] of [
    ['code', code],
    ['year', year],
    ['amount', amount],
  ] as const)
    if (index < 0)
      throw new LedgerError(
        `No column is known to hold the ${what}: the headings are ${headings.map(cellQuoted).join(', ') || 'empty'}. Say which it is in a file: --map columns.json with {"${what}": "HEADING"}.`,
      );
  return data.flatMap((row, index): LedgerLine[] => {
    if (index <= first || row.every((cell) => cell.trim() === '')) return [];
    const [line, money] = [index + 1, penceOf(readCell(row[amount] ?? ''), '')];
    const { period } = periodIn(row[year] ?? '');
    if ((row[code] ?? '').trim() === '') throw new LedgerError(`Line ${line} has no code.`);
    if (!period) throw new LedgerError(`Line ${line}: ${cellQuoted(row[year]?.trim())} is not a year. Write it such as 2026/27.`);
    if (money === undefined)
      throw new LedgerError(`Line ${line}: ${cellQuoted(row[amount]?.trim())} is not an amount in whole pence.`);
    return [
      {
        code: (row[code] ?? '').trim(),
        description: (row[description] ?? '').trim(),
        year: yearOfPeriod(period, startMonth),
        amount: money,
        line,
      },
    ];
  });
}
