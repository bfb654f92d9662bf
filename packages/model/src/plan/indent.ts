import { placeOf } from '../facts/file.js';
import type { Element } from './element.js';

/** How many spaces further in a line stands than what it belongs to. */
const STEP = 2;

/**
 * The spaces that a new line of an element starts with: two for each step of depth, as the formatter writes it, or more where
 * the element itself stands further in. A line level with its element could be read as a line of what is around that.
 */
export function indentBelow(element: Element): string {
  const { opener } = element.fact;
  return ' '.repeat(Math.max(STEP * depthOf(element), placeOf(element.file, opener.start).column - 1) + STEP);
}

/** How many elements there are around one. */
const depthOf = ({ parent }: Element): number => (parent ? depthOf(parent) + 1 : 0);
