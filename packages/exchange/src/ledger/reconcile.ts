import {
  addLines,
  type Element,
  linesFor,
  NO_MONEY,
  type Pence,
  type Plan,
  statedMoney,
  TOTAL,
  type YearMoney,
  YearSum,
} from '@goldenthread/model';
import type { LedgerLine } from './read-ledger.js';

/** A code in a year, in the plan and in the ledger. */
export interface Reconciled {
  readonly code: string;
  readonly description: string;
  /** What the plan has under the code; undefined where it has nothing. */
  readonly element: Element | undefined;
  readonly year: number;
  readonly plan: Pence | undefined;
  readonly ledger: Pence | undefined;
  readonly result: 'matched' | 'different' | 'missing in the plan' | 'missing in the ledger';
}

/**
 * A finance system's lines against the plan's money, by `code:` and year. Lines of one code and year add up. A difference up to
 * the plan's own `rounding` is none. A ledger has savings and funding below zero, as they take off what is spent: there they count
 * as the plan writes them.
 */
export function reconcile(plan: Plan, ledger: readonly LedgerLine[]): Reconciled[] {
  const coded = plan.having('code').flatMap((element) => {
    const code = element.one('code')?.words.text.trim() ?? '';
    const money = moneyOf(plan, element);
    return code === '' || money === undefined ? [] : [{ code, element, money }];
  });
  const turned = new Set(coded.filter(({ element, code }) => isCredit(element, code, ledger)).map(({ code }) => code));
  const sums = new Map<string, { readonly description: string; readonly money: YearSum }>();
  for (const { code, description, year, amount: shown } of ledger) {
    const amount = turned.has(code) ? negated(shown) : shown;
    const there = sums.get(code) ?? { description, money: new YearSum() };
    there.money.count(year, amount);
    sums.set(code, there);
  }
  const years = new Set(ledger.map(({ year }) => year));
  const rows = new Map<string, Reconciled>();
  const add = (
    code: string,
    description: string,
    element: Element | undefined,
    year: number,
    mine?: Pence,
    theirs?: Pence,
  ): void => {
    rows.set(`${code} ${year}`, {
      code,
      description,
      element,
      year,
      plan: mine,
      ledger: theirs,
      result: resultOf(plan, mine, theirs),
    });
  };
  for (const { code, element, money } of coded)
    for (const year of new Set([...money.years, ...(sums.get(code)?.money.years ?? [])]))
      if (years.has(year) && !isNothing(money.stated(year), sums.get(code)?.money.stated(year)))
        add(code, element.title, element, year, money.stated(year), sums.get(code)?.money.stated(year));
  for (const [code, { description, money }] of sums)
    for (const [year, amount] of money)
      if (!rows.has(`${code} ${year}`)) add(code, description, undefined, year, undefined, amount);
  return [...rows.values()].sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : a.year - b.year));
}

/** A ledger has no line for what is nothing in a year. */
const isNothing = (mine: Pence | undefined, theirs: Pence | undefined): boolean => mine === NO_MONEY && theirs === undefined;

const negated = (amount: Pence): Pence => (amount === 0 ? amount : (-amount as Pence));

/** Whether a ledger shows what comes in, or what is saved, below zero: in all lines of its code. */
function isCredit({ kind }: Element, code: string, ledger: readonly LedgerLine[]): boolean {
  if (kind !== 'saving' && kind !== 'fund') return false;
  const own = ledger.filter((line) => line.code === code && line.amount !== 0);
  return own.length > 0 && own.every(({ amount }) => amount < 0);
}

function resultOf(plan: Plan, mine: Pence | undefined, theirs: Pence | undefined): Reconciled['result'] {
  if (mine === undefined) return 'missing in the plan';
  if (theirs === undefined) return 'missing in the ledger';
  return Math.abs(mine - theirs) <= plan.settings.rounding ? 'matched' : 'different';
}

/** What an element has by year: a budget net of income, what a fund has, what a saving is worth. */
function moneyOf(plan: Plan, element: Element): YearMoney | undefined {
  const lines = linesFor(plan, element);
  if (lines.length > 0) return addLines(lines, TOTAL);
  if (element.kind === 'fund') return statedMoney(plan, element, 'available');
  return element.kind === 'saving' ? statedMoney(plan, element, 'amount') : undefined;
}

/** By how much the ledger has more than the plan. */
export const differenceOf = ({ plan, ledger }: Reconciled): Pence => ((ledger ?? NO_MONEY) - (plan ?? NO_MONEY)) as Pence;
