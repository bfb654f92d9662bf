import {
  betterOf,
  type DirectionClause,
  dayInWords,
  type Element,
  figureText,
  formatPeriod,
  isWorse,
  type Plan,
  type Reading,
  readings,
} from '@goldenthread/model';
import { replaceText } from '../engine/fixes.js';
import { defineRule } from '../engine/rule.js';
import { called, calledAtStart } from '../engine/words.js';

export const holdButTargetChanges = defineRule({
  name: 'hold-but-target-changes',
  group: 'parameters',
  audiences: ['performance'],
  severity: 'warning',
  since: '0.1.0',
  check(plan, report) {
    for (const work of plan.having('direction')) {
      const hold = work.all('direction').find((clause) => clause.direction === 'hold' && clause.subject === 'performance');
      if (!hold || work.all('direction').some((clause) => clause !== hold && clause.subject === 'performance')) continue;
      const changed = measuresOf(plan, work).flatMap((measure) => changeIn(measure) ?? [])[0];
      if (!changed) continue;
      const { measure, from, to, isBetter } = changed;
      report({
        element: work,
        at: hold.at,
        message: `${calledAtStart(plan, work)} is to hold performance, but its target for ${called(plan, measure)} goes from ${figureText(from)} to ${figureText(to)} in ${dayInWords(to.period)}. Change one of them.`,
        related: [{ message: 'the target', file: measure.file, at: to.point.at }],
        fixes: isBetter && measure.name !== undefined ? [toDrive(work, hold, measure.name, to)] : [],
      });
    }
  },
});

/** The measures of a service and of its levels. */
function measuresOf(plan: Plan, work: Element): Element[] {
  return [work, ...work.childrenOf('level')].flatMap((each) => plan.targets(each, 'measuredBy'));
}

interface Change {
  readonly measure: Element;
  readonly from: Reading;
  readonly to: Reading;
  readonly isBetter: boolean;
}

/** How far a measure's last target lies from its first. */
function changeIn(measure: Element): Change | undefined {
  const better = betterOf(measure);
  const targets = readings(measure, 'target');
  const [from, to] = [targets[0], targets.at(-1)];
  if (!better || !from || !to || from === to || to.point.onBaseline) return undefined;
  const isBetter = isWorse(better, from, to);
  return isBetter || isWorse(better, to, from) ? { measure, from, to, isBetter } : undefined;
}

function toDrive(work: Element, hold: DirectionClause, name: string, to: Reading): ReturnType<typeof replaceText> {
  const words = hold.words?.text ? `: ${hold.words.text}` : '';
  const text = `drive performance to ${name} ${to.point.value.text} by ${formatPeriod(to.period)}`;
  return replaceText(`Change to ‘${text}’`, work.file, hold.at, `${text}${words}`);
}
