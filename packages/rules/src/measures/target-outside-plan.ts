import { blank, dayInWords, formatYear, type Part, type Reading, readings, yearOfPeriod } from '@goldenthread/model';
import { addLines } from '../engine/fixes/fixes.js';
import { defineRule } from '../engine/rule.js';
import { calledAtStart } from '../engine/words/words.js';
import { isValidExplanation } from './_explanations.js';
import { byEnd } from './_series.js';

export const targetOutsidePlan = defineRule({
  name: 'target-outside-plan',
  group: 'measures',
  audiences: ['performance'],
  scope: 'file',
  severity: 'warning',
  since: '0.1.0',
  absence: true,
  check(part, report) {
    const [first, last] = [part.settings.years[0], part.settings.years.at(-1)];
    if (first === undefined || last === undefined) return;
    for (const measure of part.of('measure')) {
      const targets = byEnd(part, readings(measure, 'target'));
      const nearest = targets.findLast((target) => yearOf(part, target) < first) ?? targets[0];
      if (
        !nearest ||
        isValidExplanation(part, measure.one('noTarget')) ||
        targets.some((target) => isWithin(part, target, first, last))
      )
        continue;
      const isLater = yearOf(part, nearest) > last;
      report({
        element: measure,
        at: nearest.point.at,
        // An aim for later years is an aim; what is missing is a step on the way.
        ...(isLater ? { severity: 'hint' as const } : {}),
        message: isLater
          ? `${calledAtStart(part, measure)} has its first target in ${yearInWords(part, nearest)}, after the plan’s last year. Until then nobody can say whether it is on course. Add a target for one of the plan’s years on the way.`
          : `${calledAtStart(part, measure)} has no target after ${yearInWords(part, nearest)}, before the plan’s first year. It says nothing about what this plan is to reach. Add a target for one of the plan’s years.`,
        fixes: () => [
          addLines('Say why there is none yet', measure, `no target: ${blank('why the plan’s years have no target yet')}`),
        ],
      });
    }
  },
});

function yearOf(part: Part, { period }: Reading): number {
  return yearOfPeriod(period, part.settings.startMonth);
}

/** The financial year of a target in words; a calendar year, or several years together, as they are. */
function yearInWords(part: Part, target: Reading): string {
  const { type } = target.period;
  return type === 'calendar' || type === 'pooled' ? dayInWords(target.period) : formatYear(yearOf(part, target));
}

/** Whether a target is one of the plan's: the year after its last tells what it led to. */
function isWithin(part: Part, target: Reading, first: number, last: number): boolean {
  const year = yearOf(part, target);
  return year >= first && year <= last + 1;
}
