import { addAll, formatPeriod, listed } from '@goldenthread/model';
import { columnCalled, rowCalled } from '../cells/called.js';
import type { Place } from '../cells/cell-account.js';
import type { Cell, MoneyUnit } from '../cells/cells.js';
import { asMoney } from '../cells/figures.js';
import { wordsOfMark } from '../cells/marks.js';
import type { FigureColumn, Sheet, SheetRow } from '../sheet/table.js';
import { rivalsOf } from './budget-columns.js';
import { unitOf } from './budget-lines.js';
import type { BudgetSums } from './budget-sums.js';
import type { SourceCell } from './plan-table.js';

/** The figures of a line: by the period as written, those planned apart from those really spent; and what stands beside them. */
export interface SplitFigures {
  readonly own: FiguresOf;
  readonly outturn: FiguresOf;
  /** Those of columns that hold another line of the same year, each with what that is. */
  readonly others: readonly OtherLine[];
  readonly words: readonly string[];
}

/** Figures by the period as written, and where each comes from. */
interface FiguresOf {
  readonly figures: Map<string, string>;
  readonly sources: Map<string, SourceCell>;
}

/** A line of its own that a column of a row is. */
interface OtherLine extends FiguresOf {
  readonly nature: string;
  /** The heading of the column where its nature alone does not tell it from another one. */
  readonly note: string;
}

/** The figures of a budget as they will stand, with their signs settled; every cell is accounted for. */
export class BudgetFigures {
  private readonly made = new Map<number, { readonly texts: readonly string[]; readonly problems: readonly string[] }>();
  private rounded = 0;
  private readonly rivals: ReturnType<typeof rivalsOf>;

  constructor(
    private readonly sheet: Sheet,
    private readonly symbol: string,
    private readonly unit: MoneyUnit,
    private readonly sums: BudgetSums,
  ) {
    this.rivals = rivalsOf(sheet, unit);
  }

  /** The figures of a row, in the order of the columns, and what of them was not understood. */
  of(row: SheetRow, index: number, word: string): { readonly texts: readonly string[]; readonly problems: readonly string[] } {
    const there = this.made.get(index);
    if (there) return there;
    const problems: string[] = [];
    const turned = this.sums.turned(index);
    const texts = this.sheet.columns.map((column, at) => {
      const cell = row.cells[at] ?? { type: 'blank' };
      const { text, problem, rounded } = asMoney(
        (column.nature?.turned ?? turned) ? negated(cell) : cell,
        unitOf(column, this.unit),
        this.symbol,
      );
      if (rounded && word !== '') this.rounded++;
      const place = row.places[at];
      if (word === '') return text;
      if (problem === undefined && place) this.sheet.ledger.plan(place);
      if (problem !== undefined) {
        const told = `${column.heading}: ${problem}, so the cell is left empty.`;
        problems.push(told);
        this.sheet.ledger.leaveOut(
          `${rowCalled(row.number, row.labels.filter(Boolean).join(' '))}, ${told}`,
          ...(place ? [place] : []),
        );
      }
      return text;
    });
    const made = { texts, problems };
    this.made.set(index, made);
    return made;
  }

