import { blank, saysNothing, type WordsFact } from '@goldenthread/model';
import { replaceText } from '../engine/fixes/fixes.js';
import { defineRule } from '../engine/rule.js';
import { calledAtStart } from '../engine/words/words.js';

export const decommissionWithoutEffect = defineRule({
  name: 'decommission-without-effect',
  group: 'thread',
  audiences: ['governance', 'scrutiny'],
  scope: 'file',
  severity: 'warning',
  since: '0.1.0',
  absence: true,
  check(part, report) {
    for (const element of part.having('stops')) {
      for (const clause of element.all('stops')) {
        const typed: WordsFact | undefined = clause.words;
        if (clause.measures.length > 0 || (typed && !saysNothing(typed.text))) continue;
        const words = blank('what its users will notice, and what they can use instead');
        const at = clause.words
          ? { start: clause.words.at.start, end: clause.at.end }
          : { start: clause.at.end, end: clause.at.end };
        report({
          element,
          at: clause.at,
          message: `${calledAtStart(part, element)} stops work without saying what its users will notice. Add ‘effect on’ and a measure, or a colon and the effect.`,
          fixes: () => [replaceText('Say what its users will notice', element.file, at, `${typed ? '' : ': '}${words}`)],
        });
      }
    }
  },
});
