import {
  type Better,
  betterOf,
  dayInWords,
  type Element,
  figureText,
  isWorse,
  type Part,
  type Reading,
  readings,
  yearOfPeriod,
} from '@goldenthread/model';
import { replaceText } from '../engine/fixes/fixes.js';
import { defineRule } from '../engine/rule.js';
import { calledAtStart } from '../engine/words/words.js';
import { comparable, resetBetween } from './_figures.js';
import { byEnd, endOf } from './_series.js';

export const targetAlreadyMet = defineRule({
  name: 'target-already-met',
  group: 'measures',
  audiences: ['performance', 'scrutiny'],
  scope: 'file',
  severity: 'hint',
  since: '0.1.0',
  check(part, report) {
    const { asAt } = part.settings;
    for (const measure of part.of('measure')) {
      const target = byEnd(part, readings(measure, 'target')).at(-1);
      if (!target || (asAt !== undefined && endOf(part, target.period) <= asAt)) continue;
      const met = meeting(part, measure, target);
      if (!met) continue;
      report({
        element: measure,
        at: target.point.at,
        message: `${calledAtStart(part, measure)} aims for ${figureText(target)} in ${dayInWords(target.period)}, but reached ${figureText(met)} in ${dayInWords(met.period)}. Set a more ambitious target, or say why holding this level is enough.`,
        related: [{ message: 'the figure that passes it', file: measure.file, at: met.point.at }],
        fixes: () => [
          replaceText(
            `Set the target to ${met.point.value.text}, so that the level is held`,
            measure.file,
            target.point.value.at,
            met.point.value.text,
          ),
        ],
      });
    }
  },
});

/** Whether a forecast for later says that a figure will not last. */
function expectsWorse(part: Part, measure: Element, better: Better, latest: Reading): boolean {
  return readings(measure, 'forecast').some(
    (forecast) => endOf(part, forecast.period) > endOf(part, latest.period) && isWorse(better, forecast, latest),
  );
}

/** The latest figure before a measure's last target, where it is better than the target. */
function meeting(part: Part, measure: Element, target: Reading): Reading | undefined {
  const actuals = readings(measure, 'actual');
  if (actuals.length === 0) return undefined;
  const better = betterOf(measure);
  // Nothing is better than within the range; and a row that says why is an answer.
  if (!better || better.type === 'between' || better.type === 'near' || saysWhy(measure, target)) return undefined;
  const earlier = [...readings(measure, 'baseline'), ...actuals].filter(
    (reading) => yearOf(part, reading) < yearOf(part, target) && comparable(measure, reading, target),
  );
  const latest = byEnd(part, earlier).at(-1);
  // Where worse is expected, the target is to stop it from getting worse still.
  if (latest && expectsWorse(part, measure, better, latest)) return undefined;
  if (!latest || resetBetween(part, measure, latest, target) || !isWorse(better, target, latest)) return undefined;
  // A target worse than its baseline is an error of its own.
  return actuals.includes(latest) ? latest : undefined;
}

/** Figures of one year are one promise: a target that holds all year is met early in it. */
function yearOf(part: Part, { period }: Reading): number {
  return yearOfPeriod(period, part.settings.startMonth);
}

function saysWhy(measure: Element, target: Reading): boolean {
  return measure.rows.some((row) => row.note !== undefined && row.points.includes(target.point));
}
