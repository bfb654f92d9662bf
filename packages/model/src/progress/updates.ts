import type { ElementKind, StatusClause } from '../facts/generated.js';
import { says } from '../facts/unfilled.js';
import type { Element } from '../plan/element.js';
import type { Part } from '../plan/part.js';
import type { Settings } from '../plan/settings.js';
import { type Day, financialYearOf, firstDay, lastDay, type Period, samePeriod } from '../values/period.js';
import { isOver } from './status.js';

/** The work that has an update of its own in a report; of projects only those of a `kind strategic`. Services report by their measures. */
const REPORTING: ReadonlySet<ElementKind> = new Set(['programme', 'workstream', 'project']);

/**
 * Whether work has to say how it stood in a period: the plan reports such periods, the work has updates of its own,
 * still ran at the end of the period, and is not over. The check, the forms of the round and the reports all ask this.
 */
export function asksForUpdate(part: Part, work: Element, period: Period): boolean {
  if (!REPORTING.has(work.kind) || !reportsOn(part.settings, period)) return false;
  const strategic = work.kind !== 'project' || work.all('workKind').some(({ kinds }) => kinds.includes('strategic'));
  return strategic && !isOver(part, work) && ranAtEndOf(part.settings, work, period);
}

/** Whether it still has to: no update of the period says anything yet. */
export function owesUpdate(part: Part, work: Element, period: Period): boolean {
  return asksForUpdate(part, work, period) && updateIn(part, work, period) === undefined;
}

/**
 * The update of work in a period: that of the very period, else the latest that ends in it. A longer one that still runs at the
 * plan's date is said of the time so far, and counts too; one that is over is said of its end.
 */
export function updateIn(part: Part, work: Element, period: Period): StatusClause | undefined {
  const { asAt, startMonth } = part.settings;
  const [first, last] = [firstDay(period, startMonth), lastDay(period, startMonth)];
  let latest: { clause: StatusClause; end: number } | undefined;
  for (const clause of work.all('status')) {
    const of = clause.period?.period;
    // A status whose words are still a form reports nothing yet.
    if (!of || (clause.words && clause.words.text !== '' && !says(clause.words))) continue;
    if (samePeriod(of, period)) return clause;
    const end = lastDay(of, startMonth);
    const soFar = asAt !== undefined && end > asAt && firstDay(of, startMonth) <= last;
    if (end < first || (end > last && !soFar)) continue;
    if (!latest || end >= latest.end) latest = { clause, end };
  }
  return latest?.clause;
}

/** Whether work had begun by the end of a period, and had not ended. */
function ranAtEndOf({ startMonth }: Settings, work: Element, period: Period): boolean {
  const close = lastDay(period, startMonth);
  const [starts, ends] = [work.one('starts')?.on.period, work.one('ends')?.on.period];
  return (!starts || firstDay(starts, startMonth) <= close) && (!ends || lastDay(ends, startMonth) >= close);
}

/** Whether a plan reports on such periods: one that reports once a year asks at the end of the year, or for the whole of it. */
function reportsOn({ report, startMonth }: Settings, period: Period): boolean {
  if (report === undefined) return false;
  if (report === 'monthly') return true;
  if (report === 'quarterly') return period.type !== 'month';
  const end = lastDay(period, startMonth);
  return lastDay({ type: 'year', year: financialYearOf(end as Day, startMonth) }, startMonth) === end;
}
