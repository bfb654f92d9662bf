import { nameFromTitle } from '@goldenthread/model';
import { cellQuoted, rowCalled } from '../cells/called.js';
import type { MoneyUnit } from '../cells/cells.js';
import { matchByLabel, normalisedWords } from '../cells/names.js';
import { NATURES, natureOf } from '../cells/natures.js';
import { notLines } from '../sheet/not-lines.js';
import type { MappedTable, PasteChoice, PasteContext, PastedRow, RowChoice } from '../sheet/pasted.js';
import type { Sheet, SheetRow } from '../sheet/table.js';
import { BudgetFigures } from './budget-figures.js';
import { type BudgetSums, budgetSums, naturesBySums } from './budget-sums.js';
import { type PlanRow, tableLines } from './plan-table.js';

/** Labels that say no more than that a row is a sum. */
const PLAIN_TOTAL = /^((grand |sub-?\s?)?totals?|cyfanswm|is-gyfanswm)?$/i;

/** A line as it stands in a plan: `revenue GeneralFund every year`. */
const LINE =
  /^(revenue|capital|growth|income|outturn|saving) (\p{Lu}[\p{L}\p{N}_.-]*)((?: once| every year| new| flexible use)*)$/u;

/** Rows of a budget, with `budget` above them where the cursor is not in one. */
export function asBudget(sheet: Sheet, context: PasteContext, unit: MoneyUnit, choice: PasteChoice): MappedTable {
  const { planRows, ...mapped } = budgetOf(sheet, context, unit, choice);
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
): Omit<MappedTable, 'lines'> & { readonly planRows: readonly PlanRow[] } {
  const usual: string[] = [];
  for (const note of sheet.natureNotes) sheet.ledger.note(note);
  const apart = notLines(sheet.rows);
  const groups = groupsOf(sheet.rows, apart);
  const bySums = naturesBySums(sheet, unit);
  const rows = sheet.rows.map(
    (row, index) =>
      new BudgetRow(sheet, context, row, choice.rows?.[row.number] ?? {}, usual, {
        why: apart.get(index),
        group: groups.get(index),
        sum: bySums.get(index),
      }),
  );
  const read = budgetSums(sheet, unit, rows, choice, context.symbol);
  const figures = new BudgetFigures(sheet, context.symbol, unit, read);
  const planRows = rows.flatMap((row, index) => row.planRows(figures, index, read));
  if (usual.length > 0 && context.usualFund !== undefined)
    sheet.ledger.note(`${rowsCalled(usual)} no fund of the plan: ${context.usualFund} is used.`);
  figures.note();
  return {
    planRows,
    rows: rows.map((row, index) => row.pasted(figures, index, read)),
    words: [...NATURES, 'total'],
    sums: read.shown,
    income: read.income,
  };
}

/**
 * What the rows of a budget stand under, by their index: the heading within the table that is above them, up to the next one or to
 * a sum. A heading is there for itself only where nothing stands under it.
 */
