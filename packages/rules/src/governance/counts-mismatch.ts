import type { ValueFact } from '@goldenthread/model';
import { defineRule } from '../engine/rule.js';
import { Called } from '../engine/words.js';
import { SETTING } from '../thread/_setting.js';

export const countsMismatch = defineRule({
  name: 'counts-mismatch',
  group: 'governance',
  scope: 'file',
  severity: 'warning',
  since: '0.1.0',
  fixes: 'Swaps the two figures.',
  check(part, report) {
    for (const element of part.of('consultation')) {
      const [reached, responses] = [element.one('reached'), element.one('responses')];
      const [most, count] = [numberOf(reached?.value), numberOf(responses?.value)];
      if (!reached || !responses || most === undefined || count === undefined || count <= most) continue;
      report({
        element,
        at: responses.at,
        message: `${Called(part, element)} has ${responses.value.text} responses but reached only ${reached.value.text}, so one of the two figures is wrong. Check both against the consultation report.`,
        related: [{ message: 'the figure for how many were reached', file: element.file, at: reached.at }],
        fixes: [
          {
            title: 'Swap the two figures',
            edits: [
              { file: element.file.file, at: reached.value.at, text: responses.value.text },
              { file: element.file.file, at: responses.value.at, text: reached.value.text },
            ],
          },
        ],
      });
    }
  },
  docs: {
    summary: 'Finds a consultation with more responses than people or organisations that it reached.',
    why: 'The response rate is the first figure that opponents of a decision check. When it doesn’t add up, they doubt the rest.',
    details: 'Only the figures before the colon are compared; the words after it are for people.',
    failing: `consultation Engagement: Engagement on skills
  from 2024-06-03 to 2024-07-12
  reached 20
  responses 58
`,
    mended: `consultation Engagement: Engagement on skills
  from 2024-06-03 to 2024-07-12
  reached 58
  responses 20
`,
    context: SETTING,
  },
});

function numberOf(value: ValueFact | undefined): number | undefined {
  return value?.type === 'number' ? value.value : undefined;
}
