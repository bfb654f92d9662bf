import { betterOf, dayInWords, figureText, isWorse, type Period, type Reading, readings } from '@goldenthread/model';
import { defineRule } from '../engine/rule.js';
import { calledAtStart } from '../engine/words.js';
import { resetBetween } from './_figures.js';

export const targetGoesBackwards = defineRule({
  name: 'target-goes-backwards',
  group: 'measures',
  audiences: ['performance', 'scrutiny'],
  scope: 'file',
  severity: 'warning',
  since: '0.1.0',
  check(part, report) {
    for (const measure of part.of('measure')) {
      const better = betterOf(measure);
      if (!better) continue;
      const targets = readings(measure, 'target').filter(isOfYear);
      targets.sort((a, b) => a.period.year - b.period.year);
      for (let index = 1; index < targets.length; index++) {
        const [before, target] = [targets[index - 1] as OfYear, targets[index] as OfYear];
        if (before.period.year === target.period.year) continue;
        if (!isWorse(better, target.amount, before.amount) || resetBetween(part, measure, before, target)) continue;
        report({
          element: measure,
          at: target.point.at,
          message: `${calledAtStart(part, measure)} aims for ${figureText(target)} in ${dayInWords(target.period)}, which is worse than ${figureText(before)} in ${dayInWords(before.period)}. Correct the figure, or accept the step back and say why.`,
          related: [{ message: 'the earlier target', file: measure.file, at: before.point.at }],
        });
      }
    }
  },
});

/** A figure of a whole financial year. */
type OfYear = Reading & { readonly period: Extract<Period, { type: 'year' }> };

function isOfYear(reading: Reading): reading is OfYear {
  return reading.period.type === 'year';
}
