import {
  type Day,
  type Element,
  financialYearOf,
  finishOf,
  formatDay,
  formatYear,
  isOver,
  lastDay,
  type Plan,
} from '@goldenthread/model';
import { isPast, lastDayOf } from '../engine/words/time.js';

/** Whether a task is still to come: it says what is to be done, is not over, and its date, if any, is not past. */
export function isAhead(plan: Plan, task: Element): boolean {
  return !task.isForm && !isOver(plan, task) && !isPast(plan, task.one('by')?.by);
}

/** Whether a day suits a task: what it waits for is there by then, and what waits for it comes no earlier. */
export function suitsTask(plan: Plan, task: Element, day: Day): boolean {
  const finish = (element: Element): Day | undefined => lastDayOf(plan, finishOf(element));
  return (
    plan.targets(task, 'dependsOn').every((needed) => (finish(needed) ?? 0) <= day) &&
    plan.sources(task, 'dependsOn').every((waiting) => (finish(waiting) ?? day) >= day)
  );
}

/** Dates that a task could be given: the end of its work, then the plan's years that are not past (else this one and the next). */
export function datesFor(plan: Plan, task: Element): string[] {
  const { startMonth, asAt } = plan.settings;
  const years = yearsAhead(plan);
  const end = task.declaration.one('ends')?.on.period;
  const periods = [...(end ? [end] : []), ...years.map((year) => ({ type: 'year', year }) as const)];
  const texts = periods.flatMap((period) => {
    const day = lastDay(period, startMonth);
    if ((asAt !== undefined && day < asAt) || !suitsTask(plan, task, day)) return [];
    return [period.type === 'year' ? formatYear(period.year) : formatDay(day)];
  });
  return [...new Set(texts)].slice(0, 5);
}

/** The plan's years; where it states none, that of its `as at` and the next. */
function yearsAhead(plan: Plan): readonly number[] {
  const { years, startMonth, asAt } = plan.settings;
  if (years.length > 0 || asAt === undefined) return years;
  const year = financialYearOf(asAt, startMonth);
  return [year, year + 1];
}
