import type { ElementFact, FileFacts, Span } from '@goldenthread/model';
import type { Position, SelectionRange } from 'vscode-languageserver';
import { offsetOf, rangeOf } from '../positions.js';
import type { Feature } from './feature.js';
import { endOf } from './folding.js';

/** What a selection grows to, step by step: the name or the words, the line, the child, the declaration, the file. */
export const selectionFeature: Feature = ({ connection, files, planUpToDate }) => {
  connection.onSelectionRanges(({ textDocument, positions }, token) =>
    planUpToDate(textDocument.uri, token, () => {
      const facts = files.facts(textDocument.uri);
      return facts ? positions.map((position) => selectionAt(facts, position)) : null;
    }),
  );
  return { selectionRangeProvider: true };
};

function selectionAt(facts: FileFacts, position: Position): SelectionRange {
  const offset = offsetOf(facts, position);
  let selection: SelectionRange = { range: rangeOf(facts, { start: 0, end: facts.length }) };
  let around: Span = { start: 0, end: facts.length };
  const spans = [...spansIn(facts.uses, offset), ...spansIn(facts.elements, offset), ...spansIn(facts.comments, offset)];
  for (const span of spans.sort((a, b) => b.end - b.start - (a.end - a.start))) {
    const smaller = span.end - span.start < around.end - around.start;
    if (!smaller || span.start < around.start || span.end > around.end) continue;
    selection = { range: rangeOf(facts, span), parent: selection };
    around = span;
  }
  return selection;
}

/** Every part of some facts that an offset lies in. Facts are plain data: whatever has a place is a part. */
function* spansIn(value: unknown, offset: number): Generator<Span> {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const each of value) yield* spansIn(each, offset);
    return;
  }
  if ('opener' in value) {
    const element = value as ElementFact;
    const whole = { start: element.at.start, end: endOf(element) };
    if (!holds(whole, offset)) return;
    yield whole;
  } else if ('at' in value) {
    const { at } = value as { at: Span };
    if (at.file || !holds(at, offset)) return;
    yield at;
  }
  for (const each of Object.values(value)) yield* spansIn(each, offset);
}

function holds({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}
