import {
  clausesWith,
  type Day,
  dayInWords,
  type Element,
  firstDay,
  lastDay,
  type Part,
  type PeriodFact,
  type Plan,
  readings,
} from '@goldenthread/model';
import { defineRule, type Reporter } from '../engine/rule.js';
import { dateInWords, dateWithPreposition, isPast, lastDayOf } from '../engine/words/time.js';
import { called, calledAtStart } from '../engine/words/words.js';
import { endOf } from '../funding/_money.js';
import { byEnd } from '../measures/_series.js';

/** A beginning and an end that an element states. */
interface Stretch {
  readonly start: PeriodFact | undefined;
  readonly end: PeriodFact | undefined;
}

export const datesContradictory = defineRule({
  name: 'dates-contradictory',
  group: 'language',
  audiences: ['language', 'governance', 'performance'],
  severity: 'error',
  since: '0.1.0',
  check(plan, report) {
    for (const element of new Set(ENDS.flatMap((type) => plan.having(type))))
      for (const stretch of stretchesOf(element)) reportReversed(plan, element, stretch, report);
    for (const element of plan.having('lasting'))
      for (const stretch of element.all('lasting')) reportReversed(plan, element, stretch, report);
    for (const element of plan.having('outlook'))
      for (const stretch of element.all('outlook'))
        reportReversed(plan, element, stretch, report, `The outlook of ${called(plan, element)}`);
    for (const element of plan.of('plan'))
      for (const { periods, end } of element.all('years')) reportReversed(plan, element, { start: periods.at(-1), end }, report);
    for (const type of ['by', 'realisedBy'] as const)
      for (const child of plan.having(type)) reportAfterEnd(plan, child, child.one(type)?.by, report);
    for (const element of plan.having('benefitsReview')) reportEarlyReview(plan, element, report);
    for (const measure of plan.having('baseline')) reportLateBaseline(plan, measure, report);
    for (const element of plan.having('direction')) reportPastDirection(plan, element, report);
    for (const element of plan.having('partOf')) reportOutlasting(plan, element, report);
    for (const review of plan.having('heldOn')) reportToldBefore(plan, review, report);
    for (const type of RECORDS)
      for (const element of plan.having(type))
        for (const clause of element.all(type)) if ('on' in clause) reportAhead(plan, element, clause.on as PeriodFact, report);
    for (const element of new Set([...plan.having('actual'), ...plan.having('status')])) reportUnbegun(plan, element, report);
  },
});

/** The clauses that state an end whose beginning is a clause of its own. */
const ENDS = ['ends', 'ended', 'by'] as const;

/** The clauses that record what somebody did on a day. */
const RECORDS = clausesWith(({ done }) => done === true);

/** Every beginning with its end that an element states in clauses of their own. */
function stretchesOf(element: Element): Stretch[] {
  return [
    { start: element.one('starts')?.on, end: element.one('ends')?.on },
    { start: element.one('started')?.on, end: element.one('ended')?.on ?? element.one('ends')?.on },
    { start: element.one('taskFrom')?.on, end: element.one('by')?.by },
  ];
}

function reportReversed(
  plan: Part,
  element: Element,
  { start, end }: Stretch,
  report: Reporter,
  subject = calledAtStart(plan, element),
): void {
  const { startMonth } = plan.settings;
  if (!start?.period || !end?.period || firstDay(start.period, startMonth) <= lastDay(end.period, startMonth)) return;
  report({
    element,
    at: end.at,
    message: `${subject} starts ${dateWithPreposition(start)} but ends earlier, ${dateWithPreposition(end)}. Correct one of the dates.`,
    related: [{ message: `it begins in ${start.text}`, file: element.file, at: start.at }],
  });
}

/** A date of a child after the end of the work that it belongs to. */
function reportAfterEnd(plan: Plan, child: Element, by: PeriodFact | undefined, report: Reporter): void {
  const work = child.parent;
  if (work?.family !== 'work' || !by?.period || child.has('because')) return;
  const end = endOf(plan, work);
  const [due, last] = [firstDay(by.period, plan.settings.startMonth), lastDayOf(plan, end)];
  if (!end || last === undefined || due <= last || (child.has('realisedBy') && isFollowedUp(plan, work, by))) return;
  report({
    element: child,
    severity: 'warning',
    at: by.at,
    message: `${calledAtStart(plan, child)} is due ${dateWithPreposition(by)}, after ${called(plan, work)} ends ${dateWithPreposition(end)}. Correct a date, or add ‘because’ and why.`,
    related: [{ message: `it ends in ${end.text}`, file: work.file, at: work.one('ends')?.at ?? work.nameAt }],
  });
}

/** Whether a review after the end of the work looks at what it was for: benefits often come later, and are reviewed then. */
function isFollowedUp(plan: Plan, work: Element, by: PeriodFact): boolean {
  const { startMonth } = plan.settings;
  return work.all('benefitsReview').some(({ on }) => {
    return (
      on.period !== undefined && by.period !== undefined && lastDay(on.period, startMonth) >= firstDay(by.period, startMonth)
    );
  });
}

