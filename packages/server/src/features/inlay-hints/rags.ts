import { figureText, formatPeriod, targetFor, verdictOf } from '@goldenthread/model';
import type { Hints } from './hint.js';

/**
 * Behind a row of actuals: green, amber or red against the target for each period that has one, by the plan's own rule; or that it is
 * off target, where there is no rule. Between the cells, a colour would be taken for that of the next figure.
 */
export const rags: Hints = function* (plan, file) {
  for (const measure of plan.of('measure')) {
    if (measure.file.file !== file.file) continue;
    for (const { clause, points } of measure.rows) {
      if (clause.type !== 'actual') continue;
      const told = points.flatMap(({ period, value, disputed }) => {
        const verdict = disputed ? undefined : verdictOf(plan, measure, period);
        return verdict ? [{ verdict, name: formatPeriod(period), typed: value.text, target: targetFor(measure, period) }] : [];
      });
      if (told.length === 0) continue;
      yield {
        at: clause.at.end,
        text: told.length === 1 ? (told[0]?.verdict ?? '') : told.map(({ name, verdict }) => `${name} ${verdict}`).join(', '),
        means: told
          .map(({ name, typed, target }) => `${name}: ${typed} against a target of ${target && figureText(target)}.`)
          .join(' '),
      };
    }
  }
};
