import {
  type ClauseFact,
  type Element,
  formatPeriod,
  type HeaderClause,
  headerPeriods,
  isHeader,
  KINDS,
  largest,
  type Period,
  type Row,
  rowsOf,
  type Span,
  samePeriod,
  smallest,
} from '@goldenthread/model';
import { formatLines } from '@goldenthread/syntax/format';
import { CodeActionKind } from 'vscode-languageserver';
import type { Action, ActionRequest, Actions } from './action.js';
import { clausesHere, lineAt } from './places.js';

/** A row taken apart: what it is, its figures by period, and what stands behind them. */
interface Figures {
  readonly clause: ClauseFact;
  readonly label: string;
  readonly values: ReadonlyMap<string, string>;
  readonly note: string;
}

/** Writes figures that stand beside their periods as a table. */
export const figuresAsTable: Actions = (request) => {
  const found = here(request);
  const text = request.document?.getText();
  if (!found || text === undefined) return [];
  const { element, rows, headers } = found;
  const inline = rows.filter((row) => row.clause.pairs.length > 0 && !('by' in row.clause));
  const type = inline[0]?.clause.pairs[0]?.period.period?.type;
  const [header] = headers;
  if ((type !== 'year' && type !== 'quarter') || headers.length > 1 || (header && header.type !== `${type}s`)) return [];
  // A benefit's row has no place for a line of years above it: that would belong to the project.
  if (!KINDS[element.kind].clauses.includes(`${type}s`)) return [];
  const cells = rows.filter((row) => row.clause.pairs.length === 0);
  if (!inline.every((row) => allOf(row, type)) || !cells.every(isWhole)) return [];
  const periods = inOrder([...inline, ...cells].flatMap(periodsOf), header ? headerPeriods(header) : []);
  const line = (label: string, values: readonly string[], note: string): string =>
    [label, ...values, note].filter(Boolean).join(' ');
  const written = merged([...inline, ...cells].map((row) => takenApart(text, row))).map(({ label, values, note }) =>
    line(
      label,
      periods.map((period) => values.get(formatPeriod(period)) ?? '-'),
      note,
    ),
  );
  const head = line(`${type}s`, periods.map(formatPeriod), '');
  const gone = [...headers, ...rows.filter((row) => inline.includes(row) || cells.includes(row)).map(({ clause }) => clause)];
  return rewrite(request, 'Write these figures as a table', element, gone, [head, ...written]);
};

/** Writes the rows of a table as figures beside their periods. */
export const figuresAsPairs: Actions = (request) => {
  const found = here(request);
  const text = request.document?.getText();
  if (!found || text === undefined) return [];
  const { element, rows, headers } = found;
  const tabled = rows.filter((row) => row.clause.cells.length > 0);
  if (tabled.length === 0 || !tabled.every(isWhole)) return [];
  const written = tabled
    .map((row) => takenApart(text, row))
    .flatMap(({ label, values, note }) => {
      const pairs = [...values].filter(([, value]) => value !== '-').map(([period, value]) => `${period} ${value}`);
      return pairs.length === 0 ? [] : [[`${label} ${pairs.join(', ')}`, note].filter(Boolean).join(' ')];
    });
  const gone = [...headers, ...tabled.map(({ clause }) => clause)];
  return rewrite(request, 'Write these figures beside their years', element, gone, written);
};

/** The element whose figures the selection is in, with its rows and the lines of periods above them. */
function here(request: ActionRequest): { element: Element; rows: readonly Row[]; headers: HeaderClause[] } | undefined {
  for (const { element, clause } of clausesHere(request)) {
    const rows = rowsOf(element).filter(({ clause }) => !clause.taken);
    const isOne = isHeader(clause) || rows.some((row) => row.clause === clause);
    if (rows.length > 0 && isOne) return { element, rows, headers: element.fact.clauses.filter(isHeader) };
  }
  return undefined;
}

