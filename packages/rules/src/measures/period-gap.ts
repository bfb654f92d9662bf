import { blank, dayInWords, type Element, isUnavailable, type Part, type Row, says } from '@goldenthread/model';
import { type Fix, replaceText } from '../engine/fixes/fixes.js';
import { defineRule } from '../engine/rule.js';
import { calledAtStart, list } from '../engine/words/words.js';
import { hasStatusFor, periodAt, periodIndex, type RegularReading, seriesOf } from './_series.js';

export const periodGap = defineRule({
  name: 'period-gap',
  group: 'measures',
  audiences: ['performance'],
  scope: 'file',
  severity: 'warning',
  since: '0.1.0',
  check(part: Part, report) {
    for (const measure of part.of('measure')) {
      for (const series of seriesOf(measure, 'actual')) {
        const gaps = gapsIn(series, stepOf(measure, series)).filter(
          (period) => !hasStatusFor(part, measure, period) && !isUnavailable(measure, 'actual', period),
        );
        const [first] = gaps;
        if (!first || measure.rows.some((row) => row.clause.type === 'actual' && says(row.note))) continue;
        const after = series.find(({ period }) => periodIndex(period) > periodIndex(first));
        const row = after && measure.rows.find(({ points }) => points.includes(after.point));
        const missing = inWords(gaps);
        report({
          element: measure,
          at: after?.point.at ?? measure.nameAt,
          message: `${calledAtStart(part, measure)} has no actual for ${missing}, between figures before and after. Add the figure, or a colon and why there is none.`,
          fixes: () => (row && !row.clause.words ? [explain(measure, row, missing)] : []),
        });
      }
    }
  },
});

/** The most periods that a message names: nobody reads more. */
const MOST_NAMED = 4;

function inWords(gaps: readonly RegularReading['period'][]): string {
  const named = gaps.length <= MOST_NAMED ? gaps : gaps.slice(0, MOST_NAMED - 1);
  const more = gaps.length - named.length;
  return list([...named.map(dayInWords), ...(more === 0 ? [] : [`${more} more`])]);
}

/** How many months, quarters or years lie between two reports of a measure, where it says how often it reports. */
function stepOf(measure: Element, series: readonly RegularReading[]): number {
  const often = measure.one('reported')?.frequency;
  const type = series[0]?.period.type;
  if (often === 'yearly') return type === 'month' ? 12 : type === 'quarter' ? 4 : 1;
  return often === 'quarterly' && type === 'month' ? 3 : 1;
}

/** Words behind a row, to be filled in. */
function explain(measure: Element, { clause }: Row, missing: string): Fix {
  const { end } = clause.at;
  return replaceText(
    'Say why there is none',
    measure.file,
    { start: end, end },
    `: ${blank(`why a figure is missing for ${missing}`)}`,
  );
}

/** The periods without a figure between the first and the last; none where the figures come at regular steps, as of a survey. */
function gapsIn(series: readonly RegularReading[], usual: number): RegularReading['period'][] {
  const places = [...new Set(series.map(({ period }) => periodIndex(period)))];
  const steps = places.slice(1).map((place, index) => place - (places[index] as number));
  const [first] = series;
  if (!first || steps.every((step) => step === steps[0])) return [];
  return steps.flatMap((step, index) =>
    Array.from({ length: Math.max(0, Math.ceil(step / usual) - 1) }, (_, missing) =>
      periodAt(first.period, (places[index] as number) + (missing + 1) * usual),
    ),
  );
}
