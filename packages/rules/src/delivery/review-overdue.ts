import { blank, type Day, type Element, isOver, largest, monthsBefore, type Plan } from '@goldenthread/model';
import { appendLines } from '../engine/fixes/fixes.js';
import { defineRule, type Reporter } from '../engine/rule.js';
import { dateWithPreposition, isPast, lastDayOf } from '../engine/words/time.js';
import { called, calledAtStart } from '../engine/words/words.js';

/** A plan is reviewed every year. */
const YEAR = 12;

export const reviewOverdue = defineRule({
  name: 'review-overdue',
  group: 'delivery',
  audiences: ['governance', 'performance'],
  severity: 'warning',
  since: '0.1.0',
  check(plan, report) {
    const { asAt } = plan.settings;
    if (asAt === undefined) return;
    for (const work of plan.having('benefitsReview')) {
      const last = work.all('benefitsReview').findLast(({ result }) => result === undefined);
      const due = lastDayOf(plan, last?.on);
      if (!last || due === undefined || !isPast(plan, last.on) || isReviewed(plan, work, due)) continue;
      report({
        element: work,
        at: last.at,
        message: `The benefits review of ${called(plan, work)} was due ${dateWithPreposition(last.on)}, and nothing says what it found. Add ‘achieved’, ‘partly achieved’ or ‘not achieved’ behind its date, or agree a new date.`,
        fixes: () => [appendLines('Add an action to hold it', work, `action: ${blank('who holds the review, and by when')}`)],
      });
    }
    reviewOfPlan(plan, asAt, report);
  },
});

/** A plan that has been reviewed before is reviewed again within a year. */
function reviewOfPlan(plan: Plan, asAt: Day, report: Reporter): void {
  const { root } = plan;
  const days = (root?.all('reviewedOn') ?? []).flatMap(({ on }) => lastDayOf(plan, on) ?? []);
  const [last] = (root?.all('reviewedOn') ?? []).toReversed();
  if (!root || !last || days.length === 0 || plan.settings.state === 'superseded') return;
  if (largest(days) >= monthsBefore(asAt, YEAR)) return;
  report({
    element: root,
    at: last.at,
    message: `${calledAtStart(plan, root)} was last reviewed ${dateWithPreposition(last.on)}, over a year ago, so it may be out of date. Review it, and add ‘reviewed on’ with the date.`,
  });
}

/** Whether something says that a review was held from a day on: the work itself, a review of it, or every benefit of it. */
function isReviewed(plan: Plan, work: Element, due: Day): boolean {
  const held = (each: Element): boolean =>
    each.all('reviewedOn').some(({ on }) => (lastDayOf(plan, on) ?? 0) >= due) ||
    [each.one('heldOn')?.on, each.one('decidedBy')?.on].some((on) => on !== undefined && (lastDayOf(plan, on) ?? 0) >= due);
  if (
    held(work) ||
    plan
      .sources(work, 'concerns')
      .filter(({ kind }) => kind === 'review')
      .some(held)
  )
    return true;
  const benefits = work.childrenOf('benefit');
  return benefits.length > 0 && benefits.every((benefit) => isOver(plan, benefit));
}
