import type { StatusClause } from '../facts/generated.js';
import { type Rag, readings, targetFor, type Verdict, verdictOf } from '../measures/measure.js';
import type { Element } from '../plan/element.js';
import type { Part } from '../plan/part.js';
import type { Reading } from '../plan/readings.js';
import { firstDay, lastDay } from '../values/period.js';
import { hasEnded, statusAt } from './status.js';

/**
 * How something stands at the plan's `as at`, and what says so: the figures of a measure against its target, or a
 * status. Whatever shows, lists or checks a colour asks this, so that one plan never gives two answers.
 */
export interface Standing {
  /** The colour or state in the language's own word; or that a figure is short of its target, which has no colour. */
  readonly state: StatusClause['state'] | 'off target';
  /** The state, where it is a colour. */
  readonly rag?: Rag;
  /** The status that says so, or that goes with the figures. */
  readonly status?: StatusClause;
  /** The figure that says so, with the target that it is compared with. */
  readonly figures?: { readonly actual: Reading; readonly target: Reading };
}

/** Whether a state is a colour. */
export function isRag(state: Standing['state']): state is Rag {
  return state === 'green' || state === 'amber' || state === 'red';
}

/** The latest actual of a measure whose period has begun by the plan's `as at`; of two that end together the later line. */
export function latestActual(plan: Part, measure: Element): Reading | undefined {
  const { asAt, startMonth } = plan.settings;
  let latest: { reading: Reading; day: number } | undefined;
  for (const reading of readings(measure, 'actual')) {
    if (asAt !== undefined && firstDay(reading.period, startMonth) > asAt) continue;
    const day = lastDay(reading.period, startMonth);
    if (!latest || day >= latest.day) latest = { reading, day };
  }
  return latest?.reading;
}

/** Whether a stated colour is one that the figures allow: what is off target is not green. */
export function allowsColour(stated: Rag, worked: Verdict): boolean {
  return worked === 'off target' ? stated !== 'green' : stated === worked;
}

/**
 * How an element stands; undefined where neither figures nor a status say. Of a measure, its latest figure against the
 * target decides, unless a colour or an end is stated for a later period.
 */
export function standingOf(plan: Part, element: Element): Standing | undefined {
  const status = statusAt(plan, element);
  const worked = element.kind === 'measure' ? workedOut(plan, element) : undefined;
  if (!worked) return byWhatIsDone(plan, element, status) ?? (status && ofStatus(status));
  if (!status) return worked;
  if (isOfLater(plan, status, worked)) return ofStatus(status);
  if (!isRag(status.state)) return worked;
  if (allowsColour(status.state, worked.state)) return { ...worked, ...ofStatus(status) };
  return worked.rag || isOfEarlier(plan, status, worked) ? worked : { ...worked, status };
}

/** How a measure's latest figure stands against its target; undefined where a status decides. */
export function latestVerdict(plan: Part, measure: Element): Verdict | undefined {
  const { figures, rag } = standingOf(plan, measure) ?? {};
  return figures && (rag ?? 'off target');
}

/** Red, for a task that has begun and of which less is done than the plan asks for, where it states no colour or end itself. */
function byWhatIsDone(plan: Part, element: Element, status: StatusClause | undefined): Standing | undefined {
  const { redBelow, asAt, startMonth } = plan.settings;
  const done = element.one('done')?.value;
  if (redBelow === undefined || done?.type !== 'percent' || done.value >= redBelow) return undefined;
  if (status && status.state !== 'in progress' && status.state !== 'partly complete') return undefined;
  const from = element.one('taskFrom')?.on.period;
  if (from && (asAt === undefined || firstDay(from, startMonth) > asAt)) return undefined;
  return { state: 'red', rag: 'red', ...(status ? { status } : {}) };
}

function ofStatus(status: StatusClause): Standing {
  return { state: status.state, ...(isRag(status.state) ? { rag: status.state } : {}), status };
}

/** What the latest figure of a measure makes of it. */
function workedOut(plan: Part, measure: Element): (Standing & { readonly state: Verdict }) | undefined {
  const actual = latestActual(plan, measure);
  const target = actual && targetFor(measure, actual.period);
  const verdict = target && verdictOf(plan, measure, actual.period);
  return verdict && { state: verdict, ...(isRag(verdict) ? { rag: verdict } : {}), figures: { actual, target } };
}

/** Whether a status tells of a period before that of the figure. */
function isOfEarlier(plan: Part, { period }: StatusClause, { figures }: Standing): boolean {
  const { startMonth } = plan.settings;
  if (!period?.period || !figures) return false;
  return lastDay(period.period, startMonth) < lastDay(figures.actual.period, startMonth);
}

/** Whether a status decides against a figure: it is a colour of a later period, or says that the measure has ended. */
function isOfLater(plan: Part, status: StatusClause, { figures }: Standing): boolean {
  if (hasEnded(status.state)) return true;
  const period = status.period?.period;
  if (!isRag(status.state) || !period || !figures) return false;
  const { startMonth } = plan.settings;
  return lastDay(period, startMonth) > lastDay(figures.actual.period, startMonth);
}
