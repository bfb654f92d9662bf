import { formatPeriod, latestActual, latestVerdict, targetFor, twoFigures, typedFigure } from '@goldenthread/model';
import type { Lenses } from './lens.js';

/** A measure: its latest actual against the target of the same period. */
export const measureLenses: Lenses = (plan, measure) => {
  const latest = latestActual(plan, measure);
  if (!latest) return [{ text: twoFigures(measure, 'actual') ?? 'no actual yet', places: [] }];
  const target = targetFor(measure, latest.period);
  const verdict = latestVerdict(plan, measure);
  const against = target
    ? ` against ${typedFigure(target.point.value)}${target.point.onBaseline ? ' on baseline' : ''}`
    : `, ${twoFigures(measure, 'target') ?? 'no target'}`;
  const points = target ? [latest.point, target.point] : [latest.point];
  return [
    {
      text: `${formatPeriod(latest.period)}: ${typedFigure(latest.point.value)}${against}${verdict ? ` (${verdict})` : ''}`,
      places: points.map(({ at, value }) => ({ file: at.file ?? measure.file, at, what: value.text })),
    },
  ];
};
