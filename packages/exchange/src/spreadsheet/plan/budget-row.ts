import { largest, nameFromTitle } from '@goldenthread/model';
import { cellQuoted, rowCalled } from '../cells/called.js';
import { matchByLabel, normalisedWords } from '../cells/names.js';
import { NATURES, natureOf } from '../cells/natures.js';
import type { PasteContext, PastedRow, RowChoice } from '../sheet/pasted.js';
import type { Sheet, SheetRow } from '../sheet/table.js';
import type { BudgetFigures } from './budget-figures.js';
import type { BudgetSums } from './budget-sums.js';
import type { Declarer } from './declarer.js';
import type { PlanRow } from './plan-table.js';

/** Labels that say no more than that a row is a sum. */
const PLAIN_TOTAL = /^((grand |sub-?\s?)?totals?|cyfanswm|is-gyfanswm)?$/i;

/** A line as it stands in a plan: `revenue GeneralFund every year`. */
const LINE =
  /^(revenue|capital|growth|income|outturn|saving) (\p{Lu}[\p{L}\p{N}_.-]*)((?: once| every year| new| flexible use)*)$/u;

/** What is known of a row of a budget from the rows around it, and of the table. */
interface BudgetSurroundings {
  /** Why it is no line, as a sentence; empty where it stands elsewhere in the plan. */
  readonly why: string | undefined;
  /** The heading within the table that it stands under. */
  readonly group: string | undefined;
  /** The label of the sum that adds it up, where that says what it is. */
  readonly sum: string | undefined;
  /** The rows that name no fund, by their labels: those that the usual one is used for. */
  readonly usual: string[];
  readonly declarer: Declarer;
  /** The fund of the whole table, where its title names one. */
  readonly account: string | undefined;
}

/** A row of the sheet as a line of a budget: what it is, its fund, and what its label says besides. */
export class BudgetRow {
  readonly label: string;
  readonly word: string;
  private readonly tags: string;
  private readonly behind: readonly string[];
  private readonly own: readonly string[];
  private readonly named: string | undefined;
  private readonly said: string;
  private fund: string | undefined;
  /** Set where its fund is called after it. */
  private namesFund = false;

  constructor(
    sheet: Sheet,
    private readonly context: PasteContext,
    readonly row: SheetRow,
    choice: RowChoice,
    private readonly around: BudgetSurroundings,
  ) {
    const { why: apart, group, sum } = around;
    this.ledger = sheet.ledger;
    // A column of notes says something besides; the only column there is says what the rows are.
    const noteAt =
      sheet.labels.length > 1
        ? sheet.labels.findIndex(({ role, number }) => role === 'note' || (number > 1 && role === 'title'))
        : -1;
    const fundAt = sheet.labels.findIndex(({ role }) => role === 'fund');
    const last = largest([0, ...sheet.columns.map(({ number }) => number)]);
    // What stands behind the figures is no part of the label: it says something under its own heading.
    const isBehind = (index: number): boolean =>
      index !== fundAt && index !== noteAt && (sheet.labels[index]?.number ?? 0) > last;
    const labels = row.labels.filter((label, index) => index !== noteAt && index !== fundAt && !isBehind(index) && label !== '');
    this.behind = row.labels.flatMap((label, index) =>
      !isBehind(index) || label === '' ? [] : [[sheet.labels[index]?.heading, label].filter(Boolean).join(': ')],
    );
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
    this.named = choice.fund ?? line?.[2] ?? this.fundNamed(row.labels[fundAt] ?? '');
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
    // It stands elsewhere in the plan.
    if (why === '') return;
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
    const note = [this.noteOf(word, fund), this.said, ...(word === 'total' ? [] : this.behind), ...words]
      .filter(Boolean)
      .join('. ');
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

  /** Its fund, worked out only where it stands in the plan: what it assumes is reported. */
  private fundIn(word: string): string {
    if (word === '' || word === 'total') return '';
    this.fund ??= this.named ?? this.fundOf(this.own);
    return this.fund;
  }

  /** The fund that a column of its own names; what the plan lacks is declared where that may be. */
  private fundNamed(text: string): string | undefined {
    if (text === '' || this.word === '' || this.word === 'total') return undefined;
    const declared = this.around.declarer.fund(text, this.word === 'capital' ? 'capital' : 'revenue', this.row.number);
    if (declared !== undefined) return declared;
    const name = nameFromTitle(text, 'Fund');
    this.ledger.note(`No fund of the plan matches ${cellQuoted(text)}: it is called ${name}, and still has to be declared.`);
    return name;
  }

  private fundOf(labels: readonly string[]): string {
    const { funds, usualFund } = this.context;
    const named = [...labels, this.label].map((label) => matchByLabel(label, funds)).find((found) => found !== undefined);
    if (named) return named.name;
    if (this.around.account !== undefined) return this.around.account;
    if (usualFund !== undefined) {
      this.around.usual.push(this.label);
      return usualFund;
    }
    const name = nameFromTitle(this.label, 'Fund');
    this.namesFund = true;
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
    if (this.namesFund) known.add(normalisedWords(this.label));
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
