import type { MoneyUnit } from '../cells/cells.js';
import { unitWords } from '../cells/units.js';
import type { PlanEntry } from './entries.js';

/** One measure on its way into the plan. */
export interface MeasureDraft {
  readonly entry: PlanEntry;
  readonly unit: { readonly clause: string; readonly percent: boolean; readonly money: boolean };
  readonly figures: string[];
}

/** What a bare figure of a measure counts in. */
export const bareUnit = (draft: MeasureDraft | undefined): MoneyUnit | 'percent' | undefined =>
  draft?.unit.percent ? 'percent' : draft?.unit.money ? '' : undefined;

/** The unit that the figures themselves have, where nothing says it. */
export function finished({ entry, figures }: MeasureDraft): PlanEntry {
  if (entry.clauses.some((clause) => clause.startsWith('unit'))) return entry;
  const unit = unitWords(figures.filter((figure) => figure !== '-'));
  if (unit === '') return entry;
  const isStatus = (clause: string): boolean => clause.startsWith('status');
  return { ...entry, clauses: [...entry.clauses.filter((clause) => !isStatus(clause)), unit, ...entry.clauses.filter(isStatus)] };
}
