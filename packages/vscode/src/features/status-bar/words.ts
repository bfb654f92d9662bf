import { counted } from '@goldenthread/model';
import type { PlanSummary } from './protocol.js';

/** What the bar at the bottom says: a sign and a few words. */
export function barText({ counts, gaps }: PlanSummary): string {
  if (gaps === 0) return '$(check) Thread whole';
  return `${counts.error > 0 ? '$(error)' : '$(warning)'} ${counted(gaps, 'gap')}`;
}

/** The same for those who hear it read. */
export function barLabel({ title, gaps }: PlanSummary): string {
  return gaps === 0 ? `${title}: no problems found` : `${title}: ${counted(gaps, 'gap')} in the thread`;
}

/** How many findings there are of each severity, and how many are accepted. */
export function breakdown({ counts, accepted }: PlanSummary): string {
  const parts = [
    some(counts.error, 'error'),
    some(counts.warning, 'warning'),
    some(counts.hint, 'hint'),
    accepted === 0 ? '' : `${accepted} accepted with a reason`,
  ].filter(Boolean);
  return parts.length === 0 ? 'Nothing is found in it.' : parts.join(', ');
}

function some(count: number, one: string): string {
  return count === 0 ? '' : counted(count, one);
}
