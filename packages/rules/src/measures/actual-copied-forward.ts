import { dayInWords } from '@goldenthread/model';
import { defineRule } from '../engine/rule.js';
import { calledAtStart } from '../engine/words/words.js';
import { periodIndex, type RegularReading, seriesOf } from './_series.js';

export const actualCopiedForward = defineRule({
  name: 'actual-copied-forward',
  group: 'measures',
  audiences: ['performance', 'scrutiny'],
  scope: 'file',
  severity: 'hint',
  since: '0.1.0',
  check(part, report) {
    for (const measure of part.of('measure')) {
      for (const series of seriesOf(measure, 'actual')) {
        const run = lastRun(series);
        const [first, last] = [run[0], run.at(-1)];
        if (!first || !last || run.length < enough(first.point.value.text)) continue;
        report({
          element: measure,
          at: last.point.at,
          message: `${calledAtStart(part, measure)} has the same figure, ${last.point.value.text}, from ${dayInWords(first.period)} to ${dayInWords(last.period)}. It may have been copied forward. Check it against its source.`,
          related: [{ message: 'the first of them', file: measure.file, at: first.point.at }],
        });
      }
    }
  },
});

/** The last figures of a series that are all the same, one period after another. */
function lastRun(series: readonly RegularReading[]): RegularReading[] {
  const run: RegularReading[] = [];
  for (const reading of series.toReversed()) {
    const next = run[0];
    if (
      reading.range ||
      (next && (next.amount !== reading.amount || periodIndex(next.period) - periodIndex(reading.period) !== 1))
    )
      break;
    run.unshift(reading);
  }
  return run;
}

/** How often a figure has to come again before it is suspect: small and round ones come again by themselves. */
function enough(text: string): number {
  const digits = text.replace(/[^0-9]/g, '').replace(/^0+|0+$/g, '').length;
  if (digits <= 1) return Number.POSITIVE_INFINITY;
  return digits >= 4 ? 2 : digits === 3 ? 3 : 4;
}
