import type { Element } from '../plan/element.js';
import type { Plan } from '../plan/plan.js';
import type { Test } from './claim.js';
import type { Quantity } from './comparison.js';
import type { Item } from './items.js';
import type { Phrase, Word } from './phrase.js';
import { sizeOf, sizeUnitOf } from './size.js';
import type { Argument, Subject } from './subject.js';
import { countInYear, DATED, isBound, isNear, type Nearness, readDateBound, readNearness, runningYears } from './when.js';

/** Which of the items of a subject are counted, and how. */
export interface Counting {
  readonly filters: ((item: Item) => boolean)[];
  nearness?: Nearness | undefined;
  inEveryYear?: true;
  /** Whether the last of them began with `with`, so that `and` may go on with it. */
  isChain?: boolean;
}

/** The words that say when the items of a subject have to be. */
export const DATE_WORDS = ['within', 'in every year', ...DATED];

/** Reads when the items of a subject have to be, where that stands next. */
export function takeDate(plan: Plan, phrase: Phrase, subject: Subject, counting: Counting): boolean {
  const word = phrase.takeOne('within', 'in every year', 'in each year', 'before', 'after') ?? takeBeforeDate(phrase);
  if (!word) return false;
  if (!subject.hasDates)
    phrase.impossible(`‘${subject.text}’ has no date, so ‘${word.text}’ cannot be checked. Take it out.`, word.at);
  const dated = DATED.find((each) => each === word.text);
  if (word.text === 'within') counting.nearness = readNearness(phrase);
  else if (dated) {
    const bound = readDateBound(phrase, dated);
    if (bound) counting.filters.push(({ periods }) => isBound(plan, periods, bound));
  } else counting.inEveryYear = true;
  return true;
}

/** `in 2025/26`, `by 2027-04`, `from 2026`: before anything but a date these are other words. */
function takeBeforeDate(phrase: Phrase): Word | undefined {
  const { second } = phrase;
  return second?.period || (second?.figure && /^\d{4}$/.test(second.text)) ? phrase.takeOne(...DATED) : undefined;
}

/** Whether an element has so many of the items of a subject that any of these arguments means; of all of them where there are none. */
export function hasEnough(
  plan: Plan,
  subject: Subject,
  wanted: readonly Argument[],
  { filters, nearness, inEveryYear }: Counting,
  { least, most, isAll }: Pick<Quantity, 'least' | 'most' | 'isAll'>,
): Test {
  // Without a day to count from, nobody can say whether something is near.
  if (nearness && plan.settings.asAt === undefined) return () => true;
  const tests = [...filters];
  if (wanted.length > 0) tests.unshift((item) => wanted.some(({ matches }) => matches(item)));
  if (nearness) tests.push((item) => isNear(plan, item.periods, nearness));
  if (isAll && !inEveryYear) return (element) => subject.items(element).every((item) => tests.every((passes) => passes(item)));
  const counted = (element: Element): readonly Item[] =>
    tests.length === 0 ? subject.items(element) : subject.items(element).filter((item) => tests.every((passes) => passes(item)));
  const isEnough = (number: number): boolean => number >= least && number <= most;
  if (!inEveryYear) return (element) => isEnough(counted(element).length);
  return (element) => {
    const items = counted(element);
    return runningYears(plan, element).every((year) => isEnough(countInYear(plan, items, year)));
  };
}

/** A subject whose size is that of what stands behind it, where that is a kind: `approves project over £1m`. */
export function ofWhat(plan: Plan, subject: Subject, wanted: readonly Argument[]): Subject {
  const kinds = wanted.flatMap((each) => each.kinds ?? []);
  if (kinds.length === 0 || !kinds.every(sizeUnitOf)) return subject;
  return { ...subject, amount: ({ element }) => element && sizeOf(plan, element) };
}
