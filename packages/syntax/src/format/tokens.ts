import type { PlanToken } from '../parser/plan-lexer.js';
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

const CELLS = new Set(['MONEY', 'NUMBER', 'PERCENT', 'DASH']);
const ROWS = new Set([
  ...[
    'baseline',
    'target',
    'actual',
    'forecast',
    'benchmark',
    'amount',
    'achieved',
    'at_risk',
    'available',
    'opening',
    'closing',
    'gap',
  ],
  ...[
    'cash_limit',
    'posts',
    'establishment',
    'cashable',
    'receipt',
    'revenue',
    'capital',
    'growth',
    'income',
    'outturn',
    'total',
    'SAVING_WORD',
  ],
]);

/** The text of a token in its plain form: plain dashes and spaces, one space between the words of a keyword. */
function plainImage(token: PlanToken): string {
  const { name } = token.tokenType;
  if (name === 'DASH') return '-';
  if (name === 'MONEY' || name === 'NUMBER' || name === 'PERCENT') return token.image.replace(/^[\u2010-\u2015\u2212]/, '-');
  if (name === 'WORDS' || name === 'TITLE') return `: ${token.image.slice(1).trim()}`.trimEnd();
  return token.image.replace(SPACES, ' ');
}

/** The tokens of a line with one space between them: none before a comma or a colon. */
export function joinTokens(tokens: readonly PlanToken[]): string {
  let text = '';
  for (const token of tokens) {
    const { name } = token.tokenType;
    const tight = text === '' || name === ',' || name === 'WORDS' || name === 'TITLE';
    text += (tight ? '' : ' ') + plainImage(token);
  }
  return text;
}

/** Takes a line apart as a row of a table; undefined when it is none. */
export function splitRow(tokens: readonly PlanToken[]): TableRow | undefined {
  const opener = tokens[0]?.tokenType.name ?? '';
  if (opener === 'years' || opener === 'quarters') {
    if (tokens.slice(1).some((token) => !['FINANCIAL_YEAR', 'QUARTER', 'MONTH'].includes(token.tokenType.name))) return undefined;
    return { label: joinTokens(tokens.slice(0, 1)), cells: tokens.slice(1).map(plainImage), note: '', header: true };
  }
  if (!ROWS.has(opener)) return undefined;
  const first = tokens.findIndex((token) => CELLS.has(token.tokenType.name));
  if (first < 0) return undefined;
  let end = first;
  while (end < tokens.length && CELLS.has(tokens[end]?.tokenType.name ?? '')) end++;
  const before = tokens.slice(0, first);
  if (before.some((token) => ['FINANCIAL_YEAR', 'QUARTER', 'MONTH', 'DATE', 'WORDS', ','].includes(token.tokenType.name)))
    return undefined;
  const behind = tokens.slice(end);
  const words = behind.at(-1)?.tokenType.name === 'WORDS' ? ` ${joinTokens(behind.slice(-1))}` : '';
  const tags = joinTokens(words === '' ? behind : behind.slice(0, -1));
  return {
    label: joinTokens(before),
    cells: tokens.slice(first, end).map(plainImage),
    note: (tags === '' ? '' : `  ${tags}`) + (words === '' ? '' : ` ${words}`),
    header: false,
  };
}
