import { blank, type Element, formatPeriod, lineageOf, type Plan, partsOf, type Standing, standingOf } from '@goldenthread/model';
import { appendLines, type Fix } from '../engine/fixes.js';
import { defineRule } from '../engine/rule.js';
import { Called } from '../engine/words.js';
import { isAhead } from './_tasks.js';

export const redWithoutRecoveryAction = defineRule({
  name: 'red-without-recovery-action',
  group: 'delivery',
  severity: 'warning',
  since: '0.1.0',
  absence: true,
  check(plan, report) {
    if (plan.settings.asAt === undefined) return;
    for (const element of mayBeRed(plan)) {
      const standing = standingOf(plan, element);
      if (standing?.rag !== 'red' || isToRecover(plan, element)) continue;
      report({
        element,
        at: (standing.status ?? standing.figures?.actual.point)?.at ?? element.nameAt,
        message: `${Called(plan, element)} is red${why(standing)} and nothing is planned to recover it. Add an action with an owner and a date.`,
        related: standing.figures ? [{ message: 'the target', file: element.file, at: standing.figures.target.point.at }] : [],
        fixes: recovery(element),
      });
    }
  },
});

/** The work and the measures that a status or figures could make red. */
function* mayBeRed(plan: Plan): Generator<Element> {
  for (const element of plan.having('status')) if (element.family === 'work') yield element;
  yield* plan.of('measure');
}

/** What makes it red: ` (100 against 220 in 2024/25)`, or ` in 2024/25 Q3`. */
function why({ figures, status }: Standing): string {
  if (status) return status.period ? ` in ${status.period.text}` : '';
  if (!figures) return '';
  const { actual, target } = figures;
  return ` (${actual.point.value.text} against ${target.point.value.text} in ${formatPeriod(actual.period)})`;
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
