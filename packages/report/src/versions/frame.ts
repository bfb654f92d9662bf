import type { Plan } from '@goldenthread/model';
import { plainTitle } from '../diff/words.js';
import type { ReportDocument } from '../document/document.js';

/** What is said of a whole document: what it is to be known by, and what is left out. */
export interface Notes {
  readonly marks?: readonly string[];
  readonly notes?: readonly string[];
}

/** What every document about the versions of a plan has in common. */
export function frame(
  plan: Plan,
  report: string,
  title: string,
  { marks = [], notes = [] }: Notes,
): Omit<ReportDocument, 'blocks' | 'sections'> {
  return {
    report,
    title,
    organisation: plan.root?.one('organisation')?.words.text.trim() || undefined,
    language: 'en-GB',
    symbol: plan.settings.symbol,
    marks,
    standing: [plan.root ? plainTitle(plan.root) || (plan.name ?? '') : 'A plan without a title', ...notes],
  };
}
