import type { Element } from '@goldenthread/model';
import { partitionPoint } from './partition-point.js';

/**
 * Whether a line of an element could not be read. What it would have said is not known, so that a rule about what is missing
 * would only repeat what is already said about that line.
 */
export function hasUnreadLine(element: Element): boolean {
  const { problems, elements, length } = element.file;
  if (problems.length === 0) return false;
  const { start } = element.fact.at;
  const after = elements[partitionPoint(elements.length, (index) => (elements[index]?.at.start ?? 0) > start)];
  const end = element.parent ? element.fact.at.end : (after?.at.start ?? length + 1);
  return problems.some(({ at, rule }) => rule !== 'text-to-normalise' && at.start >= start && at.start < end);
}
