import { formatPeriod, lastDay, ragOf, readings, targetFor } from '@goldenthread/model';
import type { Lenses } from './lens.js';

/** A measure: its latest actual against the target of the same period. */
export const measureLenses: Lenses = (plan, measure) => {
  const day = (reading: { period: Parameters<typeof lastDay>[0] }): number => lastDay(reading.period, plan.settings.startMonth);
  const latest = readings(measure, 'actual').reduce<ReturnType<typeof readings>[number] | undefined>(
    (last, each) => (last && day(last) > day(each) ? last : each),
    undefined,
  );
  if (!latest) return [{ text: 'no actual yet', places: [] }];
  const target = targetFor(measure, latest.period);
  const rag = ragOf(plan, measure, latest.period);
  const against = target ? ` against ${target.point.value.text}${target.point.onBaseline ? ' on baseline' : ''}` : ', no target';
  const points = target ? [latest.point, target.point] : [latest.point];
  return [
    {
      text: `${formatPeriod(latest.period)}: ${latest.point.value.text}${against}${rag ? ` (${rag})` : ''}`,
      places: points.map(({ at, value }) => ({ file: measure.file, at, what: value.text })),
    },
  ];
};
