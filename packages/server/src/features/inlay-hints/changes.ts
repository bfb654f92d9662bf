import { formatYear } from '@goldenthread/model';
import { type Hints, linesOfBudgets } from './hint.js';

/** Behind a row of a budget: by how much each year differs from the one before. */
export const changes: Hints = function* (plan, file) {
  for (const line of [...linesOfBudgets(plan, file).values()].flat()) {
    const parts = [...line.years]
      .sort(([a], [b]) => a - b)
      .flatMap(([year, amount]) => {
        const before = line.years.stated(year - 1);
        return before === undefined || before === 0
          ? []
          : [`${formatYear(year)} ${percent((amount - before) / Math.abs(before))}`];
      });
    if (parts.length === 0) continue;
    yield { at: line.clause.at.end, text: parts.join(', '), means: 'The change against the year before.' };
  }
};

function percent(change: number): string {
  const rounded = Math.round(change * 1000) / 10;
  if (rounded === 0) return 'no change';
  return `${rounded > 0 ? '+' : ''}${rounded}%`;
}
