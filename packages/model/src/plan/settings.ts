import type { Span } from '../facts/common.js';
import type { ClauseTypes, ElementKind } from '../facts/generated.js';
import { CURRENCIES, type Currency, type CurrencySign, isCurrency, signOf, USUAL_CURRENCY } from '../values/currency.js';
import { NO_MONEY, type Pence } from '../values/money.js';
import { type Day, lastDay, type Period } from '../values/period.js';
import { type Room, roomOf } from '../values/tolerance.js';
import type { Element } from './element.js';

/** How far a plan is on its way to being agreed. */
export type PlanState = ClauseTypes['planStatus']['state'];

/** What a rule is set to in a plan. */
interface RuleSetting {
  readonly rule: string;
  readonly level: ClauseTypes['ruleSetting']['level'];
  readonly at: Span;
}

/** The settings of a plan, as its `plan` declaration states them, with what holds where it is silent. */
export interface Settings {
  /** How the organisation is run, which says who can lead in public; undefined where the plan does not say. */
  readonly governance: ClauseTypes['governance']['system'] | undefined;
  /** The financial years of the plan, by the calendar year each starts in. Empty where none are stated. */
  readonly years: readonly number[];
  /** The month the year starts in; April is 4. */
  readonly startMonth: number;
  readonly state: PlanState | undefined;
  /** The day that time-dependent checks use; undefined keeps them silent. */
  readonly asAt: Day | undefined;
  /** How far from its target a measure may be and still be amber; undefined where the plan does not say. */
  readonly amberWithin: Room | undefined;
  /** The same for green. */
  readonly greenWithin: Room | undefined;
  /** How much of a task must be done for it not to be red, in per cent; undefined where the plan does not say. */
  readonly redBelow: number | undefined;
  /** The difference in money that is put down to rounding. */
  readonly rounding: Pence;
  readonly keyDecision: Pence | undefined;
  readonly virementLimit: Pence | undefined;
  readonly reservesFloor: Pence | undefined;
  /** The plan's one currency. */
  readonly currency: Currency;
  /** The sign of that currency. */
  readonly symbol: CurrencySign;
  /** What bare numbers in rows of money count in. */
  readonly amountsIn: '' | 'k' | 'm' | 'bn';
  /** The sign that `amounts in` states for them, which has to be the plan's own. */
  readonly amountsSign: CurrencySign | undefined;
  readonly report: 'monthly' | 'quarterly' | 'yearly' | undefined;
  /** Renamed levels, by the language's own word. */
  readonly synonyms: ReadonlyMap<string, string>;
  readonly rules: readonly RuleSetting[];
}

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** The month of a name such as July; undefined when it is none. */
export function monthOf(name: string): number | undefined {
  const index = MONTHS.indexOf(name.toLowerCase());
  return index < 0 ? undefined : index + 1;
}

const known = new WeakMap<Element, Settings>();

/** The settings of a plan's declaration: the same ones, as long as it does not change. `asAt` overrides the plan's own. */
export function settingsOf(plan: Element | undefined, asAt?: Day): Settings {
  // A day of one's own is for one check.
  if (asAt !== undefined) return readSettings(plan, asAt);
  if (!plan) return USUAL;
  let settings = known.get(plan);
  if (!settings) {
    settings = readSettings(plan);
    known.set(plan, settings);
  }
  return settings;
}

function readSettings(plan: Element | undefined, asAt?: Day): Settings {
  const startMonth = monthOf(plan?.one('yearStarts')?.month.name ?? '') ?? 4;
  const stated = plan?.one('asAt')?.on.period;
  const money = (type: 'rounding' | 'keyDecision' | 'virementLimit' | 'reservesFloor'): Pence | undefined => {
    const clauses = plan?.all(type) ?? [];
    // Of two, which are a finding, neither holds.
    const value = clauses.length === 1 ? clauses[0]?.value : undefined;
    return value?.type === 'money' ? value.pence : undefined;
  };
  const redBelow = plan?.one('redBelow')?.value;
  const code = plan?.one('currency')?.currency.name;
  const currency = isCurrency(code) ? code : USUAL_CURRENCY;
  return {
    governance: plan?.one('governance')?.system,
    years: planYears(plan),
    startMonth,
    state: plan?.one('planStatus')?.state,
    asAt: asAt ?? (stated && lastDay(stated, startMonth)),
    amberWithin: roomOf(plan?.one('amberWithin')),
    greenWithin: roomOf(plan?.one('greenWithin')),
    redBelow: redBelow?.type === 'percent' ? redBelow.value : undefined,
    rounding: money('rounding') ?? NO_MONEY,
    keyDecision: money('keyDecision'),
    virementLimit: money('virementLimit'),
    reservesFloor: money('reservesFloor'),
    currency,
    symbol: CURRENCIES[currency],
    amountsIn: amountUnit(plan) ?? '',
    amountsSign: signOf(plan?.one('amountsIn')?.unit.name ?? ''),
    report: plan?.one('report')?.frequency,
    synonyms: new Map((plan?.all('call') ?? []).map((call) => [call.level, call.words.text])),
    rules: (plan?.all('ruleSetting') ?? []).map((setting) => ({
      rule: setting.rule.name,
      level: setting.level,
      at: setting.rule.at,
    })),
  };
}

/** The unit of `amounts in £k`; undefined where nothing is stated. */
export function amountUnit(element: Element | undefined): Settings['amountsIn'] | undefined {
  const unit = element?.one('amountsIn')?.unit.name.slice(1);
  return unit === 'k' || unit === 'm' || unit === 'bn' || unit === '' ? unit : undefined;
}

/** The longest run of years that a plan is taken to mean; more is a typing mistake. */
const MOST_YEARS = 100;

function planYears(plan: Element | undefined): number[] {
  const clause = plan?.one('years');
  const years = (clause?.periods ?? []).flatMap(({ period }) => (period?.type === 'year' ? [period.year] : []));
  const end = yearOf(clause?.end?.period);
  const start = years.at(-1);
  if (end !== undefined && start !== undefined) {
    for (let year = start + 1; year <= Math.min(end, start + MOST_YEARS); year++) years.push(year);
  }
  return [...new Set(years)].sort((a, b) => a - b);
}

function yearOf(period: Period | undefined): number | undefined {
  return period?.type === 'year' ? period.year : undefined;
}

/** The words for a kind in a plan's own terms: `call priority: Ambition` makes a priority an ambition. */
export function kindInWords(kind: ElementKind, words: string, settings: Settings): string {
  return settings.synonyms.get(kind)?.toLowerCase() ?? words;
}

/** What holds for files that stand under no plan. */
const USUAL = readSettings(undefined);
