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
import { replaceText } from '../engine/fixes/fixes.js';
import { defineRule, type Reporter } from '../engine/rule.js';
import { called, calledAtStart } from '../engine/words/words.js';

export const holdButTargetChanges = defineRule({
  name: 'hold-but-target-changes',
  group: 'parameters',
  audiences: ['performance'],
  severity: 'warning',
  since: '0.1.0',
  check(plan, report) {
    for (const work of plan.having('direction')) {
      for (const subject of ['performance', 'levels'] as const) reportHeld(plan, work, subject, report);
    }
  },
});

/** Reports the first target that changes of what is to be held: performance, or the levels of service. */
function reportHeld(plan: Plan, work: Element, subject: 'performance' | 'levels', report: Reporter): void {
  const directions = work.all('direction').filter((clause) => clause.subject === subject);
  const [hold] = directions;
  if (hold?.direction !== 'hold' || directions.length > 1) return;
  const levels = work.childrenOf('level');
  const measured = subject === 'levels' ? levels : [work, ...levels];
  const targeted = [...measured.flatMap((each) => plan.targets(each, 'measuredBy')), ...levels];
  const changed = targeted.flatMap((each) => changeIn(each) ?? [])[0];
  if (!changed) return;
  const { measure, from, to, isBetter } = changed;
  report({
    element: work,
    at: hold.at,
    message: `${calledAtStart(plan, work)} is to hold ${subject}, but its target for ${called(plan, measure)} goes from ${figureText(from)} to ${figureText(to)} in ${dayInWords(to.period)}. Change one of them.`,
    related: [{ message: 'the target', file: measure.file, at: to.point.at }],
    fixes: () =>
      isBetter && subject === 'performance' && measure.name !== undefined ? [toDrive(work, hold, measure.name, to)] : [],
  });
}

interface Change {
  readonly measure: Element;
  readonly from: Reading;
  readonly to: Reading;
  readonly isBetter: boolean;
}

/** How far the last target of a measure, or of a level of service, lies from its first. */
function changeIn(element: Element): Change | undefined {
  const targets = readings(element, 'target');
  const [from, to] = [targets[0], targets.at(-1)];
  if (!from || !to || from === to || to.point.onBaseline) return undefined;
  // A level does not say which way is better. Whatever changes it does not hold it.
  if (element.kind === 'level') {
    return from.amount === to.amount || from.range || to.range ? undefined : { measure: element, from, to, isBetter: false };
  }
  const better = betterOf(element);
  if (!better) return undefined;
  const isBetter = isWorse(better, from, to);
  return isBetter || isWorse(better, to, from) ? { measure: element, from, to, isBetter } : undefined;
}

function toDrive(work: Element, hold: DirectionClause, name: string, to: Reading): ReturnType<typeof replaceText> {
  const words = hold.words?.text ? `: ${hold.words.text}` : '';
  const text = `drive performance to ${name} ${to.point.value.text} by ${formatPeriod(to.period)}`;
  return replaceText(`Change to ‘${text}’`, work.file, hold.at, `${text}${words}`);
}
