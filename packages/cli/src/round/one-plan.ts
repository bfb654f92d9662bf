import {
  calendarDay,
  type Day,
  lastClosedQuarter,
  lastClosedYear,
  listed,
  type Plan,
  type RoundPeriod,
  readPeriod,
} from '@goldenthread/model';
import { checkPaths } from '@goldenthread/workspace/node';
import { planTitle } from '../check/closing-line.js';
import { checkWithProgress } from '../check/command.js';
import { CommandError } from '../errors.js';
import { shownPath } from '../terminal/paths.js';
import type { Screen } from '../terminal/screen.js';
import { refuseUnmerged } from '../unmerged.js';

/** What every command of a round is told. */
export interface RoundOptions {
  readonly period?: string;
  readonly asAt?: string;
}

/** A plan with the period that figures are asked for, and the day that counts as today. */
export interface Round {
  readonly plan: Plan;
  readonly period: RoundPeriod;
  readonly today: Day;
}

/** The one plan at these paths, and the round that is on: the last period that is closed, where none is given. */
export async function roundOf(screen: Screen, paths: readonly string[], options: RoundOptions, what: string): Promise<Round> {
  const plans = await checkWithProgress(screen, checkPaths, paths.length > 0 ? paths : ['.'], options.asAt);
  refuseUnmerged(plans, what);
  const [only, second] = plans;
  if (!only) throw new CommandError('There is no plan here.');
  if (second)
    throw new CommandError(
      `There are ${plans.length} plans here: ${listed(plans.map((each) => `${planTitle(each)} (${shownPath(each.root, process.cwd())})`))}. Name the folder of one.`,
    );
  const { plan } = only;
  const today = plan.settings.asAt ?? calendarDay(new Date());
  return { plan, today, period: options.period === undefined ? lastClosed(plan, today) : readRoundPeriod(options.period) };
}

function lastClosed({ settings }: Plan, today: Day): RoundPeriod {
  return settings.report === 'yearly'
    ? lastClosedYear(today, settings.startMonth)
    : lastClosedQuarter(today, settings.startMonth);
}

function readRoundPeriod(value: string): RoundPeriod {
  const { period } = readPeriod(value.trim());
  if (period?.type === 'quarter' || period?.type === 'year') return period;
  throw new CommandError(`--period takes a quarter such as "2026/27 Q3" or a year such as 2026/27, not '${value}'.`);
}
