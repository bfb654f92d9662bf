import {
  type Better,
  betterOf,
  blank,
  dayInWords,
  type Element,
  isWorse,
  latestVerdict,
  type Part,
  readings,
  says,
} from '@goldenthread/model';
import { appendLines } from '../engine/fixes/fixes.js';
import { defineRule } from '../engine/rule.js';
import { calledAtStart } from '../engine/words/words.js';
import { resetBetween } from './_figures.js';
import { periodIndex, type RegularReading, seriesOf } from './_series.js';

/** So many figures in a row, each worse than the one before, are a trend. */
const A_TREND = 3;

export const worseningTrend = defineRule({
  name: 'worsening-trend',
  group: 'measures',
  audiences: ['performance', 'scrutiny'],
  scope: 'file',
  severity: 'hint',
  since: '0.1.0',
  check(part, report) {
    for (const measure of part.of('measure')) {
      if (readings(measure, 'actual').length < A_TREND) continue;
      const better = betterOf(measure);
      if (!better || isAnswered(measure) || isOffTarget(part, measure)) continue;
      for (const series of seriesOf(measure, 'actual')) {
        const last = series.slice(-A_TREND);
        const [first, end] = [last[0], last.at(-1)];
        if (!first || !end || !worsens(part, measure, better, last)) continue;
        report({
          element: measure,
          at: end.point.at,
          message: `${calledAtStart(part, measure)} has become worse twice in a row, from ${first.point.value.text} in ${dayInWords(first.period)} to ${end.point.value.text} in ${dayInWords(end.period)}. Add an action, or a status that says why.`,
          related: [{ message: 'where it began', file: measure.file, at: first.point.at }],
          fixes: () => [
            appendLines('Add an action', measure, `action: ${blank('what will be done about it, who does it and by when')}`),
          ],
        });
      }
    }
  },
});

/** Whether its latest figure is off target: that is said of it already. */
function isOffTarget(part: Part, measure: Element): boolean {
  const verdict = latestVerdict(part, measure);
  return verdict === 'red' || verdict === 'off target';
}

/** Whether somebody has said something about how a measure stands, or does something about it. */
function isAnswered(measure: Element): boolean {
  return measure.childrenOf('action').some((action) => !action.isForm) || measure.all('status').some(({ words }) => says(words));
}

function worsens(part: Part, measure: Element, better: Better, last: readonly RegularReading[]): boolean {
  if (last.length < A_TREND || measure.one('reported')?.cumulative) return false;
  return last.slice(1).every((reading, index) => {
    const before = last[index] as RegularReading;
    const isNext = periodIndex(reading.period) - periodIndex(before.period) === 1;
    return (
      isNext &&
      !reading.range &&
      !before.range &&
      isWorse(better, reading, before) &&
      !resetBetween(part, measure, before, reading)
    );
  });
}
