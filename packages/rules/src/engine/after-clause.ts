import { type ClauseFact, type Element, placeOf } from '@goldenthread/model';
import type { Fix } from './fixes.js';

/** A fix that adds lines below the line of one of an element's clauses. Lines come without indentation. */
export function addLinesAfter(title: string, element: Element, clause: ClauseFact, ...lines: string[]): Fix {
  const { file } = element;
  let depth = 1;
  for (let each = element.parent; each; each = each.parent) depth += 1;
  const text = lines.map((line) => '  '.repeat(depth) + line).join('\n');
  const next = file.lines[placeOf(file, clause.at.end).line];
  const edit =
    next === undefined
      ? { file: file.file, at: { start: file.length, end: file.length }, text: `\n${text}` }
      : { file: file.file, at: { start: next, end: next }, text: `${text}\n` };
  return { title, edits: [edit] };
}
