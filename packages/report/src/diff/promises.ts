import {
  amountOf,
  type Better,
  betterOf,
  type Comparison,
  type Day,
  type DirectionClause,
  dayInWords,
  type Element,
  figureText,
  isWorse,
  lastDay,
  monthsBefore,
  type Period,
  type Plan,
  type PlanChange,
  type Reading,
  readings,
} from '@goldenthread/model';
import { called } from './words.js';

/** Something that promises more than a measure's target: who, and what it still says. */
export interface Promise {
  readonly by: Element;
  readonly says: readonly string[];
}

const TARGET_CHANGES: ReadonlySet<PlanChange['kind']> = new Set([
  'target-weakened',
  'target-strengthened',
  'target-changed',
  'target-added',
]);

/**
 * The levels of service, and the services that set out to move a measure, that still promise more than its new targets. A level that
 * states no figure may; so may all of them where the measure is now counted differently. What is new in the change was written for it.
 */
export function promisesBeyond({ head, pairs }: Comparison, change: PlanChange): Promise[] {
  const { before, after } = change;
  if (!before || !after) return [];
  const levels = head.sources(after, 'measuredBy').filter((each) => each.kind === 'level' && pairs.before(each));
  const services = head.sources(after, 'direction').filter((each) => pairs.before(each));
  if (change.kind === 'measure-redefined')
    return [...levels.map(({ declaration }) => declaration), ...services].map((by) => ({ by, says: [] }));
  if (change.about !== 'figures' || !TARGET_CHANGES.has(change.kind) || isOfPart(change)) return [];
  const targets: TargetChange = { before, after, startMonth: head.settings.startMonth };
  return [
    ...levels.flatMap((level) => levelBeyond(level, targets)),
    ...services.flatMap((service) => aimsBeyond(head, service, targets)),
  ];
}

/** A promise is of the whole measure, never of one part of a split. */
const isOfPart = ({ was, is }: Extract<PlanChange, { about: 'figures' }>): boolean => (is ?? was)?.about !== '';

/** A measure whose targets differ, then and now. */
interface TargetChange {
  readonly before: Element;
  readonly after: Element;
  readonly startMonth: number;
}

/** A level by its own targets, else by the figure in its title. */
function levelBeyond(level: Element, targets: TargetChange): Promise[] {
  const own = readings(level, 'target');
  const says = own
    .filter((each) => isBeyond(each, targets, lastDay(each.period, targets.startMonth)))
    .map((each) => `${called(level, 'level')} still promises ${figureText(each)} in ${dayInWords(each.period)}`);
  if (own.length > 0) return says.length === 0 ? [] : [{ by: level.declaration, says }];
  const stated = figureIn(level.title, targets.after);
  return stated === undefined || isBeyond({ amount: stated }, targets) ? [{ by: level.declaration, says: [] }] : [];
}

/** The figure that a title states in the unit of a measure; of a per cent, no other figure is one: `within 24 hours`. */
function figureIn(title: string, measure: Element): number | undefined {
  const isPercent = measure.one('unit')?.unit === 'percent';
  const [, figure] =
    (isPercent ? /(\d+(?:\.\d+)?)(?=\s*(?:%|per ?cent))/ : /(\d+(?:\.\d+)?)/).exec(title.replaceAll(',', '')) ?? [];
  return figure === undefined ? undefined : Number(figure);
}

/** What a service sets out to reach, by when: `drive performance to Repairs 90% by 2028/29`. */
function aimsBeyond(plan: Plan, service: Element, targets: TargetChange): Promise[] {
  const says = service.all('direction').flatMap((direction) => {
    const amount = direction.value && amountOf(direction.value);
    if (amount === undefined || plan.declarations.find(direction.measure?.name ?? '') !== targets.after) return [];
    if (!isBeyond({ amount }, targets, deadlineOf(direction, plan))) return [];
    const by = direction.by?.period ? ` by ${dayInWords(direction.by.period)}` : '';
    const verb = direction.direction === 'hold' ? 'is still to hold' : 'still sets out to reach';
    return [`${called(service, plan.words(service.kind))} ${verb} ${direction.value?.text}${by}`];
  });
  return says.length === 0 ? [] : [{ by: service, says }];
}

/** The day by which a direction is to be reached; undefined where that is unknown. */
function deadlineOf({ by, within, unit }: DirectionClause, { settings }: Plan): Day | undefined {
  if (by?.period) return lastDay(by.period, settings.startMonth);
  const time = within && amountOf(within);
  if (time === undefined || settings.asAt === undefined) return undefined;
  return monthsBefore(settings.asAt, -Math.round(unit === 'months' ? time : time * 12));
}

/** Whether a figure is more than the target that is in force on a day, and that target has changed. */
function isBeyond(stated: Pick<Reading, 'amount' | 'range'>, { before, after, startMonth }: TargetChange, on?: Day): boolean {
  const [was, is] = [before, after].map((measure) => targetOn(measure, startMonth, on));
  if (is === undefined) return was !== undefined;
  if (was?.amount === is.amount && was.range?.low === is.range?.low) return false;
  const better: Better | undefined = betterOf(after);
  return better === undefined || isWorse(better, is, stated);
}

/** The target in force on a day: the last one that falls due by then; without a day, the last of all. */
function targetOn(measure: Element, startMonth: number, on?: Day): Reading | undefined {
  const due = ({ period }: { readonly period: Period }): Day => lastDay(period, startMonth);
  return readings(measure, 'target')
    .filter((each) => on === undefined || due(each) <= on)
    .sort((a, b) => due(a) - due(b))
    .at(-1);
}
