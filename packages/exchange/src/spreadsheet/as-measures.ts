import { READINGS } from '@goldenthread/model';
import { seriesRows, wordOf } from './as-rows.js';
import { type MoneyUnit, tidy } from './cells.js';
import { asFigure } from './figures.js';
import { letters, meant } from './names.js';
import type { Mapped, PasteChoice, PasteContext, PastedRow } from './pasted.js';
import { type PlanRow, tableLines } from './plan-table.js';
import type { Sheet, SheetRow } from './sheet.js';

const WORDS: readonly string[] = READINGS;

/** What a column beside the figures says of a measure, by its heading. */
const SAYING: readonly (readonly [RegExp, Said])[] = [
  [/^(measure|indicator|kpi|name|title|description|performance (measure|indicator))s?$/i, 'title'],
  [/^(ref(erence)?|code|no\.?|number|id|kpi (no\.?|ref))$/i, 'code'],
  [/^units?( of measure(ment)?)?$/i, 'unit'],
  [/^(polarity|better|good is|aim|direction( of travel)?)$/i, 'better'],
  [/^(owner|lead|responsible( officer)?|accountable)$/i, 'owner'],
  [/^(source|data source)$/i, 'source'],
  [/^(frequency|reported)$/i, 'reported'],
  [/^(type|series|row|figure|)$/i, 'series'],
];
type Said = 'title' | 'code' | 'unit' | 'better' | 'owner' | 'source' | 'reported' | 'series';

/** One measure on its way into the plan. */
interface NewMeasure {
  readonly title: string;
  readonly name: string;
  readonly clauses: string[];
  readonly rows: PlanRow[];
  readonly figures: string[];
}

/** Whole measures: one for each row, or for the rows of one title (its target, its actual…). */
export function asMeasures(sheet: Sheet, context: PasteContext, _unit: MoneyUnit, choice: PasteChoice): Mapped {
  const notes: string[] = [];
  const said = columnsOf(sheet);
  for (const [index, { heading }] of sheet.labels.entries())
    if (![...said.values()].includes(index)) notes.push(`The column ‘${heading}’ is left out: a measure has no such thing.`);
  const measures = new Map<string, NewMeasure>();
  let before: string | undefined;
  const rows = sheet.rows.map((row): PastedRow => {
    const text = (what: Said): string => row.labels[said.get(what) ?? -1] ?? '';
    // A merged cell gives its title to the rows below it too.
    const title = text('title') || before || '';
    const chosen = choice.rows?.[row.number];
    const leftOut = chosen?.leftOut === true || row.sort !== 'figures' || title === '';
    if (row.sort === 'heading')
      notes.push(`Row ${row.number} (‘${row.labels.filter(Boolean).join(' ')}’) has no figures and is left out.`);
    if (row.sort === 'total')
      notes.push(`Row ${row.number} (‘${row.labels.filter(Boolean).join(' ')}’) is a total and is left out.`);
    const series = chosen?.word ?? wordOf(text('series'), WORDS);
    const word = leftOut ? '' : (series ?? 'actual');
    const { figures, problems } = figuresOf(sheet, row, context, text('unit'));
    if (leftOut) return { number: row.number, label: row.labels.filter(Boolean).join(' '), word: '', figures, problems: [] };
    before = title;
    if (series === undefined && sheet.columns.every((column) => column.series === undefined))
      notes.push('The table does not say whether its figures are targets or actual figures: they are read as actual.');
    for (const problem of problems) notes.push(`Row ${row.number} (‘${title}’), ${problem}`);
    const measure = measures.get(letters(title)) ?? start(title, text, context, measures, notes);
    measures.set(letters(title), measure);
    measure.rows.push(...seriesRows(sheet.columns, figures, word, chosen?.word !== undefined, '', WORDS));
    measure.figures.push(...figures);
    return { number: row.number, label: title, word, figures, problems };
  });
  const periods = sheet.columns.map((column) => column.period);
  const lines = [...measures.values()].flatMap((measure, index) => [
    ...(index === 0 ? [] : ['']),
    `measure ${measure.name}: ${measure.title}`,
    ...measure.clauses.map((clause) => `  ${clause}`),
    ...unitOf(measure),
    ...tableLines(periods, measure.rows).map((line) => `  ${line}`),
  ]);
  return { rows, words: WORDS, lines, notes };
}

