import type { DirectionClause, Element, Plan } from '@goldenthread/model';
import { addLinesAfter } from '../engine/after-clause.js';
import { type Fix, replaceText } from '../engine/fixes.js';
import { defineRule } from '../engine/rule.js';
import { Called } from '../engine/words.js';
import { type Position, positionOf, proposal, wanted } from './_directions.js';
import { SERVICE, SETTING } from './_setting.js';

export const directionContradictsPosition = defineRule({
  name: 'direction-contradicts-position',
  group: 'parameters',
  severity: 'warning',
  since: '0.1.0',
  fixes: 'Changes the direction to the one that the value-for-money check asks for; or adds a `because` line for the reason.',
  check(plan, report) {
    for (const work of plan.having('direction')) {
      const position = positionOf(work);
      if (!position || work.all('because').some((clause) => clause.words.text !== '')) continue;
      for (const clause of work.all('direction')) {
        if (clause.subject === 'levels' || clause.words?.text) continue;
        const asked = position[clause.subject];
        if (clause.direction === asked) continue;
        report({
          element: work,
          at: clause.at,
          message: `${Called(plan, work)} is to ${clause.direction} ${clause.subject}, but its value for money check says ${inWords(position)}, which asks to ${asked} ${clause.subject}. Readers will want to know why. Change the direction, or add a 'because' line with the reason.`,
          related: [{ message: 'the value for money check', file: work.file, at: position.check.at }],
          fixes: fixesFor(plan, work, clause, clause.subject),
        });
      }
    }
  },
  docs: {
    summary: 'Finds a direction for cost or performance that its value-for-money check speaks against, without a reason.',
    why: 'A service that costs much and does well needs another direction than one that costs little and does badly. Going against the evidence can be right, but somebody has to say why.',
    details: `What the check asks for:

| cost | performance | cost | performance |
|---|---|---|---|
| high | high | squeeze | hold |
| low | high | hold | hold |
| high | low | squeeze | drive |
| low | low | hold | drive |

\`average\` or \`unknown\` on either side contradicts nothing. A reason is a \`because\` line, or words on the line of the direction itself.`,
    failing: `${SERVICE}  value for money cost low, performance high, compared with Family on 2025-01: Cheap and good
  squeeze cost to below average within 2 years
  hold performance
`,
    mended: `${SERVICE}  value for money cost low, performance high, compared with Family on 2025-01: Cheap and good
  squeeze cost to below average within 2 years
  hold performance
  because: Two teams are becoming one, so the cost falls without a loss
`,
    context: SETTING,
  },
});

function inWords({ check }: Position): string {
  return `cost ${check.cost}, performance ${check.performance}`;
}

function fixesFor(plan: Plan, work: Element, clause: DirectionClause, subject: 'cost' | 'performance'): Fix[] {
  const asked = wanted(plan, work, subject);
  const fixes = [addLinesAfter('Add a reason', work, clause, 'because: Say here why the direction differs from the check')];
  if (asked === undefined) return fixes;
  const text = proposal(asked, subject);
  return [replaceText(`Change to '${text}'`, work.file, clause.at, text), ...fixes];
}
