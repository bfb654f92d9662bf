import { blank, type DirectionClause, type Element, type Plan, says } from '@goldenthread/model';
import { addLinesAfter, type Fix, replaceText } from '../engine/fixes/fixes.js';
import { defineRule } from '../engine/rule.js';
import { calledAtStart } from '../engine/words/words.js';
import { type MatrixPosition, positionOf, proposedDirection, wantedDirection } from './_directions.js';

export const directionContradictsPosition = defineRule({
  name: 'direction-contradicts-position',
  group: 'parameters',
  audiences: ['finance', 'performance'],
  severity: 'warning',
  since: '0.1.0',
  check(plan, report) {
    for (const work of plan.having('direction')) {
      const position = positionOf(work);
      if (!position || work.all('because').some(({ words }) => says(words))) continue;
      for (const clause of work.all('direction')) {
        const { subject } = clause;
        if (subject === 'levels' || says(clause.words)) continue;
        const asked = position[subject];
        if (clause.direction === asked) continue;
        report({
          element: work,
          at: clause.at,
          message: `${calledAtStart(plan, work)} is to ${clause.direction} ${subject}, but its value for money check says ${inWords(position)}, which calls for it to ${asked} ${subject}. Change the direction, or add ‘because’ and why.`,
          related: [{ message: 'the value for money check', file: work.file, at: position.check.at }],
          fixes: () => fixesFor(plan, work, clause, subject),
        });
      }
    }
  },
});

function inWords({ check }: MatrixPosition): string {
  return `cost ${check.cost}, performance ${check.performance}`;
}

function fixesFor(plan: Plan, work: Element, clause: DirectionClause, subject: 'cost' | 'performance'): Fix[] {
  const asked = wantedDirection(plan, work, subject);
  const fixes = [addLinesAfter('Add a reason', work, clause, `because: ${blank('why the direction differs from the check')}`)];
  const text = asked && proposedDirection(plan, work, asked, subject);
  if (text === undefined) return fixes;
  return [replaceText(`Change to ‘${text}’`, work.file, clause.at, text), ...fixes];
}
