import { Range } from 'vscode';
import type { SheetAnswer } from './protocol.js';

/** The stretch of a document that an edit is about. */
export function rangeOf({ start, end }: SheetAnswer['edit']): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
