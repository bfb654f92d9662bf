import { type ClauseFact, type Element, type FileFacts, placeOf, type Span } from '@goldenthread/model';
import type { ActionRequest } from './action.js';

/** The line of an offset, from 0. */
export function lineAt(facts: Pick<FileFacts, 'lines'>, offset: number): number {
  return placeOf(facts, offset).line - 1;
}

/** Whether a selection shares a line with a stretch of the text. */
export function isOnLinesOf({ facts, range }: ActionRequest, at: Span): boolean {
  return lineAt(facts, at.start) <= range.end.line && lineAt(facts, Math.max(at.start, at.end - 1)) >= range.start.line;
}

/** The declaration whose first line the selection begins in. */
export function declarationHere({ facts, checked, range }: ActionRequest): Element | undefined {
  return checked.plan.elements.find(({ file, fact }) => file === facts && lineAt(facts, fact.opener.start) === range.start.line);
}

/** A clause of the file that the selection is in, with its element. */
export function* clausesHere(request: ActionRequest): Generator<{ element: Element; clause: ClauseFact }> {
  for (const element of request.checked.plan.everything) {
    if (element.file !== request.facts) continue;
    for (const clause of element.fact.clauses) if (!clause.taken && isOnLinesOf(request, clause.at)) yield { element, clause };
  }
}
