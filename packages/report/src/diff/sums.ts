import {
  addLines,
  budgetLines,
  type Comparison,
  type Element,
  formatYear,
  linesFor,
  linesOn,
  outcomeMoney,
  type Pairs,
  type Plan,
  readPeriod,
  revenueBalance,
  revenueLeft,
  SPENDING,
  YearMoney,
} from '@goldenthread/model';
import type { Diff } from './schema.js';
import { plainTitle } from './words.js';

/** Where the sums of the budget lines differ: by year, by work, by outcome, by fund. */
export function moneyChanges(pairs: Pairs): Diff['money'] {
  const plan = pairs.head.name ?? pairs.base.name;
  const compare = (
    by: Diff['money'][number]['by'],
    element: Element | undefined,
    before: YearMoney,
    after: YearMoney,
  ): Diff['money'] =>
    before
      .add(after)
      .years.map((year) => ({
        plan,
        by,
        name: element?.path ?? null,
        title: element ? plainTitle(element) : '',
        year: formatYear(year),
        symbol: pairs.head.settings.symbol,
        before: before.in(year),
        after: after.in(year),
      }))
      .filter((each) => each.before !== each.after);
  const whole = (of: Plan): YearMoney => addLines(budgetLines(of), SPENDING);
  const each = (by: 'work' | 'outcome' | 'fund', kinds: (of: Plan) => readonly Element[], money: Money): Diff['money'] => [
    ...kinds(pairs.head).flatMap((element) => {
      const before = pairs.before(element);
      return compare(by, element, before ? money(pairs.base, before) : YearMoney.NONE, money(pairs.head, element));
    }),
    ...kinds(pairs.base)
      .filter((element) => !pairs.after(element))
      .flatMap((element) => compare(by, element, money(pairs.base, element), YearMoney.NONE)),
  ];
  return [
    ...compare('year', undefined, whole(pairs.base), whole(pairs.head)),
    ...each(
      'work',
      (of) => of.ofFamily('work'),
      (of, work) => addLines(linesFor(of, work), SPENDING),
    ),
    ...each('outcome', (of) => of.of('outcome'), outcomeMoney),
    ...each(
      'fund',
      (of) => of.of('fund'),
      (of, fund) => addLines(linesOn(of, fund), SPENDING),
    ),
  ];
}

/** Whether a year is one that the plan still tells of, or whose money somebody edited: what is history leaves no hole in the money. */
export function isWorthReporting({ pairs, changes }: Comparison): (sum: { readonly year: string }) => boolean {
  const edited = new Set(changes.flatMap(({ money }) => money?.years.map(formatYear) ?? []));
  return ({ year }) => {
    const { period } = readPeriod(year);
    return !period || !pairs.isHistory(period) || edited.has(year);
  };
}

type Money = (plan: Plan, element: Element) => YearMoney;

/** The years in which the revenue gap differs, after agreed savings and the use of other funds: as the check counts it. */
export function gapChanges(pairs: Pick<Pairs, 'base' | 'head'>): Diff['gaps'] {
  const gaps = (of: Plan): Map<number, number> => {
    const left = revenueLeft(of);
    return new Map(revenueBalance(of).map(({ year }) => [year, 0 - left.in(year)]));
  };
  const [before, after] = [gaps(pairs.base), gaps(pairs.head)];
  return [...after].flatMap(([year, gap]) => {
    const was = before.get(year);
    if (was === undefined || was === gap) return [];
    return [{ plan: pairs.head.name, year: formatYear(year), symbol: pairs.head.settings.symbol, before: was, after: gap }];
  });
}

/** The outcomes of both plans that money reached before, and that none reaches any more. */
export function unfundedOutcomes(pairs: Pairs): Diff['unfunded'] {
  const reached = (of: Plan, outcome: Element): boolean => outcomeMoney(of, outcome).isOver(0);
  return pairs.head.of('outcome').flatMap((outcome) => {
    const before = pairs.before(outcome);
    if (!before || !reached(pairs.base, before) || reached(pairs.head, outcome)) return [];
    return [{ plan: pairs.head.name, element: outcome.path ?? null, title: plainTitle(outcome) }];
  });
}
