import type { ValueFact } from '../facts/common.js';
import type { ElementKind } from '../facts/generated.js';
import type { Plan } from '../plan/plan.js';
import { amountOf } from '../plan/readings.js';
import { capitalised } from '../text/words.js';
import { aKind } from './claim.js';
import type { Phrase } from './phrase.js';
import { HIGHEST_SCORE, sizeUnitOf } from './size.js';

/** A bound for a number: `over £100k`, `at least 15`, `15 or more`. */
export interface Range {
  /** As it is written. */
  readonly text: string;
  readonly figure: ValueFact;
  /** The least and the most that it takes, with the bounds themselves or without. */
  readonly low: number;
  readonly high: number;
  readonly holds: (amount: number | undefined) => boolean;
}

const BOUNDS = ['over', 'under', 'at least', 'at most'] as const;

/** Reads a bound, where one stands next. */
export function rangeOf(phrase: Phrase): Range | undefined {
  const { next, second, place } = phrase;
  const bound = BOUNDS.find((each) => each === next?.text);
  if (bound && second?.figure) {
    phrase.take();
    return range(bound, phrase.take().figure as ValueFact, phrase.textFrom(place));
  }
  if (!next?.figure || second?.text !== 'or') return undefined;
  phrase.take();
  phrase.take();
  const more = phrase.next?.text;
  if (more !== 'more' && more !== 'less' && more !== 'fewer') {
    phrase.backTo(place);
    return undefined;
  }
  phrase.take();
  return range(more === 'more' ? 'at least' : 'at most', next.figure, phrase.textFrom(place));
}

/** `between £50k and £100k`: the two bounds, each with the figure itself. */
export function rangesBetween(phrase: Phrase): readonly Range[] | undefined {
  const { next, second, place } = phrase;
  if (next?.text !== 'between' || !second?.figure) return undefined;
  const between = readBetween(phrase);
  if (!between?.last) return undefined;
  const text = phrase.textFrom(place);
  return [range('at least', second.figure, text), range('at most', between.last, text)];
}

function range(bound: (typeof BOUNDS)[number], figure: ValueFact, text: string): Range {
  const number = amountOf(figure) ?? Number.NaN;
  const tests = {
    over: (amount: number) => amount > number,
    under: (amount: number) => amount < number,
    'at least': (amount: number) => amount >= number,
    'at most': (amount: number) => amount <= number,
  };
  const isLow = bound === 'over' || bound === 'at least';
  return {
    text,
    figure,
    low: isLow ? number : Number.NEGATIVE_INFINITY,
    high: isLow ? Number.POSITIVE_INFINITY : number,
    holds: (amount) => amount !== undefined && tests[bound](amount),
  };
}

/** Notes where no element of a kind can be of such a size. */
export function checkSize(plan: Plan, kind: ElementKind, { text, figure, low, high }: Range, phrase: Phrase): void {
  const unit = sizeUnitOf(kind);
  const { at } = figure;
  const what = capitalised(aKind(plan, kind));
  if (unit === undefined) {
    phrase.impossible(`${what} has no amount in a plan, so ‘${text}’ can never be true. Take it out.`, at);
  } else if (unit === 'money' && figure.type !== 'money') {
    phrase.impossible(`${what} counts in money, so ‘${text}’ can never be true. Write an amount such as £100k.`, at);
  } else if (unit === 'score' && figure.type !== 'number') {
    phrase.impossible(
      `${what} has a score from 1 to ${HIGHEST_SCORE}, so ‘${text}’ can never be true. Write a score such as 15.`,
      at,
    );
  } else if (unit === 'score' && (low >= HIGHEST_SCORE + (text.startsWith('over') ? 0 : 1) || high < 1)) {
    phrase.impossible(`${what} scores from 1 to ${HIGHEST_SCORE}, so ‘${text}’ can never be true. Write another score.`, at);
  }
}

