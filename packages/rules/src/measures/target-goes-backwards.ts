import { betterOf, dayInWords, figureText, isWorse, listed, type Reading, readings } from '@goldenthread/model';
import { defineRule } from '../engine/rule.js';
import { calledAtStart } from '../engine/words/words.js';
import { isLimit, resetBetween, wrongTargets } from './_figures.js';

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
      // A direction that the targets run against from the start is a finding of its own.
      if (wrongTargets(part, measure, better).length > 0) continue;
      const steps: { before: Reading; target: Reading }[] = [];
      const targets = byYear(readings(measure, 'target'));
      for (let index = 1; index < targets.length; index++) {
        const before = targets[index - 1] as Reading;
        const target = targets[index] as Reading;
        if (before.period.year === target.period.year) continue;
        if (isLimit(target) || !isWorse(better, target, before) || resetBetween(part, measure, before, target)) continue;
        steps.push({ before, target });
      }
      const [first, ...others] = steps;
      if (!first) continue;
      const { before, target } = first;
      const more = others.length === 0 ? '' : ` (and again in ${listed(others.map((step) => dayInWords(step.target.period)))})`;
      report({
        element: measure,
        at: target.point.at,
        message: `${calledAtStart(part, measure)} aims for ${figureText(target)} in ${dayInWords(target.period)}, which is worse than ${figureText(before)} in ${dayInWords(before.period)}${more}. Correct the figure, or accept the step back and say why.`,
        related: [{ message: 'the earlier target', file: measure.file, at: before.point.at }],
      });
    }
  },
});

/** The figures of whole financial years, one after another: as they stand, where they are so already. */
function byYear(figures: readonly Reading[]): readonly Reading[] {
  const areInOrder = figures.every(
    ({ period }, index) => period.type === 'year' && (index === 0 || (figures[index - 1] as Reading).period.year <= period.year),
  );
  if (areInOrder) return figures;
  return figures.filter(({ period }) => period.type === 'year').sort((a, b) => a.period.year - b.period.year);
}
