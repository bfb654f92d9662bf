import {
  type Element,
  financialYearOf,
  formatDay,
  lastDay,
  type NoBaselineClause,
  type NoTargetClause,
  type Part,
} from '@goldenthread/model';
import { addLines, type Fix, replaceText } from '../engine/fixes.js';
import { isPast } from '../engine/time.js';

/** A clause that explains a gap and still does: it has words, and no end that is past. */
export function explains(part: Part, clause: NoTargetClause | NoBaselineClause | undefined): boolean {
  return clause !== undefined && clause.words.text !== '' && !isPast(part, clause.until);
}

/** The end of the financial year after the plan's `as at`, else of its first year, as a date. */
function nextYearEnd(part: Part): string | undefined {
  const { asAt, startMonth, years } = part.settings;
  const year = asAt === undefined ? years[0] : financialYearOf(asAt, startMonth);
  if (year === undefined) return undefined;
  const end = lastDay({ type: 'year', year }, startMonth);
  return formatDay(end === asAt ? lastDay({ type: 'year', year: year + 1 }, startMonth) : end);
}

/** A fix that explains a gap: a new clause, or a later end for one that ran out. */
export function explain(
  part: Part,
  measure: Element,
  opening: 'no target' | 'no baseline',
  clause: NoTargetClause | NoBaselineClause | undefined,
  reason: string,
): Fix[] {
  const end = nextYearEnd(part);
  if (!clause)
    return [addLines(`Say why there is ${opening} yet`, measure, `${opening}${end ? ` until ${end}` : ''}: ${reason}`)];
  if (!clause.until || end === undefined || clause.words.text === '') return [];
  return [replaceText(`Give the explanation a new end, ${end}`, measure.file, clause.until.at, end)];
}
