import { type Element, placeOf, type Span } from '@goldenthread/model';
import { type Edit, lastEnd } from './fixes.js';

/** The change that takes out an element with everything below it: its clauses, its children and its `>` lines. */
export function removalOf(element: Element): Edit {
  const { file } = element;
  const first = placeOf(file, element.fact.at.start).line;
  const last = placeOf(file, lastEnd(element)).line;
  const at: Span = { start: file.lines[first - 1] ?? 0, end: file.lines[last] ?? file.length };
  return { file: file.file, at, text: '' };
}
