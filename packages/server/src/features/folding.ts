import { type ElementFact, type FileFacts, largest, placeOf, type Span } from '@goldenthread/model';
import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver';
import type { Feature } from './feature.js';

/** What can be folded away: declarations, children, longer words and comments, wherever they take several lines. */
export const foldingFeature: Feature = ({ connection, files, planUpToDate }) => {
  connection.onFoldingRanges(({ textDocument }, token) =>
    planUpToDate(textDocument.uri, token, () => {
      const facts = files.facts(textDocument.uri);
      return facts ? foldsOf(facts) : [];
    }),
  );
  return { foldingRangeProvider: true };
};

function foldsOf(facts: FileFacts): FoldingRange[] {
  const narrative = facts.elements.flatMap((element) => [...narrativeOf(element)]);
  return [
    ...facts.elements.flatMap((element) => foldsOfElement(facts, element)),
    ...runs(facts, narrative).map(([startLine, endLine]) => ({ startLine, endLine })),
    ...runs(facts, facts.comments).map(([startLine, endLine]) => ({ startLine, endLine, kind: FoldingRangeKind.Comment })),
  ].sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine);
}

function foldsOfElement(facts: FileFacts, element: ElementFact): FoldingRange[] {
  const startLine = lineOf(facts, element.at.start);
  const endLine = lineOf(facts, endOf(element));
  const below = element.children.flatMap((child) => foldsOfElement(facts, child));
  return endLine > startLine ? [{ startLine, endLine }, ...below] : below;
}

/** Where an element ends, with the `>` lines below its last clause. */
export function endOf(element: ElementFact): number {
  return largest([element.at.end, ...element.narrative.map(({ at }) => at.end), ...element.children.map(endOf)]);
}

function* narrativeOf(element: ElementFact): Generator<{ at: Span }> {
  yield* element.narrative;
  for (const child of element.children) yield* narrativeOf(child);
}

/** Lines that follow one another, from two on. */
function runs(facts: FileFacts, parts: readonly { readonly at: Span }[]): [start: number, end: number][] {
  const found: [number, number][] = [];
  for (const line of parts.map(({ at }) => lineOf(facts, at.start)).sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last && line - last[1] <= 1) last[1] = line;
    else found.push([line, line]);
  }
  return found.filter(([start, end]) => end > start);
}

function lineOf(facts: FileFacts, offset: number): number {
  return placeOf(facts, offset).line - 1;
}
