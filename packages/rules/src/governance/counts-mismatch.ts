import type { ValueFact } from '@goldenthread/model';
import { defineRule } from '../engine/rule.js';
import { calledAtStart } from '../engine/words/words.js';

export const countsMismatch = defineRule({
  name: 'counts-mismatch',
  group: 'governance',
  audiences: ['governance'],
  scope: 'file',
  severity: 'warning',
  since: '0.1.0',
  check(part, report) {
    for (const element of part.of('consultation')) {
      const [reached, responses] = [element.one('reached'), element.one('responses')];
      const [most, count] = [numberOf(reached?.value), numberOf(responses?.value)];
      if (!reached || !responses || most === undefined || count === undefined || count <= most) continue;
      report({
        element,
        at: responses.at,
        message: `${calledAtStart(part, element)} has ${responses.value.text} responses but reached only ${reached.value.text}, so one of the two figures is wrong. Check both against the consultation report.`,
        related: [{ message: 'the figure for how many were reached', file: element.file, at: reached.at }],
        fixes: () => [
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
});

function numberOf(value: ValueFact | undefined): number | undefined {
  return value?.type === 'number' ? value.value : undefined;
}