/** Whether each of a row's figures stands beside a period of one type, and is a figure of its own. */
function allOf({ clause }: Row, type: Period['type']): boolean {
  return clause.pairs.every(({ period, onBaseline }) => period.period?.type === type && !onBaseline);
}

/** Whether a row of a table has a figure or a dash for each period above it. */
function isWhole({ header, cells }: Row): boolean {
  const periods = header ? headerPeriods(header) : [];
  return periods.length > 0 && periods.length === cells && periods.every((period) => period !== undefined);
}

function periodsOf({ clause, header }: Row): (Period | undefined)[] {
  return clause.pairs.length > 0 ? clause.pairs.map(({ period }) => period.period) : header ? headerPeriods(header) : [];
}

/** Each period once, from the first to the last. */
function inOrder(...lists: readonly (Period | undefined)[][]): Period[] {
  const all: Period[] = [];
  for (const period of lists.flat()) if (period && !all.some((each) => samePeriod(each, period))) all.push(period);
  return all.sort((a, b) => (formatPeriod(a) < formatPeriod(b) ? -1 : 1));
}

function takenApart(text: string, { clause, header }: Row): Figures {
  const parts: readonly Span[] = clause.pairs.length > 0 ? clause.pairs.map(({ at }) => at) : clause.cells.map(({ at }) => at);
  const figures = clause.pairs.length > 0 ? clause.pairs.map(({ value }) => value.text) : clause.cells.map((cell) => cell.text);
  const periods = periodsOf({ clause, header } as Row);
  const [start, end] = [parts[0]?.start ?? clause.at.end, parts.at(-1)?.end ?? clause.at.end];
  return {
    clause,
    label: text.slice(clause.at.start, start).trim(),
    values: new Map(figures.map((figure, index) => [periods[index] ? formatPeriod(periods[index]) : '', figure])),
    note: text.slice(end, clause.at.end).trim(),
  };
}

/** Rows of one sort in one row, where each says something else and nothing stands behind them. */
function merged(rows: readonly Figures[]): Figures[] {
  const result: Figures[] = [];
  for (const row of [...rows].sort((a, b) => a.clause.at.start - b.clause.at.start)) {
    const same = result.findIndex(
      (each) =>
        each.label === row.label && each.note + row.note === '' && ![...row.values.keys()].some((key) => each.values.has(key)),
    );
    const before = result[same];
    if (before) result[same] = { ...before, values: new Map([...before.values, ...row.values]) };
    else result.push(row);
  }
  return result;
}

/** Puts lines in the place of some clauses, lined up as the formatter would. Not where a line holds something else too. */
function rewrite(
  { facts, file, document }: ActionRequest,
  title: string,
  element: Element,
  gone: readonly ClauseFact[],
  lines: readonly string[],
): Action[] {
  const source = document?.getText().split(/\r\n|\n|\r/) ?? [];
  const numbers = new Set<number>();
  for (const { at } of gone) {
    const [first, last] = [lineAt(facts, at.start), lineAt(facts, Math.max(at.start, at.end - 1))];
    const alone = first === last && source[first]?.trim().length === at.end - at.start;
    if (!alone) return [];
    numbers.add(first);
  }
  const first = smallest(numbers);
  const last = largest(numbers);
  const between = source.slice(first, last + 1).filter((_, index) => !numbers.has(first + index));
  const put = [...lines, ...between];
  const whole = formatLines([...source.slice(0, first), ...put, ...source.slice(last + 1)].join('\n'));
  const text = whole ? whole.slice(first, first + put.length).map((line) => line.text) : put;
  const at = { start: facts.lines[first] ?? 0, end: (facts.lines[last] ?? 0) + (source[last]?.length ?? 0) };
  const of = (element.title || element.declaration.title).trim();
  const named = of === '' ? title : `${title} (${of})`;
  return [{ title: named, kind: CodeActionKind.RefactorRewrite, edits: [{ file, at, text: text.join('\n') }] }];
}
