import { addAll, formatPeriod, READINGS } from '@goldenthread/model';
import { columnCalled, rowCalled } from '../cells/called.js';
import { cleanText, type MoneyUnit, withoutMark } from '../cells/cells.js';
import { betterIn, frequencyIn } from '../cells/definitions.js';
import { asFigure } from '../cells/figures.js';
import { flagOf, meaningOf, wordsOfMark } from '../cells/marks.js';
import { matchByLabel, normalisedWords } from '../cells/names.js';
import { countedIn, unitIn } from '../cells/units.js';
import { Labels } from '../sheet/labels.js';
import type { MappedTable, PasteChoice, PasteContext, PastedRow } from '../sheet/pasted.js';
import { NOT_TITLES, type Role } from '../sheet/roles.js';
import type { FigureColumn, Sheet, SheetRow } from '../sheet/table.js';
import { seriesRows, wordOf } from './as-rows.js';
import { addBenchmarkRow, addBenchmarks } from './benchmarks.js';
import { Declarer } from './declarer.js';
import { linesOf, newEntry, type PlanEntry } from './entries.js';
import { bareUnit, finished, type MeasureDraft } from './measure-draft.js';
import { type MeasureName, measureNames } from './measure-names.js';
import { addStatus, statusOfAll, tolerance } from './measure-status.js';
import { totalInWords } from './measure-totals.js';
import { askSeries, isEstimate, NONE_OPEN, notOver } from './not-over.js';
import type { SourceCell } from './plan-table.js';

const WORDS: readonly string[] = READINGS;

/** What is kept in words for readers, as a plan has no clause for it that the table alone could fill. */
const KEPT: ReadonlySet<Role> = new Set<Role>([
  'from',
  'priority',
  'group',
  'portfolio',
  'kind',
  'outcome',
  'supportingOutcome',
  'project',
  'note',
  'fund',
]);

/** Whole measures: one for each row, or for the rows of one title (its target, its actual…). */
export function asMeasures(sheet: Sheet, context: PasteContext, _unit: MoneyUnit, choice: PasteChoice): MappedTable {
  const { entries, rows } = measuresOf(sheet, context, choice);
  return { rows, words: WORDS, lines: linesOf(entries) };
}

/** The measures of a table, and the people whom they need. */
export function measuresOf(
  sheet: Sheet,
  context: PasteContext,
  choice: PasteChoice,
): { entries: PlanEntry[]; rows: PastedRow[] } {
  const table = new MeasureTable(sheet, context, choice);
  const rows = sheet.rows.map((row) => table.read(row));
  return { entries: [...table.added, ...table.measures], rows };
}

/** Reads the measures of a table row by row. */
export class MeasureTable {
  private readonly drafts = new Map<string, MeasureDraft>();
  private readonly declarer: Declarer;
  private readonly names: ReadonlyMap<SheetRow, MeasureName>;

  constructor(
    private readonly sheet: Sheet,
    private readonly context: PasteContext,
    private readonly choice: PasteChoice,
    declarer?: Declarer,
  ) {
    this.declarer = declarer ?? new Declarer(context, sheet.ledger, context.declares === true);
    this.names = measureNames(sheet);
  }

  /** The measures that were read, each with its unit. */
  get measures(): PlanEntry[] {
    return [...this.drafts.values()].map(finished);
  }

  get added(): readonly PlanEntry[] {
    return this.declarer.added;
  }

