import { groupDigits, type ProblemFact, type Span, type UseFact } from '@goldenthread/model';

/** The largest file that is read, in bytes or UTF-16 units. A plan of ten thousand projects is half of it. */
export const MAX_FILE_SIZE = 10_000_000;

/** The most signs that may stand before a line's words for people. */
const LONGEST_LINE = 1_000_000;

/** The lines of a text whose logic is longer than any line that somebody typed. */
export function longLines(text: string): Span[] {
  const found: Span[] = [];
  if (text.length <= LONGEST_LINE) return found;
  for (const line of text.matchAll(/[^\r\n]+/g)) {
    const [content] = line;
    if (content.length <= LONGEST_LINE) continue;
    const words = content.search(/[:>#]/);
    const start = line.index;
    if (words < 0 || words > LONGEST_LINE) found.push({ start, end: start + content.length });
  }
  return found;
}

/** A text with nothing but spaces in these places: what stands behind them keeps its own place. */
export function blanked(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text;
  let result = '';
  let done = 0;
  for (const { start, end } of spans) {
    result += text.slice(done, start) + ' '.repeat(end - start);
    done = end;
  }
  return result + text.slice(done);
}

/** What is said of lines that are left unread because they are too long. */
export function tooLong([first, ...others]: readonly Span[]): ProblemFact[] {
  if (!first) return [];
  const more = others.length > 0 ? ` Nor can ${others.length} more ${others.length === 1 ? 'line' : 'lines'} of the file.` : '';
  const message = `This line is longer than 1 million characters, so it cannot be read.${more} Break it up into several lines.`;
  return [{ rule: 'line-not-understood', at: { start: first.start, end: first.start + 1 }, message }];
}

/** The most other plans that a file uses: each is looked for on the disk. */
export const MAX_USES = 1_000;

/** What is said of a file that uses more plans than are read. */
export function tooManyUses(uses: readonly UseFact[]): ProblemFact[] {
  const [first, last] = [uses[MAX_USES], uses.at(-1)];
  if (!first || !last) return [];
  const message = `A file can use at most ${groupDigits(MAX_USES)} other plans. Those from here on are not read. Use fewer, or split the file.`;
  return [{ rule: 'line-not-understood', at: { start: first.at.start, end: last.at.end }, message }];
}
