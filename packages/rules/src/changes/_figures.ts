import type { Comparison, FigureChange, PlanChange } from '@goldenthread/model';
import { decisionFixes } from '../engine/changed.js';
import type { ComparingRule, RawChangeFinding } from '../engine/rule.js';
import { calledAtStart, list } from '../engine/words/words.js';

/** A sort of change of figures that somebody has to decide. */
interface Decided {
  readonly kind: PlanChange['kind'];
  readonly why: string;
  /** What is said of the measure, given how its figures go; the end says what to do. */
  readonly says: (figures: string) => string;
}

/** How a rule finds the changes of figures of one kind: each, with a decision on it as what fixes it. */
export function decidedFigures({ kind, why, says }: Decided): ComparingRule['compare'] {
  return (comparison: Comparison, report: (found: RawChangeFinding) => void): void => {
    for (const change of comparison.changes) {
      if (change.about !== 'figures' || change.kind !== kind) continue;
      report({
        element: change.element,
        changes: [change],
        why,
        message: `${calledAtStart(comparison.head, change.element)} ${says(`${partInWords(change)}${figuresInWords(change)}`)}`,
        fixes: () => decisionFixes(comparison, change),
      });
    }
  };
}

/** The part of a split that figures are of; empty where they are the measure’s own. */
function partInWords({ was, is }: FigureChange): string {
  const part = (is ?? was)?.about ?? '';
  return part === '' ? '' : `for ‘${part}’ `;
}

/** The figures that differ, for people: `from 75% to 70% in 2026/27`. */
function figuresInWords({ points, kind }: FigureChange): string {
  // A target that is new beside a weaker one is no part of that.
  const told = kind === 'target-weakened' ? points.filter(({ before }) => before) : points;
  return list(
    told.map(({ period, before, after }) => {
      if (!before) return `${after?.shown} in ${period}, where there was none`;
      return after ? `from ${before.shown} to ${after.shown} in ${period}` : `from ${before.shown} to none in ${period}`;
    }),
  );
}