  /** Reads the measure of a row; `labels` where something of it was taken already. */
  read(row: SheetRow, labels = new Labels(this.sheet, row)): PastedRow {
    const { sheet, choice } = this;
    const { mark } = withoutMark(cleanText(this.takeTitle(labels)));
    const name = this.names.get(row);
    const title = { text: name?.title ?? '', mark };
    const chosen = choice.rows?.[row.number];
    const called = row.labels.filter(Boolean).join(' ');
    const isTotal = row.sort === 'total' && row.labels.some((label) => /^(grand |sub-?)?totals?$/i.test(label));
    const leftOut = chosen?.leftOut === true || row.sort === 'heading' || isTotal || title.text === '';
    if (leftOut || name?.leftOut !== undefined) {
      this.leaveOut(row, called, isTotal, chosen?.leftOut === true, name?.leftOut);
      return { number: row.number, label: called, word: '', figures: this.figures(row, '', undefined).figures, problems: [] };
    }
    const key = this.keyOf(title.text, labels);
    const draft = this.drafts.get(key) ?? this.start(key, title, labels, row);
    const others = this.comparatorsOf(row, name);
    if (others !== undefined) return this.readBenchmark(row, title.text, draft, others);
    const series = chosen?.word ?? wordOf(labels.take('series'), WORDS);
    const open = series === undefined ? notOver(sheet, this.context) : NONE_OPEN;
    if (
      series === undefined &&
      sheet.columns.some((column) => column.series === undefined && !isEstimate(column.heading) && !open.has(column))
    )
      sheet.ledger.note('The table does not say whether its figures are targets or actual figures: they are read as actual.');
    const { figures, problems, words, sources } = this.figures(row, title.text, draft, open);
    const said = [...words, ...this.ofPeriods(labels, draft)].join('. ');
    const read = sheet.columns.flatMap((column, at) => (open.has(column) ? [] : [at]));
    const columns = read.flatMap((at): FigureColumn[] => {
      const column = sheet.columns[at];
      if (!column) return [];
      return column.series === undefined && isEstimate(column.heading) ? [{ ...column, series: 'forecast' }] : [column];
    });
    const texts = read.map((at) => figures[at] ?? '-');
    addAll(
      draft.entry.periods,
      columns.map(({ period }) => period),
    );
    const from = read.map((at) => sources[at]);
    addAll(draft.entry.rows, seriesRows(columns, texts, series ?? 'actual', chosen?.word !== undefined, said, WORDS, from));
    addAll(draft.figures, figures);
    addBenchmarks(sheet, row, draft.entry, this.declarer, { symbol: this.context.symbol, unit: bareUnit(draft) });
    this.keepRest(labels, draft, title.text);
    return { number: row.number, label: title.text, word: series ?? 'actual', figures, problems };
  }

  /** The name of those whom a row is of; undefined where it is the council's own, or where the plan cannot name them. */
  private comparatorsOf(row: SheetRow, name: MeasureName | undefined): string | undefined {
    return name?.comparators && this.declarer.element(name.comparators, ['comparators'], row.number);
  }

  private readBenchmark(row: SheetRow, title: string, draft: MeasureDraft, others: string): PastedRow {
    const { figures, problems, sources } = this.figures(row, title, draft);
    addBenchmarkRow(this.sheet, row, others, draft.entry, figures, sources);
    this.sheet.ledger.plan(...row.labelPlaces);
    return { number: row.number, label: title, word: 'benchmark', figures, problems };
  }

  /** The name of the measure of a title and a code, as it was read. */
  nameOf(title: string, code: string): string | undefined {
    return this.drafts.get(normalisedWords(`${title} ${code}`.trim()) || title)?.entry.name;
  }

  /** What names the measure of a row, in its own words. */
  private takeTitle(labels: Labels): string {
    for (const role of ['measure', 'title'] as const) if (labels.has(role)) return labels.take(role);
    // Where nothing but a service or a ward stands beside the figures, they are of that.
    return labels.first(NOT_TITLES) || labels.first(new Set());
  }

  private keyOf(title: string, labels: Labels): string {
    return normalisedWords(`${title} ${labels.peek('code')}`.trim()) || title;
  }

  private leaveOut(row: SheetRow, called: string, isTotal: boolean, chosen: boolean, why: string | undefined): void {
    const places = [...row.labelPlaces, ...row.places.flatMap((place) => place ?? [])];
    const plain = isTotal ? totalInWords(this.sheet, row) : row.sort === 'heading' ? 'has no figures' : 'names no measure';
    if (chosen) this.sheet.ledger.read(...places);
    else this.sheet.ledger.leaveOut(`${rowCalled(row.number, called)} ${why ?? `${plain} and is left out.`}`, ...places);
  }

  private start(
    key: string,
    { text, mark }: { readonly text: string; readonly mark: string },
    labels: Labels,
    row: SheetRow,
  ): MeasureDraft {
    const entry = newEntry('measure', this.declarer.nameFor(text, 'measure', labels.peek('code')), text, row.number);
    const { clauses } = entry;
    const code = labels.take('code');
    if (code !== '') clauses.push(`code: ${code}`);
    const unit = unitIn(labels.take('unit') || countedIn(this.sheet), text);
    if (unit.clause !== '') clauses.push(unit.clause);
    const better = betterIn(labels.take('better'));
    if (better !== '') clauses.push(`better ${better}`);
    const reported = frequencyIn(labels.take('reported'));
    if (reported !== '') clauses.push(`reported ${reported}`);
    this.owner(labels, entry);
    const source = labels.take('source');
    if (source !== '') clauses.push(`source: ${source}`);
    if (mark !== '') entry.words.push(`Note ${mark}${meaningSuffix(meaningOf(mark, this.sheet.marks))}`);
    const draft = { entry, unit, figures: [] };
    this.drafts.set(key, draft);
    return draft;
  }

