import {
  amountOf,
  type Better,
  betterOf,
  type Element,
  firstDay,
  isWorse,
  lastDay,
  type Part,
  type Reading,
  readings,
  type ValueFact,
} from '@goldenthread/model';

/** Whether a measure says where it is to be with ‘better between’ or ‘better near’: that is its target, and needs no start. */
export function aimsForRange(measure: Element): boolean {
  const type = betterOf(measure)?.type;
  return type === 'between' || type === 'near';
}

/** Units whose figures are levels, so that a quarter's compares with a year's. Counts and money build up over time. */
const LEVELS = new Set(['percent', 'rate', 'score', 'days']);

/** Whether a measure's figures of several periods add up to that of all of them. */
export function addsUp(measure: Element): boolean {
  return !LEVELS.has(measure.one('unit')?.unit ?? '');
}

/** Whether the figures of two periods say the same kind of thing, so that one can be better or worse. */
export function comparable(measure: Element, a: Reading, b: Reading): boolean {
  if (a.period.type === b.period.type) return true;
  const level = LEVELS.has(measure.one('unit')?.unit ?? '') && !measure.one('reported')?.cumulative;
  return level || (a.period.type !== 'quarter' && b.period.type !== 'quarter');
}

/** Whether the measure was counted anew (`reset`) after one period and up to the other. */
export function resetBetween(part: Part, measure: Element, earlier: Reading, later: Reading): boolean {
  const { startMonth } = part.settings;
  return measure.all('reset').some(({ period: { period } }) => {
    if (!period) return false;
    const day = lastDay(period, startMonth);
    return day > lastDay(earlier.period, startMonth) && firstDay(period, startMonth) <= lastDay(later.period, startMonth);
  });
}

/** The targets that are worse than the baseline before them, with that baseline. */
export function wrongTargets(part: Part, measure: Element, better: Better): readonly { target: Reading; baseline: Reading }[] {
  const { startMonth } = part.settings;
  const targets = readings(measure, 'target');
  if (targets.length === 0) return NONE;
  let baselines = readings(measure, 'baseline');
  if (baselines.length === 0) return NONE;
  const endOf = ({ period }: Reading): number => lastDay(period, startMonth);
  if (baselines.length > 1) baselines = baselines.toSorted((a, b) => endOf(a) - endOf(b));
  const found: { target: Reading; baseline: Reading }[] = [];
  for (const target of targets) {
    const end = endOf(target);
    const baseline = baselines.findLast((each) => endOf(each) <= end && comparable(measure, each, target));
    if (!baseline || isLimit(target) || !isWorse(better, target, baseline)) continue;
    if (!resetBetween(part, measure, baseline, target)) found.push({ target, baseline });
  }
  return found.length === 0 ? NONE : found;
}

const NONE: readonly never[] = [];

/** Whether a target is a limit of money that is not to be passed: `below £345m` of a debt. It says nothing of which way the debt is to go. */
export function isLimit({ point: { value } }: Reading): boolean {
  return value.type === 'money' && (value.inexact === 'below' || value.inexact === 'above');
}

/** Whether a measure has a baseline, with a period or without one. */
export function hasBaseline(measure: Element): boolean {
  // One in another currency is a finding of its own.
  const isFigure = (value: ValueFact): boolean => value.type !== 'empty';
  return measure.all('baseline').some(({ cells, pairs }) => cells.some(isFigure) || pairs.some(({ value }) => isFigure(value)));
}

/** A measure's baselines as typed, those without a period too. */
export function baselineFigures(measure: Element): { text: string; amount: number }[] {
  return measure.all('baseline').flatMap((clause) =>
    [...clause.cells, ...clause.pairs.map((pair) => pair.value)].flatMap((value) => {
      const amount = amountOf(value);
      return amount === undefined ? [] : [{ text: value.text, amount }];
    }),
  );
}

/** A figure in the measure's unit, for a message to show how one is written. Never one of its own: it would be copied as a fact. */
export function exampleFigure(part: Part, measure: Element): string {
  const typed = (['actual', 'target', 'baseline'] as const).flatMap((type) => readings(measure, type).at(-1) ?? []);
  const unit = measure.one('unit')?.unit ?? typed[0]?.point.value.type ?? 'number';
  return EXAMPLES[unit].replace('£', part.settings.symbol);
}

const EXAMPLES = { number: '410', percent: '42%', money: '£1.2m', days: '12', rate: '8.4', score: '3.6' } as const;
