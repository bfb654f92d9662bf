import type { Finding, RuleName, Severity } from '@goldenthread/rules';

/** A finding as it is marked under its line: `^^^^ warning: message`. */
export interface Mark {
  /** The line that it stands under, from 0. */
  readonly line: number;
  /** Where the marked characters begin, from 0, and how many there are. */
  readonly column: number;
  readonly length: number;
  /** The rule, where it is another one than that of the file of cases. */
  readonly rule: string | undefined;
  readonly severity: Severity;
  readonly accepted: boolean;
  /** Left out where the case says nothing about it. `…` stands for any words. */
  readonly message: string | undefined;
}

/** A plan's text and the marks in it. */
export interface Marked {
  readonly text: string;
  readonly marks: readonly Mark[];
}

const MARK = /^( *)(\^+) (?:\[([a-z0-9-]+)\] )?(accepted )?(error|warning|hint)(?:: (.+))?$/;

/** Takes the marks out of a text. */
export function unmarked(content: string): Marked {
  const [lines, marks]: [string[], Mark[]] = [[], []];
  for (const line of content.split('\n')) {
    if (!/^ *\^/.test(line)) {
      lines.push(line);
      continue;
    }
    const parts = MARK.exec(line);
    if (!parts) throw new Error(`A mark is written: ^^^^ warning: message. This is not: ${line.trim()}`);
    const [, before = '', carets = '', rule, accepted, severity, message] = parts;
    const place = { line: lines.length - 1, column: before.length, length: carets.length };
    marks.push({ ...place, rule, severity: severity as Severity, accepted: accepted !== undefined, message });
  }
  return { text: lines.join('\n'), marks };
}

/** A text with marks in it, each under its line. */
export function marked({ text, marks }: Marked): string {
  const sorted = [...marks].sort((a, b) => a.column - b.column || a.length - b.length || (inWords(a) < inWords(b) ? -1 : 1));
  return text
    .split('\n')
    .flatMap((line, at) => [line, ...sorted.filter((mark) => mark.line === at).map(inWords)])
    .join('\n');
}

function inWords({ column, length, rule, accepted, severity, message }: Mark): string {
  const parts = [rule && `[${rule}]`, accepted && 'accepted', severity].filter(Boolean).join(' ');
  return `${' '.repeat(column)}${'^'.repeat(length)} ${parts}${message === undefined ? '' : `: ${message}`}`;
}

/** The mark of a finding, in the text that it stands in; `skipped` characters stand before that text. */
export function markOf(finding: Finding, own: RuleName, text: string, skipped: number): Mark {
  const start = finding.at.start - skipped;
  if (start < 0 || start > text.length) throw new Error(`'${finding.rule}' is found outside the case: ${finding.message}`);
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', start);
  const end = Math.min(finding.at.end - skipped, lineEnd < 0 ? text.length : lineEnd);
  return {
    line: text.slice(0, start).split('\n').length - 1,
    column: start - lineStart,
    length: Math.max(end - start, 1),
    rule: finding.rule === own ? undefined : finding.rule,
    severity: finding.severity,
    accepted: finding.accepted !== null,
    message: finding.message,
  };
}

/** Marks with as much of their messages as a case says: what it leaves out, or leaves open with `…`, can be anything. */
export function asSaid(marks: readonly Mark[], expected: readonly Mark[]): Mark[] {
  const left = [...expected];
  return marks.map((mark) => {
    const at = left.findIndex((each) => isSame(each, mark));
    const [same] = at < 0 ? [] : left.splice(at, 1);
    return same ? { ...mark, message: same.message } : mark;
  });
}

function isSame(expected: Mark, mark: Mark): boolean {
  const place = ({ line, column, length, rule, severity, accepted }: Mark): string =>
    [line, column, length, rule, severity, accepted].join();
  return place(expected) === place(mark) && (expected.message === undefined || isLike(expected.message, mark.message ?? ''));
}

function isLike(pattern: string, message: string): boolean {
  const parts = pattern.split('…').map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 's').test(message);
}
