import {
  type BudgetLine,
  chain,
  type Element,
  formatMoneyShort,
  formatYear,
  type Pence,
  type PeriodFact,
  type Plan,
  wholesOf,
} from '@goldenthread/model';
import type { RelatedPlace } from '../engine/rule.js';
import { called } from '../engine/words.js';

/** An amount as people type it in a plan. */
export function money(plan: Plan, amount: Pence): string {
  return formatMoneyShort(amount, plan.settings.symbol);
}

/** The lines of a budget beside a finding, each with its money in a year where there is any. */
export function relatedLines(plan: Plan, lines: readonly BudgetLine[], year: number): RelatedPlace[] {
  return lines.flatMap((line) => {
    const amount = line.years.get(year);
    if (amount === undefined || amount === 0) return [];
    const owner = line.owner ? ` for the ${called(plan, line.owner)}` : '';
    const message = `${line.nature} of ${money(plan, amount)} in ${formatYear(year)}${owner}`;
    return [{ message, file: line.budget.file, at: line.clause.at }];
  });
}

/** What a finding about a budget line is about: the work that the line is for. */
export function subjectOf(line: BudgetLine): Element {
  return line.owner ?? line.budget;
}

/** When work ends: its own `ends`, else that of what it is part of. */
export function endOf(plan: Plan, element: Element): PeriodFact | undefined {
  for (const each of chain(element, (work) => wholesOf(plan, work))) {
    const end = each.one('ends')?.on;
    if (end?.period) return end;
  }
  return undefined;
}
