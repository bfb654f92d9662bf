import { differenceOf, type LedgerColumns, LedgerError, type Reconciled, readLedger, reconcile } from '@goldenthread/exchange';
import { counted, formatMoney, formatYear, type Pence, type Plan, printable, toCsvCell, toJson } from '@goldenthread/model';
import { decode, isUnmerged } from '@goldenthread/syntax';
import { readFileLater } from '@goldenthread/workspace/node';
import { oneOf } from '../check/options.js';
import type { CommandOf } from '../command.js';
import { CommandError, EXIT, systemErrorInWords } from '../errors.js';
import { roundOf } from '../round/one-plan.js';
import type { Screen } from '../terminal/screen.js';
import { writeWhole } from '../terminal/write-file.js';
import { unmergedFile } from '../unmerged.js';

/** The options of `goldenthread reconcile`. */
export interface ReconcileOptions {
  readonly map?: string;
  readonly format: string;
  readonly output?: string;
}

/** `goldenthread reconcile`: what agrees with a finance system, what differs, and what is missing on either side. */
export const reconcilePlan: CommandOf<[ledger: string, path: string | undefined, options: ReconcileOptions]> = async (
  screen,
  ledger,
  path,
  options,
) => {
  const format = oneOf('--format', options.format, ['text', 'csv', 'json'] as const);
  const columns = options.map === undefined ? {} : columnsIn(await textOf(options.map), options.map);
  const text = await textOf(ledger);
  const { plan } = await roundOf(screen, path === undefined ? [] : [path], {}, 'reconcile it');
  const rows = reconcile(plan, linesOf(text, ledger, columns, plan));
  const shown = format === 'json' ? inJson(plan, rows) : format === 'csv' ? inCsv(rows) : inText(plan, rows, screen);
  if (options.output !== undefined) await writeWhole(options.output, `${shown}\n`, options.output);
  else if (format === 'json') screen.printExactly(shown);
  else screen.print(shown);
  return rows.some(({ result }) => result !== 'matched') ? EXIT.found : EXIT.fine;
};

function linesOf(text: string, file: string, columns: LedgerColumns, plan: Plan) {
  try {
    return readLedger(text, columns, plan.settings.startMonth);
  } catch (error) {
    if (error instanceof LedgerError) throw new CommandError(`${file} cannot be read as a ledger. ${error.message}`);
    throw error;
  }
}

async function textOf(file: string): Promise<string> {
  const bytes = await readFileLater(file).catch((error: unknown) => {
    throw new CommandError(`${file} cannot be read: ${systemErrorInWords(error)}.`);
  });
  const { text } = decode(bytes);
  if (text === undefined) throw new CommandError(`${file} is not text. Save it as CSV.`);
  if (isUnmerged(text)) throw new CommandError(unmergedFile(file));
  return text;
}

function columnsIn(text: string, file: string): LedgerColumns {
  const wrong = new CommandError(
    `${file} does not say which column is which. Write it such as {"code": "Cost centre", "amount": "Net"}.`,
  );
  try {
    const read: unknown = JSON.parse(text);
    if (typeof read !== 'object' || read === null) throw wrong;
    const known = Object.entries(read).filter(
      ([what, heading]) => ['code', 'description', 'year', 'amount'].includes(what) && typeof heading === 'string',
    );
    if (known.length !== Object.keys(read).length) throw wrong;
    return Object.fromEntries(known);
  } catch {
    throw wrong;
  }
}

function inText(plan: Plan, rows: readonly Reconciled[], { colours }: Screen): string {
  const money = (amount: Pence | undefined): string =>
    amount === undefined ? 'nothing' : formatMoney(amount, plan.settings.symbol);
  const parts = (['different', 'missing in the plan', 'missing in the ledger'] as const).flatMap((result) => {
    const own = rows.filter((row) => row.result === result);
    if (own.length === 0) return [];
    const lines = own.map((row) => {
      const by =
        result === 'different' ? `, ${money(differenceOf(row))} more in the ledger`.replace(/, -(.*) more/, ', $1 less') : '';
      return `  ${printable(row.code)} ${printable(row.description)}, ${formatYear(row.year)}: plan ${money(row.plan)}, ledger ${money(row.ledger)}${by}`;
    });
    return ['', colours.bold(`${result.charAt(0).toUpperCase()}${result.slice(1)}: ${own.length}`), ...lines];
  });
  const matched = rows.filter(({ result }) => result === 'matched').length;
  return [`${matched} of ${counted(rows.length, 'amount')} agree${matched === 1 ? 's' : ''}.`, ...parts].join('\n');
}

const pounds = (amount: Pence | undefined): string => (amount === undefined ? '' : (amount / 100).toFixed(2));

function inCsv(rows: readonly Reconciled[]): string {
  const lines = rows.map((row) => [
    row.code,
    row.description,
    formatYear(row.year),
    pounds(row.plan),
    pounds(row.ledger),
    pounds(differenceOf(row)),
    row.result,
  ]);
  return [['code', 'description', 'year', 'plan', 'ledger', 'difference', 'result'], ...lines]
    .map((line) => line.map(csvCell).join(','))
    .join('\r\n');
}

const csvCell = (text: string): string => {
  const safe = /^-?\d+\.\d\d$/.test(text) ? text : toCsvCell(text);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

function inJson(plan: Plan, rows: readonly Reconciled[]): string {
  const each = (row: Reconciled) => ({
    code: row.code,
    description: row.description,
    element: row.element?.path ?? null,
    year: formatYear(row.year),
    planPence: row.plan ?? null,
    ledgerPence: row.ledger ?? null,
    differencePence: differenceOf(row),
    result: row.result,
  });
  return toJson({ plan: plan.name, rows: rows.map(each) });
}