  private owner(labels: Labels, entry: PlanEntry): void {
    const text = labels.peek('owner');
    if (text === '') return;
    if (this.context.declares) {
      const owners = this.declarer.parties(labels.take('owner'), entry.row);
      if (owners.length > 0) entry.clauses.push(`owner ${owners.join(', ')}`);
      return;
    }
    const owner = matchByLabel(text, this.context.owners);
    if (owner) {
      labels.take('owner');
      entry.clauses.push(`owner ${owner.name}`);
      return;
    }
    for (const rest of labels.rest())
      if (rest.role === 'owner') {
        rest.use();
        this.sheet.ledger.leaveOut(
          `Nobody in the plan is called ‘${text}’: the owner of ‘${entry.title}’ is left out.`,
          ...(rest.place ? [rest.place] : []),
        );
      }
  }

  /** The figures of a row; what stands in the place of one, and what is marked, is kept in words. */
  private figures(
    row: SheetRow,
    title: string,
    draft: MeasureDraft | undefined,
    open = NONE_OPEN,
  ): { figures: string[]; problems: string[]; words: string[]; sources: (SourceCell | undefined)[] } {
    const { sheet, context } = this;
    const problems: string[] = [];
    const words: string[] = [];
    const sources: (SourceCell | undefined)[] = [];
    const figures = sheet.columns.map((column, index) => {
      const cell = row.cells[index] ?? { type: 'blank' as const };
      if (open.has(column)) {
        sources.push(undefined);
        if (cell.type !== 'blank') askSeries(sheet, this.context, column, row.places[index]);
        return '-';
      }
      const unit = column.unit ?? bareUnit(draft);
      const flag = flagOf(cell, sheet.marks) ?? (cell.type === 'figure' && column.series !== 'target' ? column.flag : undefined);
      const { text, problem } = asFigure(cell, unit, context.symbol, flag);
      const place = row.places[index];
      sources.push(place && { ...place, unit: cell.type === 'figure' ? (cell.unit ?? unit) : unit, turned: false });
      const period = formatPeriod(column.period);
      if (draft === undefined) return text;
      if (!flag) addAll(words, wordsOfMark(cell, period, sheet.marks));
      if (cell.type === 'words' && !flag)
        words.push(`${period}: ${cell.text}${meaningSuffix(meaningOf(cell.text, sheet.marks))}`);
      if (problem === undefined && place) sheet.ledger.plan(place);
      if (problem !== undefined) {
        const told = `${column.heading}: ${problem}, so the cell is left empty.`;
        problems.push(told);
        sheet.ledger.leaveOut(`${rowCalled(row.number, title)}, ${told}`, ...(place ? [place] : []));
      }
      return text;
    });
    return { figures, problems, words, sources };
  }

  /** What is said of single periods: a status and a tolerance become clauses, everything else words beside the figures. */
  private ofPeriods(labels: Labels, { entry }: MeasureDraft): string[] {
    return labels.ofPeriods().flatMap(({ period, role, text, place }) => {
      this.sheet.ledger.plan(place);
      const when = formatPeriod(period);
      if (role === 'status' && addStatus(text, when, entry)) return [];
      if (role === 'tolerance') return tolerance(text, entry);
      if (role === 'flag') return [`${when} ${text}${meaningSuffix(meaningOf(text, this.sheet.marks))}`];
      return [`${when}: ${text}`];
    });
  }

  private keepRest(labels: Labels, { entry }: MeasureDraft, title: string): void {
    for (const rest of labels.rest()) {
      const { heading, role, text, place } = rest;
      if (role === 'tolerance') {
        rest.use();
        for (const words of tolerance(text, entry)) entry.words.push(words);
      } else if (role === 'status' && statusOfAll(this.sheet, text, entry)) {
        rest.use();
      } else if (role === 'status') {
        this.sheet.ledger.leaveOut(
          `${columnCalled(heading, place?.column)} is left out: it does not say which quarter or year it is of.`,
          ...(place ? [place] : []),
        );
      } else if (role !== undefined && (KEPT.has(role) || role === 'owner')) {
        rest.use();
        const words = `${heading}: ${text}`;
        if (!entry.words.includes(words)) entry.words.push(words);
      } else if (
        role !== 'code' &&
        role !== 'unit' &&
        role !== 'better' &&
        role !== 'source' &&
        role !== 'reported' &&
        role !== 'series' &&
        text !== title
      ) {
        this.sheet.ledger.leaveOut(
          `${columnCalled(heading, place?.column)} is left out: a measure has no such thing.`,
          ...(place ? [place] : []),
        );
      } else rest.use();
    }
  }
}

const meaningSuffix = (meaning: string | undefined): string => (meaning === undefined ? '' : `: ${meaning}`);
