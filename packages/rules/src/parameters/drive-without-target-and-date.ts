import { type DirectionClause, type Element, formatYear, lastDay, type Plan } from '@goldenthread/model';
import { type Fix, MAX_SUGGESTIONS, replaceText } from '../engine/fixes/fixes.js';
import { defineRule } from '../engine/rule.js';
import { calledAtStart, list } from '../engine/words/words.js';
import { type Aim, aimOf, directionText, measuredAims } from './_directions.js';

export const driveWithoutTargetAndDate = defineRule({
  name: 'drive-without-target-and-date',
  group: 'parameters',
  audiences: ['performance'],
  severity: 'error',
  since: '0.1.0',
  absence: true,
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
          message: `${calledAtStart(plan, work)} is to ${clause.direction} ${clause.subject}, but ${list(missing.map((each) => ASKS[each as keyof typeof ASKS]))}? Add ${list(missing.map((each) => HOW[each as keyof typeof HOW]))}.`,
          fixes: () => fixesFor(plan, work, clause),
        });
      }
    }
  },
});

/** Whether a direction's words point to targets that stand elsewhere: those of its measures, or of the financial plan. */
function meetsTargets({ words }: DirectionClause): boolean {
  return words !== undefined && /\btargets?\b/i.test(words.text);
}

const ASKS = { target: 'by how much', timescale: 'by when' } as const;

const HOW = {
  target: 'a target, such as ‘to £1.4m’',
  timescale: 'a date, such as ‘within 2 years’',
} as const;

/** Aims to pick from, made of what the plan states: the target of the service's measure with its year; or one of the plan's years. */
function fixesFor(plan: Plan, work: Element, clause: DirectionClause): Fix[] {
  if (clause.subject === 'levels') return [];
  const words = clause.words?.text ? `: ${clause.words.text}` : '';
  return aimsFor(plan, work, clause).map((aim) => {
    const text = directionText(clause.direction, clause.subject, aim);
    return replaceText(`Change to ‘${text}’`, work.file, clause.at, `${text}${words}`);
  });
}

function aimsFor(plan: Plan, work: Element, clause: DirectionClause): Aim[] {
  const { target, time } = aimOf(clause);
  if (target === undefined)
    return clause.subject === 'performance' ? measuredAims(plan, work).map((aim) => ({ ...aim, time: time ?? aim.time })) : [];
  const { asAt, startMonth, years } = plan.settings;
  const ahead = years.filter((year) => asAt === undefined || lastDay({ type: 'year', year }, startMonth) > asAt);
  return ahead.slice(0, MAX_SUGGESTIONS).map((year) => ({ target, time: `by ${formatYear(year)}` }));
}
