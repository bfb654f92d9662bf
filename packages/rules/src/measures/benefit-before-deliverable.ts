import { type Element, formatDay, isOver, type Period, type Plan } from '@goldenthread/model';
import { replaceText } from '../engine/fixes/fixes.js';
import { defineRule } from '../engine/rule.js';
import { lastDayOf } from '../engine/words/time.js';
import { called, calledAtStart } from '../engine/words/words.js';

export const benefitBeforeDeliverable = defineRule({
  name: 'benefit-before-deliverable',
  group: 'measures',
  audiences: ['performance'],
  severity: 'warning',
  since: '0.1.0',
  check(plan, report) {
    for (const benefit of plan.of('benefit')) {
      const realised = firstGain(plan, benefit);
      const source = firstSource(plan, benefit.declaration);
      if (!realised || !source || realised.day >= source.day) continue;
      report({
        element: benefit,
        at: realised.at,
        message: `${calledAtStart(plan, benefit)} is due by ${formatDay(realised.day)}, before ${called(plan, source.element)} could bring it on ${formatDay(source.day)}. Correct one of the dates.`,
        related: [{ message: 'what brings it', file: source.element.file, at: source.element.nameAt }],
        fixes: () =>
          benefit.has('realisedBy')
            ? [
                replaceText(
                  `Move the benefit to ${formatDay(source.day)}`,
                  benefit.file,
                  realised.at,
                  `realised by ${formatDay(source.day)}`,
                ),
              ]
            : [],
      });
    }
  },
});

interface Dated {
  readonly day: number & { readonly __unit: 'yyyymmdd' };
}

/** When a benefit is first felt: its date, or else the first year with money. */
function firstGain(plan: Plan, benefit: Element): (Dated & { at: { start: number; end: number } }) | undefined {
  const by = benefit.one('realisedBy');
  const day = lastDayOf(plan, by?.by);
  if (by && day !== undefined) return { day, at: by.at };
  const periods = benefit.rows
    .filter(({ clause }) => clause.type === 'cashable')
    .flatMap((row) => row.points.map((point) => ({ at: point.at, day: endOf(plan, point.period) })));
  return periods.toSorted((a, b) => a.day - b.day)[0];
}

function endOf(plan: Plan, period: Period): Dated['day'] {
  return lastDayOf(plan, { text: '', at: { start: 0, end: 0 }, period }) as Dated['day'];
}

/** The first deliverable or output of the work that is still to come; undefined where one is there, or has no date. */
function firstSource(plan: Plan, work: Element): (Dated & { element: Element }) | undefined {
  const sources = work.childrenOf('deliverable', 'output');
  const dated = sources.flatMap((element) => {
    const day = lastDayOf(plan, element.one('by')?.by);
    return day === undefined ? [] : [{ element, day }];
  });
  if (dated.length < sources.length || sources.some((each) => isOver(plan, each))) return undefined;
  return dated.toSorted((a, b) => a.day - b.day)[0];
}