function groupsOf(rows: readonly SheetRow[], apart: ReadonlyMap<number, string>): ReadonlyMap<number, string> {
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

/** A row of the sheet as a line of a budget: what it is, its fund, and what its label says besides. */
class BudgetRow {
  readonly label: string;
  readonly word: string;
  private readonly tags: string;
  private readonly own: readonly string[];
  private readonly named: string | undefined;
  private readonly said: string;
  private fund: string | undefined;

  constructor(
    sheet: Sheet,
    private readonly context: PasteContext,
    readonly row: SheetRow,
    choice: RowChoice,
    private readonly usual: string[],
    {
      why: apart,
      group,
      sum,
    }: { readonly why: string | undefined; readonly group: string | undefined; readonly sum: string | undefined },
  ) {
    this.ledger = sheet.ledger;
    // A column of notes says something besides; the only column there is says what the rows are.
    const noteAt =
      sheet.labels.length > 1
        ? sheet.labels.findIndex(({ role, number }) => role === 'note' || (number > 1 && role === 'title'))
        : -1;
    const labels = row.labels.filter((label, index) => index !== noteAt && label !== '');
    this.label = labels.join(' ');
    const line = LINE.exec(this.label);
    const nature =
      line?.[1] ??
      natureAmong([row.labels.filter(Boolean).join(' '), sum, group, ...sheet.labels.map(({ heading }) => heading), sheet.title]);
    const why = choice.word === undefined ? apart : undefined;
    this.apart = why !== undefined;
    const leftOut = choice.leftOut === true || row.sort === 'heading' || why !== undefined;
    this.word = leftOut ? '' : (choice.word ?? (row.sort === 'total' ? 'total' : nature));
    this.turned = choice.turned === true;
    this.group = group;
    this.ofPlan = line !== null;
    this.tags = line?.[3] ?? '';
    this.own = labels;
    this.named = choice.fund ?? line?.[2];
    this.said = noteAt < 0 || row.sort === 'total' ? '' : (row.labels[noteAt] ?? '');
    this.account(choice, why);
  }

  private readonly ledger: Sheet['ledger'];
  private readonly group: string | undefined;
  readonly turned: boolean;
  readonly ofPlan: boolean;
  readonly apart: boolean;

  private account(choice: RowChoice, why: string | undefined): void {
    const { row, ledger } = this;
    const places = row.labelPlaces.filter((_, index) => row.labels[index] !== '');
    if (row.sort === 'heading' && this.group !== undefined) ledger.plan(...places);
    else if (row.sort === 'heading')
      ledger.leaveOut(`${rowCalled(row.number, this.label)} has no figures and is left out.`, ...places);
    else if (choice.leftOut) ledger.read(...places, ...row.places.flatMap((place) => place ?? []));
    else if (why !== undefined) ledger.leaveOut(why, ...places, ...row.places.flatMap((place) => place ?? []));
    else ledger.plan(...places);
  }

  pasted(figures: BudgetFigures, index: number, sums: BudgetSums): PastedRow {
    const { row, label } = this;
    const word = this.wordIn(index, sums);
    const fund = this.fundIn(word);
    const { texts, problems } = figures.of(row, index, word);
    return { number: row.number, label, word, ...(fund === '' ? {} : { fund }), figures: texts, problems };
  }

  /** One row; figures that were really spent, in columns of their own, become a row of outturn. */
  planRows(figures: BudgetFigures, index: number, sums: BudgetSums): PlanRow[] {
    const { tags, row } = this;
    const word = this.wordIn(index, sums);
    if (word === '') return [];
    const fund = this.fundIn(word);
    const { own, outturn, others, words } = figures.split(row, index, word);
    const note = [this.noteOf(word, fund), this.said, ...words].filter(Boolean).join('. ');
    const label = (first: string): string => [first, fund].filter(Boolean).join(' ') + tags;
    if (own.figures.size + outturn.figures.size + others.length === 0)
      this.ledger.leaveOut(
        `${rowCalled(row.number, this.label)} has no figures that can be used and is left out.`,
        ...row.labelPlaces,
      );
    return [
      ...(own.figures.size > 0 ? [{ label: label(word), ...own, note }] : []),
      ...(outturn.figures.size > 0 ? [{ label: label('outturn'), ...outturn, note }] : []),
      ...others.map((other) => ({
        label: label(other.nature),
        figures: other.figures,
        sources: other.sources,
        note: [note, other.note].filter(Boolean).join(', '),
      })),
    ];
  }

  /** What it becomes, after the sums were looked at; empty where it stays out. */
  private wordIn(index: number, { kept, totals }: BudgetSums): string {
    return this.word === '' || !kept.has(index) ? '' : totals.has(index) ? 'total' : this.word;
  }

  /** Its fund, worked out only where it stands in the plan: what it assumes is told. */
  private fundIn(word: string): string {
    if (word === '' || word === 'total') return '';
    this.fund ??= this.named ?? this.fundOf(this.own);
    return this.fund;
  }

  private fundOf(labels: readonly string[]): string {
    const { funds, usualFund } = this.context;
    const named = [...labels, this.label].map((label) => matchByLabel(label, funds)).find((found) => found !== undefined);
    if (named) return named.name;
    if (usualFund !== undefined) {
      this.usual.push(this.label);
      return usualFund;
    }
    const name = nameFromTitle(this.label, 'Fund');
    this.ledger.note(
      `No fund of the plan matches ${cellQuoted(this.label)}: it is called ${name}, and still has to be declared.`,
    );
    return name;
  }

  /** What the label says besides what the line is and its fund. */
  private noteOf(word: string, name: string): string {
    if (word === 'total') return PLAIN_TOTAL.test(this.label) ? '' : this.label;
    if (this.ofPlan) return '';
    const fund = this.context.funds.find((each) => each.name === name);
    const known = new Set([normalisedWords(name), normalisedWords(fund?.title ?? ''), ...NATURES]);
    // A fund that is called after the row says what the row is.
    if (fund === undefined && name !== this.context.usualFund) known.add(normalisedWords(this.label));
    const own = this.own.filter((label) => !known.has(normalisedWords(label))).join(', ');
    // What the heading above says is said of the row, unless it is no more than what the line is.
    const above = this.group === undefined || isNature(this.group, word) ? '' : this.group;
    return [above, own].filter(Boolean).join(': ');
  }
}

/** What a line is: by the first of these words that says it. */
function natureAmong(said: readonly (string | undefined)[]): string {
  return said.flatMap((words) => (words === undefined ? [] : (natureOf(words) ?? []))).at(0) ?? 'revenue';
}

/** Whether a heading within a table says nothing of its rows but what they are: Income, Savings, Expenditure. */
function isNature(heading: string, word: string): boolean {
  return /^(gross |net )?(expenditure|spending|costs?)$/i.test(heading) || normalisedWords(heading).replace(/s$/, '') === word;
}
