import type { PagePlace } from './protocol.js';

/** The part of the page that a line of a file is in: the last that begins on it or above it. */
export function placeAt(places: readonly PagePlace[], uri: string, line: number): string | undefined {
  return places.findLast((place) => place.uri === uri && place.line <= line)?.id;
}
