import {
  blank,
  dayInWords,
  type Element,
  figureText,
  lineageOf,
  type Plan,
  partsOf,
  type Standing,
  standingOf,
} from '@goldenthread/model';
import { appendLines, type Fix } from '../engine/fixes/fixes.js';
import { type Cause, defineRule } from '../engine/rule.js';
import { dateInWords } from '../engine/words/time.js';
import { calledAtStart } from '../engine/words/words.js';
import { isAhead } from './_tasks.js';

/** What has gone wrong in the same way, and nothing is done about. */
const unanswered = ({ rag, state }: Standing): Cause => ({
  key: rag ?? state ?? '',
  say: (those) =>
    `${those} are ${rag ?? state}, and nothing is planned to recover them. Add an action with an owner and a date to each.`,
});

export const redWithoutRecoveryAction = defineRule({
  name: 'red-without-recovery-action',
  group: 'delivery',
  audiences: ['performance', 'scrutiny'],
  severity: 'warning',
  since: '0.1.0',
  absence: true,
  check(plan, report) {
    if (plan.settings.asAt === undefined) return;
    for (const element of mayBeRed(plan)) {
      const standing = standingOf(plan, element);
      if (!standing || !needsRecovery(standing) || isToRecover(plan, element)) continue;
      report({
        element,
        cause: unanswered(standing),
        at: (standing.status ?? standing.figures?.actual.point)?.at ?? element.nameAt,
        message: `${calledAtStart(plan, element)} is ${standing.rag ?? standing.state}${why(standing)} and nothing is planned to recover it. Add an action with an owner and a date.`,
        related: standing.figures ? [{ message: 'the target', file: element.file, at: standing.figures.target.point.at }] : [],
        fixes: () => recovery(element),
      });
    }
  },
});

/** The work and the measures that a status or figures could make red. */
function* mayBeRed(plan: Plan): Generator<Element> {
  for (const element of plan.having('status')) if (element.family === 'work') yield element;
  yield* plan.of('measure');
}

/** Whether it is red; or short of its target in a plan that does not say how far amber goes, unless it is called green. */
function needsRecovery({ rag, state, status }: Standing): boolean {
  return rag === 'red' || (state === 'off target' && status?.state !== 'green');
}

/** What makes it red: ` (100 against 220 in 2024/25)`, or ` in 2024/25 Q3`. */
function why({ figures, state, status }: Standing): string {
  if (status && state !== 'off target') return status.period ? ` in ${dateInWords(status.period)}` : '';
  if (!figures) return '';
  const { actual, target } = figures;
  return ` (${figureText(actual)} against ${figureText(target)} in ${dayInWords(actual.period)})`;
}

/** Whether a step is still ahead that could bring something back on course: its own, a part's, a risk's or an issue's. */
function isToRecover(plan: Plan, element: Element): boolean {
  const acts = (each: Element): boolean =>
    each.childrenOf('action', 'mitigation', 'milestone').some((task) => isAhead(plan, task));
  const records = [...plan.sources(element, 'threatens'), ...plan.sources(element, 'concerns')];
  const measured = element.kind === 'measure' ? plan.sources(element, 'measuredBy') : [];
  const work = measured.map((each) => each.declaration).filter(({ family }) => family === 'work');
  const lineage = lineageOf(plan, partsOf);
  return [...records, ...work].some(acts) || [element, ...work].some((each) => lineage.some(each, 'recovery', acts));
}

function recovery(element: Element): Fix[] {
  return [
    appendLines('Add an action', element, `action: ${blank('what will bring this back on course, who does it and by when')}`),
  ];
}
