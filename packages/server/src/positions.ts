import { type FileFacts, placeOf, type Span } from '@goldenthread/model';
import type { Position, Range } from 'vscode-languageserver';

/** A span of a file as the protocol counts: lines and columns from 0. */
export function rangeOf(facts: Pick<FileFacts, 'lines'>, span: Span): Range {
  const [start, end] = [placeOf(facts, span.start), placeOf(facts, span.end)];
  return { start: { line: start.line - 1, character: start.column - 1 }, end: { line: end.line - 1, character: end.column - 1 } };
}

/** The offset of a position; past the end of its line or of the file, the end. */
export function offsetOf(facts: Pick<FileFacts, 'lines' | 'length'>, { line, character }: Position): number {
  const start = facts.lines[line];
  if (start === undefined) return facts.length;
  return Math.min(start + character, (facts.lines[line + 1] ?? facts.length + 1) - 1);
}
