import {
  type FigureFlag,
  formatPeriod,
  openingOf,
  type Period,
  READINGS,
  type RowTraits,
  rowsWith,
  withoutFlag,
} from '@goldenthread/model';
import { rowCalled } from '../cells/called.js';
import type { MoneyUnit } from '../cells/cells.js';
import { asCount, asFigure, asMoney, type PlanValue } from '../cells/figures.js';
import { flagOf, wordsOfMark } from '../cells/marks.js';
import { normalisedWords } from '../cells/names.js';
import type { MappedTable, PasteChoice, PasteContext, PastedRow } from '../sheet/pasted.js';
import type { FigureColumn, Sheet, SheetRow } from '../sheet/table.js';
import { askSeries, NONE_OPEN, notOver } from './not-over.js';
import { type PlanRow, type SourceCell, tableLines } from './plan-table.js';

/** The words in a plan of the rows for which something holds. */
const words = (test: (row: RowTraits) => boolean): string[] => [...rowsWith(test)].map(openingOf);

/** Rows of a measure; the others are of money, or count posts. */
const OF_MEASURE: ReadonlySet<string> = new Set(READINGS);
const COUNTS: ReadonlySet<string> = new Set(words(({ counts }) => counts === 'people'));

/** The row that is meant where a table has one only, or says nothing: the first of these that may stand here. */
const USUAL = words(({ usual }) => usual === true);

/** Rows of figures of the element that the cursor is in: a measure's, a fund's, a saving's… */
export function asRows(sheet: Sheet, context: PasteContext, unit: MoneyUnit, choice: PasteChoice): MappedTable {
  const read = sheet.rows.map((row) => readRow(sheet, context, unit, row, choice));
  const planRows = read.flatMap(({ plan }) => plan);
  const lines = tableLines(
    sheet.columns.map((column) => column.period),
    planRows,
    context.periods,
  );
  return { rows: read.map(({ pasted }) => pasted), words: context.rowWords, lines };
}

function readRow(
  sheet: Sheet,
  context: PasteContext,
  unit: MoneyUnit,
  row: SheetRow,
  choice: PasteChoice,
): { readonly pasted: PastedRow; readonly plan: readonly PlanRow[] } {
  const { rowWords, symbol, countsMoney } = context;
  const label = row.labels.filter(Boolean).join(' ');
  const chosen = choice.rows?.[row.number];
  const bySeries = sheet.columns.some(({ series }) => series !== undefined && rowWords.includes(series));
  const lone = sheet.rows.filter((each) => each.sort === 'figures').length === 1;
  const own = wordOf(label, rowWords) ?? (lone || bySeries ? USUAL.find((word) => rowWords.includes(word)) : undefined);
  const word = chosen?.leftOut || row.sort === 'heading' ? '' : (chosen?.word ?? own ?? '');
  const problems: string[] = [];
  // Where nothing but habit says that figures are actual ones, those of a year to come are not.
  const assumed = word === 'actual' && chosen?.word === undefined && wordOf(label, rowWords) === undefined;
  const open = assumed ? notOver(sheet, context) : NONE_OPEN;
  const figures = sheet.columns.map((column, index): string => {
    if (open.has(column)) {
      if (row.cells[index]?.type !== 'blank') askSeries(sheet, context, column, row.places[index]);
      return '-';
    }
    const { text, problem } = inPlan(
      word,
      countsMoney ? { ...column, unit: column.unit ?? unit } : column,
      row,
      index,
      unit,
      symbol,
      flagOf(row.cells[index], sheet.marks),
    );
    const place = row.places[index];
    if (word !== '' && place && problem === undefined) sheet.ledger.plan(place);
    if (problem !== undefined && word !== '') {
      const told = `${column.heading}: ${problem}, so the cell is left empty.`;
      problems.push(told);
      sheet.ledger.leaveOut(`${rowCalled(row.number, label)}, ${told}`, ...(place ? [place] : []));
    }
    return text;
  });
  const places = [...row.labelPlaces, ...row.places.flatMap((place) => place ?? [])];
  if (word !== '') sheet.ledger.plan(...row.labelPlaces);
  else if (chosen?.leftOut) sheet.ledger.read(...places);
  else
    sheet.ledger.leaveOut(
      `${rowCalled(row.number, label)} is left out: it does not say which of these it is: ${rowWords.join(', ')}.`,
      ...places,
    );
  const marked = row.cells.flatMap((cell, index) =>
    withoutFlag(figures[index] ?? '').flag
      ? []
      : wordsOfMark(cell, formatPeriod(sheet.columns[index]?.period as Period), sheet.marks),
  );
  const bare =
    word !== '' && normalisedWords(label) !== normalisedWords(word) && wordOf(label, rowWords) === undefined ? label : '';
  const said = [bare, ...marked].filter(Boolean).join('. ');
  const plan = word === '' ? [] : seriesRows(sheet.columns, figures, word, chosen?.word !== undefined, said, rowWords);
  return { pasted: { number: row.number, label, word, figures, problems }, plan };
}

/** The word of a row that a label means: it is it, begins with it, or holds it. */
export function wordOf(label: string, words: readonly string[]): string | undefined {
  const said = ` ${normalisedWords(label)} `;
  const forms = (word: string): string[] => [` ${word} `, ` ${word}s `];
  const longest = [...words].sort((a, b) => b.length - a.length);
  return longest.find((word) => forms(word).some((form) => said.includes(form)));
}

/** The rows of a plan that one row of a table makes: columns of several series (target, actual) make one row each. */
export function seriesRows(
  columns: readonly FigureColumn[],
  figures: readonly string[],
  word: string,
  chosen: boolean,
  note: string,
  words: readonly string[],
  sources: readonly (SourceCell | undefined)[] = [],
): PlanRow[] {
  const rows = new Map<string, Map<string, string>>();
  const cells = new Map<string, Map<string, SourceCell>>();
  columns.forEach(({ period, series }, index) => {
    const label = !chosen && series !== undefined && words.includes(series) ? series : word;
    const row = rows.get(label) ?? new Map<string, string>();
    rows.set(label, row);
    const name = formatPeriod(period);
    if (row.has(name)) return;
    row.set(name, figures[index] ?? '-');
    const source = sources[index];
    if (source) cells.set(label, (cells.get(label) ?? new Map<string, SourceCell>()).set(name, source));
  });
  // A series that has no figure at all says nothing.
  return [...rows]
    .filter(([, row]) => rows.size === 1 || [...row.values()].some((figure) => figure !== '-'))
    .map(([label, row], index) => ({
      label,
      figures: row,
      sources: cells.get(label),
      note: index === 0 ? note : '',
    }));
}

function inPlan(
  word: string,
  column: FigureColumn,
  row: SheetRow,
  index: number,
  unit: MoneyUnit,
  symbol: string,
  flag?: FigureFlag,
): PlanValue {
  const cell = row.cells[index] ?? { type: 'blank' };
  if (COUNTS.has(word)) return asCount(cell);
  if (OF_MEASURE.has(word) || word === '') return asFigure(cell, column.unit, symbol, flag);
  return asMoney(cell, column.unit === undefined || column.unit === 'percent' ? unit : column.unit, symbol);
}
