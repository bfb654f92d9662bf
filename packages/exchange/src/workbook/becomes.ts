import { counted, listed } from '@goldenthread/model';
import type { PlanEntry } from '../spreadsheet/entries.js';

/** What entries become, each kind counted: `2 outcomes and 3 measures`. */
export function becomes(entries: readonly PlanEntry[]): string {
  const kinds = [...Map.groupBy(entries, ({ kind }) => kind)].map(([kind, own]) =>
    kind === 'budgetFor'
      ? counted(
          own.reduce((all, { rows }) => all + rows.length, 0),
          'line of a budget',
          'lines of a budget',
        )
      : counted(own.length, kind),
  );
  return kinds.length === 0 ? 'nothing yet' : listed(kinds);
}
