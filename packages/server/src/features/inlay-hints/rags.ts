import { formatPeriod, readings, targetFor, verdictOf } from '@goldenthread/model';
import type { Hints } from './hint.js';

/** Behind an actual: green, amber or red against its target, by the plan's own rule; or that it is below target, where there is no rule. */
export const rags: Hints = function* (plan, file) {
  for (const measure of plan.of('measure')) {
    if (measure.file.file !== file.file) continue;
    for (const { period, point } of readings(measure, 'actual')) {
      const verdict = verdictOf(plan, measure, period);
      if (!verdict) continue;
      const target = targetFor(measure, period)?.point.value.text;
      yield {
        at: point.at.end,
        text: verdict,
        means: `${formatPeriod(period)}: ${point.value.text} against a target of ${target}.`,
      };
    }
  }
};
