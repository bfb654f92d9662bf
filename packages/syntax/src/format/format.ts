import { placeOf } from '@goldenthread/model';
import { tables } from '../reader/grammar.generated.js';
import { PlanReader } from '../reader/plan-reader.js';
import { type Aside, type Token, type TokenLine, tokenLines } from '../reader/token-lines.js';
import { longLines, MAX_FILE_SIZE } from '../text/limits.js';
import { isUnmerged } from '../text/merges.js';
import { hasPartedFigure } from '../text/odd-characters.js';
import { alignTables, type FormattedLine } from './tables.js';
import { joinTokens, splitRow, trimmed, trimmedEnd } from './tokens.js';

/** The spaces that one step of depth is indented by. */
const STEP = 2;

/** Characters that are read as spaces, and that other programs take for the end of a line or a page: a person takes these out. */
const BREAKS = /[\v\f\u2028\u2029]/;

/**
 * Formats a plan: indents by depth, puts one space between words, aligns tables in columns, takes out spaces at line
 * ends and blank lines beyond one. Keeps every word, comment and figure, and the kind of line ends. What cannot be read
 * is kept as it was typed. Formatting twice changes nothing more.
 */
export function formatPlan(text: string): string {
  const lines = formatLines(text);
  if (!lines) return text;
  const body = collapseBlanks(lines.map((line) => line.text));
  if (body.length === 0) return '';
  return body.join(text.includes('\r\n') ? '\r\n' : '\n') + (text.includes('\r\n') ? '\r\n' : '\n');
}

/**
 * Each line of a plan as it is formatted, and whether it is a row of a table. There are as many as in the text: blank
 * ones are kept. Undefined where the text cannot be read in full, or holds two versions of some lines: then it is left as it is.
 */
export function formatLines(text: string): { readonly text: string; readonly row: boolean }[] | undefined {
  if (text.length > MAX_FILE_SIZE || longLines(text).length > 0 || isUnmerged(text)) return undefined;
  const source = text.split(/\r\n|\n|\r/);
  const read = tokenLines(text);
  // What such lines belong to is known by how they are indented, until somebody corrects the line above them.
  if (read.some(({ lost }) => lost)) return undefined;
  const unsettled = unsettledLines(text, source, read);
  // Declarations go to the margin, and with them what shows that a line below one may belong to another.
  if ([...unsettled].some((line) => read[line]?.depth === 1)) return undefined;
  const formatted = alignTables(new Formatter(source, read, unsettled).lines());
  return formatted.map((line) => ({ text: trimmedEnd(line.text), row: line.row !== undefined }));
}

/**
 * The lines that belong to a child and are indented like lines of what is around it, where they could belong to either. The text is
 * only read for them where a line of a child is not indented below it.
 */
function unsettledLines(text: string, source: readonly string[], read: readonly TokenLine[]): ReadonlySet<number> {
  const typed = (line: number): number => /^\s*/.exec(source[line] ?? '')?.[0].length ?? 0;
  /** Where the last line of each depth starts: of the one above a line, that is what the line belongs to. */
  const columns: number[] = [];
  const suspicious = read.some(({ depth }, line) => {
    if (depth === undefined) return false;
    columns[depth] = typed(line);
    const above = columns[depth - 1] ?? -1;
    return (depth >= 2 || above > 0) && (typed(line) <= above || source[line]?.includes('\t') === true);
  });
  if (!suspicious) return new Set();
  const { facts } = new PlanReader(tables).read('', text);
  const misleading = facts.problems.filter(({ rule }) => rule === 'misleading-indentation');
  return new Set(misleading.map(({ at }) => placeOf(facts, at.start).line - 1));
}

class Formatter {
  constructor(
    private readonly source: readonly string[],
    private readonly read: readonly TokenLine[],
    private readonly unsettled: ReadonlySet<number>,
  ) {}

