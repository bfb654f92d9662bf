import {
  type ClauseFact,
  clausesWith,
  decisionStanding,
  formatPeriod,
  KINDS,
  lastDay,
  type Period,
  type Plan,
  type PlanChange,
  readings,
} from '@goldenthread/model';

/** The families whose declarations promise something. */
const PROMISES: ReadonlySet<string> = new Set(['outcome', 'statement', 'measure', 'plan']);

/** Whether a promise has another title: not only other marks or capitals. */
export function isPromiseReworded(change: PlanChange): boolean {
  const { kind, element } = change;
  if (kind !== 'title' || change.about !== 'saying') return false;
  if (!(element.parent ? KINDS[element.kind].promises : PROMISES.has(element.family))) return false;
  return bare(change.gone[0]?.shown) !== bare(change.come[0]?.shown);
}

const bare = (text = ''): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}£€$%]+/gu, ' ')
    .trim();

/** Whether a measure that has targets is no longer in the plan. */
export const isMeasureRemoved = ({ kind, element }: PlanChange): boolean =>
  kind === 'removed' && element.kind === 'measure' && readings(element, 'target').length > 0;

/** Whether an outcome gives way to another: merged into it, or dropped by its `replaces`. */
export const isOutcomeReplaced = (change: PlanChange): boolean =>
  change.about === 'whole' && change.kind === 'removed' && change.element.kind === 'outcome' && change.replacedBy !== undefined;

/** Whether what a saving or a move does to people is said in other words than it was. */
export const isEffectChanged = (change: PlanChange): boolean =>
  change.about === 'saying' && (change.type === 'effect' || change.type === 'effectOn') && change.gone.length > 0;

/** Whether work is stopped. */
export const isWorkStopped = (change: PlanChange): boolean =>
  change.about === 'saying' &&
  change.element.family === 'work' &&
  change.element.parent === undefined &&
  change.come.some(({ clause }) => clause?.type === 'status' && clause.state === 'stopped');

/** Whether a decision that was taken is edited or deleted. One on its way may still change. */
export function isDecisionChanged(change: PlanChange): boolean {
  const { before, earlier, element } = change;
  if (before?.kind !== 'decision' || element.kind !== 'decision') return false;
  return decisionStanding(earlier, before).state === 'taken';
}

/** The approval that protects what was agreed; the limits that do are so by their vocabulary. */
const APPROVAL: ReadonlySet<string> = new Set(['planStatus', 'approvedBy']);
const LIMITS: ReadonlySet<string> = clausesWith(({ limit }) => limit !== undefined);

/** Whether what protects the plan changes: a limit, its approval, a rule that is switched off or softened. */
export function isSafeguardChanged(change: PlanChange): boolean {
  if (change.about === 'links') return change.type === 'approvedBy';
  if (change.about !== 'saying') return false;
  if (change.type !== 'ruleSetting') return APPROVAL.has(change.type) || LIMITS.has(change.type);
  return strictness(change.come[0]?.clause) < strictness(change.gone[0]?.clause, 'error') || change.come.length === 0;
}

const LEVELS = ['off', 'editorial', 'hint', 'officer', 'warning', 'member', 'error'];

/** How strict a rule is set; one that is not set counts as it is `usually`. */
function strictness(clause: ClauseFact | undefined, usually = 'off'): number {
  return LEVELS.indexOf(clause?.type === 'ruleSetting' ? clause.level : usually);
}

/**
 * Whether a figure or a colour of a period that is over is another one than was reported. A later period's in the place of it is an
 * update.
 */
export function isRecordRewritten(change: PlanChange): boolean {
  const { earlier, before, kind } = change;
  if (!before || kind === 'history') return false;
  if (change.about === 'figures')
    return change.was?.type === 'actual' && change.points.some((point) => point.before?.amount !== undefined);
  if (change.about !== 'saying' || change.type !== 'status') return false;
  const now = new Set(change.come.map(({ clause }) => periodOf(clause)));
  return change.gone.some(
    ({ clause }) =>
      clause?.type === 'status' &&
      isOver(earlier, clause.period?.period) &&
      (now.size === 0 || now.has(periodOf(clause)) || now.has(undefined)),
  );
}

const periodOf = (clause: ClauseFact | undefined): string | undefined =>
  clause?.type === 'status' && clause.period?.period ? formatPeriod(clause.period.period) : undefined;

function isOver(plan: Plan, period: Period | undefined): boolean {
  const { asAt, startMonth } = plan.settings;
  return asAt !== undefined && period !== undefined && lastDay(period, startMonth) < asAt;
}
