import {
  type Element,
  figurePeriod,
  formatPeriod,
  headerPeriods,
  indentBelow,
  type OutstandingReturn,
  type Row,
  rowsOfType,
  type Span,
  samePeriod,
} from '@goldenthread/model';
import type { FigureAddition } from '../figures/add-figure.js';
import type { Answer, Returned } from './returned.js';

/** An answer that can go into the plan. */
export interface Accepted {
  readonly owed: OutstandingReturn;
  readonly answer: Answer;
  /** The value as the plan writes it. */
  readonly value: string;
  readonly from: Returned;
}

/** A change to the text of a file. */
export interface TextEdit {
  readonly file: string;
  readonly at: Span;
  readonly text: string;
}

/** The changes that put an answer where the plan keeps such things. Comments and the order of everything stay. */
export function editsFor(accepted: Accepted): TextEdit[] {
  const { owed, answer } = accepted;
  if (owed.what === 'figure') return [...(additionFor(accepted) ? [] : [figureEdit(accepted)]), ...wordsOfFigure(accepted)];
  if (owed.what === 'status') return [lineAfter(owed.element, statusLine(accepted), 'status')];
  return [...dateEdits(owed.element, answer.date), ...stateEdits(accepted), ...wordsOfTask(accepted)];
}

/** The line of a CSV file that a figure becomes, where the last of its measure stands in one. */
export function additionFor({ owed: { element, what, period }, value }: Accepted): FigureAddition | undefined {
  if (what !== 'figure') return undefined;
  const rows = rowsOfType(element, 'actual').filter(({ clause }) => !('part' in clause && clause.part));
  const last = rows.at(-1)?.points.at(-1)?.value.at;
  // A dash in a table of the plan waits for its figure, wherever the others stand.
  const wanted = figurePeriod(element, period);
  if (!last?.file || rows.some((row) => !row.clause.taken && cellOf(row, wanted) !== undefined)) return undefined;
  return { file: last.file.file, beside: last.start, period: wanted, value };
}

function statusLine({ value, owed, answer }: Accepted): string {
  return `status ${value} in ${formatPeriod(owed.period)}${answer.words === '' ? '' : `: ${answer.words}`}`;
}

/** In the table where its column stands empty; else behind the figures of a row of pairs; else as a row of its own. */
function figureEdit({ owed: { element, period }, value }: Accepted): TextEdit {
  const wanted = figurePeriod(element, period);
  const rows = rowsOfType(element, 'actual').filter(({ clause }) => !clause.taken && !('part' in clause && clause.part));
  for (const row of rows) {
    const cell = cellOf(row, wanted);
    if (cell) return { file: element.file.file, at: cell, text: value };
  }
  const pairs = rows.findLast(({ clause }) => clause.pairs.length > 0 && !clause.words);
  const last = pairs?.clause.pairs.at(-1);
  if (last) return insertion(element, last.at.end, `, ${formatPeriod(wanted)} ${value}`);
  return lineAfter(element, `actual ${formatPeriod(wanted)} ${value}`, 'actual');
}

/** The dash that stands in a table in the column of a period. */
function cellOf({ clause, header }: Row, period: ReturnType<typeof figurePeriod>): Span | undefined {
  if (!header) return undefined;
  const index = headerPeriods(header).findIndex((each) => each !== undefined && samePeriod(each, period));
  const cell = index < 0 ? undefined : clause.cells[index];
  return cell?.type === 'empty' ? cell.at : undefined;
}

/** Words with a figure are a comment beside it. */
function wordsOfFigure({ owed: { element, period }, answer }: Accepted): TextEdit[] {
  if (answer.words === '') return [];
  return [lineAfter(element, `> ${formatPeriod(figurePeriod(element, period))}: ${answer.words}`, 'narrative')];
}

/** A new date takes the place of the old one, which stays as the first that was promised. */
function dateEdits(task: Element, date: string): TextEdit[] {
  const by = task.one('by')?.by;
  if (date === '' || !by || by.text === date) return [];
  const text = task.has('originally') ? date : `${date} originally ${by.text}`;
  return [{ file: task.file.file, at: by.at, text }];
}

/** Words with a new date say why it moved; others are for readers. */
function wordsOfTask({ owed: { element }, answer }: Accepted): TextEdit[] {
  if (answer.words === '') return [];
  const isReason = dateEdits(element, answer.date).length > 0 && !element.has('because');
  return [lineAfter(element, isReason ? `because: ${answer.words}` : `> ${answer.words}`, 'narrative')];
}

function stateEdits({ owed: { element }, value }: Accepted): TextEdit[] {
  if (value === '') return [];
  const edits: TextEdit[] = [];
  const before = element.all('status').find((each) => !each.period);
  const anchor = element.one('by');
  if (before) edits.push({ file: element.file.file, at: before.at, text: `status ${value}` });
  else if (anchor) edits.push(insertion(element, anchor.at.end, ` status ${value}`));
  else edits.push(lineAfter(element, `status ${value}`, 'status'));
  return edits;
}

const insertion = ({ file }: Element, offset: number, text: string): TextEdit => ({
  file: file.file,
  at: { start: offset, end: offset },
  text,
});

/** A line of its own: below the last of its like, else below everything that the element says itself. */
function lineAfter(element: Element, line: string, like: 'actual' | 'status' | 'narrative'): TextEdit {
  const { fact, file } = element;
  const same = like === 'narrative' ? fact.narrative : fact.clauses.filter(({ type }) => type === like);
  const above = element.children[0]?.fact.at.start ?? Number.POSITIVE_INFINITY;
  const own = [...fact.clauses, ...fact.narrative].filter(({ at }) => at.start < above).map(({ at }) => at.end);
  const head = (fact.title ?? fact.name ?? fact.target)?.at.end ?? fact.opener.end;
  const end = same.at(-1)?.at.end ?? own.reduce((last, each) => Math.max(last, each), head);
  const next = file.lines.find((start) => start > end);
  const indent = indentBelow(element);
  if (next === undefined) return insertion(element, file.length, `\n${indent}${line}`);
  return insertion(element, next, `${indent}${line}\n`);
}
