import {
  type Element,
  formatMoneyShort,
  formatYear,
  isSound,
  linesFor,
  moneyWithParts,
  NET_REVENUE,
  type Plan,
  type Span,
  statedMoney,
  statusAt,
  subtract,
  type YearMoney,
} from '@goldenthread/model';
import { isStillToFind } from '../engine/predicates.js';
import { called } from '../engine/words.js';

/** Something that a plan gives less of, however it is written. */
export interface Cut {
  /** What a record of equality would stand on. */
  readonly element: Element;
  /** Where the cut is stated; the element's name where left out. */
  readonly at?: Span;
  /** What else it is about: what is stopped, or who gives money up. */
  readonly about: readonly Element[];
  /** What is done, to follow the element's name; nothing where the element itself is the cut. */
  readonly does: string;
}

/** A fall in a service's money from one year to the next counts as a cut from this share on. */
const A_CUT = 0.1;

/** Everything in the plan that takes something away: a saving, a stop, a move of money, a saving row, money that falls. One cut an element. */
export function cutsOf(plan: Plan): Cut[] {
  const all = [...savings(plan), ...stops(plan), ...moves(plan), ...savingRows(plan), ...stopped(plan), ...falls(plan)];
  const seen = new Set<Element>();
  return all.filter((cut) => {
    if (seen.has(cut.element)) return false;
    // What a stop or a move takes from a service is not told a second time about the service.
    for (const each of [cut.element, ...cut.about]) seen.add(each);
    return true;
  });
}

function savings(plan: Plan): Cut[] {
  return plan
    .of('saving')
    .filter((saving) => !isStillToFind(saving))
    .map((element) => ({ element, about: [], does: '' }));
}

function stops(plan: Plan): Cut[] {
  return plan.linksOf('stops').flatMap((link) => {
    const { clause, from, to } = link;
    if (clause?.type !== 'stops' || clause.work !== link.name || !to || !isSound(link)) return [];
    return [{ element: from, at: clause.at, about: [to], does: `stops ${called(plan, to)}` }];
  });
}

function moves(plan: Plan): Cut[] {
  return plan.of('move').flatMap((element) => {
    const clause = element.one('moveMoney');
    const giver = plan.linksFrom(element, 'moveMoney').find((link) => link.name === clause?.giver)?.to;
    if (!clause || !giver) return [];
    return [{ element, at: clause.at, about: [giver], does: `takes ${clause.amount.text} from ${called(plan, giver)}` }];
  });
}

function savingRows(plan: Plan): Cut[] {
  return [...plan.ofFamily('work'), ...plan.of('outcome')].flatMap((element) => {
    const line = linesFor(plan, element).find(({ nature, years }) => nature === 'saving' && !years.isNil);
    if (!line || isSavedFrom(plan, element)) return [];
    const budget = line.budget.file === element.file ? { at: line.clause.at } : {};
    return [{ element, ...budget, about: [], does: 'has a saving in its budget' }];
  });
}

function stopped(plan: Plan): Cut[] {
  return plan.of('service').flatMap((element) => {
    const status = statusAt(plan, element);
    return status?.state === 'stopped' ? [{ element, at: status.at, about: [], does: 'is stopped' }] : [];
  });
}

function falls(plan: Plan): Cut[] {
  return plan.of('service').flatMap((element) => {
    if (isSavedFrom(plan, element)) return [];
    const limit = element.one('cashLimit');
    const fall =
      (limit && fallIn(plan, 'cash limit', statedMoney(plan, element, 'cashLimit'))) ??
      fallIn(plan, 'budget', moneyWithParts(plan, element, NET_REVENUE));
    return fall === undefined ? [] : [{ element, ...(limit ? { at: limit.at } : {}), about: [], does: fall }];
  });
}

/** The first fall in words that is large enough to be a cut. */
function fallIn(plan: Plan, what: string, years: YearMoney): string | undefined {
  const stated = years.inOrder();
  for (const [index, [year, amount]] of stated.entries()) {
    const before = stated[index - 1];
    if (!before || before[1] <= 0) continue;
    const fall = subtract(before[1], amount);
    if (fall < before[1] * A_CUT || fall <= plan.settings.rounding) continue;
    return `has ${formatMoneyShort(fall, plan.settings.symbol)} less in its ${what} in ${formatYear(year)} than the year before`;
  }
  return undefined;
}

/** Whether a saving of its own says what is taken from a service: the record is asked of that. */
function isSavedFrom(plan: Plan, work: Element): boolean {
  return plan.sources(work, 'savingFrom').length > 0;
}
