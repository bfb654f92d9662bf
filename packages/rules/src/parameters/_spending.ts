import {
  type Element,
  formatMoneyShort,
  formatYear,
  type ImpactOfClause,
  lineageOf,
  linesFor,
  moneyWithParts,
  NET_REVENUE,
  type Pence,
  type Plan,
  partsOf,
  statedMoney,
  subtract,
  type YearMoney,
} from '@goldenthread/model';

/** A cash limit, or a budget, that is higher than in the year before. */
export interface Rise {
  readonly what: 'cash limit' | 'budget';
  readonly from: number;
  readonly to: number;
  readonly before: Pence;
  readonly after: Pence;
}

/** Each rise of the cash limit and of the net revenue budget of a piece of work, from one stated year to the next. */
export function spendingRises(plan: Plan, work: Element): Rise[] {
  return [
    ...risesOf(plan, 'cash limit', statedMoney(plan, work, 'cashLimit')),
    ...risesOf(plan, 'budget', moneyWithParts(plan, work, NET_REVENUE)),
  ];
}

/** Whether a piece of work, or a part of it, has a growth line with money. */
export function hasGrowth(plan: Plan, work: Element): boolean {
  const grows = (part: Element): boolean => linesFor(plan, part).some((line) => line.nature === 'growth' && line.years.isOver(0));
  return lineageOf(plan, partsOf).some(work, 'growth', grows);
}

function risesOf(plan: Plan, what: Rise['what'], years: YearMoney): Rise[] {
  const stated = years.inOrder();
  return stated.flatMap(([to, after], index) => {
    const [from, before] = stated[index - 1] ?? [];
    if (from === undefined || before === undefined || subtract(after, before) <= plan.settings.rounding) return [];
    return [{ what, from, to, before, after }];
  });
}

/** A rise in words: `its cash limit rises by 2.4% from 2024/25 to 2025/26`. */
export function riseInWords(plan: Plan, { what, from, to, before, after }: Rise): string {
  const rise = subtract(after, before);
  const by = before > 0 ? percentOf(rise, before) : formatMoneyShort(rise, plan.settings.symbol);
  return `its ${what} rises by ${by} from ${formatYear(from)} to ${formatYear(to)}`;
}

function percentOf(part: Pence, whole: Pence): string {
  const percent = (part / whole) * 100;
  return percent < 0.05 ? 'less than 0.1%' : `${Number(percent.toFixed(1))}%`;
}

/** What a change of a service's money would do. */
export interface Impact {
  readonly clause: ImpactOfClause;
  readonly change: Pence;
}

/** The effects that a service states for more and for less money. */
export function impactsOf(work: Element): Impact[] {
  return work.all('impactOf').flatMap((clause) => {
    const { amount } = clause;
    return amount.type === 'money' && amount.pence !== undefined ? [{ clause, change: amount.pence }] : [];
  });
}
