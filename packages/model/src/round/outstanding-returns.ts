import type { Element } from '../plan/element.js';
import type { Plan } from '../plan/plan.js';
import { isUnavailable } from '../plan/readings.js';
import { finishOf } from '../progress/dates.js';
import { isOver } from '../progress/status.js';
import { owesUpdate } from '../progress/updates.js';
import { leadsOf } from '../thread/leads.js';
import { type Day, lastDay, type Period, samePeriod } from '../values/period.js';

/** A period that figures and updates are asked for. */
export type RoundPeriod = Extract<Period, { type: 'quarter' | 'year' }>;

/** What somebody owes for a period: a measure's figure, how work stands, whether a task is done, how far a mitigation is. */
export interface OutstandingReturn {
  readonly what: 'figure' | 'status' | 'task' | 'mitigation';
  readonly element: Element;
  /** Who is responsible: officers and groups. Empty where nobody is named. */
  readonly owners: readonly Element[];
  readonly period: RoundPeriod;
}

/** What of children is asked about in a round. */
const TASKS = ['milestone', 'deliverable', 'output', 'action'] as const;

/** Everything that is owed for a period and does not stand in the plan yet, in the order of the plan. */
export function outstandingReturns(plan: Plan, period: RoundPeriod): OutstandingReturn[] {
  return plan.everything.flatMap((element): OutstandingReturn[] => {
    const what = owes(plan, element, period);
    return what === undefined ? [] : [{ what, element, owners: answerersOf(plan, element), period }];
  });
}

/**
 * Who answers for something in a round: its own owners, else those of the work or outcome that it belongs to, else its
 * officers, else those of the plan. Only officers and groups fill in forms.
 */
function answerersOf(plan: Plan, element: Element): readonly Element[] {
  for (const each of chainOf(plan, element)) {
    const owners = [...plan.targets(each, 'owner'), ...leadsOf(plan, each).officers].filter(
      ({ kind }) => kind === 'officer' || kind === 'group',
    );
    if (owners.length > 0) return [...new Set(owners)];
  }
  return [];
}

function chainOf(plan: Plan, element: Element): Element[] {
  const users = element.kind === 'measure' ? plan.sources(element, 'measuredBy').filter((each) => plan.owns(each)) : [];
  const above: Element[] = [];
  for (let each = element.parent; each; each = each.parent) above.push(each);
  return [element, ...above, ...users, ...users.map((each) => each.declaration), ...(plan.root ? [plan.root] : [])];
}

function owes(plan: Plan, element: Element, period: RoundPeriod): OutstandingReturn['what'] | undefined {
  if (isOver(plan, element)) return undefined;
  if (element.kind === 'measure') return isReportedIn(element, period) && !hasFigure(element, period) ? 'figure' : undefined;
  if (element.family === 'work') return owesUpdate(plan, element, period) ? 'status' : undefined;
  if (element.kind === 'mitigation') return isDueIn(plan, element, period) ? 'mitigation' : undefined;
  return (TASKS as readonly string[]).includes(element.kind) && isDueIn(plan, element, period) ? 'task' : undefined;
}

/** A quarter asks for what is reported each quarter or month, and the last one for the year's too; a year for the year's. */
function isReportedIn(measure: Element, period: RoundPeriod): boolean {
  const frequency = measure.one('reported')?.frequency;
  if (frequency === undefined) return false;
  if (period.type === 'year') return frequency === 'yearly';
  return frequency !== 'yearly' || period.quarter === 4;
}

/** The period that a measure's figure is of: that of a year's measure is the year. */
export function figurePeriod(measure: Element, period: RoundPeriod): RoundPeriod {
  return measure.one('reported')?.frequency === 'yearly' ? { type: 'year', year: period.year } : period;
}

function hasFigure(measure: Element, period: RoundPeriod): boolean {
  const wanted = figurePeriod(measure, period);
  return (
    measure.readings('actual').some((reading) => samePeriod(reading.period, wanted)) || isUnavailable(measure, 'actual', wanted)
  );
}

/** Whether something was to be done by the end of a period. */
function isDueIn(plan: Plan, task: Element, period: RoundPeriod): boolean {
  const by = finishOf(task)?.period;
  return by !== undefined && lastDay(by, plan.settings.startMonth) <= lastDay(period, plan.settings.startMonth);
}

/** So many days after a period closes its figures are due, where nobody says another day. */
const DAYS_TO_RETURN = 28;

/** The day by which a period's figures are due. */
export function returnBy(period: RoundPeriod, startMonth: number): Day {
  return daysAfter(lastDay(period, startMonth), DAYS_TO_RETURN);
}

function daysAfter(from: Day, days: number): Day {
  const [year, month, date] = [Math.floor(from / 10_000), Math.floor(from / 100) % 100, from % 100];
  const moment = new Date(Date.UTC(year, month - 1, date + days));
  return (moment.getUTCFullYear() * 10_000 + (moment.getUTCMonth() + 1) * 100 + moment.getUTCDate()) as Day;
}
