import { type Element, firstDay, type PeriodFact } from '@goldenthread/model';
import { defineRule } from '../engine/rule.js';
import { dateWithPreposition, lastDayOf } from '../engine/words/time.js';
import { calledAtStart } from '../engine/words/words.js';

export const stepOutOfOrder = defineRule({
  name: 'step-out-of-order',
  group: 'delivery',
  audiences: ['governance'],
  scope: 'file',
  severity: 'warning',
  since: '0.1.0',
  check(part, report) {
    for (const timetable of part.of('timetable')) {
      let latest: { step: Element; first: number; when: PeriodFact } | undefined;
      for (const step of timetable.childrenOf('step')) {
        const when = (step.one('stepOn') ?? step.one('stepIn'))?.on;
        const [first, last] = [when?.period && firstDay(when.period, part.settings.startMonth), lastDayOf(part, when)];
        if (!when || first === undefined || last === undefined) continue;
        if (latest && last < latest.first) {
          report({
            element: step,
            at: when.at,
            message: `${calledAtStart(part, step)} is ${dateWithPreposition(when)}, but comes after a step ${dateWithPreposition(latest.when)}. Correct the date, or move the step up.`,
            related: [{ message: 'the step before it', file: latest.step.file, at: latest.step.nameAt }],
          });
        } else if (!latest || first > latest.first) latest = { step, first, when };
      }
    }
  },
});