/** Which label column says what. Without a heading that says so, the titles are in the first one. */
function columnsOf({ labels }: Sheet): Map<Said, number> {
  const found = new Map<Said, number>();
  labels.forEach(({ heading }, index) => {
    const what = SAYING.find(([pattern]) => pattern.test(heading))?.[1];
    const first = !found.has('title') && (what === 'series' || what === undefined) && index === 0;
    if (first) found.set('title', index);
    else if (what !== undefined && !found.has(what)) found.set(what, index);
  });
  return found;
}

function figuresOf(
  sheet: Sheet,
  row: SheetRow,
  { symbol }: PasteContext,
  unit: string,
): { figures: string[]; problems: string[] } {
  const problems: string[] = [];
  const money = unitWords(unit) === 'unit money' ? '' : undefined;
  const figures = sheet.columns.map((column, index) => {
    const { text, problem } = asFigure(row.cells[index] ?? { type: 'blank' }, column.unit ?? money, symbol);
    if (problem !== undefined) problems.push(`${column.heading}: ${problem}, so the cell is left empty.`);
    return text;
  });
  return { figures, problems };
}

function start(
  title: string,
  text: (what: Said) => string,
  { nameFor, owners }: PasteContext,
  others: ReadonlyMap<string, NewMeasure>,
  notes: string[],
): NewMeasure {
  const name = nameFor(title, new Set([...others.values()].map((each) => each.name)));
  const clauses: string[] = [];
  if (text('code') !== '') clauses.push(`code: ${text('code')}`);
  const unit = unitWords(text('unit'));
  if (unit !== '') clauses.push(unit);
  const better = /high|up|increas|bigger|more|maxim/i.test(text('better'))
    ? 'higher'
    : /low|down|decreas|smaller|less|minim/i.test(text('better'))
      ? 'lower'
      : '';
  if (better !== '') clauses.push(`better ${better}`);
  const reported = /month/i.test(text('reported'))
    ? 'monthly'
    : /quarter/i.test(text('reported'))
      ? 'quarterly'
      : /year|annual/i.test(text('reported'))
        ? 'yearly'
        : '';
  if (reported !== '') clauses.push(`reported ${reported}`);
  const owner = meant(text('owner'), owners);
  if (owner) clauses.push(`owner ${owner.name}`);
  else if (text('owner') !== '')
    notes.push(`Nobody in the plan is called ‘${text('owner')}’: the owner of ‘${title}’ is left out.`);
  if (text('source') !== '') clauses.push(`source: ${text('source')}`);
  return { title: tidy(title), name, clauses, rows: [], figures: [] };
}

function unitWords(unit: string): string {
  if (unit === '') return '';
  if (/%|per ?cent/i.test(unit)) return 'unit percent';
  if (/£|€|pounds?|money/i.test(unit)) return 'unit money';
  const word = ['number', 'days', 'rate', 'score'].find((each) => letters(unit) === each);
  return word ? `unit ${word}` : `unit: ${tidy(unit)}`;
}

/** The unit that the figures themselves have, where no column says it. */
function unitOf({ clauses, figures }: NewMeasure): string[] {
  if (clauses.some((clause) => clause.startsWith('unit'))) return [];
  const typed = figures.filter((figure) => figure !== '-');
  if (typed.length === 0) return [];
  if (typed.every((figure) => figure.endsWith('%'))) return ['  unit percent'];
  return typed.every((figure) => /[£€]/.test(figure)) ? ['  unit money'] : ['  unit number'];
}
