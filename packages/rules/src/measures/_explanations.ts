import { blank, type Element, type NoBaselineClause, type NoTargetClause, type Part, says } from '@goldenthread/model';
import { addLines, type Fix } from '../engine/fixes/fixes.js';
import { isPast } from '../engine/words/time.js';

/** A clause that explains a gap and still does: it has words, and no end that is past. */
export function isValidExplanation(part: Part, clause: NoTargetClause | NoBaselineClause | undefined): boolean {
  return says(clause?.words) && !isPast(part, clause?.until);
}

/** A fix that adds a clause which explains a gap, for the reason to be filled in. What ran out needs a new date, which only people can agree. */
export function explanationFix(
  measure: Element,
  opening: 'no target' | 'no baseline',
  clause: NoTargetClause | NoBaselineClause | undefined,
): Fix[] {
  if (clause) return [];
  return [addLines(`Say why there is ${opening} yet`, measure, `${opening}: ${blank(`why there is ${opening} yet`)}`)];
}
