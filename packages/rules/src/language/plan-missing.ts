import { blank, type FileFacts, freshName } from '@goldenthread/model';
import { addBeforeFirst } from '../engine/fixes/fixes.js';
import { defineRule } from '../engine/rule.js';

export const planMissing = defineRule({
  name: 'plan-missing',
  group: 'language',
  audiences: ['language'],
  severity: 'hint',
  since: '0.1.0',
  check(plan, report) {
    if (plan.root) return;
    for (const file of plan.files) {
      if (file.length === 0 || file.elements.length === 0) continue;
      report({
        file,
        at: { start: 0, end: endOfFirstLine(file) },
        message:
          'This file does not belong to a plan, so it is checked without years or settings. Add one, such as ‘plan CouncilPlan: Council plan’.',
        fixes: () => [
          addBeforeFirst(
            'Add a plan declaration',
            file,
            `plan ${freshName(plan, 'CouncilPlan')}: ${blank('the title of the plan')}`,
            '',
          ),
        ],
      });
    }
  },
});

/** Where the first declaration's own words end, if it is on the first line; whatever ends the line. */
function endOfFirstLine({ elements, lines }: FileFacts): number {
  const [first] = elements;
  const end = first === undefined ? 0 : (first.title ?? first.name ?? { at: first.opener }).at.end;
  return lines[1] === undefined || end < lines[1] ? end : 0;
}
