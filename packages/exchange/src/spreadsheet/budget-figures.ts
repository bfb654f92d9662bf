import { addAll, formatPeriod } from '@goldenthread/model';
import { type BudgetSums, unitOf } from './budget-sums.js';
import type { Cell, MoneyUnit } from './cells.js';
import { asMoney } from './figures.js';
import { wordsOfMark } from './marks.js';
import type { Sheet, SheetRow } from './table.js';

/** The figures of a line: by the period as written, those planned apart from those really spent; and what stands beside them. */
export interface SplitFigures {
  readonly own: ReadonlyMap<string, string>;
  readonly outturn: ReadonlyMap<string, string>;
  readonly words: readonly string[];
}

/** The figures of a budget as they will stand, with their signs settled; every cell is accounted for. */
export class BudgetFigures {
  private readonly made = new Map<number, { readonly texts: readonly string[]; readonly problems: readonly string[] }>();
  private rounded = 0;

  constructor(
    private readonly sheet: Sheet,
    private readonly symbol: string,
    private readonly unit: MoneyUnit,
    private readonly sums: BudgetSums,
  ) {}

  /** The figures of a row, in the order of the columns, and what of them was not understood. */
  of(row: SheetRow, index: number, word: string): { readonly texts: readonly string[]; readonly problems: readonly string[] } {
    const there = this.made.get(index);
    if (there) return there;
    const problems: string[] = [];
    const turned = this.sums.turned(index);
    const texts = this.sheet.columns.map((column, at) => {
      const cell = row.cells[at] ?? { type: 'blank' };
      const { text, problem, rounded } = asMoney(turned ? negated(cell) : cell, unitOf(column, this.unit), this.symbol);
      if (rounded && word !== '') this.rounded++;
      const place = row.places[at];
      if (word === '') return text;
      if (problem === undefined && place) this.sheet.ledger.plan(place);
      if (problem !== undefined) {
        const told = `${column.heading}: ${problem}, so the cell is left empty.`;
        problems.push(told);
        this.sheet.ledger.leaveOut(
          `Row ${row.number} (‘${row.labels.filter(Boolean).join(' ')}’), ${told}`,
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
    const [own, outturn] = [new Map<string, string>(), new Map<string, string>()];
    const words: string[] = [];
    const { columns, marks, ledger } = this.sheet;
    const planned = new Set(columns.filter(({ series }) => series === undefined).map(({ period }) => formatPeriod(period)));
    columns.forEach(({ period, series, heading }, at) => {
      const name = formatPeriod(period);
      const text = texts[at] ?? '-';
      const cell = row.cells[at];
      addAll(words, wordsOfMark(cell, name, marks));
      // A forecast beside a budget of the same year is never a second budget.
      if (series === 'forecast' && planned.has(name)) {
        if (text !== '-') words.push(`Forecast ${name}: ${text}`);
        ledger.note(`The column ‘${heading}’ is kept as words beside each row: a budget of ${name} is there already.`);
        return;
      }
      const figures = series === 'actual' && word !== 'total' && word !== 'outturn' ? outturn : own;
      if (!figures.has(name)) figures.set(name, text);
      else {
        const places = row.places[at];
        ledger.leaveOut(`‘${heading}’ is left out: there is a column for ${name} before it.`, ...(places ? [places] : []));
      }
    });
    return { own, outturn, words };
  }

  /** Says how many figures were rounded to the penny. */
  note(): void {
    if (this.rounded === 0) return;
    const figures = this.rounded === 1 ? 'One figure was' : `${this.rounded} figures were`;
    this.sheet.ledger.note(`${figures} finer than a penny, and rounded to the penny.`);
  }
}

/** A cell with the other sign. */
export function negated(cell: Cell): Cell {
  if (cell.type !== 'figure' || /^-?0*(?:\.0*)?$/.test(cell.digits)) return cell;
  return { ...cell, digits: cell.digits.startsWith('-') ? cell.digits.slice(1) : `-${cell.digits}` };
}