function reportEarlyReview(plan: Plan, element: Element, report: Reporter): void {
  const [review, starts] = [element.one('benefitsReview')?.on, element.one('starts')?.on];
  if (!review?.period || !starts?.period) return;
  const { startMonth } = plan.settings;
  if (lastDay(review.period, startMonth) >= firstDay(starts.period, startMonth)) return;
  report({
    element,
    at: review.at,
    message: `The benefits review of ${called(plan, element)} is ${dateWithPreposition(review)}, before the work starts ${dateWithPreposition(starts)}. Correct one of the dates.`,
    related: [{ message: `it starts in ${starts.text}`, file: element.file, at: starts.at }],
  });
}

/** A baseline after every target that is counted from it. */
function reportLateBaseline(plan: Part, measure: Element, report: Reporter): void {
  const { startMonth } = plan.settings;
  const [baseline] = byEnd(plan, readings(measure, 'baseline'));
  const target = byEnd(plan, readings(measure, 'target')).at(-1);
  if (!baseline || !target || firstDay(baseline.period, startMonth) <= lastDay(target.period, startMonth)) return;
  report({
    element: measure,
    at: baseline.point.at,
    message: `The baseline of ${called(plan, measure)} is of ${dayInWords(baseline.period)}, later than its last target, ${dayInWords(target.period)}. Correct one of the periods.`,
    related: [{ message: `the target for ${dayInWords(target.period)}`, file: measure.file, at: target.point.at }],
  });
}

/** What was to be reached by a day that is past. */
function reportPastDirection(plan: Part, element: Element, report: Reporter): void {
  for (const { direction, subject, by } of element.all('direction')) {
    if (!isPast(plan, by) || !by) continue;
    report({
      element,
      severity: 'warning',
      at: by.at,
      message: `${calledAtStart(plan, element)} was to ${direction} ${subject} by ${dateInWords(by)}, which has passed. Say what was achieved, and agree a new target and date.`,
    });
  }
}

/** Work that goes on after the end of the work that it is part of. */
function reportOutlasting(plan: Plan, work: Element, report: Reporter): void {
  const ends = work.one('ends')?.on;
  const [whole] = plan.targets(work, 'partOf');
  if (work.family !== 'work' || whole?.family !== 'work' || !ends?.period || work.has('because')) return;
  const end = endOf(plan, whole);
  const last = lastDayOf(plan, end);
  if (!end || last === undefined || firstDay(ends.period, plan.settings.startMonth) <= last) return;
  report({
    element: work,
    severity: 'warning',
    at: ends.at,
    message: `${calledAtStart(plan, work)} ends ${dateWithPreposition(ends)}, after ${called(plan, whole)}, which it is part of, ends ${dateWithPreposition(end)}. Correct a date, or add ‘because’ and why.`,
    related: [{ message: `it ends ${dateWithPreposition(end)}`, file: whole.file, at: whole.one('ends')?.at ?? whole.nameAt }],
  });
}

/** A review that was reported before it took place. */
function reportToldBefore(plan: Part, review: Element, report: Reporter): void {
  const [held, told] = [review.one('heldOn')?.on, review.one('decidedBy')?.on];
  const { startMonth } = plan.settings;
  if (!held?.period || !told?.period || firstDay(held.period, startMonth) <= lastDay(told.period, startMonth)) return;
  report({
    element: review,
    at: held.at,
    message: `${calledAtStart(plan, review)} was held ${dateWithPreposition(held)}, after it was reported ${dateWithPreposition(told)}. Correct one of the dates.`,
    related: [{ message: `it was reported ${dateWithPreposition(told)}`, file: review.file, at: told.at }],
  });
}

/** What is said of a period that, by the plan's own day, has not begun: a figure or a status, once an element. */
function reportUnbegun(plan: Part, element: Element, report: Reporter): void {
  const { asAt, startMonth } = plan.settings;
  if (asAt === undefined) return;
  const said = [
    ...(element.kind === 'measure' ? readings(element, 'actual') : []).map(({ period, point }) => ({
      what: 'an actual',
      period,
      at: point.at,
    })),
    ...element.all('status').map(({ period }) => ({ what: 'a status', period: period?.period, at: period?.at })),
  ];
  const [ahead] = said.filter(({ period }) => period && firstDay(period, startMonth) > asAt);
  if (!ahead?.period) return;
  report({
    element,
    severity: 'warning',
    at: ahead.at ?? element.nameAt,
    message: `${calledAtStart(plan, element)} has ${ahead.what} for ${dayInWords(ahead.period)}, which has not begun by the plan’s ‘as at’. Correct one of the two.`,
  });
}

/** A record of something that, by the plan's own day, has not happened yet. */
function reportAhead(plan: Part, element: Element, on: PeriodFact | undefined, report: Reporter): void {
  const { asAt, startMonth } = plan.settings;
  if (asAt === undefined || !on?.period || firstDay(on.period, startMonth) <= (asAt satisfies Day)) return;
  report({
    element,
    severity: 'warning',
    at: on.at,
    message: `${calledAtStart(plan, element)} has a date of ${dateInWords(on)}, after the plan’s ‘as at’. Correct one of the two.`,
  });
}
