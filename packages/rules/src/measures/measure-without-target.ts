import { type Element, formatYear, type ValueFact } from '@goldenthread/model';
import { type Cause, defineRule } from '../engine/rule.js';
import { hasUnreadLine } from '../engine/unread.js';
import { expiryNote } from '../engine/words/time.js';
import { calledAtStart } from '../engine/words/words.js';
import { explanationFix, isValidExplanation } from './_explanations.js';
import { aimsForRange, exampleFigure } from './_figures.js';

/** What measures without a target have in common. */
const NO_TARGET: Cause = {
  key: '',
  say: (those) =>
    `${those} have no target, so nobody can say what is good enough. Set one for each, or say why not with ‘no target’.`,
};

export const measureWithoutTarget = defineRule({
  name: 'measure-without-target',
  group: 'measures',
  audiences: ['performance', 'scrutiny'],
  scope: 'file',
  severity: 'warning',
  since: '0.1.0',
  absence: true,
  check(part, report) {
    for (const measure of part.of('measure')) {
      const explanation = measure.one('noTarget');
      if (measure.has('trendOnly') || hasTarget(measure) || isValidExplanation(part, explanation)) continue;
      if (hasUnreadLine(measure) || aimsForRange(measure)) continue;
      report({
        element: measure,
        at: explanation?.at ?? measure.nameAt,
        message: `${calledAtStart(part, measure)} has no target, so nobody can say what is good. Add one, such as ‘target ${formatYear(part.settings.years.at(-1) ?? 2025)} ${exampleFigure(part, measure)}’${explanation ? '.' : ', or say why not with ‘no target’.'}${expiryNote(part, explanation?.until)}`,
        ...(explanation ? {} : { cause: NO_TARGET }),
        fixes: () => explanationFix(measure, 'no target', explanation),
      });
    }
  },
});

/** Any figure of a target, with a period or without one (which is a finding of its own). */
function hasTarget(measure: Element): boolean {
  const isFigure = (value: ValueFact): boolean => value.type !== 'empty';
  return measure.all('target').some(({ cells, pairs }) => cells.some(isFigure) || pairs.some(({ value }) => isFigure(value)));
}
