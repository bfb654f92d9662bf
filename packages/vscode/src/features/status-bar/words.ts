import { counted } from '@goldenthread/model';
import { gapsByKindInWords } from '@goldenthread/report';
import type { PlanSummary } from './protocol.js';

/** What the bar at the bottom says: a sign and a few words. */
export function barText(summary: PlanSummary): string {
  return `$(${signOf(summary)}) ${inWords(summary)}`;
}

/** The same for those who hear it read. */
export function barLabel(summary: PlanSummary): string {
  return `${summary.title}: ${inWords(summary)}`;
}

/** What is wrong is red. What is not finished never is. */
export function isRed({ counts, wrong }: PlanSummary): boolean {
  return wrong > 0 && counts.error > 0;
}

function inWords(summary: PlanSummary): string {
  const found = gapsByKindInWords(summary);
  const { outcomes } = summary;
  if (outcomes === 0) return found || 'Nothing to check yet';
  return `${counted(outcomes, 'outcome')}: ${found || 'no problems found'}`;
}

function signOf(summary: PlanSummary): string {
  const { outcomes, wrong, toAdd } = summary;
  if (wrong > 0) return isRed(summary) ? 'error' : 'warning';
  if (toAdd > 0) return 'edit';
  return outcomes === 0 ? 'circle-large-outline' : 'check';
}

/** How many findings there are of each severity, and how many are accepted. */
export function breakdown({ counts, accepted }: PlanSummary): string {
  const parts = [
    some(counts.error, 'error'),
    some(counts.warning, 'warning'),
    some(counts.hint, 'hint'),
    accepted === 0 ? '' : `${accepted} accepted with a reason`,
  ].filter(Boolean);
  return parts.length === 0 ? 'No problems found.' : parts.join(', ');
}

function some(count: number, one: string): string {
  return count === 0 ? '' : counted(count, one);
}
