import type { FigureChange, PlanChange } from '@goldenthread/model';
import { list } from '../engine/words.js';

/** The figures that differ, for people: `from 75% to 70% in 2026/27`. */
export function figuresInWords({ points }: Pick<FigureChange, 'points'>): string {
  return list(
    points.map(({ period, before, after }) => {
      if (!before) return `${after?.shown} in ${period}, where there was none`;
      return after ? `from ${before.shown} to ${after.shown} in ${period}` : `from ${before.shown} to none in ${period}`;
    }),
  );
}

/** The row of a change of figures as it is now; as it was, where it is gone. */
export function isFigures(change: PlanChange): change is FigureChange {
  return change.about === 'figures';
}
