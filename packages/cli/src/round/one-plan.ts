import {
  calendarDay,
  type Day,
  lastClosedQuarter,
  lastClosedYear,
  outstandingReturns,
  type Plan,
  publicView,
  type RoundPeriod,
  readPeriod,
} from '@goldenthread/model';
import { checkPaths } from '@goldenthread/workspace/node';
import { checkWithProgress } from '../check/command.js';
import { CommandError } from '../errors.js';
import { onlyPlan } from '../only-plan.js';
import type { Screen } from '../terminal/screen.js';
import { refuseUnmerged } from '../unmerged.js';

/** The options of every command of a round. */
export interface RoundOptions {
  readonly period?: string;
  readonly asAt?: string;
  readonly withExempt?: boolean;
}

/** A plan with the period that figures are asked for, and the day that counts as today. */
export interface Round {
  readonly plan: Plan;
  readonly period: RoundPeriod;
  readonly today: Day;
  /** What each file held when it was read. */
  readonly held: ReadonlyMap<string, Uint8Array>;
  /** The plan as those may see it who see what is exempt only where they ask for it. */
  readonly shown: Plan;
}

/** The one plan at these paths, and the round that is on: the last period that is closed, where none is given. */
export async function roundOf(screen: Screen, paths: readonly string[], options: RoundOptions, what: string): Promise<Round> {
  const held = new Map<string, Uint8Array>();
  const check: typeof checkPaths = (wanted, settings) =>
    checkPaths(wanted, { ...settings, onRead: (file, bytes) => void held.set(file, bytes) });
  const plans = await checkWithProgress(screen, check, paths.length > 0 ? paths : ['.'], options.asAt);
  refuseUnmerged(plans, what);
  const { plan } = onlyPlan(plans, paths, 'There is no plan here.');
  const today = plan.settings.asAt ?? calendarDay(new Date());
  const shown = options.withExempt ? plan : publicView(plan).plan;
  return {
    plan,
    held,
    shown,
    today,
    period: options.period === undefined ? lastClosed(plan, today) : readRoundPeriod(options.period),
  };
}

/** Says how many answers are not listed, because what they are about is exempt. */
export function sayExemptReturns(screen: Screen, { plan, shown, period }: Round): void {
  const count = outstandingReturns(plan, period).length - outstandingReturns(shown, period).length;
  if (count > 0)
    screen.say(
      count === 1
        ? 'One more answer is about something that is exempt from publication. --with-exempt includes it.'
        : `${count} more answers are about what is exempt from publication. --with-exempt includes them.`,
    );
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
