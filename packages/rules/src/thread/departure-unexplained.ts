import { blank, says } from '@goldenthread/model';
import { replaceText } from '../engine/fixes/fixes.js';
import { defineRule } from '../engine/rule.js';
import { calledAtStart } from '../engine/words/words.js';

export const departureUnexplained = defineRule({
  name: 'departure-unexplained',
  group: 'thread',
  audiences: ['governance', 'scrutiny'],
  scope: 'file',
  severity: 'warning',
  since: '0.1.0',
  absence: true,
  check(part, report) {
    for (const element of part.having('departsFrom')) {
      for (const clause of element.all('departsFrom')) {
        if (says(clause.words) || element.all('because').some(({ words }) => says(words))) continue;
        report({
          element,
          at: clause.at,
          message: `${calledAtStart(part, element)} departs from a principle without a reason. Add a colon and the reason.`,
          fixes: () =>
            clause.words
              ? []
              : [
                  replaceText(
                    'Say why it departs',
                    element.file,
                    { start: clause.at.end, end: clause.at.end },
                    `: ${blank('why it departs from the principle')}`,
                  ),
                ],
        });
      }
    }
  },
});