/** Notes `a year` behind an amount of money: what is compared is all years together. */
export function refuseEachYear(plan: Plan, kind: ElementKind, phrase: Phrase): void {
  if (sizeUnitOf(kind) !== 'money') return;
  const { place } = phrase;
  phrase.takeOne('per', 'in');
  phrase.skipFillers();
  const word = phrase.takeOne(
    'year',
    'years',
    'annum',
    'each year',
    'every year',
    'in every year',
    'annually',
    'yearly',
    'month',
    'months',
  );
  if (!word) {
    phrase.backTo(place);
    return;
  }
  phrase.unclear(
    `The amount of ${aKind(plan, kind)} is that of all years together. Write such an amount, and take ‘${word.text}’ out.`,
    word,
  );
}

/** Notes bounds that leave nothing between them. */
export function checkRanges(ranges: readonly Range[], phrase: Phrase): void {
  const low = ranges.reduce<Range | undefined>((most, each) => (!most || each.low > most.low ? each : most), undefined);
  const high = ranges.reduce<Range | undefined>((least, each) => (!least || each.high < least.high ? each : least), undefined);
  if (!low || !high || low.low < high.high) return;
  const isPoint = low.low === high.high && low.holds(low.low) && high.holds(low.low);
  if (low !== high && !isPoint) {
    phrase.impossible(
      `Nothing is ‘${low.text}’ and ‘${high.text}’ at once, so this requirement can never apply. Change one of the two.`,
      high.figure.at,
    );
  }
}

/** How many there have to be, and may be. */
export interface Quantity {
  readonly least: number;
  readonly most: number;
  /** The figure that says so. */
  readonly figure?: ValueFact;
  /** Whether all there are have to be so, however many: `every measure reported quarterly`. */
  readonly isAll?: true;
  /** The second one, where there are two. */
  readonly last?: ValueFact;
}

/** What holds where a requirement does not say how many. */
export const SOME: Quantity = { least: 1, most: Number.POSITIVE_INFINITY };

/** The words that mean all of them. */
export const ALL_WORDS = ['every', 'each'];

/** The words that say how many. */
export const QUANTITIES = ['at least', 'at most', 'no'];

/** Reads how many of something there have to be, where that stands next. */
export function readQuantity(phrase: Phrase): Quantity | undefined {
  const { next, second } = phrase;
  if (phrase.takeOne(...ALL_WORDS)) return { least: 0, most: Number.POSITIVE_INFINITY, isAll: true };
  if (next?.text === 'no' || next?.text === 'without') {
    phrase.take();
    return { least: 0, most: 0 };
  }
  const isExact = next?.text === 'exactly' || next?.text === 'only';
  if (isExact && second?.figure) {
    phrase.take();
    return exactly(phrase.take().figure as ValueFact);
  }
  if (next?.text === 'between' && second?.figure) return readBetween(phrase);
  const bound = rangeOf(phrase);
  if (bound) return countOf(bound);
  // `2 measures` asks for as many, and has nothing against more.
  return next?.figure?.type === 'number'
    ? { ...exactly(phrase.take().figure as ValueFact), most: Number.POSITIVE_INFINITY }
    : undefined;
}

function exactly(figure: ValueFact): Quantity {
  const number = amountOf(figure) ?? 0;
  return { least: number, most: number, figure };
}

/** A bound as a number of things: `over 2` is three or more. */
function countOf({ figure, holds, low, high }: Range): Quantity {
  const isOpen = !holds(amountOf(figure));
  return low > Number.NEGATIVE_INFINITY
    ? { least: isOpen ? low + 1 : low, most: Number.POSITIVE_INFINITY, figure }
    : { least: 0, most: isOpen ? high - 1 : high, figure };
}

/** `between 2 and 4 measures`. */
function readBetween(phrase: Phrase): Quantity | undefined {
  const { place } = phrase;
  phrase.take();
  const low = phrase.take().figure as ValueFact;
  phrase.skipFillers();
  const high = phrase.next?.figure;
  if (!high) {
    phrase.backTo(place);
    return undefined;
  }
  phrase.take();
  return { least: amountOf(low) ?? 0, most: amountOf(high) ?? 0, figure: low, last: high };
}

/** The words that a condition may begin with, besides those of the kind. */
export const CONDITION_WORDS = ['over', 'under', 'with', 'without', 'funded by', 'part of'];
