import { blank, says } from '@goldenthread/model';
import { addLines } from '../engine/fixes/fixes.js';
import { defineRule } from '../engine/rule.js';
import { dateInWords, lastDayOf } from '../engine/words/time.js';
import { calledAtStart } from '../engine/words/words.js';

export const slippedWithoutReason = defineRule({
  name: 'slipped-without-reason',
  group: 'delivery',
  audiences: ['performance', 'scrutiny'],
  scope: 'file',
  severity: 'warning',
  since: '0.1.0',
  absence: true,
  check(part, report) {
    for (const task of part.having('originally')) {
      const [by, originally] = [task.one('by'), task.one('originally')];
      const [now, then] = [lastDayOf(part, by?.by), lastDayOf(part, originally?.by)];
      if (!by || !originally || now === undefined || then === undefined || now <= then) continue;
      if (task.all('because').some(({ words }) => says(words))) continue;
      report({
        element: task,
        at: by.at,
        message: `${calledAtStart(part, task)} moved from ${dateInWords(originally.by)} to ${dateInWords(by.by)} without a reason. Add ‘because’.`,
        related: [{ message: 'the first date', file: task.file, at: originally.at }],
        fixes: () =>
          task.has('because')
            ? []
            : [addLines('Say why it moved', task, `because: ${blank('why it moved, and what was done about it')}`)],
      });
    }
  },
});
