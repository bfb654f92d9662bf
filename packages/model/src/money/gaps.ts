import type { Element } from '../plan/element.js';
import type { Plan } from '../plan/plan.js';
import { NO_MONEY, type Pence, subtract } from '../values/money.js';
import { YearMoney, YearSum } from '../values/year-money.js';
import { type Basis, basisOf, type GapClosing, gapClosings, inEachYear } from './closings.js';

import { statedMoney } from './stated.js';

/** What is left of the gaps of a financial plan. */
export interface OpenGap {
  readonly financialPlan: Element;
  /** The gap of each year, as stated. */
  readonly gap: YearMoney;
  /** The gap as all that each year has, which is how it is compared with what closes it. */
  readonly inEachYear: YearMoney;
  /** What is left of it, in the years in which anything is. */
  readonly open: YearMoney;
  /** What is part of it and closes it, in the same way. */
  readonly closings: readonly GapClosing[];
  /** What closes it of savings and income that are part of no financial plan. */
  readonly shared: YearMoney;
  /**
   * What does not say whether its amounts are new in each year or all that each year has, where one answer closes the gap
   * and another leaves it open; empty where that does not matter.
   */
  readonly unclear: readonly Element[];
}

/** The two things that amounts can be. */
const BASES = ['in each year', 'new each year'] as const;

/**
 * The gaps of every financial plan, less what closes them: savings that can be counted on, new income and the use of funds.
 * What is part of a financial plan closes that one's gap. What is part of none counts once, for the first plan that needs it.
 * Amounts that do not say whether they are new in each year are taken as the gap's, and the gap's as theirs.
 */
export function openGaps(plan: Plan): OpenGap[] {
  const closings = gapClosings(plan);
  const financialPlans = plan.of('financialPlan');
  const usual = openBy(
    plan,
    financialPlans,
    closings,
    (own) => own,
    (own) => own,
  );
  const { rounding } = plan.settings;
  const isOpen = (open: YearMoney | undefined): boolean => open?.isOver(rounding) ?? false;
  return financialPlans.map((financialPlan) => {
    const found = usual.get(financialPlan) ?? NOTHING;
    const unclear = isOpen(found.open) ? unclearOf(plan, financialPlan, closings, isOpen) : [];
    return { financialPlan, gap: statedMoney(plan, financialPlan, 'gap'), ...found, unclear };
  });
}

/** A gap beside what closes it, all as what each year has. */
type Compared = Pick<OpenGap, 'inEachYear' | 'open' | 'closings' | 'shared'>;

const NOTHING: Compared = {
  inEachYear: YearMoney.NONE,
  open: YearMoney.NONE,
  closings: [],
  shared: YearMoney.NONE,
};

/** The rows that do not say whether their amounts are new in each year, where an answer could close an open gap. */
function unclearOf(
  plan: Plan,
  financialPlan: Element,
  closings: readonly GapClosing[],
  isOpen: (open: YearMoney | undefined) => boolean,
): Element[] {
  const silent = closings.filter(
    ({ home, basis, years }) => basis === undefined && !years.isEmpty && (!home || home === financialPlan),
  );
  const gapIsSilent = basisOf(financialPlan, 'gap') === undefined;
  if (silent.length === 0) return [];
  const closes = BASES.some((gapBasis) =>
    BASES.some(
      (basis) =>
        !isOpen(
          openBy(
            plan,
            plan.of('financialPlan'),
            closings,
            (own) => own ?? gapBasis,
            (own) => own ?? basis,
          ).get(financialPlan)?.open,
        ),
    ),
  );
  return closes ? [...new Set([...(gapIsSilent ? [financialPlan] : []), ...silent.map(({ source }) => elementOf(source))])] : [];
}

function elementOf(source: GapClosing['source']): Element {
  if ('budget' in source) return source.budget;
  return 'element' in source ? source.element : source;
}

/** What is left open in each year, with an answer for the amounts that do not say what they are. */
function openBy(
  plan: Plan,
  financialPlans: readonly Element[],
  closings: readonly GapClosing[],
  gapBasis: (own: Basis) => Basis,
  closingBasis: (own: Basis) => Basis,
): Map<Element, Compared> {
  const found = new Map<Element, Compared>();
  const spare = new Map<number, Pence>();
  const spent = new Set<number>();
  for (const financialPlan of financialPlans) {
    const stated = statedMoney(plan, financialPlan, 'gap');
    const { years } = stated;
    const own = closings.filter(({ home }) => home === financialPlan);
    const others = closings.filter(({ home }) => home === undefined);
    const said = [...own, ...others].flatMap(({ basis }) => basis ?? []).find((basis) => basis === 'new each year');
    const basis = gapBasis(basisOf(financialPlan, 'gap')) ?? said;
    const gap = inEachYear(stated, basis, years);
    const compared = (each: GapClosing): GapClosing => ({
      ...each,
      years: inEachYear(each.years, closingBasis(each.basis) ?? basis, years),
    });
    const ownClosings = own.map(compared);
    const assigned = YearMoney.sum(ownClosings.map((each) => each.years));
    for (const [year, amount] of YearMoney.sum(others.map((each) => compared(each).years)))
      if (!spent.has(year)) spare.set(year, amount);
    const shared = new YearSum();
    const open = new YearSum();
    for (const year of years) {
      spent.add(year);
      const left = subtract(gap.in(year), assigned.in(year));
      const taken = least(left, spare.get(year) ?? NO_MONEY);
      if (taken > 0) {
        spare.set(year, subtract(spare.get(year) ?? NO_MONEY, taken));
        shared.count(year, taken);
      }
      const rest = taken > 0 ? subtract(left, taken) : left;
      if (rest > 0) open.count(year, rest);
    }
    found.set(financialPlan, { inEachYear: gap, open, closings: ownClosings, shared });
  }
  return found;
}

function least(a: Pence, b: Pence): Pence {
  return a < b ? a : b;
}
