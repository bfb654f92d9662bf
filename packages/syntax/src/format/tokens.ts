import { COLUMNS, rowsWith, withFlag, withoutFlag } from '@goldenthread/model';
import { type Shape, shapes } from '../reader/shapes.js';
import type { Token } from '../reader/token-lines.js';
import { SPACES } from '../text/tokens.js';

/** A row of a table, taken apart: what it is, its figures, and what stands behind them. */
export interface TableRow {
  readonly label: string;
  readonly cells: readonly string[];
  /** Tags and words behind the figures. */
  readonly note: string;
  /** Whether it opens a table: `years` or `quarters`. */
  readonly header: boolean;
}

const CELLS = new Set(['MONEY', 'NUMBER', 'PERCENT', 'DASH', 'INEXACT']);

/** What may stand in a line of periods. */
const PERIODS = new Set(['FINANCIAL_YEAR', 'QUARTER', 'MONTH', 'NUMBER']);

/** The tokens that open a line of periods. */
const HEADERS: ReadonlySet<string> = openersOf((type) => (COLUMNS as ReadonlySet<string>).has(type));

/** The tokens that open a row of figures. */
const ROWS: ReadonlySet<string> = openersOf((type) => (rowsWith(() => true) as ReadonlySet<string>).has(type));

function openersOf(test: (type: string) => boolean): Set<string> {
  const opening = ({ takes }: Shape): string[] => [...takes].flatMap(([token, type]) => (test(type) ? [token] : []));
  return new Set([...shapes.values()].flatMap(opening));
}

/** The text of a token in its plain form: plain dashes and spaces, one space between the words of a keyword. */
function plainImage(token: Token): string {
  const { type } = token;
  if (CELLS.has(type)) {
    const { text, flag } = withoutFlag(token.image);
    return withFlag(text.replace(/(?<=^| )[\u2010-\u2015\u2212]/, '-').replace(SPACES, ' '), flag);
  }
  if (type === 'WORDS' || type === 'TITLE') return trimmedEnd(`: ${trimmed(token.image.slice(1))}`);
  return token.image.replace(SPACES, ' ');
}

/** The tokens of a line with one space between them: none before a comma or a colon. */
export function joinTokens(tokens: readonly Token[]): string {
  let text = '';
  for (const token of tokens) {
    const { type } = token;
    const tight = text === '' || type === ',' || type === 'WORDS' || type === 'TITLE';
    text += (tight ? '' : ' ') + plainImage(token);
  }
  return text;
}

/** Takes a line apart as a row of a table; undefined when it is none. */
export function splitRow(tokens: readonly Token[]): TableRow | undefined {
  const opener = tokens[0]?.type ?? '';
  if (HEADERS.has(opener)) {
    const columns = opener === 'pooled' ? pooledColumns(tokens.slice(1)) : tokens.slice(1).map((token) => [token]);
    const isTable = opener === 'pooled' || columns.every(([token]) => PERIODS.has(token?.type ?? ''));
    return isTable
      ? { label: joinTokens(tokens.slice(0, 1)), cells: columns.map(joinTokens), note: '', header: true }
      : undefined;
  }
  if (!ROWS.has(opener)) return undefined;
  const first = tokens.findIndex((token) => CELLS.has(token.type));
  if (first < 0) return undefined;
  let end = first;
  while (end < tokens.length && CELLS.has(tokens[end]?.type ?? '')) end++;
  const before = tokens.slice(0, first);
  if (before.some((token) => ['FINANCIAL_YEAR', 'QUARTER', 'MONTH', 'DATE', 'CALENDAR', 'WORDS', ','].includes(token.type)))
    return undefined;
  const behind = tokens.slice(end);
  const words = behind.at(-1)?.type === 'WORDS' ? ` ${joinTokens(behind.slice(-1))}` : '';
  const tags = joinTokens(words === '' ? behind : behind.slice(0, -1));
  return {
    label: joinTokens(before),
    cells: tokens.slice(first, end).map(plainImage),
    note: (tags === '' ? '' : `  ${tags}`) + (words === '' ? '' : ` ${words}`),
    header: false,
  };
}

/** Each stretch of years with what stands up to the next one: `2018/19 to 2020/21,`. */
function pooledColumns(tokens: readonly Token[]): Token[][] {
  const columns: Token[][] = [];
  tokens.forEach((token, index) => {
    const begins = token.type !== 'to' && token.type !== ',' && tokens[index - 1]?.type !== 'to';
    if (begins) columns.push([token]);
    else columns.at(-1)?.push(token);
  });
  return columns;
}

// Only what people type as a space, or Word and Excel put as one, may go: every other character that nobody sees could change what
// a line means, and is for a person to take out.
const AT_START = /^[ \t\u00A0\u2007\u202F\uFEFF]+/;
// From where the spaces begin: a line may hold a million of them.
const AT_END = /(?<![ \t\u00A0\u2007\u202F\uFEFF])[ \t\u00A0\u2007\u202F\uFEFF]+$/;

/** A text without the spaces at its end. */
export function trimmedEnd(text: string): string {
  return text.replace(AT_END, '');
}

/** A text without the spaces around it. */
export function trimmed(text: string): string {
  return trimmedEnd(text.replace(AT_START, ''));
}
