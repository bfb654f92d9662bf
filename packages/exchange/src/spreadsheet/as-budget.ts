import { formatPeriod, nameFromTitle } from '@goldenthread/model';
import type { MoneyUnit } from './cells.js';
import { asMoney } from './figures.js';
import { letters, meant } from './names.js';
import type { Mapped, PasteChoice, PasteContext, PastedRow, RowChoice } from './pasted.js';
import { type PlanRow, tableLines } from './plan-table.js';
import { NOTES, type Sheet, type SheetRow } from './sheet.js';

/** What a line of a budget can be. */
const NATURES = ['revenue', 'capital', 'growth', 'income', 'outturn', 'saving'] as const;
type Nature = (typeof NATURES)[number];

/** How labels of spreadsheets speak of what a line is. */
const SAYING: readonly (readonly [RegExp, Nature])[] = [
  [/\bcapital\b/i, 'capital'],
  [/\b(income|fees and charges|fees & charges|receipts?)\b/i, 'income'],
  [/\bgrowth|pressures?\b/i, 'growth'],
  [/\bsavings?|efficienc(y|ies)\b/i, 'saving'],
  [/\b(outturn|actual)\b/i, 'outturn'],
  [/\brevenue\b/i, 'revenue'],
];

/** A line as it stands in a plan: `revenue GeneralFund every year`. */
const LINE =
  /^(revenue|capital|growth|income|outturn|saving) (\p{Lu}[\p{L}\p{N}_.-]*)((?: once| every year| new| flexible use)*)$/u;

/** Rows of a budget, with `budget` above them where the cursor is not in one. */
export function asBudget(sheet: Sheet, context: PasteContext, unit: MoneyUnit, choice: PasteChoice): Mapped {
  const notes: string[] = [];
  const usual: string[] = [];
  const made = sheet.rows.map((row) => new BudgetRow(sheet, context, unit, row, choice.rows?.[row.number] ?? {}, notes, usual));
  const planRows = made.flatMap((row) => row.planRows());
  if (usual.length > 0 && context.usualFund !== undefined)
    notes.push(`${rowsCalled(usual)} no fund of the plan: ${context.usualFund} is used.`);
  const periods = sheet.columns.map((column) => column.period);
  const table = tableLines(periods, planRows, context.inBudget ? context.periods : []);
  const lines = context.inBudget || table.length === 0 ? table : ['budget', ...table.map((line) => `  ${line}`)];
  return { rows: made.map((row) => row.pasted()), words: [...NATURES, 'total'], lines, notes };
}

function rowsCalled(labels: readonly string[]): string {
  return labels.length === 1 ? `The row ‘${labels[0]}’ names` : `${labels.length} rows name`;
}

class BudgetRow {
  private readonly label: string;
  private readonly word: string;
  private readonly fund: string;
  private readonly tags: string;
  private readonly note: string;
  private readonly figures: readonly string[];
  private readonly problems: string[] = [];

  constructor(
    private readonly sheet: Sheet,
    private readonly context: PasteContext,
    unit: MoneyUnit,
    private readonly row: SheetRow,
    choice: RowChoice,
    private readonly notes: string[],
    private readonly usual: string[],
  ) {
    // A column of notes says something besides; the only column there is says what the rows are.
    const noteAt = sheet.labels.length > 1 ? sheet.labels.findIndex(({ heading }) => NOTES.test(heading)) : -1;
    const labels = row.labels.filter((label, index) => index !== noteAt && label !== '');
    this.label = labels.join(' ');
    const line = LINE.exec(this.label);
    const words = row.labels.filter((label) => label !== '').join(' ');
    const nature = line?.[1] ?? sayingOf(words) ?? sayingOf(sheet.title) ?? 'revenue';
    const leftOut = choice.leftOut === true || row.sort === 'heading';
    this.word = leftOut ? '' : (choice.word ?? (row.sort === 'total' ? 'total' : nature));
    this.tags = line?.[3] ?? '';
    this.fund = this.word === '' || this.word === 'total' ? '' : (choice.fund ?? line?.[2] ?? this.fundOf(labels));
    const said = noteAt < 0 || row.sort === 'total' ? '' : (row.labels[noteAt] ?? '');
    this.note = [this.noteOf(labels, line !== null), said].filter(Boolean).join('. ');
    this.figures = sheet.columns.map((column, index) => {
      const counted = column.unit === undefined || column.unit === 'percent' ? unit : column.unit;
      const { text, problem } = asMoney(row.cells[index] ?? { type: 'blank' }, counted, context.symbol);
      if (problem !== undefined && !leftOut) this.problems.push(`${column.heading}: ${problem}, so the cell is left empty.`);
      return text;
    });
    if (row.sort === 'heading') notes.push(`Row ${row.number} (‘${this.label}’) has no figures and is left out.`);
    for (const problem of this.problems) notes.push(`Row ${row.number} (‘${this.label}’), ${problem}`);
  }

  pasted(): PastedRow {
    const { row, label, word, fund, figures, problems } = this;
    return { number: row.number, label, word, ...(fund === '' ? {} : { fund }), figures, problems };
  }

  /** One row; figures that were really spent, in columns of their own, become a row of outturn. */
  planRows(): PlanRow[] {
    const { word, fund, tags, note } = this;
    if (word === '') return [];
    const spent = (series: string | undefined): boolean => series === 'actual' && word !== 'total' && word !== 'outturn';
    const own = this.figuresWhere((series) => !spent(series));
    const outturn = this.figuresWhere(spent);
    const label = (first: string): string => [first, fund].filter(Boolean).join(' ') + tags;
    return [
      ...(own.size > 0 ? [{ label: label(word), figures: own, note }] : []),
      ...(outturn.size > 0 ? [{ label: label('outturn'), figures: outturn, note }] : []),
    ];
  }

  private figuresWhere(wanted: (series: string | undefined) => boolean): Map<string, string> {
    const found = new Map<string, string>();
    this.sheet.columns.forEach(({ period, series, heading }, index) => {
      if (!wanted(series)) return;
      const name = formatPeriod(period);
      if (found.has(name)) this.notes.push(`‘${heading}’ is left out: there is a column for ${name} before it.`);
      else found.set(name, this.figures[index] ?? '-');
    });
    return found;
  }

  private fundOf(labels: readonly string[]): string {
    const { funds, usualFund } = this.context;
    const named = [...labels, this.label].map((label) => meant(label, funds)).find((found) => found !== undefined);
    if (named) return named.name;
    if (usualFund !== undefined) {
      this.usual.push(this.label);
      return usualFund;
    }
    const name = nameFromTitle(this.label, 'Fund');
    this.notes.push(`No fund of the plan is meant by ‘${this.label}’: it is called ${name}, and still has to be declared.`);
    return name;
  }

  /** What the label says besides what the line is and its fund. */
  private noteOf(labels: readonly string[], isLine: boolean): string {
    if (isLine || this.word === '' || this.word === 'total') return '';
    const fund = this.context.funds.find(({ name }) => name === this.fund);
    const known = new Set([letters(this.fund), letters(fund?.title ?? ''), ...NATURES]);
    // A fund that is called after the row says what the row is.
    if (fund === undefined && this.fund !== this.context.usualFund) known.add(letters(this.label));
    return labels.filter((label) => !known.has(letters(label))).join(', ');
  }
}

function sayingOf(text: string): Nature | undefined {
  return SAYING.find(([pattern]) => pattern.test(text))?.[1];
}