  split(row: SheetRow, index: number, word: string): SplitFigures {
    const { texts } = this.of(row, index, word);
    const [own, outturn] = [noFigures(), noFigures()];
    const others: OtherLine[] = [];
    const words: string[] = [];
    const { columns, marks, ledger } = this.sheet;
    const planned = new Set(columns.filter(({ series }) => series === undefined).map(({ period }) => formatPeriod(period)));
    columns.forEach((column, at) => {
      const { period, series, heading, nature } = column;
      const name = formatPeriod(period);
      const text = texts[at] ?? '-';
      const cell = row.cells[at];
      if (nature && (nature.word === 'net') !== (word === 'total')) {
        this.leaveToSums(row, at, heading, word);
        return;
      }
      if (this.leaveOutRival(column, cell?.type === 'blank' ? undefined : row.places[at])) return;
      addAll(words, wordsOfMark(cell, name, marks));
      // A forecast beside a budget of the same year is never a second budget.
      if (series === 'forecast' && planned.has(name)) {
        if (text !== '-') words.push(`Forecast ${name}: ${text}`);
        ledger.note(`${columnCalled(heading)} is kept as words beside each row: a budget of ${name} is there already.`);
        return;
      }
      if (nature && nature.word !== 'net' && (nature.word !== 'revenue' || own.figures.has(name))) {
        const note = nature.word === 'revenue' ? heading : '';
        const line: OtherLine = { ...noFigures(), nature: nature.word, note };
        this.put(line, name, text, row, index, at);
        if (text !== '-') others.push(line);
        return;
      }
      // A total is of what is planned, and what was really spent adds to none.
      if (series === 'actual' && word === 'total') {
        this.leaveToSums(row, at, heading, word);
        return;
      }
      const figures = series === 'actual' && word !== 'outturn' ? outturn : own;
      if (!figures.figures.has(name)) this.put(figures, name, text, row, index, at);
      else {
        const places = row.places[at];
        ledger.leaveOut(
          `${columnCalled(heading, places?.column)} is left out: there is a column for ${name} before it.`,
          ...(places ? [places] : []),
        );
      }
    });
    return { own, outturn, others, words };
  }

  /** Leaves out what is not the budget of a year of several columns, and asks which is where nobody can tell. */
  private leaveOutRival(column: FigureColumn, place: Place | undefined): boolean {
    const { ledger } = this.sheet;
    const year = formatPeriod(column.period);
    const rivals = this.rivals.get(year);
    const isOfThem = rivals?.columns.includes(column) === true || (column.series === 'forecast' && rivals?.budget === undefined);
    if (!rivals || !isOfThem || rivals.budget === column) return false;
    if (!place) return true;
    const all = listed(rivals.columns.map(columnQuoted));
    if (rivals.budget) {
      const why = rivals.budget.chosen ? 'was chosen as' : 'is what the variances are counted against, so it is';
      ledger.leaveOut(
        `${columnCalled(column.heading, place.column)} is left out: ${columnQuoted(rivals.budget)} ${why} the budget of ${year}.`,
        place,
      );
      return true;
    }
    ledger.leaveOut(
      `${all} are ${rivals.columns.length === 2 ? 'both' : 'all'} of ${year}, and nothing says which is the budget. They are left out until you choose.`,
      place,
    );
    ledger.ask(`Which of these is the budget of ${year}: ${all}?`);
    return true;
  }

  private put({ figures, sources }: FiguresOf, name: string, text: string, row: SheetRow, index: number, at: number): void {
    figures.set(name, text);
    const [place, cell, column] = [row.places[at], row.cells[at], this.sheet.columns[at]];
    if (!place || !column) return;
    const unit = (cell?.type === 'figure' ? cell.unit : undefined) ?? unitOf(column, this.unit);
    sources.set(name, { ...place, unit, turned: column.nature?.turned ?? this.sums.turned(index) });
  }

  /** What the lines come to needs no line; a total states what they come to, and not each of them. */
  private leaveToSums(row: SheetRow, at: number, heading: string, word: string): void {
    const place = row.places[at];
    const what = word === 'total' ? `Row ${row.number}, ‘${heading}’,` : `${columnCalled(heading)}`;
    if (place && row.cells[at]?.type === 'figure')
      this.sheet.ledger.leaveOut(`${what} is left out: the plan adds up by itself.`, place);
  }

  /** Says how many figures were rounded to the penny. */
  note(): void {
    if (this.rounded === 0) return;
    const figures = this.rounded === 1 ? 'One figure was' : `${this.rounded} figures were`;
    this.sheet.ledger.note(`${figures} finer than a penny, and rounded to the penny.`);
  }
}

function columnQuoted({ heading, number }: FigureColumn): string {
  return heading === '' ? `column ${number}` : `‘${heading}’`;
}

const noFigures = (): FiguresOf => ({ figures: new Map(), sources: new Map() });

/** A cell with the other sign. */
export function negated(cell: Cell): Cell {
  if (cell.type !== 'figure' || /^-?0*(?:\.0*)?$/.test(cell.digits)) return cell;
  return { ...cell, digits: cell.digits.startsWith('-') ? cell.digits.slice(1) : `-${cell.digits}` };
}
