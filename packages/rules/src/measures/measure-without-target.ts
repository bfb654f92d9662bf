import { type Element, formatYear, lastDay, type Part, readings, type ValueFact } from '@goldenthread/model';
import { addLines, type Fix } from '../engine/fixes.js';
import { defineRule } from '../engine/rule.js';
import { ranOut } from '../engine/time.js';
import { hasUnreadLine } from '../engine/unread.js';
import { Called } from '../engine/words.js';
import { explain, explains } from './_explanations.js';
import { exampleFigure } from './_figures.js';

export const measureWithoutTarget = defineRule({
  name: 'measure-without-target',
  group: 'measures',
  scope: 'file',
  severity: 'warning',
  since: '0.1.0',
  check(part, report) {
    for (const measure of part.of('measure')) {
      const explanation = measure.one('noTarget');
      if (measure.has('trendOnly') || hasTarget(measure) || explains(part, explanation)) continue;
      if (hasUnreadLine(measure)) continue;
      report({
        element: measure,
        at: explanation?.at ?? measure.nameAt,
        message: `${Called(part, measure)} has no target, so nobody can say how good is good enough. Add a line such as: target ${formatYear(part.settings.years.at(-1) ?? 2025)} ${exampleFigure(part, measure)}${ranOut(part, explanation?.until)}`,
        fixes: [
          ...explain(part, measure, 'no target', explanation, 'The target is set once the first figures are in'),
          ...atBaseline(part, measure),
        ],
      });
    }
  },
});

/** Any figure of a target, with a period or without one (which is a finding of its own). */
function hasTarget(measure: Element): boolean {
  const isFigure = (value: ValueFact): boolean => value.type !== 'empty';
  return measure.all('target').some(({ cells, pairs }) => cells.some(isFigure) || pairs.some(({ value }) => isFigure(value)));
}

/** The level of the last baseline, held until the plan's last year. */
function atBaseline(part: Part, measure: Element): Fix[] {
  const baseline = readings(measure, 'baseline').at(-1);
  const year = part.settings.years.at(-1);
  const { startMonth } = part.settings;
  if (!baseline || year === undefined) return [];
  if (lastDay({ type: 'year', year }, startMonth) <= lastDay(baseline.period, startMonth)) return [];
  const row = `target ${formatYear(year)} ${baseline.point.value.text}`;
  return [addLines(`Add a target for ${formatYear(year)}, at the baseline’s ${baseline.point.value.text}`, measure, row)];
}
