import {
  type AttributeValue,
  betterOf,
  decisionStanding,
  type Element,
  type ElementKind,
  KINDS,
  latestStatus,
  type PlanChange,
  readings,
} from '@goldenthread/model';
import { promisesAsMuch } from './_weight.js';

/** The families whose declarations promise something. */
const PROMISES: ReadonlySet<string> = new Set(['outcome', 'statement', 'measure', 'plan']);
/** Statements that others make, and the council only quotes. */
const OF_OTHERS: ReadonlySet<ElementKind> = new Set(['duty', 'goal']);

/**
 * Whether a promise has another title in either language, not only other marks or capitals; its longer words say otherwise how much, how
 * many, by when or how surely; or a service is no longer driven to the figure that it was.
 */
export function isPromiseReworded(change: PlanChange): boolean {
  if (change.about !== 'saying' || change.beside) return false;
  const { kind, type, element, before, after, inBudget } = change;
  const [was, is] = [change.gone, change.come].map((said) => said.map(({ shown }) => shown).join(' ')) as [string, string];
  if (type === 'direction') return change.gone.some(({ clause }) => clause?.type === 'direction' && clause.value !== undefined);
  if (inBudget || !before) return false;
  const isPromise = element.parent ? KINDS[element.kind].promises === true : PROMISES.has(element.family);
  if (kind === 'title') return isPromise && bare(was) !== bare(is);
  if (type === 'narrative') return (isPromise || isWork(element)) && was !== '' && !promisesAsMuch(was, is);
  if (type !== 'translation' && type !== 'gaelic') return false;
  // A title that is reworded takes its translation with it.
  return isPromise && before.title === after?.title && isTitleOf(before, change.gone[0]) && is !== '' && bare(was) !== bare(is);
}

/** Whether a line in another language is the title, which stands first. */
const isTitleOf = (element: Element, said: AttributeValue | undefined): boolean =>
  said?.clause !== undefined &&
  element.fact.clauses.find(({ type }) => type === said.clause?.type)?.at.start === said.clause.at.start;

const bare = (text = ''): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}£€$%]+/gu, ' ')
    .trim();

/** Whether an aim of the council, or something that work promised and has not done yet, is taken back. Outcomes and measures have rules of their own. */
export function isPromiseDropped(change: PlanChange): boolean {
  const { kind, element, before } = change;
  if (!before) return false;
  if (element.parent) {
    if (!KINDS[before.kind].promises) return false;
    return kind === 'removed' ? !isDone(change) : isNowStopped(change);
  }
  return (
    kind === 'removed' &&
    before.family === 'statement' &&
    !OF_OTHERS.has(before.kind) &&
    !('replacedBy' in change) &&
    !isDone(change)
  );
}

/** Whether what changed was complete, or had been replaced, before. */
function isDone({ before, earlier }: PlanChange): boolean {
  const state = before && latestStatus(earlier, before.all('status'))?.state;
  return state === 'complete' || state === 'superseded';
}

/** Whether a measure that has targets is no longer in the plan. */
export const isMeasureRemoved = ({ kind, element }: PlanChange): boolean =>
  kind === 'removed' && element.kind === 'measure' && readings(element, 'target').length > 0;

/** Whether an outcome gives way to another: merged into it, or dropped by its `replaces`. */
export const isOutcomeReplaced = (change: PlanChange): boolean =>
  change.about === 'whole' && change.kind === 'removed' && change.element.kind === 'outcome' && change.replacedBy !== undefined;

/**
 * Whether nobody can tell if a target is weaker than it was: which way is better is turned round, or was never said. Either would let a
 * promise be weakened unseen.
 */
export function isTargetUnclear(change: PlanChange): boolean {
  const { kind, before } = change;
  if (!before) return false;
  if (kind === 'target-changed') return true;
  if (change.about !== 'saying' || before.kind !== 'measure' || readings(before, 'target').length === 0) return false;
  return change.type === 'trendOnly' ? change.come.length > 0 : change.type === 'better' && betterOf(before) !== undefined;
}

/** Whether what a saving or a move does to people is another thing than it was, or what they pay. */
export function isEffectChanged(change: PlanChange): boolean {
  if (change.about === 'saying')
    return (change.type === 'effect' || change.type === 'effectOn' || change.type === 'councilTax') && change.gone.length > 0;
  const { about, kind, element } = change;
  if (about !== 'whole' || kind !== 'removed' || element.kind !== 'saving' || !change.replacedBy) return false;
  return effectsOf(element) !== '' && effectsOf(element) !== effectsOf(change.replacedBy);
}

const effectsOf = (saving: Element): string =>
  saving
    .all('effect')
    .map(({ words }) => bare(words.text))
    .sort()
    .join('; ');

/** Whether work is stopped: it says so, something else stops it, or it leaves the plan before it is done. */
export function isWorkStopped(change: PlanChange): boolean {
  const { kind, element, before } = change;
  if (kind === 'removed') return before !== undefined && isWork(before) && !('replacedBy' in change) && !isDone(change);
  if (change.about === 'saying' && change.type === 'stops') return change.come.length > 0;
  return isWork(element) && isNowStopped(change);
}

/** Teams are who does the work, and no work. */
const isWork = ({ family, kind, parent }: Element): boolean => family === 'work' && kind !== 'team' && parent === undefined;

const isNowStopped = (change: PlanChange): boolean =>
  change.about === 'saying' && change.come.some(({ clause }) => clause?.type === 'status' && clause.state === 'stopped');

/** What of a decision may follow it: how it is carried out, and what the plan calls it. */
const FOLLOWS_A_DECISION: ReadonlySet<string> = new Set(['decisionStatus', 'reviewedOn']);

/** Whether a decision that was taken is edited or deleted, or what was weighed in it. One on its way may still change. */
export function isDecisionChanged(change: PlanChange): boolean {
  const { before, after, earlier, plan, kind } = change;
  const decision = before?.declaration;
  if (!before || decision?.kind !== 'decision' || decisionStanding(earlier, decision).state !== 'taken' || kind === 'renamed')
    return false;
  if (before.kind !== 'decision') return before.kind === 'option';
  if (change.about !== 'saying' || !FOLLOWS_A_DECISION.has(change.type)) return true;
  return after !== undefined && decisionStanding(plan, after).state !== 'taken';
}
