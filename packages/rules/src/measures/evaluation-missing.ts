import { blank, type Element, isOver, lineageOf, type Plan, says, wholesOf } from '@goldenthread/model';
import { appendLines } from '../engine/fixes/fixes.js';
import { type Cause, defineRule } from '../engine/rule.js';
import { calledAtStart } from '../engine/words/words.js';

/** How people write of finding out what came of something, in English and Welsh. */
const EVALUATES =
  /\b(?:evaluat\w*|post[- ](?:implementation|project|occupancy)|benefits? reviews?|lessons (?:learned|learnt)|gwerthus\w*|(?:review|assess|find out|study|look back)\b.*\b(?:came of|difference|impact|results?|success|worked|outcomes?|benefits?|effects?))\b/i;

/** What projects that nobody is to evaluate have in common. */
const NOT_EVALUATED: Cause = {
  key: '',
  say: (those) =>
    `${those} are strategic, and nothing says when they will be evaluated. Add ‘benefits review on’ and a date to each, or an action to evaluate it.`,
};

export const evaluationMissing = defineRule({
  name: 'evaluation-missing',
  group: 'measures',
  audiences: ['performance', 'scrutiny'],
  severity: 'hint',
  since: '0.1.0',
  absence: true,
  check(plan, report) {
    for (const project of plan.of('project')) {
      const isStrategic = project.all('workKind').some(({ kinds }) => kinds.includes('strategic'));
      // Without benefits there is nothing to evaluate yet, which is said already.
      if (!isStrategic || isOver(plan, project) || project.childrenOf('benefit').every((each) => each.isForm)) continue;
      if (lineageOf(plan, wholesOf).some(project, 'evaluated', (each) => isEvaluated(plan, each))) continue;
      report({
        element: project,
        message: `${calledAtStart(plan, project)} is strategic, and nothing says when it will be evaluated. Add ‘benefits review on’ and a date, or an action to evaluate it.`,
        cause: NOT_EVALUATED,
        fixes: () => [appendLines('Add an action', project, `action: ${blank('how it will be evaluated, by whom and by when')}`)],
      });
    }
  },
});

function isEvaluated(plan: Plan, work: Element): boolean {
  if (work.has('benefitsReview') || work.has('reviewedOn')) return true;
  if (plan.sources(work, 'concerns').some(({ kind }) => kind === 'review')) return true;
  const own = [...work.fact.narrative, ...work.all('evidence').map(({ words }) => words)];
  return (
    own.some((words) => says(words) && EVALUATES.test(words.text)) ||
    work.children.some(({ title, isForm }) => !isForm && EVALUATES.test(title))
  );
}