  lines(): FormattedLine[] {
    const result: FormattedLine[] = [];
    let above = 0;
    let child = 0;
    this.read.forEach(({ tokens, aside, depth }, index) => {
      const source = this.source[index] ?? '';
      if (hasPartedFigure(source)) result.push(this.plain(source, depth ?? above + 1));
      else if (depth !== undefined) {
        above = depth;
        child = tokens.some(({ type }) => type === 'TITLE') || isElementLine(tokens, depth) ? depth + 1 : depth;
        // A line that may belong elsewhere keeps looking so: how it is indented is for its writer to settle.
        result.push(this.logic(source, tokens, aside, this.unsettled.has(index) ? depth - 1 : depth));
      } else if (tokens.length > 0) result.push(this.plain(source, above + 1));
      else if (aside && !isAside(source)) result.push(this.plain(source, child));
      else if (aside && !aside.isRemark) result.push(indent(`> ${trimmed(aside.image.slice(1))}`, child));
      else if (aside) result.push({ ...indent(trimmed(source), above), comment: true });
      else result.push(this.plain(source, child));
    });
    return settleComments(result, this.source);
  }

  private logic(source: string, tokens: readonly Token[], aside: Aside | undefined, depth: number): FormattedLine {
    const remark = aside ? `  ${trimmed(aside.image)}` : '';
    if (tokens.some(({ type }) => type === 'ODD') || isGlued(tokens) || BREAKS.test(source)) return this.plain(source, depth);
    const row = splitRow(tokens);
    const prefix = ' '.repeat(depth * STEP);
    if (row) return { text: '', depth, row: { ...row, label: prefix + row.label, note: row.note + remark } };
    return { text: prefix + joinTokens(tokens) + remark, depth };
  }

  /** A line that is kept as it was typed, but for its indentation. */
  private plain(source: string, depth: number): FormattedLine {
    return trimmed(source) === '' ? { text: '', depth } : indent(trimmed(source), depth);
  }
}

/** Whether a line holds nothing before its words or its comment: what cannot be read may stand there. */
function isAside(source: string): boolean {
  return /^[\s\uFEFF]*[>#]/.test(source);
}

/** Whether two words of a line stand together without a space: a typing mistake, and with a space it may say something else. */
function isGlued(tokens: readonly Token[]): boolean {
  const apart = new Set([',', 'WORDS', 'TITLE']);
  return tokens.some((token, index) => {
    const before = tokens[index - 1];
    if (!before || before.end < token.start) return false;
    return !apart.has(token.type) && !apart.has(before.type);
  });
}

function indent(text: string, depth: number): FormattedLine {
  return { text: ' '.repeat(depth * STEP) + text, depth };
}

/** Whether a line opens an element that has no title, such as `budget`. */
function isElementLine([first]: readonly Token[], depth: number): boolean {
  return depth === 0 || first?.type === 'budget';
}

/**
 * A comment on a line of its own is indented like the line that it stands above; the last ones like the line before. One at
 * the margin stays there, above lines that are indented or above none: it is about the file, not about that declaration.
 */
function settleComments(lines: readonly FormattedLine[], source: readonly string[]): FormattedLine[] {
  const result = [...lines];
  let below: { readonly depth: number; readonly indented: boolean } | undefined;
  for (let index = result.length - 1; index >= 0; index--) {
    const line = result[index] as FormattedLine;
    const indented = /^[\s\uFEFF]/.test(source[index] ?? '');
    if (line.comment) {
      const depth = !indented && (below?.indented ?? true) ? 0 : (below?.depth ?? line.depth);
      result[index] = { ...indent(trimmed(line.text), depth), comment: true };
    } else if (trimmed(line.text) !== '' || line.row) below = { depth: line.depth, indented };
  }
  return result;
}

/** At most one blank line at a time, none at either end. */
function collapseBlanks(lines: readonly string[]): string[] {
  const kept = lines.filter((line, index) => line !== '' || (lines[index - 1] ?? '') !== '');
  if (kept[0] === '') kept.shift();
  if (kept.at(-1) === '') kept.pop();
  return kept;
}
