import type { Plan } from '../plan/plan.js';
import { type BudgetLine, SPENDING } from './lines.js';

/** Whether a budget line spends anything in any year. */
export function spends(line: BudgetLine): boolean {
  return SPENDING[line.nature] === 1 && line.years.isOver(0);
}

/**
 * Whether a budget line returns each year: it is marked `every year`; or it is not marked `once` either, and has money
 * in every year of the plan from its first on.
 */
export function isRecurrent(plan: Plan, line: BudgetLine): boolean {
  if (line.clause.tags.includes('every year')) return true;
  if (line.clause.tags.includes('once')) return false;
  const paid = line.years.filter((_, amount) => amount > 0);
  const [first = Number.POSITIVE_INFINITY] = paid.years;
  const rest = plan.settings.years.filter((year) => year >= first);
  return rest.length > 0 && rest.every((year) => paid.has(year));
}
