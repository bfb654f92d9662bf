import {
  capitalised,
  type Element,
  finishOf,
  hasLapsed,
  isComplete,
  isLate,
  lastDay,
  type Period,
  type Plan,
  statusAt,
} from '@goldenthread/model';
import { date, none, words } from '../document/cells.js';
import type { Cell } from '../document/document.js';
import { oneLine, titleOf } from './_titles.js';

/** What has a date to be done by. */
export const TASKS: readonly Element['kind'][] = ['milestone', 'deliverable', 'output', 'action'];

/** Everything with a date to be done by, in the order of the plan. */
export const tasksOf = (plan: Plan): Element[] => plan.everything.filter(({ kind }) => TASKS.includes(kind));

/** How a task is called together with what it belongs to. */
export function taskTitle(plan: Plan, task: Element): string {
  return task.parent && task.parent !== plan.root
    ? `${titleOf(plan, task)} (${titleOf(plan, task.parent)})`
    : titleOf(plan, task);
}

export const dueOf = (task: Element): Period | undefined => finishOf(task)?.period;

/** Whether a task is later than it was first to be. */
export function hasSlipped(plan: Plan, task: Element): boolean {
  const [due, first] = [dueOf(task), task.one('originally')?.by.period];
  const { startMonth } = plan.settings;
  return due !== undefined && first !== undefined && lastDay(due, startMonth) > lastDay(first, startMonth);
}

export const dueCell = (task: Element): Cell => date(dueOf(task), 'no date stated');

export const firstDateCell = (task: Element): Cell => date(task.one('originally')?.by.period, 'not moved');

/** How many whole months a task has slipped, in words. */
export function slipWords(plan: Plan, task: Element): string {
  if (!hasSlipped(plan, task)) return 'on its date';
  const { startMonth } = plan.settings;
  const [now, first] = [dueOf(task), task.one('originally')?.by.period].map((period) =>
    period ? lastDay(period, startMonth) : 0,
  );
  const months = monthNumber(now as number) - monthNumber(first as number);
  return months === 0 ? 'some days later' : `${months} ${months === 1 ? 'month' : 'months'} later`;
}

const monthNumber = (day: number): number => Math.floor(day / 10000) * 12 + (Math.floor(day / 100) % 100);

/** Where a task stands, as stated; nothing stated is not the same as not started. */
export function stateCell(plan: Plan, task: Element): Cell {
  const status = statusAt(plan, task);
  const done = task.one('done')?.value.text;
  if (isComplete(plan, task)) return words('Complete');
  if (isLate(plan, task)) return words(`Overdue${status ? `, ${status.state}` : ''}${done ? `, ${done} done` : ''}`);
  if (status) return words(`${capitalised(status.state)}${done ? `, ${done} done` : ''}`);
  if (done) return words(`${done} done`);
  return none(hasLapsed(statusAt(plan, task.declaration)?.state) ? 'its work has ended' : 'no status stated');
}

/** Why something is as it is, where the plan says so. */
export const reasonOf = (element: Element): string => oneLine(element.one('because')?.words.text);

/** By date; what has none comes last. */
export function byDueDate(plan: Plan, tasks: readonly Element[]): Element[] {
  const day = (task: Element): number => {
    const due = dueOf(task);
    return due ? lastDay(due, plan.settings.startMonth) : Number.POSITIVE_INFINITY;
  };
  return [...tasks].sort((a, b) => day(a) - day(b));
}
