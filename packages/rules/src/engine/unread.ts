import { type Element, isUneven, type ProblemFact, placeOf, type ReadingRule } from '@goldenthread/model';
import { partitionPoint } from './fixes/partition-point.js';

/**
 * Whether a line of an element could not be read. What it would have said is not known, so that a rule about what is missing
 * would only repeat what is already said about that line.
 */
export function hasUnreadLine(element: Element): boolean {
  return problemsOf(element).some(({ rule }) => rule !== 'text-to-normalise') || element.rows.some(isUneven);
}

/** Problems that leave a whole line unread. */
const WHOLE_LINES: readonly ReadingRule[] = ['line-not-understood', 'misleading-indentation', 'unknown-word'];

/** Whether the first line of a child was not read to its end: what stands behind that place is not known. */
export function isCutShort(element: Element): boolean {
  if (!element.parent || element.file.problems.length === 0) return false;
  const { line } = placeOf(element.file, element.fact.opener.start);
  return problemsOf(element).some(({ rule, at }) => CUTS.includes(rule) && placeOf(element.file, at.start).line === line);
}

/** Problems that a line is not read on behind. */
const CUTS: readonly ReadingRule[] = ['line-not-understood', 'period-invalid', 'unknown-word'];

/** Whether a line of an element, and not of the first line of one of its children, was left unread as a whole. */
export function mayBeUnread(element: Element): boolean {
  if (isCutShort(element) || element.rows.some(isUneven)) return true;
  // What is accepted says nothing of what there is.
  const problems = problemsOf(element).filter(({ rule, clause }) => WHOLE_LINES.includes(rule) && clause !== 'accept');
  if (problems.length === 0) return false;
  const line = (offset: number): number => placeOf(element.file, offset).line;
  const heads = new Set(element.walk().flatMap((each) => (each === element ? [] : [line(each.fact.opener.start)])));
  return problems.some(({ at }) => !heads.has(line(at.start)));
}

function problemsOf(element: Element): readonly ProblemFact[] {
  const { problems, elements, length } = element.file;
  if (problems.length === 0) return problems;
  const { start } = element.fact.at;
  const after = elements[partitionPoint(elements.length, (index) => (elements[index]?.at.start ?? 0) > start)];
  const end = nextChildAfter(element) ?? after?.at.start ?? length + 1;
  return problems.filter(({ at }) => at.start >= start && at.start < end);
}

/** Where the child begins that follows an element: what could not be read in between may have been the element's. */
function nextChildAfter(element: Element): number | undefined {
  if (!element.parent) return undefined;
  const starts = element.declaration.walk().map(({ fact }) => fact.opener.start);
  return starts.find((start) => start > element.fact.at.end);
}
