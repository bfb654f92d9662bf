import { betterOf, type Element, formatMoneyShort, isWorse, type Pence, type Plan, yearOfPeriod } from '@goldenthread/model';
import type { Draft } from './draft.js';
import type { FigureChange } from './schema.js';
import type { Figure, Series } from './statement.js';

/** Rows whose money is spent, or may be. */
const SPENT: ReadonlySet<string> = new Set([
  'line',
  'available',
  'cashLimit',
  'gap',
  'receipt',
  'opening',
  'closing',
  'totalRow',
  'cashable',
]);
const SAVED: ReadonlySet<string> = new Set(['amount', 'achieved', 'atRisk']);

interface Pair {
  readonly period: string;
  readonly before: Figure | undefined;
  readonly after: Figure | undefined;
}

/** What changed in a row of figures; undefined where nothing did. `from` and `to` are the element then and now. */
export function seriesChange(
  before: Series | undefined,
  after: Series | undefined,
  from: Element,
  plan: Plan,
): Draft | undefined {
  const series = (after ?? before) as Series;
  const pairs = pairsOf(before, after);
  const renamed = before && after && before.label !== after.label ? before.label : undefined;
  if (pairs.length === 0 && renamed === undefined) return undefined;
  const figures = pairs.map(({ period, before: was, after: is }) => ({
    period,
    before: was?.shown ?? null,
    after: is?.shown ?? null,
  }));
  const told = pairs.map((pair) => tell(pair, series, plan.settings.symbol)).join('; ');
  const draft = { figures, says: `${series.label}: ${told}` };
  if (from.kind === 'measure') {
    if (series.type === 'target') return targetChange(pairs, from, draft);
    if (series.type === 'baseline')
      return pairs.some((pair) => pair.before)
        ? { ...draft, kind: 'baseline-moved', grade: 'member', why: 'A baseline is moved.' }
        : { ...draft, kind: 'figures', grade: 'officer' };
    return { ...draft, kind: 'figures', grade: 'officer' };
  }
  if (SAVED.has(series.type)) {
    const whole = pairs.reduce((sum, pair) => sum + difference(pair), 0);
    const reprofiled =
      pairs.length > 1 &&
      whole === 0 &&
      pairs.every((pair) => pair.before?.amount !== undefined || pair.after?.amount !== undefined);
    const kind = reprofiled ? 'saving-reprofiled' : 'money';
    return {
      ...draft,
      says: reprofiled ? `is spread over the years otherwise, ${draft.says}` : draft.says,
      kind,
      grade: 'officer',
      money: moneyOf(pairs, plan),
    };
  }
  if (SPENT.has(series.type)) {
    const taken = renamed === undefined ? '' : ` (before, ${renamed})`;
    // What is stated as a sum follows from its parts.
    const grade = series.type === 'totalRow' ? 'editorial' : 'officer';
    // Money that comes from another fund is all of it other money.
    const other = before && after && before.about !== after.about;
    const money = series.type === 'line' ? { money: other ? wholeOf(after, plan) : moneyOf(pairs, plan) } : {};
    return {
      ...draft,
      says: `${series.label}${taken}: ${told === '' ? 'the same amounts' : told}`,
      kind: 'money',
      grade,
      ...money,
    };
  }
  return { ...draft, kind: 'figures', grade: 'officer' };
}

function targetChange(pairs: readonly Pair[], measure: Element, draft: { figures: FigureChange[]; says: string }): Draft {
  const better = betterOf(measure);
  const weaker = pairs.filter(({ before, after }) => {
    if (!before) return false;
    if (!after) return true;
    return better && before.amount !== undefined && after.amount !== undefined && isWorse(better, after.amount, before.amount);
  });
  const stronger = pairs.some(
    ({ before, after }) =>
      better && before?.amount !== undefined && after?.amount !== undefined && isWorse(better, before.amount, after.amount),
  );
  if (weaker.length > 0)
    return {
      ...draft,
      says: `is weakened, ${draft.says}`,
      kind: 'target-weakened',
      grade: 'member',
      why: 'A target is weakened.',
    };
  if (pairs.every((pair) => pair.before === undefined)) return { ...draft, kind: 'target-added', grade: 'officer' };
  if (stronger) return { ...draft, says: `is strengthened, ${draft.says}`, kind: 'target-strengthened', grade: 'officer' };
  return { ...draft, kind: 'target-changed', grade: 'officer' };
}

function pairsOf(before: Series | undefined, after: Series | undefined): Pair[] {
  const periods = [...new Set([...(before?.figures.keys() ?? []), ...(after?.figures.keys() ?? [])])].sort();
  return periods
    .map((period) => ({ period, before: before?.figures.get(period), after: after?.figures.get(period) }))
    .filter((pair) => pair.before?.shown !== pair.after?.shown);
}

const difference = ({ before, after }: Pair): number => (after?.amount ?? 0) - (before?.amount ?? 0);

function moneyOf(pairs: readonly Pair[], plan: Plan): Map<number, number> {
  const years = new Map<number, number>();
  for (const pair of pairs) {
    const period = (pair.after ?? pair.before)?.period;
    if (!period) continue;
    const year = yearOfPeriod(period, plan.settings.startMonth);
    years.set(year, (years.get(year) ?? 0) + difference(pair));
  }
  return years;
}

function wholeOf({ figures }: Series, plan: Plan): Map<number, number> {
  return moneyOf(
    [...figures].map(([period, after]) => ({ period, before: undefined, after })),
    plan,
  );
}

function tell(pair: Pair, series: Series, symbol: string): string {
  const { period, before, after } = pair;
  if (!before) return `${period} ${after?.shown} (new)`;
  if (!after) return `${period} none any more (it was ${before.shown})`;
  return `${period} from ${before.shown} to ${after.shown}${byHowMuch(pair, series, symbol)}`;
}

function byHowMuch(pair: Pair, series: Series, symbol: string): string {
  const by = difference(pair);
  if (pair.before?.amount === undefined || pair.after?.amount === undefined || by === 0) return '';
  const size = Math.abs(by);
  const shown =
    series.money && SPENT_OR_SAVED(series.type) ? formatMoneyShort(size as Pence, symbol) : String(Number(size.toPrecision(12)));
  return ` (${by > 0 ? 'up' : 'down'} ${shown})`;
}

const SPENT_OR_SAVED = (type: string): boolean => SPENT.has(type) || SAVED.has(type);
