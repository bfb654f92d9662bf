import { type DirectionClause, type Element, formatYear, type Plan, readings } from '@goldenthread/model';
import { type Fix, replaceText } from '../engine/fixes.js';
import { defineRule } from '../engine/rule.js';
import { Called, list } from '../engine/words.js';
import { aimOf, directionText, usualTarget } from './_directions.js';

export const driveWithoutTargetAndDate = defineRule({
  name: 'drive-without-target-and-date',
  group: 'parameters',
  severity: 'error',
  since: '0.1.0',
  check(plan, report) {
    for (const work of plan.having('direction')) {
      for (const clause of work.all('direction')) {
        if (clause.direction === 'hold') continue;
        const { target, time } = aimOf(clause);
        const missing = [
          ...(target === undefined && !meetsTargets(clause) ? ['target'] : []),
          ...(time === undefined ? ['timescale'] : []),
        ];
        if (missing.length === 0) continue;
        report({
          element: work,
          at: clause.at,
          message: `${Called(plan, work)} is to ${clause.direction} ${clause.subject}, with no ${list(missing, 'and no')}. Nobody could say whether it was done. Add ${list(missing.map((each) => HOW[each as keyof typeof HOW]))}.`,
          fixes: fixesFor(plan, work, clause),
        });
      }
    }
  },
});

/** Whether a direction's words point to targets that stand elsewhere: those of its measures, or of the financial plan. */
function meetsTargets({ words }: DirectionClause): boolean {
  return words !== undefined && /\btargets?\b/i.test(words.text);
}

const HOW = {
  target: "a target, such as 'to below average', 'to £1.4m' or 'to' and a measure with its value",
  timescale: "a timescale, such as 'within 2 years' or 'by' and a year",
} as const;

function fixesFor(plan: Plan, work: Element, clause: DirectionClause): Fix[] {
  if (clause.subject === 'levels') return [];
  const stated = aimOf(clause);
  const end = plan.settings.years.at(-1);
  const time = stated.time ?? (end === undefined ? 'within 2 years' : `by ${formatYear(end)}`);
  const targets = stated.target === undefined ? [...targetsOf(plan, work, clause), usualTarget(clause.subject)] : [stated.target];
  return targets.map((target) => {
    const text = directionText(clause.direction, clause.subject, { target, time });
    const words = clause.words?.text ? `: ${clause.words.text}` : '';
    return replaceText(`Change to '${text}'`, work.file, clause.at, `${text}${words}`);
  });
}

/** The last target of the first measure of a service, for a direction of its performance. */
function targetsOf(plan: Plan, work: Element, clause: DirectionClause): string[] {
  if (clause.subject !== 'performance') return [];
  return plan
    .targets(work, 'measuredBy')
    .flatMap((measure) => {
      const last = readings(measure, 'target').at(-1);
      return last && !last.point.onBaseline && measure.name !== undefined ? [`${measure.name} ${last.point.value.text}`] : [];
    })
    .slice(0, 1);
}
