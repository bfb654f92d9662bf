import { formatPeriod, readings } from '@goldenthread/model';
import { addLines } from '../engine/fixes/fixes.js';
import { defineRule } from '../engine/rule.js';
import { lastDayOf } from '../engine/words/time.js';
import { calledAtStart } from '../engine/words/words.js';
import { byEnd, endOf } from './_series.js';

export const trendAcrossReset = defineRule({
  name: 'trend-across-reset',
  group: 'measures',
  audiences: ['performance', 'scrutiny'],
  scope: 'file',
  severity: 'warning',
  since: '0.1.0',
  check(part, report) {
    for (const measure of part.having('reset')) {
      const reset = measure.all('reset').findLast(({ period }) => period.period);
      const day = lastDayOf(part, reset?.period);
      const old = byEnd(part, readings(measure, 'baseline')).at(-1);
      if (!reset || day === undefined || !old || endOf(part, old.period) >= day) continue;
      const first = byEnd(part, readings(measure, 'actual')).find(({ period }) => endOf(part, period) >= day);
      if (!first) continue;
      report({
        element: measure,
        at: reset.at,
        message: `${calledAtStart(part, measure)} is counted differently from ${reset.period.text}, but its baseline is from ${formatPeriod(old.period)}, so the two cannot be compared. Add ‘baseline’ with a figure since then.`,
        related: [
          { message: 'the baseline before', file: measure.file, at: old.point.at },
          { message: 'a figure since', file: measure.file, at: first.point.at },
        ],
        fixes: () => [
          addLines(
            `Use the actual of ${formatPeriod(first.period)} as the new baseline`,
            measure,
            `baseline ${formatPeriod(first.period)} ${first.point.value.text}`,
          ),
        ],
      });
    }
  },
});
