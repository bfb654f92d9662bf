import { type Element, finishOf, firstDay, oneLine, type Period, type Plan } from '@goldenthread/model';
import ical from 'ical-generator';
import { titleOf } from '../reports/_titles.js';

/** A date of a plan for a calendar. */
interface Entry {
  readonly element: Element;
  readonly period: Period;
}

/**
 * The dates that a plan names, as a calendar that people can subscribe to (iCalendar, RFC 5545): decisions, milestones, steps,
 * consultations. Only what is known to the day is in it.
 */
export function calendarOf(plan: Plan, council: string): string {
  const calendar = ical({
    name: oneLine(plan.root?.title ?? '') || oneLine(council) || 'Plan',
    // No word of the plan: nothing escapes this line.
    prodId: '//Golden Thread//Dates//EN',
  });
  // The same plan gives the same file: when an entry was written down is the plan's own date, not this minute.
  const { asAt, startMonth } = plan.settings;
  const stamp = asAt === undefined ? new Date(0) : dayOf(asAt);
  for (const { element, period } of entriesOf(plan)) {
    const start = dayOf(firstDay(period, startMonth));
    const above = element.parent ? `, ${titleOf(plan, element.parent)}` : '';
    calendar.createEvent({
      id: `${element.path ?? `${element.declaration.path ?? ''}-${element.kind}-${element.place.line}`}@${plan.name ?? 'plan'}`,
      start,
      end: new Date(start.getTime() + DAY),
      allDay: true,
      stamp,
      summary: oneLine(`${titleOf(plan, element)}${above}`),
    });
  }
  return calendar.toString();
}

/** A day in milliseconds. */
const DAY = 86_400_000;

const dayOf = (day: number): Date => new Date(Date.UTC(Math.floor(day / 10000), (Math.floor(day / 100) % 100) - 1, day % 100));

function entriesOf(plan: Plan): Entry[] {
  return plan.everything.flatMap((element): Entry[] => {
    const period = finishOf(element)?.period;
    return period?.type === 'date' ? [{ element, period }] : [];
  });
}
